import { asc, isNull } from 'drizzle-orm';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';

/** The coaches who see something of the seeker now, and what; the first to be let in comes first. */
export async function listLinksGiven({ scope, db }: Reading<OwnScope>) {
  return db
    .select({ id: coachLinks.id, coachName: coachLinks.coachName, scopes: coachLinks.scopes })
    .from(coachLinks)
    .where(owned(scope, coachLinks, isNull(coachLinks.endedAt)))
    .orderBy(asc(coachLinks.createdAt), asc(coachLinks.id));
}
