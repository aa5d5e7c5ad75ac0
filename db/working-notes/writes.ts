import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { findCoached } from './reads';
import { workingNotes } from './tables';

type Made = Outcome<{ id: string }>;

/** Keeps a note of the coach's own about a client, also one who has left: what happened can be written down later. */
export async function keepWorkingNote(
  tx: Writing,
  { aboutLinkId, words }: { aboutLinkId: string; words: string },
): Promise<Made> {
  const link = await findCoached(tx, aboutLinkId);
  if (!link) return refused('not-found');
  const id = newId();
  const { clientName } = link;
  await tx.db
    .insert(workingNotes)
    .values({ ownerId: tx.scope.owner, id, linkId: link.id, clientName, words });
  return done({ id });
}

/** Writes a note anew, if nobody changed it since `version`. */
export async function changeWorkingNote(
  tx: Writing,
  { id, version, words }: { id: string; version: number; words: string },
): Promise<Made> {
  const [changed] = await tx.db
    .update(workingNotes)
    .set({ words, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, workingNotes, and(eq(workingNotes.id, id), eq(workingNotes.version, version))))
    .returning({ id: workingNotes.id });
  if (changed) return done(changed);
  const [there] = await tx.db
    .select({ id: workingNotes.id })
    .from(workingNotes)
    .where(owned(tx.scope, workingNotes, eq(workingNotes.id, id)));
  return refused(there ? 'stale' : 'not-found');
}

export async function removeWorkingNote(tx: Writing, noteId: string): Promise<Made> {
  const [gone] = await tx.db
    .delete(workingNotes)
    .where(owned(tx.scope, workingNotes, eq(workingNotes.id, noteId)))
    .returning({ id: workingNotes.id });
  return gone ? done(gone) : refused('not-found');
}
