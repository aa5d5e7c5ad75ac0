import { eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { FollowUpEnd } from '@/lib/follow-ups/rules';
import { dayIn } from '@/lib/time/days';
import { notInBin } from '../applications/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { followUps } from './tables';

type Changed = { id: string; version: number };

/** Ends a follow-up, or with `end` null opens it again; as it is already, it stays. */
export async function endFollowUp(
  tx: Writing,
  { id, end }: { id: string; end: FollowUpEnd | null },
): Promise<Outcome<Changed>> {
  const before = await hold(tx, id);
  if (!before) return refused('not-found');
  if (before.end === end) return done({ id, version: before.version });
  return change(tx, before, { end, endedAt: end && sql`now()` });
}

/** Moves one that is still open to another day. Refuses 'stale', 'no-such-move' where it has ended, 'in-the-past'. */
export async function moveFollowUp(
  tx: Writing,
  { id, dueOn, version }: { id: string; dueOn: string; version: number },
): Promise<Outcome<Changed>> {
  const before = await hold(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  if (before.end) return refused('no-such-move');
  if (dueOn < dayIn(tx.person.timeZone, new Date())) return refused('in-the-past');
  return change(tx, before, { dueOn });
}

async function hold({ scope, db }: Writing, id: string) {
  const [row] = await db
    .select({ id: followUps.id, end: followUps.end, version: followUps.version })
    .from(followUps)
    .where(owned(scope, followUps, eq(followUps.id, id), notInBin(followUps)))
    .for('update');
  return row;
}

async function change(
  { scope, db }: Writing,
  { id, version }: Changed,
  columns: object,
): Promise<Outcome<Changed>> {
  await db
    .update(followUps)
    .set({ ...columns, version: version + 1, updatedAt: sql`now()` })
    .where(owned(scope, followUps, eq(followUps.id, id)));
  return done({ id, version: version + 1 });
}
