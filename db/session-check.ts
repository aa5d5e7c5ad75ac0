import { sql } from 'drizzle-orm';
import type { ReservedSql } from 'postgres';
import type { Database } from './client';
import { inTransaction } from './connection';
import { oneTrip } from './one-trip';
import type { Claim } from './scope';

/** What a page may know of the session it is shown in. */
export interface SessionRow {
  id: string;
  userId: string;
  email: string | null;
  name: string | null;
  timeZone: string;
  /** BCP 47, for dates. */
  locale: string;
  country: string | null;
  preferences: Record<string, unknown>;
  /** A sample account's last moment; null for everybody else's. */
  temporaryUntil: string | null;
  /** When the account that they are leaving is due to be removed; null for everybody who stays. */
  deletionDueAt: string | null;
  /** On a computer that others use too. */
  shared: boolean;
  /** Whether today is noted as the day it was last used. */
  seenToday: boolean;
}

/** Settings of this transaction: the claim, and no viewer yet. */
const CLAIM = `select set_config('app.session_hash', $1, true), set_config('app.viewer', '', true)`;

/**
 * The same for a page of one owner's rows, whose statements are planned once for every owner and id. Left to itself Postgres
 * finds that a plan for these values costs less by its own reckoning, which leaves out that it makes it anew each time: in a
 * database of a million applications that was most of what it did for a page (docs/decisions/plans-are-kept.md).
 */
const CLAIM_OF_A_PAGE = `${CLAIM}, set_config('plan_cache_mode', 'force_generic_plan', true)`;

/**
 * One statement that checks the secret, sets the viewer and reads the person. The order holds because the person is
 * looked up for each session found (`offset 0` keeps the planner from turning the two around), and the policy of users
 * looks at the viewer at its first row. Were it ever otherwise, the person would not be found and nobody be let in.
 */
const CHECK = `
  with found as materialized (
    select id, user_id, shared, last_seen_on = current_date as seen, set_config('app.viewer', user_id::text, true) as viewer
    from sessions where user_id = $1::uuid and secret_hash = $2 and expires_at > now()
  )
  select found.id, found.user_id as "userId", found.shared, found.seen as "seenToday", person.*
  from found cross join lateral (
    select email, name, time_zone as "timeZone", locale, country, preferences, temporary_until::text as "temporaryUntil",
      deletion_due_at::text as "deletionDueAt"
    from users where users.id = found.user_id offset 0
  ) person`;

/**
 * Sends, without waiting, what makes a transaction its viewer's; every statement sent after it runs under it.
 * @param isPage whether it reads a page of one owner's rows: then plans are for all values.
 * @returns the session, or undefined when the secret does not fit, and then there is no viewer.
 */
export async function enter(
  connection: ReservedSql,
  claim: Claim,
  isPage = false,
): Promise<SessionRow | undefined> {
  const send = oneTrip(connection).unsafe;
  const [, [session]] = await Promise.all([
    send(isPage ? CLAIM_OF_A_PAGE : CLAIM, [claim.secretHash]).execute(),
    send(CHECK, [claim.userId, claim.secretHash]).execute(),
  ]);
  return session as unknown as SessionRow | undefined;
}

/**
 * From here on a page's statements are planned for their values, where Postgres finds that better: what is asked for decides
 * how it is best found. Sent without waiting.
 */
export function planForValues(db: Database): void {
  // What follows is found all the same should this fail, or says why.
  db.execute(sql`select set_config('plan_cache_mode', 'auto', true)`).catch(() => {});
}

/**
 * From here on the transaction sees what the coach of a link sees through it, and nothing of its viewer's own: who it
 * was is nobody then. It has to be a link that the viewer gave, or nothing is seen at all. Sent without waiting.
 */
const PREVIEW = `
  with given as materialized (select id from coach_links where owner_id = viewer() and id = $1::uuid and ended_at is null)
  select set_config('app.preview', coalesce((select id::text from given), ''), true), set_config('app.viewer', '', true)`;

export function previewAs(connection: ReservedSql, linkId: string): void {
  // What follows finds nothing should this fail, and says why: a transaction that failed answers nobody.
  oneTrip(connection)
    .unsafe(PREVIEW, [linkId])
    .execute()
    .catch(() => {});
}

/** From here on rows can be counted for whoever is shown figures of them. Sent without waiting. */
export function countFor(connection: ReservedSql, part: 'activity' | 'insights'): void {
  // As above: a transaction that failed answers nobody.
  oneTrip(connection)
    .unsafe(`select set_config('app.counting', $1, true)`, [part])
    .execute()
    .catch(() => {});
}

/**
 * Who comes daily stays in: thirty days from the last, a year and a bit in all. A shared computer's hour stays an hour.
 */
const SEEN = `
  update sessions set last_seen_on = current_date, expires_at = case
    when shared then expires_at
    else greatest(expires_at, least(now() + interval '30 days', created_at + interval '400 days')) end
  where user_id = $1::uuid and secret_hash = $2 and last_seen_on < current_date`;

/** Notes the day, beside a page and once a day, so that no page waits for it. Failing, it is for the next page to do. */
export async function noteSeen(claim: Claim): Promise<void> {
  const noted = inTransaction('read write', async (connection) => {
    await Promise.all([
      enter(connection, claim),
      oneTrip(connection).unsafe(SEEN, [claim.userId, claim.secretHash]).execute(),
    ]);
  });
  await noted.catch(() => {});
}
