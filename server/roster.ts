import { v7 as newId, v5 } from 'uuid';
import { appendLooks } from '@/db/access-log/writes';
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
import { addDays, type Day, dayIn, daysIn } from '@/lib/time/days';
import { notedOn, notNotedOn } from './noted-looks';

type Seeing = RosterScope | CoachScope;

/** What is shown of clients: rows as they are shared, and beside them, in a transaction of their own, what is counted. */
const shown = (tx: Reading<Seeing>) => ({ clients: listClients(tx) });
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
 * Three transactions, whatever the number of clients: what is counted of applications is only of those shown.
 */
export async function askRoster(scope: RosterScope, asked: RosterAsked = EVERYBODY) {
  const [{ session, groups, ...rows }, figures] = await Promise.all([
    read(scope, (tx) => ({ ...shown(tx), groups: listRosterGroups(tx) })),
    count(scope, 'activity', counted),
  ]);
  const { clients, reader } = together(session, rows, figures);
  const roster = rosterOf(clients, groups, asked);
  const { stages } = await read(scope, (tx) => ({
    stages: countStagesOf(
      tx,
      roster.shown.map(({ linkId }) => linkId),
    ),
  }));
  const coachId = scope.claim.userId;
  const fresh = notNotedOn(coachId, reader.today, clients);
  await noteLooks(scope, fresh, 'roster', reader.today);
  notedOn(coachId, reader.today, fresh);
  return { ...roster, shown: withStages(roster.shown, stages), clients: clients.length, groups, reader };
}
const EVERYBODY: RosterAsked = { why: null, group: null, find: '', show: Number.POSITIVE_INFINITY };

/** The namespace of the numbers of such lines; any would do, as long as it stays. */
const LINES = '8f3f4a52-3c0e-5c0e-9d6b-0d6f0f6f3b1a';

/**
 * Writes on each client's access log that the coach looked at them among all, before it is shown: the list once a day,
 * since a coach may open it twenty times; a file of it each time.
 * @param day of the list, in whose name a line is the same line however often it is written.
 */
export async function noteLooks(
  scope: RosterScope,
  clients: readonly { readonly linkId: string }[],
  what: 'roster' | 'progress-file',
  day?: Day,
): Promise<void> {
  if (clients.length === 0) return;
  const lines = clients.map(({ linkId }) => ({
    linkId,
    id: day ? v5(`${what} ${day} ${linkId}`, LINES) : newId(),
  }));
  await visit(scope, ({ db }) => appendLooks(db, { what, lines }));
}
export type AskedRoster = Awaited<ReturnType<typeof askRoster>>;

/** One client as the roster has them, for a page about them; in a preview what the coach's roster says of oneself. */
export async function askClient(scope: CoachScope) {
  const [{ session, stages, ...rows }, figures] = await Promise.all([
    read(scope, (tx) => ({ ...shown(tx), stages: countStagesOf(tx) })),
    count(scope, 'activity', counted),
  ]);
  const { clients, ...rest } = together(session, rows, figures);
  return { ...rest, client: withStages(clients, stages)[0] };
}

/** Applications by kind of stage beside each client; null where the pipeline is not shared. */
function withStages<C extends { readonly linkId: string; readonly scopes: readonly string[] }>(
  clients: readonly C[],
  stages: Awaited<ReturnType<typeof countStagesOf>>,
) {
  const counts = new Map(stages.map((one) => [one.linkId, one.counts]));
  return clients.map((client) => ({
    ...client,
    stages: client.scopes.includes('pipeline') ? (counts.get(client.linkId) ?? {}) : null,
  }));
}

/** Puts together what came of each client. Whatever is not shared was not read, and is null. */
function together(
  { timeZone: zone, locale }: SessionRow,
  { clients }: Answers<typeof shown>,
  { lastActs, goals, steps }: Answers<typeof counted>,
) {
  const now = new Date();
  const dayOf = daysIn(zone);
  const today = dayOf(now);
  const lastAct = new Map(lastActs.map(({ linkId, at }) => [linkId, at]));
  const week = thisWeekOf(today, locale);
  const progress = progressByLink(goals, steps, week, (at) => dayOf(new Date(at)));
  const known = clients.map((client) => {
    const { linkId, appointment } = client;
    const last = lastAct.get(linkId) ?? null;
    return {
      ...client,
      lastAct: last,
      lastOn: last && dayOf(new Date(last)),
      progress: progress.get(linkId) ?? null,
      waiting: appointment?.moveAskedAt ? { since: appointment.moveAskedAt } : null,
    };
  });
  return { clients: byNeedOf(known, { now, dayOf }), reader: { zone, locale, now, today } };
}
export type RosterClient = AskedRoster['shown'][number];
export type RosterReader = AskedRoster['reader'];
