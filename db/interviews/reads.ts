import { and, asc, desc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm';
import { USUAL_MINUTES } from '@/lib/interviews/rules';
import { applications } from '../applications/tables';
import { isClosedAll, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { interviews } from './tables';

const NAMED = {
  id: interviews.id,
  applicationId: interviews.applicationId,
  organisation: organisations.name,
  role: applications.role,
  kind: interviews.kind,
  round: interviews.round,
  startsAt: interviews.startsAt,
  zone: interviews.zone,
  minutes: interviews.minutes,
  cancelledAt: interviews.cancelledAt,
  reflectedAt: interviews.reflectedAt,
};

const WHOLE = {
  ...NAMED,
  place: interviews.place,
  link: interviews.link,
  questions: interviews.questions,
  notes: interviews.notes,
  wentWell: interviews.wentWell,
  nextTime: interviews.nextTime,
  thankedAt: interviews.thankedAt,
  version: interviews.version,
  outcome: applications.outcome,
  organisationId: organisations.id,
  /** They asked for no letters. */
  isClosed: isClosedAll,
};

/** Not one whose application is in the bin. */
const ofApplication = and(
  eq(applications.ownerId, interviews.ownerId),
  eq(applications.id, interviews.applicationId),
  isNull(applications.deletedAt),
);
const atOrganisation = and(
  eq(organisations.ownerId, applications.ownerId),
  eq(organisations.id, applications.organisationId),
);

const named = ({ db }: Reading<OneOwner>) =>
  db
    .select(NAMED)
    .from(interviews)
    .innerJoin(applications, ofApplication)
    .innerJoin(organisations, atOrganisation);

export type Interview = NonNullable<Awaited<ReturnType<typeof findInterview>>>;
export type InterviewRow = Awaited<ReturnType<typeof listInterviews>>[number];

/** One interview; undefined for an unknown id and for somebody else's alike. */
export async function findInterview(tx: Reading<OneOwner>, id: string) {
  const [row] = await tx.db
    .select(WHOLE)
    .from(interviews)
    .innerJoin(applications, ofApplication)
    .innerJoin(organisations, atOrganisation)
    .where(owned(tx.scope, interviews, eq(interviews.id, id)));
  return row;
}

const endsAt = sql`${interviews.startsAt} + make_interval(mins => coalesce(${interviews.minutes}, ${USUAL_MINUTES}::int))`;
/** One without a date of an application that has ended is as good as past. */
const isOver = sql`(${interviews.cancelledAt} is not null or coalesce(${endsAt} <= now(), ${applications.outcome} is not null))`;

export const PARTS = ['coming', 'undated', 'past'] as const;
export type InterviewPart = (typeof PARTS)[number];

/** What each part of the list holds, the key it is in order of, and its direction. */
const LISTED: Record<InterviewPart, { which: SQL; by: SQL; isDown: boolean }> = {
  coming: {
    which: sql`not ${isOver} and ${interviews.startsAt} is not null`,
    by: sql`${interviews.startsAt}`,
    isDown: false,
  },
  undated: {
    which: sql`not ${isOver} and ${interviews.startsAt} is null`,
    by: sql`${interviews.createdAt}`,
    isDown: true,
  },
  past: {
    which: isOver,
    by: sql`coalesce(${interviews.startsAt}, ${interviews.cancelledAt}, ${interviews.createdAt})`,
    isDown: true,
  },
};

/**
 * One part of all interviews: those to come, the earliest first; those without a date; those that are over or cancelled,
 * the latest first. `after` is the id of the one that the page before ended with.
 */
export async function listInterviews(
  tx: Reading<OneOwner>,
  {
    part = 'coming',
    after,
    limit = 30,
  }: { part?: InterviewPart; after?: string | undefined; limit?: number } = {},
) {
  if (part === 'coming' && !after) return allComing(tx, limit);
  return listedIn(tx, part, after, limit);
}

const allComing = writtenOnce((tx, limit: number) => listedIn(tx, 'coming', undefined, limit));

function listedIn(tx: Reading<OneOwner>, part: InterviewPart, after: string | undefined, limit: number) {
  const { which, by, isDown } = LISTED[part];
  const last = (id: string) =>
    tx.db
      .select({ by: by.as('by'), id: interviews.id })
      .from(interviews)
      .where(owned(tx.scope, interviews, eq(interviews.id, id)));
  const beyond = after && sql`(${by}, ${interviews.id}) ${isDown ? sql`<` : sql`>`} (${last(after)})`;
  return named(tx)
    .where(owned(tx.scope, interviews, which, beyond || undefined))
    .orderBy(isDown ? sql`${by} desc` : by, isDown ? desc(interviews.id) : asc(interviews.id))
    .limit(limit);
}

const heldFor = writtenOnce((tx, applicationId: string) =>
  named(tx)
    .where(owned(tx.scope, interviews, eq(interviews.applicationId, applicationId)))
    .orderBy(sql`${interviews.startsAt} nulls last`, asc(interviews.round), asc(interviews.id)),
);

/** The interviews of one application, in the order in which they are held; those without a date last. */
export async function listInterviewsOf(tx: Reading<OneOwner>, applicationId: string) {
  return heldFor(tx, applicationId);
}

const isAhead = and(
  gt(interviews.startsAt, sql`now()`),
  isNull(interviews.cancelledAt),
  isNull(applications.outcome),
);
const soonest = [asc(interviews.startsAt), asc(interviews.id)];

const nextOnes = writtenOnce((tx) =>
  named(tx)
    .where(owned(tx.scope, interviews, isAhead))
    .orderBy(...soonest)
    .limit(1),
);

/** The next interview that has a time, of an application that is still open. */
export async function nextInterview(tx: Reading<OneOwner>) {
  const [row] = await nextOnes(tx);
  return row?.startsAt ? { ...row, startsAt: row.startsAt } : null;
}

/** The same one’s id, to stand in another read’s statement: a page asks about both in one round trip. */
export const idOfNext = ({ scope, db }: Reading<OneOwner>) =>
  db
    .select({ id: interviews.id })
    .from(interviews)
    .innerJoin(applications, ofApplication)
    .where(owned(scope, interviews, isAhead))
    .orderBy(...soonest)
    .limit(1);

/** The latest interview of the past week that was not looked back at, while its application is open. */
export async function findToLookBack(tx: Reading<OneOwner>) {
  const [row] = await toLookBack(tx);
  return row ?? null;
}

const toLookBack = writtenOnce((tx) =>
  named(tx)
    .where(
      owned(
        tx.scope,
        interviews,
        sql`${endsAt} <= now() and ${interviews.startsAt} > now() - interval '7 days'`,
        isNull(interviews.reflectedAt),
        isNull(interviews.cancelledAt),
        isNull(applications.outcome),
      ),
    )
    .orderBy(desc(interviews.startsAt))
    .limit(1),
);
