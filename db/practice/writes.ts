import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { ItemGiven } from '@/lib/practice/input';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';
import { findItem } from './reads';
import { practiceDone, practiceItems } from './tables';

/** One thing to do, of one's own or from a concern. */
export async function addItem(
  tx: Writing,
  given: ItemGiven & { concernId?: string },
): Promise<Outcome<{ id: string }>> {
  const id = newId();
  await tx.db.insert(practiceItems).values({ ownerId: tx.scope.owner, id, ...given });
  return done({ id });
}

/** It was done: a row each time, and one win for the item. */
export async function tickItem(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const item = await findItem(tx, id);
  if (!item) return refused('not-found');
  await tx.db.insert(practiceDone).values({ ownerId: tx.scope.owner, id: newId(), itemId: id });
  await keepWin(tx, { kind: 'practised', subjectKind: 'practice-item', subjectId: id, about: item.title });
  return done({ id });
}

/** A tick that was a slip: the item is open again, and its win goes with it. */
export async function untickItem(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const item = await findItem(tx, id);
  if (!item) return refused('not-found');
  await tx.db.delete(practiceDone).where(owned(tx.scope, practiceDone, eq(practiceDone.itemId, id)));
  await takeWinBack(tx, { kind: 'practised', subjectKind: 'practice-item', subjectId: id });
  return done({ id });
}

/** Puts an item away; what was done with it stays done. */
export async function archiveItem(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const [changed] = await tx.db
    .update(practiceItems)
    .set({ archivedAt: sql`now()`, version: sql`${practiceItems.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, practiceItems, eq(practiceItems.id, id)))
    .returning({ id: practiceItems.id });
  return changed ? done(changed) : refused('not-found');
}

/** The seeker decided otherwise about a concern: what was not done yet for it is put away. */
export async function archiveOpenItemsOf(tx: Writing, concernId: string): Promise<void> {
  const isDone = sql`exists (select from ${practiceDone} where ${practiceDone.ownerId} = ${practiceItems.ownerId} and ${practiceDone.itemId} = ${practiceItems.id})`;
  await tx.db
    .update(practiceItems)
    .set({ archivedAt: sql`now()`, version: sql`${practiceItems.version} + 1`, updatedAt: sql`now()` })
    .where(
      owned(
        tx.scope,
        practiceItems,
        and(eq(practiceItems.concernId, concernId), isNull(practiceItems.archivedAt), sql`not ${isDone}`),
      ),
    );
}
