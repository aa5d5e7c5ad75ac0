import { type SQL, sql } from 'drizzle-orm';
import { pgPolicy } from 'drizzle-orm/pg-core';
import type { Job, Permission } from './scope';

/** Settings of the transaction, each '' when unset. */
export const viewer = sql`(select viewer())`;
export const setting = (name: string) => sql.raw(`(select nullif(current_setting('app.${name}', true), ''))`);

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

/** The same, where some rows are the owner's alone whatever was shared: `shared` says which are not. */
export function partlySharedRows(scope: Permission, shared: SQL) {
  const seen = sql`${seenWith(scope)} and (owner_id = (select viewer()) or ${shared})`;
  return rowsSeenBy(seen, ['insert', 'update', 'delete']);
}

/** Of rows that hang on feedback: whether a coach may see that. Its own policy keeps out what is apart, and this says so. */
export const ofSharedFeedback = (table: string): SQL =>
  sql.raw(
    `exists (select from feedback f where f.owner_id = ${table}.owner_id and f.id = ${table}.feedback_id and not f.is_apart)`,
  );

const seenWith = (scope: Permission) => sql.raw(`owner_id = any((select seen_by_me('${scope}'))::uuid[])`);

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
