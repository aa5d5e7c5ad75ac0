import { desc } from 'drizzle-orm';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { attentionAnswers } from './tables';

/** What was last said to coaches of how things are, and when (ISO 8601); null where nothing was. */
export async function findAttentionAnswer({ scope, db }: Reading<OneOwner>) {
  const [row] = await db
    .select({ answer: attentionAnswers.answer, at: attentionAnswers.createdAt })
    .from(attentionAnswers)
    .where(owned(scope, attentionAnswers))
    .orderBy(desc(attentionAnswers.id))
    .limit(1);
  return row ?? null;
}
