import { date, index, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { DOCUMENT_KINDS } from '@/lib/documents/rules';
import { applications } from '../applications/tables';
import { at, edited, oneOf } from '../columns';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** What the seeker sends: a resume in one of its versions, a letter, a sample. */
export const documents = pgTable(
  'documents',
  {
    ...seekersRow(),
    kind: text({ enum: [...DOCUMENT_KINDS] }).notNull(),
    name: text().notNull(),
    text: text().notNull().default(''),
    archivedAt: at(),
    ...edited(),
  },
  (t) => [ownersKey(t), oneOf('documents_kind', t.kind, DOCUMENT_KINDS), ...seekersRows('practice')],
);

/** That a document went with an application. */
export const applicationDocuments = pgTable(
  'application_documents',
  {
    ...seekersRow(),
    applicationId: uuid().notNull(),
    documentId: uuid().notNull(),
    sentOn: date({ mode: 'string' }),
  },
  (t) => [
    ownersKey(t),
    unique('application_documents_once').on(t.ownerId, t.applicationId, t.documentId),
    index('application_documents_by_document').on(t.ownerId, t.documentId),
    belongsTo('application_documents_application', [t.ownerId, t.applicationId], applications),
    belongsTo('application_documents_document', [t.ownerId, t.documentId], documents, 'no action'),
    ...seekersRows('practice'),
  ],
);
