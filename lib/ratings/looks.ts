import type { Skill } from '@/lib/skills/rules';
import type { RaterKind } from './rules';

/** A rating as pictures and tables need it. */
export interface RatingSeen {
  readonly skill: Skill;
  readonly rating: number;
  readonly ratedAt: string;
  readonly raterKind: RaterKind;
  readonly raterName: string | null;
}

/** What was rated in one go: one moment, one rater. */
export interface Look {
  readonly at: string;
  readonly by: RaterKind;
  readonly name: string | null;
  readonly ratings: Partial<Record<Skill, number>>;
}

/** Ratings put together by moment and rater, the earliest first. Of two of one skill the first given counts. */
export function looksOf(ratings: readonly RatingSeen[]): Look[] {
  const looks = new Map<string, Look>();
  for (const { skill, rating, ratedAt, raterKind, raterName } of ratings) {
    const key = [Date.parse(ratedAt), raterKind, raterName].join();
    const before = looks.get(key);
    looks.set(key, {
      at: ratedAt,
      by: raterKind,
      name: raterName,
      ratings: { [skill]: rating, ...before?.ratings },
    });
  }
  return [...looks.values()].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** The latest rating of a skill by the seeker, or by a coach. */
export function latestBy<R extends RatingSeen>(ratings: readonly R[], skill: Skill, by: RaterKind) {
  const its = ratings.filter((one) => one.skill === skill && one.raterKind === by);
  return its.reduce<R | undefined>(
    (latest, one) => (latest && Date.parse(latest.ratedAt) >= Date.parse(one.ratedAt) ? latest : one),
    undefined,
  );
}

/** Who rated, in a word or two: "me", or the coach's name. @param self what the seeker is called, where somebody else reads. */
export const raterInWords = (
  { raterKind, raterName }: Pick<RatingSeen, 'raterKind' | 'raterName'>,
  self = 'me',
): string => (raterKind === 'self' ? self : (raterName ?? 'a coach'));
