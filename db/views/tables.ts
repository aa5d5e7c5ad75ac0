import { index, pgTable, text } from 'drizzle-orm/pg-core';
import { edited, position } from '../columns';
import { ownRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/**
 * A way of looking at the list, kept under a name: what stands in its address. In no scope: what somebody looks for, as
 * a person's name, is nobody else's to read.
 */
export const views = pgTable(
  'views',
  {
    ...seekersRow(),
    name: text().notNull(),
    query: text().notNull(),
    position: position().notNull(),
    ...edited(),
  },
  (t) => [ownersKey(t), index('views_in_order').on(t.ownerId, t.position), ...ownRows()],
);
