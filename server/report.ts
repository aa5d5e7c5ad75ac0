import {
  countOutcomesOf,
  countStagesOf,
  countStepsOf,
  listClients,
  listRosterGroups,
} from '@/db/roster/reads';
import type { RosterScope } from '@/db/scope';
import { count, read } from '@/db/transaction';
import { OUTCOMES, type Outcome } from '@/lib/applications/rules';
import { type EffortKind, SHARED_EFFORT } from '@/lib/effort/rules';
import { OPEN_KINDS } from '@/lib/roster/kinds';
import { tableOf } from '@/lib/roster/report';
import { addDays, dayIn, daysIn } from '@/lib/time/days';
import { noteLooks } from './roster';

/** Weeks that effort and endings are counted of: a quarter of a year. */
const DAYS = 7 * 13;

/**
 * Totals over all clients, or one group of them, in which no few people can be recognised. That they were counted is on
 * each one's log before.
 */
export async function askReport(scope: RosterScope, groupId: string | null) {
  await noteLooks(scope, { what: 'report', each: 'day' });
  const from = addDays(dayIn('UTC', new Date()), 1 - DAYS);
  const [{ session, clients, groups, stages, outcomes }, { steps }] = await Promise.all([
    read(scope, (tx) => ({
      clients: listClients(tx),
      groups: listRosterGroups(tx),
      stages: countStagesOf(tx),
      outcomes: countOutcomesOf(tx, { from }),
    })),
    count(scope, 'activity', (tx) => ({ steps: countStepsOf(tx, { from: addDays(from, -1) }) })),
  ]);
  const group = groups.find(({ id }) => id === groupId);
  const members = group && new Set(group.links);
  const isAmong = ({ linkId }: { linkId: string }) => members?.has(linkId) ?? true;
  /** A table of those in the group who share a part; those who share it and are not in the group are the rest. */
  const table = <Cell extends string>(
    cells: readonly Cell[],
    part: string,
    tallyOf: ReadonlyMap<string, Partial<Record<Cell, number>>>,
  ) => {
    const sharing = clients.filter(({ scopes }) => scopes.includes(part));
    const tallies = (some: typeof clients) => some.map(({ linkId }) => tallyOf.get(linkId) ?? {});
    return tableOf(
      cells,
      tallies(sharing.filter(isAmong)),
      tallies(sharing.filter((client) => !isAmong(client))),
    );
  };
  const stagesOf = new Map(stages.map((one) => [one.linkId, one.counts]));
  const outcomesOf = new Map(outcomes.map((one) => [one.linkId, one.counts]));
  const { timeZone: zone, locale } = session;
  const today = dayIn(zone, new Date());
  const effort = effortByLink(steps, { from, to: today, dayOf: daysIn(zone) });
  return {
    groups,
    group,
    all: clients.filter(isAmong).length,
    days: { from, to: today },
    today,
    locale,
    stages: table(OPEN_KINDS, 'pipeline', stagesOf),
    outcomes: table<Outcome>(OUTCOMES, 'pipeline', outcomesOf),
    effort: table<EffortKind>(SHARED_EFFORT, 'activity', effort),
  };
}

type Steps = Awaited<ReturnType<typeof countStepsOf>>;

function effortByLink(
  steps: Steps,
  { from, to, dayOf }: { from: string; to: string; dayOf: (moment: Date) => string },
): ReadonlyMap<string, Partial<Record<EffortKind, number>>> {
  const found = new Map<string, Partial<Record<EffortKind, number>>>();
  for (const { linkId, kind, on, at, n } of steps) {
    const day = on ?? (at && dayOf(new Date(at)));
    if (!day || day < from || day > to) continue;
    const its = found.get(linkId) ?? {};
    its[kind] = (its[kind] ?? 0) + n;
    found.set(linkId, its);
  }
  return found;
}
