import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { coachLinks } from './tables';

/**
 * An active link of the viewer's, whether as its coach or as the seeker who gave it; undefined for any other, and for
 * one that has ended. Takes the roster scope.
 */
export async function findLink({ db, scope }: Reading, linkId: string) {
  if (scope.kind !== 'roster') return undefined;
  const [link] = await db
    .select({
      id: coachLinks.id,
      ownerId: coachLinks.ownerId,
      coachId: coachLinks.coachId,
      coachName: coachLinks.coachName,
      clientName: coachLinks.clientName,
      scopes: coachLinks.scopes,
      commentScopes: coachLinks.commentScopes,
    })
    .from(coachLinks)
    .where(and(eq(coachLinks.id, linkId), isNull(coachLinks.endedAt)));
  return link;
}
/** What a link says to the seeker who gave it. */
const given = {
  id: coachLinks.id,
  coachName: coachLinks.coachName,
  organisation: coachLinks.organisation,
  confidentiality: coachLinks.confidentiality,
  clientName: coachLinks.clientName,
  scopes: coachLinks.scopes,
  commentScopes: coachLinks.commentScopes,
  createdAt: coachLinks.createdAt,
  /** When it was ended; of an account that is gone, the day nobody knows is the day it was last changed. */
  endedAt: sql<string | null>`case when ${coachLinks.coachId} is null
    then coalesce(${coachLinks.endedAt}, ${coachLinks.updatedAt}) else ${coachLinks.endedAt} end`,
  /** The coach's account is there no more. */
  isGone: sql<boolean>`${coachLinks.coachId} is null`,
  lastLookAt: sql<
    string | null
  >`(select max(a.created_at) from access_log a where a.owner_id = coach_links.owner_id
    and a.link_id = coach_links.id and a.kind = 'looked')`,
  version: coachLinks.version,
};

/** The links that the seeker gave, the newest first: open ones and ended ones. */
export async function listLinksGiven({ scope, db }: Reading<OwnScope>) {
  return db.select(given).from(coachLinks).where(owned(scope, coachLinks)).orderBy(desc(coachLinks.id));
}
export type LinkGiven = Awaited<ReturnType<typeof listLinksGiven>>[number];

/** One of them; undefined where it is not the seeker's own. */
export async function findLinkGiven({ scope, db }: Reading<OwnScope>, coachLinkId: string) {
  const [link] = await db
    .select(given)
    .from(coachLinks)
    .where(owned(scope, coachLinks, eq(coachLinks.id, coachLinkId)));
  return link;
}
