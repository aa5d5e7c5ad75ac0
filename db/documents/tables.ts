import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { DOCUMENT_FORMATS, DOCUMENT_KINDS, READING_TROUBLES } from '@/lib/documents/rules';
import { applications } from '../applications/tables';
import { at, bytes, edited, oneOf } from '../columns';
import { partlySharedRows, seekersRows, shares } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** What the seeker sends: a resume in one of its versions, a letter, a sample. */
export const documents = pgTable(
  'documents',
  {
    ...seekersRow(),
    kind: text({ enum: [...DOCUMENT_KINDS] }).notNull(),
    name: text().notNull(),
    /** As it is typed; beside a file, what was read from it. A trigger keeps it once it was sent (`documents_sent`). */
    text: text().notNull().default(''),
    format: text({ enum: [...DOCUMENT_FORMATS] })
      .notNull()
      .default('markdown'),
    /** The role or kind of role it is meant for. */
    targetRole: text(),
    note: text().notNull().default(''),
    /** The version that this one was made from. */
    previousId: uuid(),
    archivedAt: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    foreignKey({
      name: 'documents_made_from',
      columns: [t.ownerId, t.previousId],
      foreignColumns: [t.ownerId, t.id],
    }),
    index('documents_by_previous').on(t.ownerId, t.previousId).where(sql`previous_id is not null`),
    oneOf('documents_kind', t.kind, DOCUMENT_KINDS),
    oneOf('documents_format', t.format, DOCUMENT_FORMATS),
    // A covering letter says to whom: it is of the pipeline too.
    ...partlySharedRows('practice', sql`(kind <> 'cover-letter' or ${shares('pipeline')})`),
  ],
);

/**
 * The file of a document, byte for byte as it came. A table of its own, so that no list reads it by accident; its rows
 * are put in and taken out, never changed.
 */
export const documentFiles = pgTable(
  'document_files',
  {
    ...seekersRow(),
    documentId: uuid().notNull(),
    name: text().notNull(),
    mediaType: text().notNull(),
    size: integer().notNull(),
    /** Of the bytes, in hexadecimal: the same file is known again by it. */
    sha256: text().notNull(),
    /** Pages it has and pages that were read; null where a format has none. */
    pages: integer(),
    pagesRead: integer(),
    trouble: text({ enum: [...READING_TROUBLES] }),
    /** It holds more text than a document may: what was read is the beginning. */
    isCut: boolean().notNull().default(false),
    bytes: bytes().notNull(),
  },
  (t) => [
    ownersKey(t),
    unique('document_files_once').on(t.ownerId, t.documentId),
    index('document_files_by_content').on(t.ownerId, t.sha256),
    belongsTo('document_files_of_document', [t.ownerId, t.documentId], documents),
    oneOf('document_files_trouble', t.trouble, READING_TROUBLES),
    check('document_files_size', sql`size > 0`),
    ...partlySharedRows(
      'practice',
      sql`exists (select from documents d where d.owner_id = document_files.owner_id and d.id = document_files.document_id)`,
      ['insert', 'delete'],
    ),
  ],
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
