import { isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome } from '@/lib/acts/outcome';
import type { QuietAnswer } from '@/lib/quiet/rules';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import { answerQuiet } from '../quiet/writes';
import type { Writing } from '../transaction';
import { attentionAnswers } from './tables';

/**
 * Says how things are: to Today's question, and, since it is the same one, to whatever coaches see as a reason to turn to
 * one. Those who see activity read it; where nobody does, or it is kept to oneself, it stands in no row that a coach sees.
 */
export async function answerAttention(
  tx: Writing,
  { answer, isPrivate = false }: { readonly answer: QuietAnswer; readonly isPrivate?: boolean },
): Promise<Outcome<null>> {
  const { scope, db } = tx;
  await answerQuiet(tx, answer);
  if (isPrivate) return done(null);
  const [reader] = await db
    .select({ id: coachLinks.id })
    .from(coachLinks)
    .where(owned(scope, coachLinks, isNull(coachLinks.endedAt), sql`'activity' = any(${coachLinks.scopes})`))
    .limit(1);
  if (reader) await db.insert(attentionAnswers).values({ ownerId: scope.owner, id: newId(), answer });
  return done(null);
}
