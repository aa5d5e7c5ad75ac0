import { sql } from 'drizzle-orm';
import {
  boolean,
  date,
  index,
  integer,
  json,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import { TOKEN_PURPOSES } from '@/lib/accounts/rules';
import { at, edited, made, oneOf } from '../columns';
import { runs, setting, viewer } from '../policies';

const me = sql`id = ${viewer}`;
const mine = sql`user_id = ${viewer}`;
const overSample = sql`${runs('remove-samples')} and temporary_until < now()`;
const overGrace = sql`${runs('remove-leavers')} and deletion_due_at <= now()`;
const overToken = sql`${runs('forget-old-tokens')} and expires_at < now()`;

export const users = pgTable(
  'users',
  {
    id: uuid().primaryKey(),
    /** Folded to lower case by the input; null for sample accounts. */
    email: text().unique('users_email'),
    name: text(),
    passwordHash: text(),
    emailVerifiedAt: at(),
    timeZone: text().notNull().default('UTC'),
    locale: text().notNull().default('en-GB'),
    country: text(),
    /** Choices of the seeker's that no query looks at. */
    preferences: json().notNull().default({}),
    /** Made while letters could be sent: opens only after the link in one was followed. */
    confirmFirst: boolean().notNull().default(false),
    /** A sample account: gone after this. */
    temporaryUntil: at(),
    /** Somebody is leaving: from now on nothing works but staying, and after this the account is removed. */
    deletionDueAt: at(),
    createdAt: made(),
    ...edited(),
  },
  (t) => [
    index('users_by_temporary').on(t.temporaryUntil).where(sql`temporary_until is not null`),
    index('users_by_deletion').on(t.deletionDueAt).where(sql`deletion_due_at is not null`),
    // Before sign-in the transaction names one address, and sees that one row.
    pgPolicy('seen', { for: 'select', to: 'public', using: sql`${me} or email = ${setting('email')}` }),
    pgPolicy('sign_up', { for: 'insert', to: 'public', withCheck: sql`email = ${setting('email')}` }),
    pgPolicy('sample', {
      for: 'insert',
      to: 'public',
      withCheck: sql`email is null and temporary_until < now() + interval '25 hours'`,
    }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: me, withCheck: me }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: me }),
    // A delete must also see what it deletes, so a job needs both.
    pgPolicy('job_sees_samples', { for: 'select', to: 'public', using: overSample }),
    pgPolicy('job_removes_samples', { for: 'delete', to: 'public', using: overSample }),
    pgPolicy('job_sees_leavers', { for: 'select', to: 'public', using: overGrace }),
    // It also locks the one that it takes.
    pgPolicy('job_takes_leavers', { for: 'update', to: 'public', using: overGrace, withCheck: sql`false` }),
    pgPolicy('job_removes_leavers', { for: 'delete', to: 'public', using: overGrace }),
  ],
);

export const sessions = pgTable(
  'sessions',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    /** SHA-256 of the cookie's secret, base64url. */
    secretHash: text().notNull().unique('sessions_secret_hash'),
    agent: text(),
    /** On a computer that others use too: short, and nothing stays behind. */
    shared: boolean().notNull().default(false),
    createdAt: made(),
    expiresAt: at().notNull(),
    lastSeenOn: date().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    // Policies are joined by OR: were one branch without an index, every query of this table would read all of it.
    index('sessions_by_expiry').on(t.expiresAt),
    pgPolicy('seen', {
      for: 'select',
      to: 'public',
      using: sql`${mine} or secret_hash = ${setting('session_hash')}`,
    }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: mine }),
    pgPolicy('job_sees_expired', {
      for: 'select',
      to: 'public',
      using: sql`${runs('end-expired-sessions')} and expires_at < now()`,
    }),
    pgPolicy('job_ends_expired', {
      for: 'delete',
      to: 'public',
      using: sql`${runs('end-expired-sessions')} and expires_at < now()`,
    }),
  ],
);

/** One-time links: reset, verification, change of address. Only the hash of what the letter carries is kept. */
export const loginTokens = pgTable(
  'login_tokens',
  {
    userId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    id: uuid().notNull(),
    tokenHash: text().notNull().unique('login_tokens_token_hash'),
    purpose: text({ enum: [...TOKEN_PURPOSES] }).notNull(),
    email: text(),
    /** The password typed at the sign-up whose letter carries this link, and what was done before it. */
    passwordHash: text(),
    before: json().$type<unknown>(),
    createdAt: made(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.id] }),
    index('login_tokens_by_expiry').on(t.expiresAt),
    oneOf('login_tokens_purpose', t.purpose, TOKEN_PURPOSES),
    pgPolicy('seen', {
      for: 'select',
      to: 'public',
      using: sql`${mine} or token_hash = ${setting('token_hash')}`,
    }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: mine }),
    pgPolicy('job_sees_old', { for: 'select', to: 'public', using: overToken }),
    pgPolicy('job_forgets_old', { for: 'delete', to: 'public', using: overToken }),
  ],
);

/** Tries a window, of an account or an address; the only table that belongs to nobody. */
export const attempts = pgTable(
  'attempts',
  { keyHash: text().notNull(), windowStart: at().notNull(), n: integer().notNull() },
  (t) => [primaryKey({ columns: [t.keyHash, t.windowStart] })],
);
