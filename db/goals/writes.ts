import { and, asc, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { byPosition, placeBetween } from '@/lib/applications/order';
import type { GoalSaid, LineAdded, LineEdited } from '@/lib/goals/input';
import { MOST_LINES } from '@/lib/goals/rules';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { goalLines, goals } from './tables';

type Version = { version: number };

/** Writes the goal, if nobody changed it since `version`; 0 where there was none. Refuses 'stale'. */
export async function saveGoal(tx: Writing, { version, ...said }: GoalSaid): Promise<Outcome<Version>> {
  const { scope, db } = tx;
  const rows =
    version === 0
      ? await db
          .insert(goals)
          .values({ ownerId: scope.owner, id: newId(), ...said })
          .onConflictDoNothing()
          .returning({ version: goals.version })
      : await db
          .update(goals)
          .set({ ...said, ...onceMore })
          .where(owned(scope, goals, eq(goals.version, version)))
          .returning({ version: goals.version });
  return rows[0] ? done(rows[0]) : refused('stale');
}

/** Whether lines have weights. Off, those that were given are kept, and counted nowhere. */
export async function useWeights(tx: Writing, isWeighted: boolean): Promise<Outcome<null>> {
  await holdGoal(tx);
  await tx.db.update(goals).set({ isWeighted }).where(owned(tx.scope, goals));
  return done(null);
}

/** One more line, below all. Refuses 'too-many-lines' beyond forty. */
export async function addLine(
  tx: Writing,
  id: string,
  { kind, words, weight }: LineAdded,
): Promise<Outcome<{ id: string }>> {
  const lines = await holdLines(tx);
  if (lines.length >= MOST_LINES) return refused('too-many-lines');
  const position = placeBetween(lines.at(-1)?.position ?? null, null);
  await tx.db
    .insert(goalLines)
    .values({ ownerId: tx.scope.owner, id, kind, words, weight: weight ?? null, position });
  return done({ id });
}

/** Other words or another weight for a line; what is known of it at places stays. Refuses 'stale'. */
export async function editLine(
  { scope, db }: Writing,
  { id, version, words, weight }: LineEdited,
): Promise<Outcome<Version>> {
  const [line] = await db
    .select({ version: goalLines.version })
    .from(goalLines)
    .where(owned(scope, goalLines, eq(goalLines.id, id)));
  if (!line) return refused('not-found');
  const [changed] = await db
    .update(goalLines)
    .set({ words, ...(weight === undefined ? {} : { weight }), ...onceMore })
    .where(owned(scope, goalLines, and(eq(goalLines.id, id), eq(goalLines.version, version))))
    .returning({ version: goalLines.version });
  return changed ? done(changed) : refused('stale');
}

/** One place up or down among the lines of its kind; at the end it stays. Only its own row is written. */
export async function shiftLine(
  tx: Writing,
  { id, to }: { id: string; to: 'up' | 'down' },
): Promise<Outcome<null>> {
  const lines = await holdLines(tx);
  const line = lines.find((one) => one.id === id);
  if (!line) return refused('not-found');
  const kind = lines.filter((one) => one.kind === line.kind);
  const at = kind.indexOf(line) + (to === 'up' ? -1 : 1);
  if (!kind[at]) return done(null);
  const others = kind.filter((one) => one !== line);
  const position = placeBetween(others[at - 1]?.position ?? null, others[at]?.position ?? null);
  await tx.db
    .update(goalLines)
    .set({ position })
    .where(owned(tx.scope, goalLines, eq(goalLines.id, id)));
  return done(null);
}

/** Takes a line out, with what is known of it at every place. */
export async function removeLine({ scope, db }: Writing, id: string): Promise<Outcome<null>> {
  const removed = await db
    .delete(goalLines)
    .where(owned(scope, goalLines, eq(goalLines.id, id)))
    .returning({ id: goalLines.id });
  return removed.length > 0 ? done(null) : refused('not-found');
}

/** The goal, made if there is none yet, and held: what depends on all its lines is decided one after the other. */
async function holdGoal({ scope, db }: Writing): Promise<void> {
  await db.insert(goals).values({ ownerId: scope.owner, id: newId(), role: '' }).onConflictDoNothing();
  await db.select({ id: goals.id }).from(goals).where(owned(scope, goals)).for('update');
}

async function holdLines(tx: Writing) {
  await holdGoal(tx);
  const rows = await tx.db
    .select({ id: goalLines.id, kind: goalLines.kind, position: goalLines.position })
    .from(goalLines)
    .where(owned(tx.scope, goalLines))
    .orderBy(asc(goalLines.id));
  return rows.toSorted(byPosition);
}

const onceMore = { version: sql`version + 1`, updatedAt: sql`now()` };
