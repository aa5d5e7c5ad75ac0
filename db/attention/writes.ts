import { v7 as newId } from 'uuid';
import { done, type Outcome } from '@/lib/acts/outcome';
import type { QuietAnswer } from '@/lib/quiet/rules';
import { answerQuiet } from '../quiet/writes';
import type { Writing } from '../transaction';
import { attentionAnswers } from './tables';

/**
 * Says to whatever coaches see as a reason that one rests, is ill or busy, so that they stop asking; and, since it is the
 * same question, to Today's. Who keeps it to themselves answers Today's alone.
 */
export async function answerAttention(
  tx: Writing,
  { answer, isPrivate = false }: { readonly answer: QuietAnswer; readonly isPrivate?: boolean },
): Promise<Outcome<null>> {
  await answerQuiet(tx, answer);
  if (!isPrivate)
    await tx.db.insert(attentionAnswers).values({ ownerId: tx.scope.owner, id: newId(), answer });
  return done(null);
}
