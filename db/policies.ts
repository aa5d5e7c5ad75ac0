import { type SQL, sql } from 'drizzle-orm';
import { pgPolicy } from 'drizzle-orm/pg-core';
import type { Job, Permission } from './scope';

/** Settings of the transaction, each '' when unset. */
export const viewer = sql`(select viewer())`;
export const setting = (name: string) => sql.raw(`(select nullif(current_setting('app.${name}', true), ''))`);

/** The links through which the viewer is somebody's coach now; in a preview the one that is previewed. */
export const myLinks = sql`(select my_links())::uuid[]`;

/** True for a job's own transaction. */
export const runs = (job: Job) => sql.raw(`(select current_setting('app.job', true)) = '${job}'`);

/** The policies of rows that only their owner ever sees. */
export const ownRows = (allowed: readonly Verb[] = ['insert', 'update', 'delete']) =>
  rowsSeenBy(sql`owner_id = (select viewer())`, allowed);

/** The policies of a table of accounts: its rows are their user's; `known` is what one row is found by before sign-in. */
export function accountRows(known?: SQL) {
  const mine = sql`user_id = (select viewer())`;
  return [
    pgPolicy('seen', { for: 'select', to: 'public', using: known ? sql`${mine} or ${known}` : mine }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: mine }),
  ];
}

/**
 * The policies of a seeker's table: who may see is one function a scope, who may write is the owner.
 * The array is computed once a statement and meets the key's index (`owner_id` leads it).
 */
export function seekersRows(scope: Permission, allowed: readonly Verb[] = ['insert', 'update', 'delete']) {
  return rowsSeenBy(seenWith(scope), allowed);
}

/** The viewer's own rows, and while figures are worked out those of clients who share them: 'counted' is in no link. */
const counted = sql`owner_id = any((select seen_by_me('counted'))::uuid[])`;

/**
 * The policies of rows that are in no scope, and that are counted: their owner sees them, and while figures are worked
 * out for a coach (`count` in `transaction.ts`) how many there are can be told. @param but which of them are not counted
 * for anybody else.
 */
export const countedRows = (
  allowed: readonly Verb[] = ['insert', 'update', 'delete'],
  { but }: { but?: SQL } = {},
) => rowsSeenBy(but ? sql`${counted} and (owner_id = ${viewer} or not (${but}))` : counted, allowed);

/**
 * The same as `seekersRows`, where some rows are the owner's alone whatever was shared: `shared` says which are not.
 * Figures leave none of them out, so that they are the seeker's own; but only of owners who share the figures.
 */
export function partlySharedRows(
  scope: Permission,
  shared: SQL,
  allowed: readonly Verb[] = ['insert', 'update', 'delete'],
) {
  return rowsSeenBy(sql`${seenWith(scope)} and (${counted} or ${shared})`, allowed);
}

/** Where it differs from row to row which part they are of; `shared` says whether a row's is, by `shares`. */
export function variouslySharedRows(shared: SQL, allowed: readonly Verb[]) {
  const near = sql`owner_id = any((select near_me())::uuid[])`;
  return rowsSeenBy(sql`${near} and (${counted} or ${shared})`, allowed);
}

/** That a row's owner shares a part with the viewer. */
export const shares = (scope: Permission): SQL => seenWith(scope);

/** Of rows that hang on feedback: whether a coach may see that. Its own policy keeps out what is apart, and this says so. */
export const ofSharedFeedback = (table: string): SQL =>
  sql.raw(
    `exists (select from feedback f where f.owner_id = ${table}.owner_id and f.id = ${table}.feedback_id and not f.is_apart)`,
  );

const seenWith = (scope: Permission) => sql.raw(`owner_id = any((select seen_by_me('${scope}'))::uuid[])`);

/**
 * The policies of rows that lie between a seeker and one coach (`link_id`, and `by` and `author_id` for who wrote them):
 * the seeker's own, and seen by that coach as long as the link is open. No other coach sees them.
 * @param also what else has to hold for the coach to see one, as that its part is still shared (`coachSees`).
 * @param adds what has to hold for the coach to add one, as that the part is given with comments (`coachMay`);
 * without it coaches add none.
 */
