import { desc, notInArray } from 'drizzle-orm';
import { acts } from '../acts/tables';
import { owned } from '../owned';
import type { OneOwner, OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { quietAnswers } from './tables';

/** The act of answering, here or to what coaches see, which is none of going on. */
export const ANSWERING = 'quiet.answer';
export const ANSWERING_COACHES = 'attention.answer';

const lastActs = writtenOnce(({ scope, db }) =>
  db
    .select({ at: acts.createdAt })
    .from(acts)
    .where(owned(scope, acts, notInArray(acts.kind, [ANSWERING, ANSWERING_COACHES])))
    .orderBy(desc(acts.id))
    .limit(1),
);

/**
 * When anything was last done here (ISO 8601), whatever it was; null where nothing ever was. Ids of acts are made in the
 * order of time, so the last of the key is the newest, and no index by time need be kept for this.
 */
export async function findLastAct(tx: Reading<OneOwner>): Promise<string | null> {
  const [row] = await lastActs(tx);
  return row?.at ?? null;
}

const lastAnswers = writtenOnce(({ scope, db }) =>
  db
    .select({ answer: quietAnswers.answer, at: quietAnswers.createdAt })
    .from(quietAnswers)
    .where(owned(scope, quietAnswers))
    .orderBy(desc(quietAnswers.id))
    .limit(1),
);

/** What was last answered, and when (ISO 8601). */
export async function findQuietAnswer(tx: Reading<OwnScope>) {
  const [row] = await lastAnswers(tx);
  return row ?? null;
}
