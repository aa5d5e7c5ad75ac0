import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { isTextFixed } from '@/lib/documents/rules';
import type { EditedResume, NewResume, Uploaded } from '@/lib/resumes/input';
import { MEDIA_TYPES, type ReadFile } from '@/lib/resumes/rules';
import { documentFiles, documents } from '../documents/tables';
import { owned } from '../owned';
import { responseEvidence } from '../responses/tables';
import type { Writing } from '../transaction';
import { findResume, findResumeByContent } from './reads';

type Added = { id: string };

/** Keeps a version that was written or pasted. Refuses 'not-found' where the one it was made from is not there. */
export async function addResume(
  tx: Writing,
  { name, targetRole, text, previousId }: Omit<NewResume, 'applicationId'>,
): Promise<Outcome<Added>> {
  if (previousId && !(await findResume(tx, previousId))) return refused('not-found');
  const id = newId();
  await tx.db.insert(documents).values({
    ownerId: tx.scope.owner,
    id,
    kind: 'resume',
    name,
    targetRole,
    text,
    previousId: previousId || null,
  });
  return done({ id });
}

export interface FileGiven {
  /** As the browser named it. */
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  readonly reading: ReadFile;
}

/** Keeps a version that came as a file, byte for byte. The same file again is the version there is (`isNew` false). */
export async function keepResumeFile(
  tx: Writing,
  { name, targetRole, previousId }: Pick<Uploaded, 'name' | 'targetRole' | 'previousId'>,
  { fileName, bytes, sha256, reading }: FileGiven,
): Promise<Outcome<Added & { isNew: boolean }>> {
  const there = await findResumeByContent(tx, sha256);
  if (there) return done({ ...there, isNew: false });
  const { format, text, ...read } = reading;
  const added = await addResume(tx, { name: name ?? nameOf(fileName), targetRole, text, previousId });
  if (!added.ok) return added;
  const { id } = added.value;
  await tx.db
    .update(documents)
    .set({ format })
    .where(owned(tx.scope, documents, eq(documents.id, id)));
  await tx.db.insert(documentFiles).values({
    ...read,
    ownerId: tx.scope.owner,
    id: newId(),
    documentId: id,
    name: fileName,
    mediaType: MEDIA_TYPES[format],
    size: bytes.length,
    sha256,
    bytes,
  });
  return done({ id, isNew: true });
}

const nameOf = (fileName: string) => fileName.replace(/\.(pdf|docx)$/i, '').slice(0, 120) || 'Resume';

/**
 * Writes a version anew, if nobody changed it since `version`. Its name, role and note are the seeker's own at any time;
 * its text is refused with 'sent-as-it-is' once somebody has it.
 */
export async function editResume(
  tx: Writing,
  { id, version, ...given }: EditedResume,
): Promise<Outcome<Added>> {
  const ofId = owned(tx.scope, documents, eq(documents.id, id));
  // Held before it is looked at: one who notes a sending waits for this, or this sees the sending.
  await tx.db.select({ id: documents.id }).from(documents).where(ofId).for('update');
  const before = await findResume(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  const isRewritten = given.text !== undefined && given.text !== before.text;
  if (isRewritten && isTextFixed(before)) return refused('sent-as-it-is');
  await tx.db
    .update(documents)
    .set({ ...given, version: version + 1, updatedAt: sql`now()` })
    .where(ofId);
  return done({ id });
}

/** Puts a version out of the way, or back; where it went stays noted. */
export async function putAway(tx: Writing, { id }: Added): Promise<Outcome<Added & { isAway: boolean }>> {
  const before = await findResume(tx, id);
  if (!before) return refused('not-found');
  await tx.db
    .update(documents)
    .set({ archivedAt: before.isAway ? null : sql`now()` })
    .where(owned(tx.scope, documents, eq(documents.id, id)));
  return done({ id, isAway: !before.isAway });
}

/**
 * Removes a version for good, with its file; what was made from it is made from its own forerunner then. One that was
 * sent stays ('sent-as-it-is'), and so does one that an answer brings along ('used-in-answer').
 */
export async function removeResume(tx: Writing, { id }: Added): Promise<Outcome<Added>> {
  const before = await findResume(tx, id);
  if (!before) return refused('not-found');
  if (before.isSent) return refused('sent-as-it-is');
  if (await isEvidence(tx, id)) return refused('used-in-answer');
  await tx.db
    .update(documents)
    .set({ previousId: before.previousId })
    .where(owned(tx.scope, documents, eq(documents.previousId, id)));
  await tx.db.delete(documents).where(owned(tx.scope, documents, eq(documents.id, id)));
  return done({ id });
}

async function isEvidence({ scope, db }: Writing, id: string): Promise<boolean> {
  const [row] = await db
    .select({ id: responseEvidence.id })
    .from(responseEvidence)
    .where(owned(scope, responseEvidence, eq(responseEvidence.documentId, id)))
    .limit(1);
  return row !== undefined;
}
