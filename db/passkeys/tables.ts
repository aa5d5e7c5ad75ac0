import { sql } from 'drizzle-orm';
import { bigint, json, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../accounts/tables';
import { at, bytes, made } from '../columns';
import { accountRows, setting } from '../policies';

/** Passkeys: what a device or a password manager signs in with. */
export const passkeys = pgTable(
  'passkeys',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** As the authenticator names it, base64url. */
    credentialId: text().notNull().unique('passkeys_credential_id'),
    publicKey: bytes().notNull(),
    /** Goes up with each use where the authenticator counts; 0 where it does not. */
    counter: bigint({ mode: 'number' }).notNull().default(0),
    transports: json().$type<string[]>().notNull().default([]),
    name: text().notNull(),
    createdAt: made(),
    lastUsedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    ...accountRows(sql`credential_id = ${setting('credential_id')}`),
  ],
);
