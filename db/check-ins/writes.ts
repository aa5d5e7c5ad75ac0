import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { type CheckInGiven, isSaid } from '@/lib/check-ins/input';
import { firstWeekday, weekOf } from '@/lib/effort/weeks';
import { dayIn } from '@/lib/time/days';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { findCheckInOf } from './reads';
import { checkIns } from './tables';

/**
 * Keeps a week's check-in: the first time a row, later the same one written anew. In no history, and no coach is told.
 * Refuses 'nothing-written', 'in-the-future' for a week that has not begun, 'stale' where it changed since it was opened.
 */
export async function keepCheckIn(tx: Writing, given: CheckInGiven): Promise<Outcome<{ week: string }>> {
  const { version, ...said } = given;
  if (!isSaid(given)) return refused('nothing-written');
  if (said.week > dayIn(tx.person.timeZone, new Date())) return refused('in-the-future');
  const known = await findCheckInOf(tx, said.week);
  // Whoever writes the first one was shown none, and whoever changes one was shown that one.
  if ((known?.version ?? 0) !== version) return refused('stale');
  return known ? change(tx, known, said) : add(tx, said);
}

type Said = Omit<CheckInGiven, 'version'>;

async function add(tx: Writing, { week, ...said }: Said): Promise<Outcome<{ week: string }>> {
  const first = weekOf(week, firstWeekday(tx.person.locale ?? 'en-GB'));
  const [made] = await tx.db
    .insert(checkIns)
    .values({ ownerId: tx.scope.owner, id: newId(), week: first, ...said })
    .onConflictDoNothing()
    .returning({ week: checkIns.week });
  return made ? done(made) : refused('stale');
}

async function change(
  tx: Writing,
  { id, version }: { id: string; version: number },
  { week: _, ...said }: Said,
): Promise<Outcome<{ week: string }>> {
  const [changed] = await tx.db
    .update(checkIns)
    .set({ ...said, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, checkIns, and(eq(checkIns.id, id), eq(checkIns.version, version))))
    .returning({ week: checkIns.week });
  return changed ? done(changed) : refused('stale');
}
