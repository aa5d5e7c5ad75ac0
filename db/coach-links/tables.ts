import { sql } from 'drizzle-orm';
import { check, index, pgPolicy, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { COMMENTED_PARTS, GRANTS, type Grant, type SharedPart } from '@/lib/coach-links/rules';
import { users } from '../accounts/tables';
import { at, edited, textArray } from '../columns';
import { acceptedNow, viewer } from '../policies';
import { ownersKey, seekersRow } from '../seekers-row';

const mine = sql`owner_id = ${viewer}`;
const theirs = sql`coach_id = ${viewer}`;

/**
 * A seeker's consent: what this coach may see and comment on, until either ends it. Names and words are kept as they
 * were agreed to, and stay when the coach's account goes.
 */
export const coachLinks = pgTable(
  'coach_links',
  {
    ...seekersRow(),
    /** Null once the coach's account is gone. */
    coachId: uuid().references(() => users.id, { onDelete: 'set null' }),
    coachName: text().notNull().default(''),
    organisation: text().notNull().default(''),
    /** The limits of confidentiality, in the coach's words. */
    confidentiality: text().notNull().default(''),
    /** What the coach calls the seeker, as the seeker wishes. */
    clientName: text().notNull().default(''),
    scopes: text({ enum: [...GRANTS] })
      .array()
      .$type<Grant[]>()
      .notNull(),
    commentScopes: text({ enum: [...COMMENTED_PARTS] })
      .array()
      .$type<SharedPart[]>()
      .notNull()
      .default(sql`'{}'`),
    /** The invitation it came of; whoever sent that may be the coach, so no key leads there. */
    invitationId: uuid(),
    endedAt: at(),
    /** Up to when the seeker has seen what came from this coach. */
    seenUntil: at(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    index('coach_links_by_coach').on(t.coachId, t.ownerId),
    // What is the coach's own hangs on a link by this.
    unique('coach_links_of_coach').on(t.coachId, t.id),
    uniqueIndex('coach_links_once').on(t.ownerId, t.coachId).where(sql`ended_at is null`),
    check('coach_links_scopes', sql`scopes <@ ${textArray(GRANTS)}`),
    check(
      'coach_links_comments',
      sql`comment_scopes <@ ${textArray(COMMENTED_PARTS)} and comment_scopes <@ scopes`,
    ),
    check('coach_links_not_oneself', sql`coach_id <> owner_id`),
    pgPolicy('seen', {
      for: 'select',
      to: 'public',
      using: sql`${mine} or ${theirs} or id = (select previewed())`,
    }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    // A coach who takes up a seeker's invitation gets what that offers, and nothing beside it.
    pgPolicy('accepted_insert', {
      for: 'insert',
      to: 'public',
      withCheck: sql`${theirs} and ended_at is null and ${acceptedNow(
        `i.by = 'seeker' and a.owner_id = coach_links.owner_id and a.link_id = coach_links.id
        and i.id = coach_links.invitation_id and i.scopes = coach_links.scopes
        and i.comment_scopes = coach_links.comment_scopes and i.from_name = coach_links.client_name`,
      )}`,
    }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    // A coach holds the link while doing something through it, and may end it: nothing else.
    pgPolicy('coach_ends', {
      for: 'update',
      to: 'public',
      using: sql`${theirs} and ended_at is null`,
      withCheck: sql`${theirs} and ended_at is not null`,
    }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: mine }),
  ],
);
