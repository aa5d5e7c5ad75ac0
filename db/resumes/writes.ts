import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { isTextFixed } from '@/lib/documents/rules';
import type { EditedResume, NewResume, Uploaded } from '@/lib/resumes/input';
import {
  canReadAgain,
  isPassing,
  MEDIA_TYPES,
  MOST_FILES,
  MOST_FILES_BYTES,
  type ReadFile,
  type ThereAs,
} from '@/lib/resumes/rules';
import { documentFiles, documents } from '../documents/tables';
import { owned } from '../owned';
import { responseEvidence } from '../responses/tables';
import type { Writing } from '../transaction';
import { countFiles, findResume, findResumeByContent } from './reads';

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

/** 'new', or what was there already with this very file: as it was, brought back, or with its text read at last. */
export type FileKept = Added & { kept: 'new' | ThereAs };

/**
 * Keeps a version that came as a file, byte for byte. The same file again is the version there is: brought back if it
 * was put away, and read if it could not be before. Refuses 'no-room' beyond `MOST_FILES` or `MOST_FILES_BYTES`.
 */
export async function keepResumeFile(
  tx: Writing,
  { name, targetRole, previousId }: Pick<Uploaded, 'name' | 'targetRole' | 'previousId'>,
  { fileName, bytes, sha256, reading }: FileGiven,
): Promise<Outcome<FileKept>> {
  const there = await findResumeByContent(tx, sha256);
  if (there) return keepAsThere(tx, there, reading);
  const { files, size } = await countFiles(tx);
  if (files >= MOST_FILES || size + bytes.length > MOST_FILES_BYTES) return refused('no-room');
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
  return done({ id, kept: 'new' });
}

async function keepAsThere(
  tx: Writing,
  { id, isAway }: Added & { isAway: boolean },
  reading: ReadFile,
): Promise<Outcome<FileKept>> {
  if (isAway) await putAway(tx, { id, as: 'here' });
  const before = await findResume(tx, id);
  const isReadNow = before !== undefined && canReadAgain(before) && (await readAnew(tx, { id }, reading)).ok;
  return done({ id, kept: isReadNow ? 'read' : isAway ? 'back' : 'there' });
}

/**
 * Keeps what was read of a file that could not be read before. Refuses 'still-unread' where that failed again; what was
 * read or pasted meanwhile stays.
 */
export async function readAnew(tx: Writing, { id }: Added, reading: ReadFile): Promise<Outcome<Added>> {
  await hold(tx, id);
  const before = await findResume(tx, id);
  if (!before?.file) return refused('not-found');
  if (!canReadAgain(before)) return done({ id });
  if (isPassing(reading.trouble)) return refused('still-unread');
  await tx.db
    .update(documents)
    .set({ text: reading.text, version: before.version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, documents, eq(documents.id, id)));
  // A file's row is never changed: it goes, and comes again with what is known of it now.
  const { pages, pagesRead, trouble, isCut } = reading;
  await tx.db.execute(sql`
    with old as (delete from document_files where owner_id = ${tx.scope.owner} and document_id = ${id} returning *)
    insert into document_files (owner_id, id, document_id, name, media_type, size, sha256, bytes, pages, pages_read, trouble, is_cut)
    select owner_id, ${newId()}::uuid, document_id, name, media_type, size, sha256, bytes,
      ${pages}::integer, ${pagesRead}::integer, ${trouble}::text, ${isCut}::boolean from old`);
  return done({ id });
}

/** Holds a version before it is looked at: one who notes a sending waits for this, or this sees the sending. */
const hold = (tx: Writing, id: string) =>
  tx.db
    .select({ id: documents.id })
    .from(documents)
    .where(owned(tx.scope, documents, eq(documents.id, id)))
    .for('update');

const nameOf = (fileName: string) => fileName.replace(/\.(pdf|docx)$/i, '').slice(0, 120) || 'Resume';

/**
 * Writes a version anew, if nobody changed it since `version`. Its name, role and note are the seeker's own at any time;
 * its text is refused with 'sent-as-it-is' once somebody has it.
 */
export async function editResume(
  tx: Writing,
  { id, version, ...given }: EditedResume,
): Promise<Outcome<Added>> {
  await hold(tx, id);
  const before = await findResume(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  const isRewritten = given.text !== undefined && given.text !== before.text;
  if (isRewritten && isTextFixed(before)) return refused('sent-as-it-is');
  await tx.db
    .update(documents)
    .set({ ...given, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, documents, eq(documents.id, id)));
  return done({ id });
}

/** Puts a version out of the way, or back; where it went stays noted. */
export async function putAway(
  tx: Writing,
  { id, as }: Added & { as: 'away' | 'here' },
): Promise<Outcome<Added>> {
  const before = await findResume(tx, id);
  if (!before) return refused('not-found');
  await tx.db
    .update(documents)
    .set({ archivedAt: as === 'here' ? null : sql`coalesce(${documents.archivedAt}, now())` })
    .where(owned(tx.scope, documents, eq(documents.id, id)));
  return done({ id });
}

/**
 * Removes a version for good, with its file; what was made from it is made from its own forerunner then. One that was
 * sent stays ('sent-as-it-is'), and so does one that an answer brings along ('used-in-answer').
 */
export async function removeResume(tx: Writing, { id }: Added): Promise<Outcome<Added>> {
  await hold(tx, id);
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
