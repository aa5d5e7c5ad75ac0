import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { stateOf } from '@/lib/interviews/rules';
import type { CoachRated, Rated, RatingCorrected } from '@/lib/ratings/input';
import { SKILLS } from '@/lib/skills/rules';
import { dayIn } from '@/lib/time/days';
import { findInterview } from '../interviews/reads';
import { owned } from '../owned';
import { findRehearsal } from '../rehearsals/reads';
import type { CoachWriting, Writing } from '../transaction';
import { findRating } from './reads';
import { ratings } from './tables';

/**
 * The seeker's own look at one to four skills, all of one moment. Refuses 'no-such-move' after an interview that was not
 * held, and 'in-the-future'.
 */
export async function rateSkills(tx: Writing, given: Rated): Promise<Outcome<{ n: number }>> {
  const interview = given.interviewId ? await findInterview(tx, given.interviewId) : undefined;
  if (given.interviewId && !interview) return refused('not-found');
  if (given.rehearsalId && !(await findRehearsal(tx, given.rehearsalId))) return refused('not-found');
  const now = new Date();
  const state = interview && stateOf({ ...interview, minutes: 0 }, now);
  if (state === 'coming' || state === 'cancelled') return refused('no-such-move');
  const today = dayIn(tx.person.timeZone, now);
  if (given.on && given.on > today) return refused('in-the-future');
  const rows = SKILLS.filter((skill) => given[skill] !== '').map((skill) => ({
    ownerId: tx.scope.owner,
    id: newId(),
    skill,
    rating: Number(given[skill]),
    note: given[`${skill}Note`],
    ratedAt: ratedAt(tx, given.on === today ? null : given.on) as unknown as string,
    interviewId: given.interviewId || null,
    rehearsalId: given.rehearsalId || null,
  }));
  await tx.db.insert(ratings).values(rows);
  return done({ n: rows.length });
}

/** Now, or the middle of another day. */
const ratedAt = (tx: Writing, on: string | null): SQL =>
  on === null ? sql`now()` : sql`(${on}::date + time '12:00') at time zone ${tx.person.timeZone}`;

/** Another number or note for the same day: the one before is taken back, and stays beneath. */
export async function correctRating(
  tx: Writing,
  { ratingId, rating, note }: RatingCorrected,
): Promise<Outcome<{ id: string }>> {
  const before = await findRating(tx, ratingId);
  const taken = await takeRatingBack(tx, ratingId);
  if (!before || !taken.ok) return taken;
  const { skill, ratedAt, interviewId, rehearsalId } = before;
  const id = newId();
  await tx.db.insert(ratings).values({
    ownerId: tx.scope.owner,
    id,
    skill,
    rating: Number(rating),
    note,
    ratedAt,
    interviewId,
    rehearsalId,
    replacesId: ratingId,
  });
  return done({ id });
}

/** Takes one's own rating back: out of every picture, and kept. A coach's is the coach's. */
export async function takeRatingBack(tx: Writing, ratingId: string): Promise<Outcome<{ id: string }>> {
  const before = await findRating(tx, ratingId);
  if (!before) return refused('not-found');
  if (before.raterKind !== 'self') return refused('not-allowed');
  const [changed] = await tx.db
    .update(ratings)
    .set({ takenBackAt: sql`now()` })
    .where(owned(tx.scope, ratings, and(eq(ratings.id, ratingId), isNull(ratings.takenBackAt))))
    .returning({ id: ratings.id });
  return changed ? done(changed) : refused('stale');
}

/** A coach's look at one to four skills, all of one moment: a point of its own beside the seeker's. */
export async function rateAsCoach(
  { scope, db, coach }: CoachWriting,
  given: CoachRated,
): Promise<Outcome<{ n: number }>> {
  const rows = SKILLS.filter((skill) => given[skill] !== '').map((skill) => ({
    ownerId: scope.owner,
    id: newId(),
    skill,
    rating: Number(given[skill]),
    note: given[`${skill}Note`],
    ratedAt: sql`now()` as unknown as string,
    raterKind: 'coach' as const,
    raterId: coach.id,
    raterName: coach.name,
    linkId: scope.linkId,
  }));
  await db.insert(ratings).values(rows);
  return done({ n: rows.length });
}

/** A coach takes one of their own back: out of every picture, and kept. */
export async function takeCoachRatingBack(
  { scope, db, coach }: CoachWriting,
  ratingId: string,
): Promise<Outcome<{ id: string }>> {
  const own = and(eq(ratings.id, ratingId), eq(ratings.raterId, coach.id), eq(ratings.linkId, scope.linkId));
  const [before] = await db
    .select({ id: ratings.id })
    .from(ratings)
    .where(owned(scope, ratings, own));
  if (!before) return refused('not-found');
  await db
    .update(ratings)
    .set({ takenBackAt: sql`now()` })
    .where(owned(scope, ratings, own, isNull(ratings.takenBackAt)));
  return done({ id: ratingId });
}
