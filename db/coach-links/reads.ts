import { and, eq, isNull } from 'drizzle-orm';
import type { Reading } from '../transaction';
import { coachLinks } from './tables';

/** The scopes that `clientId` gives the viewer by active links; null when there is no link. Takes the roster scope. */
export async function findLink({ db, scope }: Reading, clientId: string) {
  if (scope.kind !== 'roster') return null;
  const links = await db
    .select({ scopes: coachLinks.scopes })
    .from(coachLinks)
    .where(
      and(
        eq(coachLinks.ownerId, clientId),
        eq(coachLinks.coachId, scope.claim.userId),
        isNull(coachLinks.endedAt),
      ),
    );
  return links.length ? links.flatMap((link) => link.scopes) : null;
}
