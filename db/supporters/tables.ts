import { sql } from 'drizzle-orm';
import { check, index, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core';
import { LONGEST_NOTE, SHOWN_KINDS } from '@/lib/supporters/rules';
import { at, oneOf } from '../columns';
import { setting, viewer } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

const mine = sql`owner_id = ${viewer}`;
const named = sql`token_hash = ${setting('token_hash')}`;

/**
 * A link for a friend without an account: one story, one draft or one week, in the words that it had when the link was
 * made. The row holds all that the friend sees, so that nothing else opens. Only a hash of the link's secret is kept.
 */
export const supporterLinks = pgTable(
  'supporter_links',
  {
    ...seekersRow(),
    kind: text({ enum: [...SHOWN_KINDS] }).notNull(),
    /** Who it is for, as the seeker calls them: for the seeker's own list. */
    forWhom: text().notNull().default(''),
    /** By which name the friend knows who asks. */
    fromWhom: text().notNull(),
    /** A line to the friend. */
    line: text().notNull().default(''),
    title: text().notNull(),
    words: text().notNull(),
    tokenHash: text().notNull(),
    expiresAt: at().notNull(),
    openedAt: at(),
    /** Until when it can be read, in the browser that opened it. */
    openUntil: at(),
    closedAt: at(),
    withdrawnAt: at(),
    /** The one note that the friend may leave. */
    note: text().notNull().default(''),
    notedAt: at(),
  },
  (t) => [
    ownersKey(t),
    index('supporter_links_by_token').on(t.tokenHash),
    oneOf('supporter_links_kind', t.kind, SHOWN_KINDS),
    check('supporter_links_note', sql`length(note) <= ${sql.raw(String(LONGEST_NOTE))}`),
    check('supporter_links_opened', sql`(opened_at is null) = (open_until is null)`),
    // Whoever holds the link names its hash, and sees and marks that one row as long as it is neither over nor taken back.
    pgPolicy('seen', { for: 'select', to: 'public', using: sql`${mine} or ${named}` }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: mine }),
    pgPolicy('friend_marks', {
      for: 'update',
      to: 'public',
      using: sql`${named} and withdrawn_at is null and closed_at is null
        and coalesce(open_until, expires_at) > now()`,
      withCheck: sql`${named} and withdrawn_at is null`,
    }),
  ],
);
