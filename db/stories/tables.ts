import { pgTable, text } from 'drizzle-orm/pg-core';
import { edited } from '../columns';
import { seekersRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/** Something the seeker did, told so that it can be used as evidence. */
export const stories = pgTable(
  'stories',
  { ...seekersRow(), title: text().notNull(), text: text().notNull().default(''), ...edited() },
  (t) => [ownersKey(t), ...seekersRows('practice')],
);
