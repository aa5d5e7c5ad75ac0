import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { users } from '../accounts/tables';
import { applications } from '../applications/tables';
import { position } from '../columns';
import { partlySharedRows, shares } from '../policies';
import { belongsTo } from '../seekers-row';

/**
 * The words that an application is found by, filled by what writes it. A table, since the operators of full text are
 * not leakproof, and a policy would keep them from their index; equality and order in "C" are.
 */
export const searchTerms = pgTable(
  'search_terms',
  {
    ownerId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Folded; compared byte by byte, so that a range is a prefix. */
    term: position().notNull(),
    applicationId: uuid().notNull(),
    /** Only a person's name says it: found by it, a name could be guessed where names are not shared. */
    ofPeople: boolean().notNull().default(false),
  },
  (t) => [
    primaryKey({ columns: [t.ownerId, t.term, t.applicationId] }),
    index('search_terms_by_application').on(t.ownerId, t.applicationId),
    belongsTo('search_terms_of_application', [t.ownerId, t.applicationId], applications),
    ...partlySharedRows('pipeline', sql`(not of_people or ${shares('contacts')})`),
  ],
);