export function betweenRows({ also, adds, changes = false }: BetweenRows = {}) {
  const near = sql`owner_id = any((select near_me())::uuid[])`;
  const throughMine = sql`${near} and link_id = any(${myLinks})${also ? sql` and ${also}` : sql``}`;
  const asAuthor = sql`${throughMine} and by = 'coach' and author_id = ${viewer}`;
  const mine = sql`owner_id = ${viewer}`;
  const written = adds ? sql`${asAuthor} and ${adds}` : asAuthor;
  return [
    pgPolicy('seen', {
      for: 'select',
      to: 'public',
      using: sql`${near} and (${mine} or (link_id = any(${myLinks})${also ? sql` and ${also}` : sql``}))`,
    }),
    pgPolicy('own_insert', { for: 'insert', to: 'public', withCheck: mine }),
    pgPolicy('own_update', { for: 'update', to: 'public', using: mine, withCheck: mine }),
    pgPolicy('own_delete', { for: 'delete', to: 'public', using: mine }),
    ...(adds ? [pgPolicy('coach_insert', { for: 'insert', to: 'public', withCheck: written })] : []),
    ...(adds && changes
      ? [pgPolicy('coach_update', { for: 'update', to: 'public', using: asAuthor, withCheck: written })]
      : []),
  ];
}
/** Of rows between a seeker and a coach: that the viewer is the coach who wrote it, by a link that is open. */
export const asItsCoach = sql`owner_id = any((select near_me())::uuid[]) and link_id = any(${myLinks}) and by = 'coach'
  and author_id = ${viewer}`;

/**
 * Of rows among a seeker's own that a coach may add to: that the viewer is the coach of the row's link, which gives the
 * part with comments. @param part SQL for its name.
 */
export const throughMyLink = (table: string, part: string): SQL =>
  sql`owner_id = any((select near_me())::uuid[]) and link_id = any(${myLinks}) and ${coachMay(table, part)}`;

interface BetweenRows {
  readonly also?: SQL;
  readonly adds?: SQL;
  /** Whether coaches may change what they wrote. */
  readonly changes?: boolean;
}

/**
 * That the viewer has accepted an invitation in this very transaction, of which a row comes.
 * @param holds SQL of the invitation `i` and the answer `a`.
 */
export const acceptedNow = (holds: string): SQL =>
  sql`exists (select from invitation_answers a
    join invitations i on i.owner_id = a.owner_id and i.id = a.invitation_id
    where a.by_id = ${viewer} and a.answer = 'accepted' and a.created_at = now() and ${sql.raw(holds)})`;

/** That a row's link still shares a part, so that its coach may see what is about it. @param part SQL for its name. */
export const coachSees = (table: string, part: string): SQL => ofLink(table, `${part} = any(l.scopes)`);

/** That a row's link gives a part with comments, so that its coach may add to it. @param part SQL for its name. */
export const coachMay = (table: string, part: string): SQL =>
  ofLink(table, `${part} = any(l.scopes) and ${part} = any(l.comment_scopes)`);

const ofLink = (table: string, holds: string) =>
  sql.raw(
    `exists (select from coach_links l where l.owner_id = ${table}.owner_id and l.id = ${table}.link_id and l.ended_at is null and ${holds})`,
  );

type Verb = 'insert' | 'update' | 'delete';

function rowsSeenBy(seen: SQL, allowed: readonly Verb[]) {
  const mine = sql`owner_id = (select viewer())`;
  return [
    pgPolicy('seen', { for: 'select', to: 'public', using: seen }),
    ...allowed.map((verb) =>
      pgPolicy(`own_${verb}`, {
        for: verb,
        to: 'public',
        ...(verb === 'insert' ? {} : { using: mine }),
        ...(verb === 'delete' ? {} : { withCheck: mine }),
      }),
    ),
  ];
}
