import { sql } from 'drizzle-orm';
import { check, index, integer, pgPolicy, pgTable, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { COMMENTED_PARTS, GRANTS, type Grant, type SharedPart } from '@/lib/coach-links/rules';
import { ANSWERS, INVITERS, KEPT_FOR_DAYS, MOST_PLACES, WAYS } from '@/lib/invitations/rules';
import { users } from '../accounts/tables';
import { clientGroups } from '../client-groups/tables';
import { at, oneOf, textArray } from '../columns';
import { runs, setting, viewer } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

const mine = sql`owner_id = ${viewer}`;
const forgotten = sql`${runs('forget-old-invitations')} and expires_at < now() - interval '${sql.raw(String(KEPT_FOR_DAYS))} days'`;

/**
 * An invitation into a link, from a coach to seekers or from a seeker to a coach. It says by itself what whoever holds it
 * is asked: a transaction that names its secret's hash sees this one row, and nothing else of whose it is.
 */
export const invitations = pgTable(
  'invitations',
  {
    ...seekersRow(),
    by: text({ enum: [...INVITERS] }).notNull(),
    way: text({ enum: [...WAYS] }).notNull(),
    /** All that is kept of its link's secret, or of its code. */
    tokenHash: text().notNull(),
    /** The one address it is for; null where it is for whoever holds it. */
    email: text(),
    /** Whoever asks, as they are to be known: the coach's name, or what the seeker wants to be called. */
    fromName: text().notNull(),
    /** Of a coach's: for whom they work, and the limits of confidentiality in their words, as at that time. */
    organisation: text().notNull().default(''),
    confidentiality: text().notNull().default(''),
    /** Of a seeker's: what is offered. */
    scopes: text({ enum: [...GRANTS] })
      .array()
      .$type<Grant[]>()
      .notNull()
      .default(sql`'{}'`),
    commentScopes: text({ enum: [...COMMENTED_PARTS] })
      .array()
      .$type<SharedPart[]>()
      .notNull()
      .default(sql`'{}'`),
    /** The coach's group that whoever accepts is put into. */
    groupId: uuid(),
    /** How many accounts it lets in. */
    places: integer().notNull().default(1),
    expiresAt: at().notNull(),
    withdrawnAt: at(),
  },
  (t) => [
    ownersKey(t),
    uniqueIndex('invitations_by_token').on(t.tokenHash),
    index('invitations_by_expiry').on(t.expiresAt),
    index('invitations_of_group').on(t.ownerId, t.groupId).where(sql`group_id is not null`),
    belongsTo('invitations_to_group', [t.ownerId, t.groupId], clientGroups),
    oneOf('invitations_by', t.by, INVITERS),
    oneOf('invitations_way', t.way, WAYS),
    check('invitations_scopes', sql`scopes <@ ${textArray(GRANTS)}`),
    check(
      'invitations_comments',
      sql`comment_scopes <@ ${textArray(COMMENTED_PARTS)} and comment_scopes <@ scopes`,
    ),
    check(
      'invitations_places',
      sql`places between 1 and ${sql.raw(String(MOST_PLACES))} and (places = 1 or way = 'code')`,
    ),
    pgPolicy('seen', {
      for: 'select',
      to: 'public',
      using: sql`${mine} or token_hash = ${setting('invitation_hash')}`,
    }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    pgPolicy('job_sees_old', { for: 'select', to: 'public', using: forgotten }),
    pgPolicy('job_forgets_old', { for: 'delete', to: 'public', using: forgotten }),
  ],
);

/** The invitation that the transaction has named the hash of. */
const named = sql`(select i.id from invitations i where i.token_hash = ${setting('invitation_hash')})`;

/**
 * What became of an invitation: one row for each place that was taken, or that it was declined. Whoever answers writes
 * it, with the invitation's hash in hand; its number among the places lets of two at once only one have the last.
 */
export const invitationAnswers = pgTable(
  'invitation_answers',
  {
    ...seekersRow(),
    invitationId: uuid().notNull(),
    /** Which of its places, from 1. */
    nth: integer().notNull().default(1),
    answer: text({ enum: [...ANSWERS] }).notNull(),
    /** Who answered; null for whoever declined without an account, and once the account is gone. */
    byId: uuid().references(() => users.id, { onDelete: 'set null' }),
    /** The link that came of it; the seeker's row, so no key of ours leads there. */
    linkId: uuid(),
  },
  (t) => [
    ownersKey(t),
    uniqueIndex('invitation_answers_place').on(t.ownerId, t.invitationId, t.nth),
    uniqueIndex('invitation_answers_once').on(t.invitationId, t.byId),
    index('invitation_answers_by').on(t.byId),
    belongsTo('invitation_answers_to', [t.ownerId, t.invitationId], invitations),
    oneOf('invitation_answers_answer', t.answer, ANSWERS),
    pgPolicy('seen', { for: 'select', to: 'public', using: sql`${mine} or invitation_id = ${named}` }),
    pgPolicy('answering', {
      for: 'insert',
      to: 'public',
      withCheck: sql`by_id is not distinct from ${viewer} and created_at = now() and exists (
        select from invitations i
        where i.owner_id = invitation_answers.owner_id and i.id = invitation_answers.invitation_id
          and i.token_hash = ${setting('invitation_hash')} and i.owner_id is distinct from ${viewer}
          and i.withdrawn_at is null and i.expires_at > now() and nth between 1 and i.places
          and (answer = 'declined' or by_id is not null and link_id is not null
            and (i.email is null or i.email = (select u.email from users u where u.id = ${viewer}))))`,
    }),
  ],
);
