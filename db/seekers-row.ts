import { type AnyPgColumn, foreignKey, primaryKey, uuid } from 'drizzle-orm/pg-core';
import { users } from './accounts/tables';
import { made } from './columns';

/** What every table of a seeker's begins with; `id` is a UUIDv7 made by the app or the browser. */
export const seekersRow = () => ({
  ownerId: uuid()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  id: uuid().notNull(),
  createdAt: made(),
});

type Keyed = { ownerId: AnyPgColumn; id: AnyPgColumn };

/** The owner leads every key, so that one owner's rows lie together. */
export const ownersKey = (table: Keyed) => primaryKey({ columns: [table.ownerId, table.id] });

/**
 * The second wall: a reference carries the owner, so that no row can hang on another owner's row.
 * @param goesWith `cascade` where the row makes no sense without the other; else the other can't go while this refers to it.
 */
export const belongsTo = (
  name: string,
  from: [AnyPgColumn, AnyPgColumn],
  to: Keyed,
  goesWith: 'cascade' | 'no action' = 'cascade',
) => foreignKey({ name, columns: from, foreignColumns: [to.ownerId, to.id] }).onDelete(goesWith);
