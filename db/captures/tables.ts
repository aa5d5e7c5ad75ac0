import { sql } from 'drizzle-orm';
import { index, json, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core';
import { CAPTURE_KINDS } from '@/lib/captures/rules';
import { at, oneOf } from '../columns';
import { ownRows, runs } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

const over = sql`${runs('remove-expired-captures')} and expires_at < now()`;

/** What was caught of an advert, and waits to be looked over; gone after a day. In no scope. */
export const captures = pgTable(
  'captures',
  {
    ...seekersRow(),
    kind: text({ enum: [...CAPTURE_KINDS] }).notNull(),
    url: text(),
    text: text().notNull().default(''),
    /** What was read out of it, proposed for review. */
    proposal: json().$type<unknown>().notNull().default({}),
    expiresAt: at().notNull(),
  },
  (t) => [
    ownersKey(t),
    index('captures_by_expiry').on(t.expiresAt),
    oneOf('captures_kind', t.kind, CAPTURE_KINDS),
    ...ownRows(),
    // A delete must also see what it deletes, so the job needs both.
    pgPolicy('job_sees_expired', { for: 'select', to: 'public', using: over }),
    pgPolicy('job_removes_expired', { for: 'delete', to: 'public', using: over }),
  ],
);
