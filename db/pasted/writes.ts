import { and, eq, isNull, sql } from 'drizzle-orm';
import { feedback } from '../feedback/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';

/** Nothing was made of it: it says no more than the "no" itself, whose text is kept as the reason. */
const untouched = and(
  eq(feedback.myReading, ''),
  eq(feedback.isApart, false),
  isNull(feedback.notApartAt),
  ...['strengths', 'concerns', 'clarifications'].map(
    (made) => sql`not exists (select from ${sql.raw(made)} made
      where made.owner_id = ${feedback.ownerId} and made.feedback_id = ${feedback.id})`,
  ),
);

/**
 * Lets go of words that were kept with a "no" that is taken back: they go with it, or, where something was made of them,
 * stay by themselves and hang on nothing, since where they belong is not known any more.
 */
export async function letGo(
  tx: Writing,
  { id, speaker, createdAt }: { id: string; speaker: string; createdAt: string },
): Promise<void> {
  const win = { kind: 'listened', subjectKind: 'feedback', subjectId: id } as const;
  await takeWinBack(tx, win);
  const gone = await tx.db
    .delete(feedback)
    .where(owned(tx.scope, feedback, and(eq(feedback.id, id), untouched)))
    .returning({ id: feedback.id });
  if (gone.length > 0) return;
  await tx.db
    .update(feedback)
    .set({
      rejectionId: null,
      applicationId: null,
      version: sql`${feedback.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(owned(tx.scope, feedback, eq(feedback.id, id)));
  await keepWin(tx, { ...win, about: speaker, at: createdAt });
}
