import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { between } from '../between';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { CoachWriting, Reading, Writing } from '../transaction';
import { sharedNotes } from './tables';

type Made = Outcome<{ id: string }>;

/** A coach writes for both. */
export async function noteAsCoach(tx: CoachWriting, { words }: { words: string }): Promise<Made> {
  const { scope, coach } = tx;
  const id = newId();
  await tx.db.insert(sharedNotes).values({
    ownerId: scope.owner,
    id,
    linkId: scope.linkId,
    by: 'coach',
    authorId: coach.id,
    authorName: coach.name,
    words,
  });
  return done({ id });
}

/** Takes back what the coach wrote, until the client sees it: then 'seen-already'. */
export async function takeNoteBack(tx: CoachWriting, noteId: string): Promise<Made> {
  const own = between(
    tx.scope,
    sharedNotes,
    eq(sharedNotes.id, noteId),
    eq(sharedNotes.authorId, tx.coach.id),
  );
  const [there] = await tx.db.select({ id: sharedNotes.id }).from(sharedNotes).where(own);
  if (!there) return refused('not-found');
  const [gone] = await tx.db.delete(sharedNotes).where(own).returning({ id: sharedNotes.id });
  return gone ? done(gone) : refused('seen-already');
}

/** A seeker writes to one coach. Refuses 'coach-gone' where nobody would read it. */
export async function noteToCoach(
  tx: Writing,
  { toLinkId, words }: { toLinkId: string; words: string },
): Promise<Made> {
  const [link] = await tx.db
    .select({ endedAt: coachLinks.endedAt })
    .from(coachLinks)
    .where(owned(tx.scope, coachLinks, eq(coachLinks.id, toLinkId)))
    .for('share');
  if (!link) return refused('not-found');
  if (link.endedAt) return refused('coach-gone');
  const id = newId();
  await tx.db
    .insert(sharedNotes)
    .values({ ownerId: tx.scope.owner, id, linkId: toLinkId, by: 'seeker', words });
  return done({ id });
}

/** The seeker takes a note of their own away, from both. A coach's stays: it is part of what was said. */
export async function removeNote(tx: Writing, noteId: string): Promise<Made> {
  const [gone] = await tx.db
    .delete(sharedNotes)
    .where(owned(tx.scope, sharedNotes, and(eq(sharedNotes.id, noteId), eq(sharedNotes.by, 'seeker'))))
    .returning({ id: sharedNotes.id });
  return gone ? done(gone) : refused('not-found');
}

/** The seeker has these before their eyes: from now on they stay. */
export async function markNotesSeen({ scope, db }: Reading<OwnScope>, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await db
    .update(sharedNotes)
    .set({ seenAt: sql`now()` })
    .where(
      owned(
        scope,
        sharedNotes,
        and(inArray(sharedNotes.id, [...ids]), eq(sharedNotes.by, 'coach'), isNull(sharedNotes.seenAt)),
      ),
    );
}
