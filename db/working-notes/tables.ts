import { sql } from 'drizzle-orm';
import { check, foreignKey, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { coachLinks } from '../coach-links/tables';
import { edited } from '../columns';
import { ownRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/**
 * A coach's own notes about a client. The owner is the coach, and nobody else sees them here; they go with the client's
 * account, and stay when the link ends, since they may have to be disclosed.
 */
export const workingNotes = pgTable(
  'working_notes',
  {
    ...seekersRow(),
    linkId: uuid(),
    /** The client, as the coach calls them. */
    clientName: text().notNull().default(''),
    words: text().notNull(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('working_notes_by_link').on(t.ownerId, t.linkId),
    // The key says whose coach it is: nobody notes anything about a link of somebody else's.
    foreignKey({
      name: 'working_notes_about_link',
      columns: [t.ownerId, t.linkId],
      foreignColumns: [coachLinks.coachId, coachLinks.id],
    }).onDelete('cascade'),
    check('working_notes_words', sql`words <> ''`),
    ...ownRows(),
  ],
);
