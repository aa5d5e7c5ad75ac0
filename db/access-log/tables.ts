import { sql } from 'drizzle-orm';
import { index, pgPolicy, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { ACCESS_KINDS } from '@/lib/access-log/rules';
import { users } from '../accounts/tables';
import { oneOf } from '../columns';
import { viewer } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

const mine = sql`owner_id = ${viewer}`;

/**
 * Who looked at what, and who did what, for good: the app's role may add and the seeker read. A line says by itself what
 * it says, and outlives the link, the coach's account and what it is about.
 */
export const accessLog = pgTable(
  'access_log',
  {
    ...seekersRow(),
    /** No key leads there: the line stays whatever becomes of the link. */
    linkId: uuid().notNull(),
    coachId: uuid().references(() => users.id, { onDelete: 'set null' }),
    coachName: text().notNull(),
    kind: text({ enum: [...ACCESS_KINDS] }).notNull(),
    /** A page of `CLIENT_PAGES`, an act of `COACH_ACTS`, or one of `CONSENTS`. */
    what: text().notNull(),
    /** The row it was about, and what that was called then; both empty for a page of many. */
    subjectId: uuid(),
    about: text().notNull().default(''),
  },
  (t) => [
    ownersKey(t),
    index('access_log_by_link').on(t.ownerId, t.linkId, t.createdAt),
    index('access_log_by_coach').on(t.coachId),
    oneOf('access_log_kind', t.kind, ACCESS_KINDS),
    pgPolicy('seen', { for: 'select', to: 'public', using: mine }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    // Who it was and when are as the link and the clock say, whatever is sent.
    pgPolicy('coach_insert', {
      for: 'insert',
      to: 'public',
      withCheck: sql`coach_id = ${viewer} and kind <> 'consent' and created_at = now()
        and ${throughOwnLink('l.ended_at is null')}`,
    }),
    // Whoever takes up an invitation of a seeker's says so in the same breath,
    pgPolicy('coach_accepts', {
      for: 'insert',
      to: 'public',
      withCheck: sql`coach_id = ${viewer} and kind = 'consent' and what = 'given'
        and created_at = now() and ${throughOwnLink('l.created_at = now() and l.ended_at is null')}`,
    }),
    // and so does whoever ends one.
    pgPolicy('coach_ends', {
      for: 'insert',
      to: 'public',
      withCheck: sql`coach_id = ${viewer} and kind = 'consent' and what = 'ended-by-coach'
        and created_at = now() and ${throughOwnLink('l.ended_at = now()')}`,
    }),
  ],
);

function throughOwnLink(holds: string) {
  return sql`exists (select from coach_links l where l.owner_id = access_log.owner_id
    and l.id = access_log.link_id and l.coach_id = ${viewer} and l.coach_name = access_log.coach_name
    and ${sql.raw(holds)})`;
}
