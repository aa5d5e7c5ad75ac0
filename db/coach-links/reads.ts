import { and, eq, isNull } from 'drizzle-orm';
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
export type FoundLink = NonNullable<Awaited<ReturnType<typeof findLink>>>;
