import { notInArray, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { EffortGoal } from '@/lib/effort/rules';
import { dayIn, daysBetween } from '@/lib/time/days';
import { noonIn } from '@/lib/time/zones';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';
import { findRestDay } from './reads';
import { effortGoals, restDays, zonesLeft } from './tables';

/** What one means to do in a week: these goals, and no others. */
export async function setEffortGoals(
  tx: Writing,
  goals: readonly EffortGoal[],
): Promise<Outcome<{ n: number }>> {
  const { scope, db } = tx;
  const kinds = goals.map(({ kind }) => kind);
  await db.delete(effortGoals).where(owned(scope, effortGoals, notInArray(effortGoals.kind, kinds)));
  if (goals.length > 0)
    await db
      .insert(effortGoals)
      .values(goals.map((goal) => ({ ownerId: scope.owner, id: newId(), ...goal })))
      .onConflictDoUpdate({
        target: [effortGoals.ownerId, effortGoals.kind],
        set: {
          n: sql`excluded.n`,
          whenText: sql`excluded.when_text`,
          whereText: sql`excluded.where_text`,
          version: sql`${effortGoals.version} + 1`,
          updatedAt: sql`now()`,
        },
      });
  return done({ n: goals.length });
}

/** Days back for which a day of rest can still be written down. */
const MOST_BACK = 7;

/** A day was rested: it counts, and is a win; twice is once. Refuses 'in-the-future', and 'in-the-past' past a week. */
export async function rest(tx: Writing, day: string): Promise<Outcome<{ day: string }>> {
  const { timeZone } = tx.person;
  const today = dayIn(timeZone, new Date());
  if (day > today) return refused('in-the-future');
  if (daysBetween(day, today) > MOST_BACK) return refused('in-the-past');
  const id = newId();
  const [made] = await tx.db
    .insert(restDays)
    .values({ ownerId: tx.scope.owner, id, day })
    .onConflictDoNothing()
    .returning({ id: restDays.id });
  if (!made) return done({ day });
  await keepWin(tx, { ...winOf(id), about: '', ...(day < today ? { at: noonIn(timeZone, day) } : {}) });
  return done({ day });
}

/** It was none after all. */
export async function takeRestBack(tx: Writing, day: string): Promise<Outcome<{ day: string }>> {
  const found = await findRestDay(tx, day);
  if (!found) return refused('not-found');
  await tx.db.delete(restDays).where(owned(tx.scope, restDays, sql`${restDays.id} = ${found.id}`));
  await takeWinBack(tx, winOf(found.id));
  return done({ day });
}

const winOf = (subjectId: string) => ({ kind: 'rested', subjectKind: 'rest-day', subjectId }) as const;

/** Remembers the zone that somebody leaves for another, so that the days before stay as they were. */
export async function leaveZone(tx: Writing, zone: string): Promise<void> {
  await tx.db.insert(zonesLeft).values({ ownerId: tx.scope.owner, id: newId(), zone });
}
