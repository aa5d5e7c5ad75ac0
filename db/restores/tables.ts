import { sql } from 'drizzle-orm';
import { index, integer, json, pgPolicy, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { RestoreCounts } from '@/lib/exports/rules';
import type { ExportedPerson } from '@/lib/exports/shape';
import { at, edited, oneOf } from '../columns';
import { ownRows, runs } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const over = sql`${runs('remove-expired-restores')} and expires_at < now()`;

export const RESTORE_STATES = ['waiting', 'committed'] as const;

/** An export that waits to be brought back, checked; gone after a day, and one at a time. In no scope. */
export const restores = pgTable(
  'restores',
  {
    ...seekersRow(),
    name: text().notNull(),
    /** What the account itself brings along. */
    person: json().$type<ExportedPerson>().notNull(),
    /** What bringing it back would do, and afterwards what it did. */
    counts: json().$type<RestoreCounts>().notNull(),
    state: text({ enum: [...RESTORE_STATES] })
      .notNull()
      .default('waiting'),
    expiresAt: at().notNull(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('restores_one').on(t.ownerId),
    index('restores_by_expiry').on(t.expiresAt),
    oneOf('restores_state', t.state, RESTORE_STATES),
    ...ownRows(),
    // A delete must also see what it deletes, so the job needs both.
    pgPolicy('job_sees_expired', { for: 'select', to: 'public', using: over }),
    pgPolicy('job_removes_expired', { for: 'delete', to: 'public', using: over }),
  ],
);

/** Some rows of one table of the file, in their order; taken out when they have been brought back. */
export const restoreParts = pgTable(
  'restore_parts',
  {
    ...seekersRow(),
    restoreId: uuid().notNull(),
    tableName: text().notNull(),
    /** Which row of its table the first one is, from 1. */
    firstRow: integer().notNull(),
    /** An array of rows, as JSON. */
    rows: text().notNull(),
  },
  (t) => [
    ownersKey(t),
    unique('restore_parts_in_order').on(t.ownerId, t.restoreId, t.tableName, t.firstRow),
    belongsTo('restore_parts_of', [t.ownerId, t.restoreId], restores),
    ...ownRows(['insert', 'delete']),
  ],
);
