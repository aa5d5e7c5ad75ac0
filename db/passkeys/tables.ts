import { sql } from 'drizzle-orm';
import { bigint, index, json, pgPolicy, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../accounts/tables';
import { at, bytes, made } from '../columns';
import { accountRows, runs, setting } from '../policies';

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

const overChallenge = sql`${runs('forget-old-challenges')} and expires_at < now()`;

/** Challenges that were answered: each signs in once, also where a whole request is sent again. */
export const usedChallenges = pgTable(
  'used_challenges',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** SHA-256, base64url. */
    challengeHash: text().notNull(),
    /** From when on it would be refused for its age alone. */
    expiresAt: at().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.challengeHash] }),
    index('used_challenges_by_expiry').on(t.expiresAt),
    ...accountRows(),
    pgPolicy('job_sees_over', { for: 'select', to: 'public', using: overChallenge }),
    pgPolicy('job_forgets_over', { for: 'delete', to: 'public', using: overChallenge }),
  ],
);
