import { and, eq, sql } from 'drizzle-orm';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';

/**
 * The seeker has seen what came from a coach up to a moment: for kinds that do not note it a row at a time. It never goes
 * back.
 */
export async function markSeenUntil(
  { scope, db }: Reading<OwnScope>,
  linkId: string,
  moment: string,
): Promise<void> {
  await db
    .update(coachLinks)
    .set({ seenUntil: sql`greatest(coalesce(seen_until, '-infinity'), ${moment}::timestamptz)` })
    .where(owned(scope, coachLinks, and(eq(coachLinks.id, linkId))));
}
