import { asc, desc, isNull } from 'drizzle-orm';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { OneOwner, OwnScope } from '../scope';
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

/** The coaches who see something of the seeker now, and what; the first to be let in comes first. */
export async function listLinksGiven({ scope, db }: Reading<OwnScope>) {
  return db
    .select({ id: coachLinks.id, coachName: coachLinks.coachName, scopes: coachLinks.scopes })
    .from(coachLinks)
    .where(owned(scope, coachLinks, isNull(coachLinks.endedAt)))
    .orderBy(asc(coachLinks.createdAt), asc(coachLinks.id));
}
