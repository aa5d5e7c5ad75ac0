import { and, asc, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { FitKnown } from '@/lib/goals/fit';
import type { GoalFit } from '@/lib/list/rules';
import { applications, notInBin } from '../applications/tables';
import { offers } from '../offers/tables';
import { isClosedAll, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { among } from '../search/reads';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { goalFits, goalLines, goals } from './tables';

export type Goal = NonNullable<Awaited<ReturnType<typeof findGoal>>>;

const goalOf = writtenOnce(({ scope, db }) =>
  db
    .select({
      role: goals.role,
      floorSalary: goals.floorSalary,
      currency: goals.currency,
      period: goals.period,
      byWhen: goals.byWhen,
      isWeighted: goals.isWeighted,
      version: goals.version,
    })
    .from(goals)
    .where(owned(scope, goals)),
);

/** The goal; null where there is none yet. Its role is '' where only lines were written. */
export async function findGoal(tx: Reading<OneOwner>) {
  const [row] = await goalOf(tx);
  return row ?? null;
}

export type Line = Awaited<ReturnType<typeof listGoalLines>>[number];

const linesOf = writtenOnce(({ scope, db }) =>
  db
    .select({
      id: goalLines.id,
      kind: goalLines.kind,
      words: goalLines.words,
      weight: goalLines.weight,
      position: goalLines.position,
      version: goalLines.version,
    })
    .from(goalLines)
    .where(owned(scope, goalLines))
    .orderBy(asc(goalLines.position), asc(goalLines.id)),
);

/** What places are held against: the lines of the goal, in the seeker's order. */
export async function listGoalLines(tx: Reading<OneOwner>) {
  return linesOf(tx);
}

/** Which places: organisations, and applications by their own ids. */
export interface PlacesAsked {
  readonly organisationIds?: readonly string[];
  readonly applicationIds?: readonly string[];
}

export type KnownFit = FitKnown & { readonly version: number };

/** Ids as one parameter, however many: so the statement stays the same. */
const listOf = (ids: readonly string[] = []) => `{${ids.join(',')}}`;
const isAmong = (id: AnyPgColumn, ids: string) => sql`${id} = any(${ids}::uuid[])`;

const fitsAt = writtenOnce(({ scope, db }, organisationIds: string, applicationIds: string) => {
  const ofApplications = db
    .select({ id: applications.organisationId })
    .from(applications)
    .where(owned(scope, applications, isAmong(applications.id, applicationIds)));
  return db
    .select({
      lineId: goalFits.lineId,
      organisationId: goalFits.organisationId,
      applicationId: goalFits.applicationId,
      fit: goalFits.fit,
      why: goalFits.why,
      version: goalFits.version,
    })
    .from(goalFits)
    .where(
      owned(
        scope,
        goalFits,
        // One array, so that the index finds them: with "or" all that is known of any place would be gone through.
        sql`${goalFits.organisationId} = any(array(select unnest(${organisationIds}::uuid[]) union all ${ofApplications}))`,
        or(isNull(goalFits.applicationId), isAmong(goalFits.applicationId, applicationIds)),
        notInBin(goalFits),
      ),
    );
});

/** What is known at some places: of the organisations, also of those that the applications are at, and of the applications. */
export async function listFitsAt(
  tx: Reading<OneOwner>,
  { organisationIds, applicationIds }: PlacesAsked,
): Promise<KnownFit[]> {
  return fitsAt(tx, listOf(organisationIds), listOf(applicationIds));
}

export type HeldOrganisation = Awaited<ReturnType<typeof listOrganisationsToHold>>[number];

/** Organisations by their ids, by name; one that was merged into another is not there. */
export async function listOrganisationsToHold(
  { scope, db }: Reading<OneOwner>,
  { organisationIds = [] }: PlacesAsked,
) {
  return db
    .select({
      organisationId: organisations.id,
      organisation: organisations.name,
      isTarget: organisations.isTarget,
      /** They asked for no letters. */
      isClosed: isClosedAll,
    })
    .from(organisations)
    .where(
      owned(
        scope,
        organisations,
        inArray(organisations.id, [...organisationIds]),
        isNull(organisations.mergedIntoId),
      ),
    )
    .orderBy(asc(organisations.name), asc(organisations.id));
}

export type HeldApplication = Awaited<ReturnType<typeof listApplicationsToHold>>[number];

const applicationsHeld = writtenOnce(({ scope, db }, applicationIds: string) => {
  const offer = db
    .select({
      salary: offers.salary,
      offerCurrency: sql<string | null>`${offers.currency}`.as('offer_currency'),
      offerPeriod: sql<typeof offers.$inferSelect.period>`${offers.period}`.as('offer_period'),
      startsOn: offers.startsOn,
    })
    .from(offers)
    .where(owned(scope, offers, eq(offers.applicationId, applications.id)))
    .orderBy(sql`${offers.receivedOn} desc`, sql`${offers.id} desc`)
    .limit(1)
    .as('offer');
  return db
    .select({
      organisationId: applications.organisationId,
      applicationId: applications.id,
      organisation: organisations.name,
      role: applications.role,
      salaryMin: applications.salaryMin,
      salaryMax: applications.salaryMax,
      salaryText: applications.salaryText,
      currency: applications.currency,
      period: applications.period,
      salary: offer.salary,
      offerCurrency: offer.offerCurrency,
      offerPeriod: offer.offerPeriod,
      startsOn: offer.startsOn,
    })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .leftJoinLateral(offer, sql`true`)
    .where(
      owned(scope, applications, isAmong(applications.id, applicationIds), isNull(applications.deletedAt)),
    )
    .orderBy(asc(organisations.name), asc(applications.id));
});

/** Applications by their ids with what they pay: by their latest offer where there is one, else by the advert. */
export async function listApplicationsToHold(tx: Reading<OneOwner>, { applicationIds }: PlacesAsked) {
  return applicationsHeld(tx, listOf(applicationIds));
}

/**
 * Against the goal: *something-not* where a must-have is not met, or all that is known is a no; *fits* where something
 * is met. What is known of one application comes before what is known of its organisation, line by line.
 */
export function fitting(scope: OneOwner, fit: GoalFit): SQL {
  const verdict = (said: SQL) => sql`case
    when bool_or(${said} = 'no' and ${goalLines.kind} = 'must-have') then 'something-not'
    when bool_or(${said} = 'yes') then 'fits' else 'something-not' end`;
  const having = (said: SQL) => (fit === 'unknown' ? sql`` : sql`having ${verdict(said)} = ${fit}`);
  const organisationsSaid = sql`select ${goalFits.organisationId} from ${goalFits}
    join ${goalLines} on ${goalLines.ownerId} = ${goalFits.ownerId} and ${goalLines.id} = ${goalFits.lineId}
    where ${owned(scope, goalFits, isNull(goalFits.applicationId), isNotNull(goalFits.fit))}
    group by ${goalFits.organisationId} ${having(sql`${goalFits.fit}`)}`;
  // A note beside a line that is not known answers nothing.
  const answered = owned(scope, goalFits, isNotNull(goalFits.applicationId), isNotNull(goalFits.fit));
  const ownSaid = sql`select application_id from ${goalFits} where ${answered}`;
  const own = among(sql`${applications.id}`, ownSaid);
  const there = among(sql`${applications.organisationId}`, organisationsSaid);
  if (fit === 'unknown') return sql`not ${own} and not ${there}`;
  const said = sql`coalesce(own.fit, there.fit)`;
  const applicationsSaid = sql`select one.id from (select a.id, a.organisation_id
      from (select distinct application_id as id from ${goalFits} where ${answered}) f
      join ${applications} a on a.owner_id = ${scope.owner} and a.id = f.id) one
    join ${goalLines} on ${owned(scope, goalLines)}
    left join ${goalFits} own on own.owner_id = ${scope.owner} and own.line_id = ${goalLines.id} and own.application_id = one.id
    left join ${goalFits} there on there.owner_id = ${scope.owner} and there.line_id = ${goalLines.id}
      and there.organisation_id = one.organisation_id and there.application_id is null
    group by one.id ${having(said)}`;
  return sql`(${among(sql`${applications.id}`, applicationsSaid)} or (not ${own} and ${there}))`;
}
