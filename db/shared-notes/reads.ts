import { and, desc, eq, sql } from 'drizzle-orm';
import { between } from '../between';
import { coachLinks } from '../coach-links/tables';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { sharedNotes } from './tables';

export type SharedNote = Awaited<ReturnType<typeof listSharedNotes>>[number];

/** Notes that both see, the newest first: a seeker's with everybody, a coach's with the one client. */
export async function listSharedNotes({ scope, db }: Reading<OneOwner>, { limit = 200 } = {}) {
  return db
    .select({
      id: sharedNotes.id,
      linkId: sharedNotes.linkId,
      by: sharedNotes.by,
      authorName: sharedNotes.authorName,
      words: sharedNotes.words,
      seenAt: sharedNotes.seenAt,
      createdAt: sharedNotes.createdAt,
      coach: coachLinks.coachName,
      isOpen: sql<boolean>`${coachLinks.id} is not null and ${coachLinks.endedAt} is null`,
    })
    .from(sharedNotes)
    .leftJoin(
      coachLinks,
      and(eq(coachLinks.ownerId, sharedNotes.ownerId), eq(coachLinks.id, sharedNotes.linkId)),
    )
    .where(between(scope, sharedNotes))
    .orderBy(desc(sharedNotes.createdAt), desc(sharedNotes.id))
    .limit(limit);
}
