import { v7 as newId } from 'uuid';
import { done, type Outcome } from '@/lib/acts/outcome';
import type { QuietAnswer } from '@/lib/quiet/rules';
import type { Writing } from '../transaction';
import { quietAnswers } from './tables';

/** Keeps why it is quiet, in its own row and nowhere else: nothing more is asked until something is done here again. */
export async function answerQuiet(tx: Writing, answer: QuietAnswer): Promise<Outcome<null>> {
  await tx.db.insert(quietAnswers).values({ ownerId: tx.scope.owner, id: newId(), answer });
  return done(null);
}

/** They are back. Saying so is something done, and an answer holds only until then: there is nothing else to write. */
export async function comeBack(_tx: Writing): Promise<Outcome<null>> {
  return done(null);
}
