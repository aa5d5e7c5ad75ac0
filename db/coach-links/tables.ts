import { sql } from 'drizzle-orm';
import { index, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { users } from '../accounts/tables';
import { at } from '../columns';
import { viewer } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

const mine = sql`owner_id = ${viewer}`;

/** A seeker's consent: which scopes this coach may see, until it is ended. */
export const coachLinks = pgTable(
  'coach_links',
  {
    ...seekersRow(),
    coachId: uuid()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    scopes: text().array().notNull(),
    endedAt: at(),
  },
  (t) => [
    ownersKey(t),
    index('coach_links_by_coach').on(t.coachId, t.ownerId),
    pgPolicy('seen', { for: 'select', to: 'public', using: sql`${mine} or coach_id = ${viewer}` }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: mine }),
  ],
);
