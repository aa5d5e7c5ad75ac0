import { and, asc, eq, gt, isNotNull, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { Day } from '@/lib/time/days';
import { applications, notInBin } from '../applications/tables';
import type { Database } from '../client';
import { conversations } from '../conversations/tables';
import { followUps } from '../follow-ups/tables';
import { interviews } from '../interviews/tables';
import { owned } from '../owned';
import { practiceDone } from '../practice/tables';
import { isTickOfRehearsal } from '../rehearsals/reads';
import { rehearsals } from '../rehearsals/tables';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { wins } from '../wins/tables';
import { writtenOnce } from '../written-once';
import { effortGoals, restDays, zonesLeft } from './tables';

const goals = writtenOnce(({ scope, db }) =>
  db
    .select({
      kind: effortGoals.kind,
      n: effortGoals.n,
      whenText: effortGoals.whenText,
      whereText: effortGoals.whereText,
    })
    .from(effortGoals)
    .where(owned(scope, effortGoals))
    .orderBy(asc(effortGoals.kind)),
);

/** The goals of a week; one of a kind at most. */
export async function listEffortGoals(tx: Reading<OneOwner>) {
  return goals(tx);
}

const left = writtenOnce(({ scope, db }) =>
  db
    .select({ zone: zonesLeft.zone, until: zonesLeft.until })
    .from(zonesLeft)
    .where(owned(scope, zonesLeft))
    .orderBy(asc(zonesLeft.until), asc(zonesLeft.id)),
);

/** The zones that were left, the first one first. */
export async function listZonesLeft(tx: Reading<OneOwner>) {
  return left(tx);
}

/** Weeks that a page looks back at, with one to spare for zones and for where weeks begin. */
const DAYS_BACK = 7 * 13;
/** More steps than anybody takes in a quarter of a year. */
const MOST = 5000;

/** What each row becomes: on a day, or at a moment where no day was written down. */
const none = { on: sql<string | null>`null::date`, at: sql<string | null>`null::timestamptz` };
const as = (kind: string, table: { ownerId: AnyPgColumn }, when: Partial<typeof none>) => ({
  owner: sql<string>`${table.ownerId}`.as('owner'),
  kind: sql<Kind>`${sql.raw(`'${kind}'`)}`.as('kind'),
  on: (when.on ?? none.on).as('on'),
  at: (when.at ?? none.at).as('at'),
});
type Kind = 'applications' | 'conversations' | 'practice' | 'follow-ups' | 'rest' | 'other';
const day = (column: SQL) => sql<string | null>`${column}`;

/** Between which moments or days steps are looked for. */
interface Bounds {
  readonly moment: (column: SQL) => SQL;
  readonly day: (column: SQL) => SQL;
}

/** Whose rows: the condition that each part of the count starts with. */
type Whose = (table: { ownerId: AnyPgColumn }, ...more: (SQL | undefined)[]) => SQL;

/**
 * Every step within bounds, by kind: what has a day of its own on that, the rest at its moment. Each thing is there once:
 * wins that only say again what another row says are left out, and wins that no goal counts are steps of another kind.
 */
export function stepsWithin(db: Database, whose: Whose, within: Bounds) {
  const isCountedAgain = or(
    eq(wins.kind, 'applied'),
    eq(wins.kind, 'rested'),
    eq(wins.kind, 'practised'),
    and(eq(wins.kind, 'reached-out'), eq(wins.subjectKind, 'follow-up')),
  ) as SQL;
  const moment = (column: AnyPgColumn) => within.moment(sql`${column}`);
  const onDay = (column: AnyPgColumn) => within.day(sql`${column}`);
  return db
    .select(as('applications', applications, { on: day(sql`${applications.appliedOn}`) }))
    .from(applications)
    .where(whose(applications, isNull(applications.deletedAt), onDay(applications.appliedOn)))
    .unionAll(
      db
        .select(as('conversations', conversations, { at: day(sql`${conversations.at}`) }))
        .from(conversations)
        .where(whose(conversations, moment(conversations.at), notInBin(conversations))),
    )
    .unionAll(
      db
        .select(as('conversations', interviews, { at: day(sql`${interviews.startsAt}`) }))
        .from(interviews)
        .where(
          whose(
            interviews,
            moment(interviews.startsAt),
            lte(interviews.startsAt, sql`now()`),
            isNull(interviews.cancelledAt),
            notInBin(interviews),
          ),
        ),
    )
    .unionAll(
      db
        .select(
          as('practice', practiceDone, {
            on: day(sql`${practiceDone.doneOn}`),
            at: day(sql`${practiceDone.at}`),
          }),
        )
        .from(practiceDone)
        .where(whose(practiceDone, moment(practiceDone.at), sql`not ${isTickOfRehearsal}`)),
    )
    .unionAll(
      db
        .select(as('practice', rehearsals, { at: day(sql`${rehearsals.endedAt}`) }))
        .from(rehearsals)
        .where(whose(rehearsals, moment(rehearsals.endedAt))),
    )
    .unionAll(
      db
        .select(as('follow-ups', followUps, { at: day(sql`${followUps.endedAt}`) }))
        .from(followUps)
        .where(
          whose(
            followUps,
            isNotNull(followUps.endedAt),
            eq(followUps.end, 'done'),
            moment(followUps.endedAt),
            notInBin(followUps),
          ),
        ),
    )
    .unionAll(
      db
        .select(as('rest', restDays, { on: day(sql`${restDays.day}`) }))
        .from(restDays)
        .where(whose(restDays, onDay(restDays.day))),
    )
    .unionAll(
      db
        .select({
          owner: sql<string>`${wins.ownerId}`.as('owner'),
          kind: sql<Kind>`case ${wins.kind} when 'thanked' then 'follow-ups' else 'other' end`.as('kind'),
          on: none.on.as('on'),
          at: day(sql`${wins.at}`).as('at'),
        })
        .from(wins)
        .where(whose(wins, moment(wins.at), sql`not (${isCountedAgain})`)),
    );
}

const whoseIn =
  ({ scope }: Reading<OneOwner>): Whose =>
  (table, ...more) =>
    owned(scope, table, ...more);

const lately = writtenOnce((tx, days: number) => {
  const steps = stepsWithin(tx.db, whoseIn(tx), {
    moment: (column) => sql`${column} >= now() - make_interval(days => ${days}::int)`,
    day: (column) => sql`${column} >= (current_date - ${days}::int)`,
  }).as('steps');
  return tx.db.select({ kind: steps.kind, on: steps.on, at: steps.at }).from(steps).limit(MOST);
});

/** Every step of the last days, one by one; see `stepsWithin`. */
export async function listEffort(tx: Reading<OneOwner>, { days = DAYS_BACK } = {}) {
  return lately(tx, days);
}

/**
 * Every step from one day to another (`YYYY-MM-DD`, a day either way for zones; null is open), counted by kind and day or
 * moment: however many there are, what is sent is what differs.
 */
export async function countEffort(
  tx: Reading<OneOwner>,
  { from = null, to = null }: { from?: Day | null; to?: Day | null } = {},
) {
  const within = (column: SQL) => sql`(${column} is not null
    and (${from}::date is null or ${column} >= ${from}::date - 1)
    and (${to}::date is null or ${column} < ${to}::date + 2))`;
  const steps = stepsWithin(tx.db, whoseIn(tx), { moment: within, day: within }).as('steps');
  return tx.db
    .select({ kind: steps.kind, on: steps.on, at: steps.at, n: sql<number>`count(*)::int` })
    .from(steps)
    .groupBy(steps.kind, steps.on, steps.at);
}

/** When an interview begins next (ISO 8601): that is a step without anybody doing anything. Undefined where none is ahead. */
export async function findNextBeginning({ scope, db }: Reading<OneOwner>) {
  const [row] = await db
    .select({ at: interviews.startsAt })
    .from(interviews)
    .where(
      owned(
        scope,
        interviews,
        gt(interviews.startsAt, sql`now()`),
        isNull(interviews.cancelledAt),
        notInBin(interviews),
      ),
    )
    .orderBy(asc(interviews.startsAt), asc(interviews.id))
    .limit(1);
  return row;
}

/** One day of rest; undefined where it was none. */
export async function findRestDay({ scope, db }: Reading<OneOwner>, on: string) {
  const [row] = await db
    .select({ id: restDays.id })
    .from(restDays)
    .where(owned(scope, restDays, sql`${restDays.day}::text = ${on}`));
  return row;
}
