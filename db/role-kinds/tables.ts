import { pgTable, text, unique } from 'drizzle-orm/pg-core';
import { edited, oneOf } from '../columns';
import { seekersRows } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/** What the seeker says of kinds of role: that one title, or a whole kind, is one of another. The rest is by rules. */
export const roleKindCorrections = pgTable(
  'role_kind_corrections',
  {
    ...seekersRow(),
    of: text({ enum: ['title', 'kind'] }).notNull(),
    /** Finds what it is said of: a title's spelling, or a kind's key (lib/insights/role-kinds.ts). */
    fromKey: text().notNull(),
    /** The same as it was read. */
    fromName: text().notNull(),
    toName: text().notNull(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('role_kind_corrections_once').on(t.ownerId, t.of, t.fromKey),
    oneOf('role_kind_corrections_of', t.of, ['title', 'kind']),
    ...seekersRows('pipeline'),
  ],
);
