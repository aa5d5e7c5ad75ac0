import { desc, eq } from 'drizzle-orm';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { workingNotes } from './tables';

export type WorkingNote = Awaited<ReturnType<typeof listWorkingNotes>>[number];

/** A coach's own notes, about one link or all, the newest first. Takes the coach's own scope. */
export async function listWorkingNotes(
  { scope, db }: Reading<OwnScope>,
  { linkId, limit = 500 }: { linkId?: string | undefined; limit?: number } = {},
) {
  return db
    .select({
      id: workingNotes.id,
      linkId: workingNotes.linkId,
      clientName: workingNotes.clientName,
      words: workingNotes.words,
      version: workingNotes.version,
      createdAt: workingNotes.createdAt,
      updatedAt: workingNotes.updatedAt,
    })
    .from(workingNotes)
    .where(owned(scope, workingNotes, linkId === undefined ? undefined : eq(workingNotes.linkId, linkId)))
    .orderBy(desc(workingNotes.createdAt), desc(workingNotes.id))
    .limit(limit);
}

/** A link of which the viewer is the coach, also one that is over; undefined for any other. */
export async function findCoached({ scope, db }: Reading<OwnScope>, linkId: string) {
  const [link] = await db
    .select({ id: coachLinks.id, clientName: coachLinks.clientName, endedAt: coachLinks.endedAt })
    .from(coachLinks)
    .where(owned(scope, { ownerId: coachLinks.coachId }, eq(coachLinks.id, linkId)));
  return link;
}
