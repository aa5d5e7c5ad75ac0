import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { applications, notInBin } from '../applications/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { applicationDocuments, documents } from './tables';

export type SentDocument = Awaited<ReturnType<typeof listSentWith>>[number];

const sentWith = writtenOnce(({ scope, db }, applicationId: string) =>
  db
    .select({
      id: applicationDocuments.id,
      documentId: documents.id,
      kind: documents.kind,
      name: documents.name,
      sentOn: applicationDocuments.sentOn,
    })
    .from(applicationDocuments)
    .innerJoin(
      documents,
      and(
        eq(documents.ownerId, applicationDocuments.ownerId),
        eq(documents.id, applicationDocuments.documentId),
      ),
    )
    .where(
      owned(
        scope,
        applicationDocuments,
        eq(applicationDocuments.applicationId, applicationId),
        notInBin(applicationDocuments),
      ),
    )
    .orderBy(sql`${applicationDocuments.sentOn} desc nulls last`, desc(applicationDocuments.id)),
);

/** What went with an application, the latest first. */
export async function listSentWith(tx: Reading<OneOwner>, applicationId: string) {
  return sentWith(tx, applicationId);
}

export type Listed = Awaited<ReturnType<typeof listDocuments>>[number];

/** Whether it ever went anywhere, in the bin or not: from then on its text stays as it was sent. */
export const isSent = sql<boolean>`exists (select from application_documents went
  where went.owner_id = documents.owner_id and went.document_id = documents.id)`;

/** Every document in use, the newest first. */
export async function listDocuments({ scope, db }: Reading<OneOwner>, { limit = 300 } = {}) {
  return db
    .select({
      id: documents.id,
      kind: documents.kind,
      name: documents.name,
      targetRole: documents.targetRole,
      isSent,
      createdAt: documents.createdAt,
    })
    .from(documents)
    .where(owned(scope, documents, isNull(documents.archivedAt)))
    .orderBy(desc(documents.createdAt), desc(documents.id))
    .limit(limit);
}

/** With which applications each of the newest documents went; the latest first. */
export async function listWhereSent({ scope, db }: Reading<OneOwner>, { limit = 1000 } = {}) {
  return db
    .select({
      documentId: applicationDocuments.documentId,
      applicationId: applications.id,
      organisation: organisations.name,
      role: applications.role,
      sentOn: applicationDocuments.sentOn,
    })
    .from(applicationDocuments)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, applicationDocuments.ownerId),
        eq(applications.id, applicationDocuments.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, applicationDocuments))
    .orderBy(sql`${applicationDocuments.sentOn} desc nulls last`, desc(applicationDocuments.id))
    .limit(limit);
}

/** One document with its text; undefined for an unknown id and for somebody else's alike. */
export async function findDocument({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: documents.id,
      kind: documents.kind,
      name: documents.name,
      text: documents.text,
      format: documents.format,
      version: documents.version,
      isSent,
    })
    .from(documents)
    .where(owned(scope, documents, eq(documents.id, id)));
  return row;
}

/** The names in use that begin like one. */
export async function listNamesLike({ scope, db }: Reading<OneOwner>, name: string): Promise<string[]> {
  const rows = await db
    .select({ name: documents.name })
    .from(documents)
    .where(owned(scope, documents, sql`starts_with(${documents.name}, ${String(name)})`));
  return rows.map((row) => row.name);
}

/** That a document went with an application; undefined for an unknown id and for somebody else's alike. */
export async function findSending({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: applicationDocuments.id,
      applicationId: applicationDocuments.applicationId,
      name: documents.name,
    })
    .from(applicationDocuments)
    .innerJoin(
      documents,
      and(
        eq(documents.ownerId, applicationDocuments.ownerId),
        eq(documents.id, applicationDocuments.documentId),
      ),
    )
    .where(
      owned(scope, applicationDocuments, eq(applicationDocuments.id, id), notInBin(applicationDocuments)),
    );
  return row;
}
