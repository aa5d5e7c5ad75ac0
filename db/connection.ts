import { setTimeout } from 'node:timers/promises';
import type { ReservedSql } from 'postgres';
import { AppError } from '@/lib/acts/app-error';
import { lines, roleStatement } from './client';
import { asAppError, isDeadlock, isOfOldPlan } from './failures';

/**
 * A transaction of the app's role. Unlike the driver's own, it does not wait for `begin` (what the body sends first
 * travels with it), nor, when only reading, for `commit`: a page's reads are one round trip.
 * @param pool of the primary's lines, unless it says another.
 * @throws AppError 'database-down' when nobody answers; whatever the body threw otherwise, after a rollback.
 */
export async function inTransaction<T>(
  mode: 'read only' | 'read write' | 'isolation level repeatable read, read only',
  body: Body<T>,
  pool = lines(),
): Promise<T> {
  const line = await pool.acquire().promise.catch(rethrown);
  const { sql: connection, unlessLost } = line;
  try {
    const begun = connection.unsafe(`begin ${mode}${roleStatement()}`).execute();
    const [value] = await unlessLost(Promise.all([body(connection), begun]));
    if (mode === 'read write') await unlessLost(commit(connection));
    else void connection.unsafe('commit').catch(() => {}); // what was read is right either way
    return value;
  } catch (thrown) {
    await unlessLost(rollback(connection)).catch(line.close);
    if (isOfOldPlan(thrown)) line.close();
    throw asAppError(thrown);
  } finally {
    pool.release(line); // the next one's statements queue behind the commit; a lost one is not handed out again
  }
}

/**
 * A transaction that writes, of a body that does nothing but ask the database. Of two that wait for each other Postgres ends
 * one: nothing of it was kept, and it is begun again. Not for what goes out of the house meanwhile, as a letter: it would go twice.
 */
export async function inWriting<T>(body: Body<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await inTransaction('read write', body);
    } catch (failure) {
      if (!isDeadlock(failure) || tries === MOST_TRIES) throw failure;
    }
  }
}
const MOST_TRIES = 4;

type Body<T> = (connection: ReservedSql) => Promise<T>;

/** Resolves where Postgres answers within six seconds; throws where it does not. */
export async function answers(): Promise<void> {
  const late = new AbortController();
  const tooLate = setTimeout(6_000, undefined, late).then(() => {
    throw new AppError('database-down');
  });
  tooLate.catch(() => {}); // put off, once there was an answer
  await Promise.race([inTransaction('read only', async () => undefined), tooLate]).finally(() =>
    late.abort(),
  );
}

async function rollback(connection: ReservedSql): Promise<void> {
  await connection.unsafe('rollback');
}

/** After a failed statement `commit` answers ROLLBACK, and no error: a body that swallowed one must not look saved. */
async function commit(connection: ReservedSql): Promise<void> {
  const { command } = await connection.unsafe('commit');
  if (command !== 'COMMIT')
    throw new Error(`The transaction ended with ${command}: a statement in it had failed.`);
}

const rethrown = (error: unknown) => {
  throw asAppError(error);
};
