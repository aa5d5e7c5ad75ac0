import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { Decision, Source } from '@/lib/feedback/rules';
import type { Doing } from '@/lib/ratings/since';
import type { Skill } from '@/lib/skills/rules';
import { applications, notInBin } from '../applications/tables';
import { isWritten } from '../feedback/reads';
import { concerns, feedback } from '../feedback/tables';
import { interviews } from '../interviews/tables';
import { notStillSpoken } from '../listening/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import { practiceDone, practiceItems } from '../practice/tables';
import { ratings } from '../ratings/tables';
import type { OneOwner } from '../scope';
import { isThemeOf, themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { spelledOnce } from '../written-once';

export type ConcernStory = NonNullable<Awaited<ReturnType<typeof findConcernStory>>>;

/** What a concern's own page tells beyond what a list does; undefined for an unknown id and for somebody else's alike. */
export async function findConcernStory({ scope, db }: Reading<OneOwner>, concernId: string) {
  const [row] = await db
    .select({
      id: concerns.id,
      version: concerns.version,
      decision: concerns.decision,
      decidedAt: concerns.decidedAt,
      strengthenedAt: concerns.strengthenedAt,
      notYetAt: concerns.notYetAt,
      theme: themes.name,
      source: feedback.source,
      applicationId: feedback.applicationId,
      role: applications.role,
    })
    .from(concerns)
    .innerJoin(feedback, and(eq(feedback.ownerId, concerns.ownerId), eq(feedback.id, concerns.feedbackId)))
    .leftJoin(themes, isThemeOf(concerns))
    .leftJoin(
      applications,
      and(eq(applications.ownerId, feedback.ownerId), eq(applications.id, feedback.applicationId)),
    )
    .where(owned(scope, concerns, eq(concerns.id, concernId), notInBin(feedback)));
  return row;
}

export type ConcernItem = Awaited<ReturnType<typeof listItemsOf>>[number];

/** What there is to do about a concern and what was done, also what was put away: in the order it was thought of. */
export async function listItemsOf({ scope, db }: Reading<OneOwner>, concernId: string) {
  return db
    .select({
      id: practiceItems.id,
      title: practiceItems.title,
      dueOn: practiceItems.dueOn,
      archivedAt: practiceItems.archivedAt,
      doneAt: sql<string | null>`min(${practiceDone.at})`,
      times: sql<number>`count(${practiceDone.id})`.mapWith(Number),
    })
    .from(practiceItems)
    .leftJoin(
      practiceDone,
      and(eq(practiceDone.ownerId, practiceItems.ownerId), eq(practiceDone.itemId, practiceItems.id)),
    )
    .where(owned(scope, practiceItems, eq(practiceItems.concernId, concernId)))
    .groupBy(practiceItems.ownerId, practiceItems.id)
    .orderBy(asc(practiceItems.createdAt), asc(practiceItems.id));
}

/** Ratings of a concern's skill that stand, the latest first; none where it has no skill. */
export async function listRatingsOf({ scope, db }: Reading<OneOwner>, concernId: string) {
  return db
    .select({
      id: ratings.id,
      rating: ratings.rating,
      note: ratings.note,
      ratedAt: ratings.ratedAt,
      raterKind: ratings.raterKind,
      raterName: ratings.raterName,
    })
    .from(ratings)
    .innerJoin(concerns, and(eq(concerns.ownerId, ratings.ownerId), eq(concerns.skill, ratings.skill)))
    .leftJoin(
      interviews,
      and(eq(interviews.ownerId, ratings.ownerId), eq(interviews.id, ratings.interviewId)),
    )
    .where(
      owned(scope, ratings, eq(concerns.id, concernId), isNull(ratings.takenBackAt), notInBin(interviews)),
    )
    .orderBy(desc(ratings.ratedAt), desc(ratings.id))
    .limit(100);
}

export type LookedBack = Awaited<ReturnType<typeof listLookedBack>>[number];

/** Interviews with a time that were looked back at, the latest first. */
export async function listLookedBack({ scope, db }: Reading<OneOwner>, { limit = 50 } = {}) {
  return db
    .select({
      id: interviews.id,
      kind: interviews.kind,
      startsAt: interviews.startsAt,
      reflectedAt: sql<string>`${interviews.reflectedAt}`,
      wentWell: interviews.wentWell,
      organisation: organisations.name,
    })
    .from(interviews)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, interviews.ownerId),
        eq(applications.id, interviews.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(
      owned(
        scope,
        interviews,
        isNotNull(interviews.startsAt),
        isNotNull(interviews.reflectedAt),
        isNull(interviews.cancelledAt),
      ),
    )
    .orderBy(desc(interviews.startsAt), desc(interviews.id))
    .limit(limit);
}

/**
 * What had to do with each skill: doubts that were heard, and practice for one that was done. Without doubts about a
 * place that was promised and those from the bin; what should not count has no skill.
 */
export async function listSkillWork({ scope, db }: Reading<OneOwner>, { limit = 1000 } = {}) {
  const rows = await db.execute<{ skill: Skill; kind: Doing['kind']; at: string }>(sql`
    with doubts as (
      select c.id, c.skill, f.heard_at, r.predetermined from concerns c
      join feedback f on f.owner_id = c.owner_id and f.id = c.feedback_id
      left join rejections r on r.owner_id = f.owner_id and r.id = f.rejection_id
      where c.owner_id = ${scope.owner} and c.skill is not null and not exists (
        select from applications a where a.owner_id = f.owner_id and a.id = f.application_id and a.deleted_at is not null))
    select skill, 'heard' as kind, heard_at as at from doubts where predetermined is not true
    union all
    select doubts.skill, 'practised', d.at from doubts
    join practice_items p on p.owner_id = ${scope.owner} and p.concern_id = doubts.id
    join practice_done d on d.owner_id = ${scope.owner} and d.item_id = p.id
    order by at desc
    limit ${limit}`);
  return rows.map(({ skill, kind, at }) => ({ skill, kind, at }));
}

/** One piece of feedback on a "no", without a word of it. */
export interface SaidRow {
  readonly rejectionId: string;
  readonly source: Source;
  readonly heardAt: string;
  readonly isApart: boolean;
  readonly predetermined: boolean;
  readonly organisation: string;
  readonly concerns: readonly {
    readonly id: string;
    readonly themeId: string | null;
    readonly decision: Decision | null;
  }[];
  /** How many good things were said. */
  readonly liked: number;
}

/**
 * What was said about each "no" as figures read it (lib/insights/concerns), the latest first: who, when and about what,
 * and none of the words. Nothing about what was taken back or lies in the bin. Doubts and good things are put together
 * once for all, which costs a fraction of looking for those of each piece.
 */
export async function listSaid(tx: Reading<OneOwner>): Promise<SaidRow[]> {
  const [found] = await saidByAll(tx);
  return found?.said ?? [];
}

const saidByAll = spelledOnce<{ said: SaidRow[] }, []>(
  ({ scope: { owner } }) => sql`
    with doubts as materialized (
      select c.feedback_id, json_agg(json_build_object('id', c.id, 'decision', c.decision,
        'themeId', coalesce(t.merged_into_id, t.id)) order by c.id) as all
      from concerns c left join themes t on t.owner_id = ${owner} and t.id = c.theme_id
      where c.owner_id = ${owner} group by c.feedback_id),
    good as materialized (
      select feedback_id, count(*) as n from strengths where owner_id = ${owner} group by feedback_id)
    select coalesce(json_agg(json_build_object('rejectionId', r.id, 'source', feedback.source,
      'heardAt', feedback.heard_at, 'isApart', feedback.is_apart, 'predetermined', r.predetermined,
      'organisation', o.name, 'concerns', coalesce(d.all, '[]'), 'liked', coalesce(g.n, 0))
      order by feedback.heard_at desc, feedback.id desc), '[]') as said
    from feedback
    join rejections r on r.owner_id = ${owner} and r.id = feedback.rejection_id and r.taken_back_at is null
    join applications a on a.owner_id = ${owner} and a.id = r.application_id and a.deleted_at is null
    join organisations o on o.owner_id = ${owner} and o.id = a.organisation_id
    left join doubts d on d.feedback_id = feedback.id
    left join good g on g.feedback_id = feedback.id
    where feedback.owner_id = ${owner} and ${isWritten} and ${notStillSpoken}`,
);

export type DoneAbout = Awaited<ReturnType<typeof listDecisionsAt>>[number];

/** What the seeker does about what was said at one organisation: the decisions, without a word of theirs. */
export async function listDecisionsAt({ scope, db }: Reading<OneOwner>, organisationId: string) {
  return db
    .select({
      feedbackId: concerns.feedbackId,
      decision: sql<Exclude<(typeof concerns.$inferSelect)['decision'], null>>`${concerns.decision}`,
      theme: themes.name,
      doing: sql<string | null>`max(${practiceItems.title})`,
    })
    .from(concerns)
    .innerJoin(feedback, and(eq(feedback.ownerId, concerns.ownerId), eq(feedback.id, concerns.feedbackId)))
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, feedback.ownerId),
        eq(applications.id, feedback.applicationId),
        isNull(applications.deletedAt),
        eq(applications.organisationId, organisationId),
      ),
    )
    .leftJoin(themes, isThemeOf(concerns))
    .leftJoin(
      practiceItems,
      and(eq(practiceItems.ownerId, concerns.ownerId), eq(practiceItems.concernId, concerns.id)),
    )
    .where(
      owned(scope, concerns, isNotNull(concerns.decision), sql`${concerns.decision} <> 'should-not-count'`),
    )
    .groupBy(concerns.ownerId, concerns.id, themes.ownerId, themes.id)
    .orderBy(desc(concerns.id))
    .limit(20);
}
