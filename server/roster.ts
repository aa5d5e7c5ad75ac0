import { appendLooks, type ManyLooks } from '@/db/access-log/writes';
import { countWaiting } from '@/db/coach-news/reads';
import { findCoachProfile } from '@/db/coach-profiles/reads';
import {
  countStagesOf,
  countStepsOf,
  listClients,
  listGoalsOf,
  listLastActs,
  listRosterGroups,
} from '@/db/roster/reads';
import type { CoachScope, RosterScope } from '@/db/scope';
import type { SessionRow } from '@/db/session-check';
import { count, type Reading, read, visit } from '@/db/transaction';
import type { RosterAsked } from '@/lib/roster/asked';
import { byNeedOf, rosterOf } from '@/lib/roster/roster';
import { progressByLink, thisWeekOf } from '@/lib/roster/week';
import { addDays, dayIn, daysIn } from '@/lib/time/days';

type Seeing = RosterScope | CoachScope;

/** What is shown of clients: rows as they are shared, and beside them, in a transaction of their own, what is counted. */
const shown = (tx: Reading<Seeing>) => ({
  clients: listClients(tx),
  waiting: countWaiting(tx),
  stages: countStagesOf(tx),
});
const counted = (tx: Reading<Seeing>) => ({
  lastActs: listLastActs(tx),
  goals: listGoalsOf(tx),
  // A week, and where it begins is only known with the session.
  steps: countStepsOf(tx, { from: addDays(dayIn('UTC', new Date()), -7) }),
});
type Answers<F extends (tx: Reading<Seeing>) => Record<string, PromiseLike<unknown>>> = {
  [K in keyof ReturnType<F>]: Awaited<ReturnType<F>[K]>;
};

/**
 * A coach's clients by need, as an address asks for them, with all that is shared of those shown, and the coach's groups.
 * Each client's log has the look before. Three transactions, whatever the number of clients.
 */
export async function askRoster(scope: RosterScope, asked: RosterAsked = EVERYBODY) {
  await noteLooks(scope, { what: 'roster', each: 'day' });
  const [{ session, groups, profile, ...rows }, figures] = await Promise.all([
    read(scope, (tx) => ({
      ...shown(tx),
      groups: listRosterGroups(tx),
      profile: findCoachProfile(tx),
    })),
    count(scope, 'activity', counted),
  ]);
  const { clients, reader } = together(session, rows, figures);
  return {
    ...rosterOf(clients, groups, asked),
    clients: clients.length,
    groups,
    reader,
    /** Whether they said how clients see them, without which nobody is invited. */
    hasProfile: profile !== undefined,
  };
}
/** Every client there is. */
export const EVERYBODY: RosterAsked = { why: null, group: null, find: '', show: Number.POSITIVE_INFINITY };

/**
 * Writes on each client's access log that the coach looks at them among all, in a transaction of its own, before anything
 * is read: the list once a day, since a coach may open it twenty times; a file of it each time.
 */
export const noteLooks = (scope: RosterScope, looks: ManyLooks): Promise<void> =>
  visit(scope, (tx) => appendLooks(tx, looks));
export type AskedRoster = Awaited<ReturnType<typeof askRoster>>;

/** One client as the roster has them, for a page about them; in a preview what the coach's roster says of oneself. */
export async function askClient(scope: CoachScope) {
  const [{ session, ...rows }, figures] = await Promise.all([
    read(scope, shown),
    count(scope, 'activity', counted),
  ]);
  const { clients, ...rest } = together(session, rows, figures);
  return { ...rest, client: clients[0] };
}

/** Puts together what came of each client. Whatever is not shared was not read, and is null. */
function together(
  { timeZone: zone, locale }: SessionRow,
  { clients, waiting, stages }: Answers<typeof shown>,
  { lastActs, goals, steps }: Answers<typeof counted>,
) {
  const now = new Date();
  const dayOf = daysIn(zone);
  const today = dayOf(now);
  const lastAct = new Map(lastActs.map(({ linkId, at }) => [linkId, at]));
  const counts = new Map(stages.map((one) => [one.linkId, one.counts]));
  const waits = new Map(waiting.map(({ linkId, since }) => [linkId, since]));
  const week = thisWeekOf(today, locale);
  const progress = progressByLink(goals, steps, week, (at) => dayOf(new Date(at)));
  const known = clients.map((client) => {
    const { linkId, appointment } = client;
    const last = lastAct.get(linkId) ?? null;
    return {
      ...client,
      /** Applications by kind of stage; null where the pipeline is not shared. */
      stages: client.scopes.includes('pipeline') ? (counts.get(linkId) ?? {}) : null,
      lastAct: last,
      lastOn: last && dayOf(new Date(last)),
      progress: progress.get(linkId) ?? null,
      waiting: earliest(appointment?.moveAskedAt, waits.get(linkId)),
    };
  });
  return { clients: byNeedOf(known, { now, dayOf }), reader: { zone, locale, now, today } };
}

/** Since when something of the client's waits for the coach: another time to meet, an answer, something to look at. */
function earliest(...moments: (string | null | undefined)[]): { since: string } | null {
  const [first] = moments
    .filter((at) => typeof at === 'string')
    .toSorted((one, other) => Date.parse(one) - Date.parse(other));
  return first ? { since: first } : null;
}
export type RosterClient = AskedRoster['shown'][number];
export type RosterReader = AskedRoster['reader'];
