import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { EditedDocument, NewDocument, Sending } from '@/lib/documents/input';
import { nextVersionName } from '@/lib/documents/version-name';
import { dayIn } from '@/lib/time/days';
import { findApplication } from '../applications/reads';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { findDocument, findSending, listNamesLike } from './reads';
import { applicationDocuments, documents } from './tables';

export async function addDocument(tx: Writing, given: NewDocument): Promise<Outcome<{ id: string }>> {
  const id = newId();
  await tx.db.insert(documents).values({ ownerId: tx.scope.owner, id, ...given });
  return done({ id });
}

/** Notes that a new document went with an application: one act, both rows. */
export async function sendNew(
  tx: Writing,
  { applicationId, on, ...given }: NewDocument & Pick<Sending, 'applicationId' | 'on'>,
): Promise<Outcome<{ applicationId: string }>> {
  // Asked first, so that nothing is written for an application that is not there.
  if (!(await findApplication(tx, applicationId))) return refused('not-found');
  const added = await addDocument(tx, given);
  return added.ok ? sendDocument(tx, { applicationId, documentId: added.value.id, on }) : added;
}

/** Notes that a document went with an application; again with another day, it is that day. Refuses 'in-the-future'. */
export async function sendDocument(
  tx: Writing,
  { applicationId, documentId, on }: Sending,
): Promise<Outcome<{ applicationId: string }>> {
  const [application, document] = await Promise.all([
    findApplication(tx, applicationId),
    findDocument(tx, documentId),
  ]);
  if (!application || !document) return refused('not-found');
  if (on && on > dayIn(tx.person.timeZone, new Date())) return refused('in-the-future');
  await tx.db
    .insert(applicationDocuments)
    .values({ ownerId: tx.scope.owner, id: newId(), applicationId, documentId, sentOn: on })
    .onConflictDoUpdate({
      target: [
        applicationDocuments.ownerId,
        applicationDocuments.applicationId,
        applicationDocuments.documentId,
      ],
      set: { sentOn: on },
    });
  await appendEvent(tx, {
    applicationId,
    kind: 'document-sent',
    data: { documentId, name: document.name },
    ...(on ? { at: sql`least(now(), (${on}::date + time '12:00') at time zone ${tx.person.timeZone})` } : {}),
  });
  return done({ applicationId });
}

/** It did not go with that application after all; the document stays. */
export async function takeDocumentOut(
  tx: Writing,
  sendingId: string,
): Promise<Outcome<{ applicationId: string }>> {
  const sending = await findSending(tx, sendingId);
  if (!sending) return refused('not-found');
  const { applicationId, name } = sending;
  await tx.db
    .delete(applicationDocuments)
    .where(owned(tx.scope, applicationDocuments, eq(applicationDocuments.id, sendingId)));
  await appendEvent(tx, { applicationId, kind: 'document-taken-out', data: { name } });
  return done({ applicationId });
}

/**
 * Writes a document anew, if nobody changed it since `version`. One that was sent stays as it went, and what was written
 * becomes its next version.
 */
export async function editDocument(
  tx: Writing,
  { id, version, ...given }: EditedDocument,
): Promise<Outcome<{ id: string; isNew: boolean }>> {
  // Held before it is looked at: one who notes a sending waits for this, or this sees the sending.
  await tx.db
    .select({ id: documents.id })
    .from(documents)
    .where(owned(tx.scope, documents, eq(documents.id, id)))
    .for('update');
  const before = await findDocument(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  if (before.isSent) {
    const name = given.name === before.name ? await nextName(tx, before.name) : given.name;
    const added = await addDocument(tx, { ...given, name });
    return added.ok ? done({ id: added.value.id, isNew: true }) : added;
  }
  const changed = await tx.db
    .update(documents)
    .set({
      ...given,
      // A file stays among the resumes: nowhere else is it shown.
      ...(before.format === 'markdown' ? {} : { kind: before.kind }),
      version: version + 1,
      updatedAt: sql`now()`,
    })
    .where(owned(tx.scope, documents, eq(documents.id, id), eq(documents.version, version)))
    .returning({ id: documents.id });
  return changed.length > 0 ? done({ id, isNew: false }) : refused('stale');
}

async function nextName(tx: Writing, name: string): Promise<string> {
  const base = name.replace(/, version \d{1,4}$/, '');
  return nextVersionName(name, await listNamesLike(tx, base));
}
