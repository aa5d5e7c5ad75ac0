import { sql } from 'drizzle-orm';
import { index, json, pgPolicy, pgTable, text } from 'drizzle-orm/pg-core';
import { IMPORT_STATES } from '@/lib/imports/rules';
import { at, bytes, edited, oneOf } from '../columns';
import { ownRows, runs } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

/** A file that waits to be looked at; gone after a day. In no scope: a coach never sees it. */
export const imports = pgTable(
  'imports',
  {
    ...seekersRow(),
    name: text().notNull(),
    /** The file as it came; emptied when it has been brought in. */
    bytes: bytes().notNull(),
    /** What the person corrected, and afterwards what came of it. */
    mapping: json().$type<unknown>(),
    result: json().$type<unknown>(),
    state: text({ enum: [...IMPORT_STATES] })
      .notNull()
      .default('waiting'),
    expiresAt: at().notNull(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('imports_by_expiry').on(t.expiresAt),
    oneOf('imports_state', t.state, IMPORT_STATES),
    ...ownRows(),
    // A delete must also see what it deletes, so the job needs both.
    pgPolicy('job_sees_expired', {
      for: 'select',
      to: 'public',
      using: sql`${runs('remove-expired-imports')} and expires_at < now()`,
    }),
    pgPolicy('job_removes_expired', {
      for: 'delete',
      to: 'public',
      using: sql`${runs('remove-expired-imports')} and expires_at < now()`,
    }),
  ],
);
