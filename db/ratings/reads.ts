import { and, desc, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { REST_HOURS } from '@/lib/rejections/rest';
import type { Skill } from '@/lib/skills/rules';
import { applications, notInBin } from '../applications/tables';
import { interviews } from '../interviews/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { ratings } from './tables';

export type Rating = Awaited<ReturnType<typeof listRatings>>[number];

/**
 * Not what a coach rated since a "no" that is less than three days old: the seeker sees it afterwards, and the coach at
 * once.
 */
const notNow = sql`not (ratings.rater_kind = 'coach' and exists (select from rejections n
  where n.owner_id = ratings.owner_id and n.taken_back_at is null and not n.quiet
    and n.created_at > now() - make_interval(hours => ${REST_HOURS}::int) and ratings.rated_at >= n.created_at))`;

/** Ratings that stand, of one skill or all four, the latest first; without those after an interview in the bin. */
export async function listRatings(
  tx: Reading<OneOwner>,
  { skill, limit = 400 }: { skill?: Skill; limit?: number } = {},
) {
  const isOwn = tx.scope.kind === 'own';
  if (isOwn && !skill) return allOwn(tx, limit);
  return standing(tx, limit, skill && eq(ratings.skill, skill), isOwn ? notNow : undefined);
}

const allOwn = writtenOnce((tx, limit: number) => standing(tx, limit, notNow));

function standing({ scope, db }: Reading<OneOwner>, limit: number, ...which: (SQL | undefined)[]) {
  return db
    .select({
      id: ratings.id,
      skill: ratings.skill,
      rating: ratings.rating,
      note: ratings.note,
      ratedAt: ratings.ratedAt,
      raterKind: ratings.raterKind,
      raterName: ratings.raterName,
      interviewId: ratings.interviewId,
      rehearsalId: ratings.rehearsalId,
      organisation: organisations.name,
    })
    .from(ratings)
    .leftJoin(
      interviews,
      and(eq(interviews.ownerId, ratings.ownerId), eq(interviews.id, ratings.interviewId)),
    )
    .leftJoin(
      applications,
      and(eq(applications.ownerId, interviews.ownerId), eq(applications.id, interviews.applicationId)),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, ratings, ...which, isNull(ratings.takenBackAt), notInBin(interviews)))
    .orderBy(desc(ratings.ratedAt), desc(ratings.createdAt), desc(ratings.id))
    .limit(limit);
}

/** What decides whether a rating is offered after an interview: whether it was rated, and the last "no" about it. */
export async function findOccasion({ scope, db }: Reading<OneOwner>, interviewId: string) {
  const [row] = await db
    .select({
      isRated: sql<boolean>`exists (select from ratings r where r.owner_id = interviews.owner_id
        and r.interview_id = interviews.id and r.rater_kind = 'self' and r.taken_back_at is null)`,
      isLookedBack: sql<boolean>`${interviews.reflectedAt} is not null`,
      lastNoAt: sql<
        string | null
      >`(select max(n.created_at) from rejections n where n.owner_id = interviews.owner_id
        and n.application_id = interviews.application_id and n.taken_back_at is null)`,
    })
    .from(interviews)
    .where(owned(scope, interviews, eq(interviews.id, interviewId), notInBin(interviews)));
  return row;
}

/** One rating that stands; undefined for an unknown id and for somebody else's alike. */
export async function findRating({ scope, db }: Reading<OneOwner>, ratingId: string) {
  const [row] = await db
    .select({
      id: ratings.id,
      skill: ratings.skill,
      ratedAt: ratings.ratedAt,
      raterKind: ratings.raterKind,
      interviewId: ratings.interviewId,
      rehearsalId: ratings.rehearsalId,
      takenBackAt: ratings.takenBackAt,
    })
    .from(ratings)
    .where(owned(scope, ratings, eq(ratings.id, ratingId)));
  return row;
}

/** What one coach rated through their link, or, to the seeker, what all coaches did; not what was taken back. The latest first. */
export async function listRatingsByCoach({ scope, db }: Reading<OneOwner>, { limit = 100 } = {}) {
  return db
    .select({
      id: ratings.id,
      skill: ratings.skill,
      rating: ratings.rating,
      note: ratings.note,
      ratedAt: ratings.ratedAt,
    })
    .from(ratings)
    .where(
      owned(
        scope,
        ratings,
        eq(ratings.raterKind, 'coach'),
        scope.kind === 'coach' ? eq(ratings.linkId, scope.linkId) : undefined,
        isNull(ratings.takenBackAt),
      ),
    )
    .orderBy(desc(ratings.ratedAt), desc(ratings.id))
    .limit(limit);
}
