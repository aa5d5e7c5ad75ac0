import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { ReservedSql } from 'postgres';
import { AppError } from '@/lib/acts/app-error';
import { type Database, replicaLines } from './client';
import { inTransaction } from './connection';
import { oneTrip } from './one-trip';

/** How the replica did when it was last asked; undefined where none is configured. */
export type ReplicaState = 'ok' | 'behind' | 'down' | undefined;

/** A replica that is a commit behind mostly has it within so many ms, asked again after each. */
const PAUSES = [1, 2, 4, 8, 16];
/** One that says nothing for longer is not waited for. Once it has said how far it is, reading takes what it takes. */
const PATIENCE_MS = 3_000;
/** For so long it is not asked at all once it was behind, or was not there. */
const REST_MS = { behind: 1_000, down: 10_000 } as const;

/** On globalThis, since each bundle of Next's has a copy of this module. */
const kept = globalThis as typeof globalThis & {
  onwardReplica?: { state: Exclude<ReplicaState, undefined>; restsUntil: number };
};
kept.onwardReplica ??= { state: 'ok', restsUntil: 0 };
const seen = kept.onwardReplica;

/** How the replica does, for whoever watches the installation. */
export const replicaState = (): ReplicaState => (replicaLines() ? seen.state : undefined);

/**
 * How far the primary's log has come: whatever a transaction of the primary's has seen lies before it. Asked only where
 * there is a replica to compare with.
 */
export async function positionNow(db: Database): Promise<string | undefined> {
  if (!replicaLines()) return undefined;
  const [row] = await db.execute<{ at: string }>(sql`select pg_current_wal_insert_lsn()::text as at`);
  return row?.at;
}

/**
 * Reads on the replica, if there is one, it answers, and it has replayed everything up to a position: so that nothing of
 * what was ended, kept apart or taken back before the look is shown by it. Otherwise, and whatever goes wrong there, the
 * answer is undefined, and the primary has to be asked.
 * @param body is given a read-only transaction, and may be called again with another one on the primary.
 */
export async function onReplica<T>(
  position: string | undefined,
  body: (connection: ReservedSql) => Promise<T>,
): Promise<{ readonly value: T } | undefined> {
  const pool = replicaLines();
  if (!pool || !position || performance.now() < seen.restsUntil) return undefined;
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AppError('database-down')), PATIENCE_MS);
  });
  const reading = inTransaction(
    'read only',
    async (connection) => {
      const isThere = await hasReached(connection, position);
      clearTimeout(timer);
      return isThere ? { value: await body(connection) } : undefined;
    },
    pool,
  );
  try {
    const answer = await Promise.race([reading, tooLate]);
    note(answer ? 'ok' : 'behind');
    return answer;
  } catch (error) {
    // Of a question that went wrong the primary says so itself; a replica also ends what is in the way of replaying.
    if (error instanceof AppError && error.code === 'database-down') note('down');
    return undefined;
  } finally {
    clearTimeout(timer);
    reading.catch(() => {}); // one that was not waited for
  }
}

function note(state: Exclude<ReplicaState, undefined>): void {
  seen.state = state;
  if (state !== 'ok') seen.restsUntil = performance.now() + REST_MS[state];
}

/**
 * Whether the server that answers is a replica, and that far: every statement sent after this one sees at least as much. A
 * server that was never one, or is none any more, says no.
 */
const REACHED = `select pg_is_in_recovery() and coalesce(pg_last_wal_replay_lsn() >= $1::pg_lsn, false) as reached`;

async function hasReached(connection: ReservedSql, position: string): Promise<boolean> {
  for (const ms of [...PAUSES, 0]) {
    const [row] = await oneTrip(connection).unsafe<{ reached: boolean }[]>(REACHED, [position]);
    if (row?.reached) return true;
    if (ms) await pause(ms);
  }
  return false;
}
