import { sql } from 'drizzle-orm';
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../accounts/tables';
import { made } from '../columns';
import { accountRows, setting } from '../policies';

/** Who somebody is at an OpenID Connect provider, linked to their account with their consent. */
export const identities = pgTable(
  'identities',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** SHA-256 of issuer and subject, base64url: what a sign-in is found by. */
    identityHash: text().notNull().unique('identities_identity_hash'),
    issuer: text().notNull(),
    /** The address that the provider had verified when the two were linked. */
    email: text().notNull(),
    createdAt: made(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    ...accountRows(sql`identity_hash = ${setting('identity_hash')}`),
  ],
);
