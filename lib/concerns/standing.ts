import type { Decision } from '@/lib/feedback/rules';
import type { RaterKind } from '@/lib/ratings/rules';

/** One thing to do about a concern. */
export interface Item {
  /** When it was first done; null while it is open. */
  readonly doneAt: string | null;
  readonly archivedAt: string | null;
}
/** A rating of the concern's skill. */
export interface Rated {
  readonly rating: number;
  readonly ratedAt: string;
  readonly raterKind: RaterKind;
}
/** An interview that was looked back at. */
export interface LookedBack {
  readonly id: string;
  readonly startsAt: string | null;
  readonly reflectedAt: string;
}

/** What is known of one concern. Ratings are those of its skill: none where it has no skill. */
export interface Worked {
  readonly decision: Decision | null;
  readonly strengthenedAt: string | null;
  /** When the seeker last said "not yet": only what came after it is asked about again. */
  readonly notYetAt: string | null;
  readonly items: readonly Item[];
  readonly ratings: readonly Rated[];
  readonly lookedBack: readonly LookedBack[];
}

/** What came after the practice, and may say that it has become a strength. The seeker says whether it has. */
export type Evidence =
  | { readonly kind: 'rating'; readonly rating: Rated; readonly before: number | null }
  | { readonly kind: 'interview'; readonly id: string };

export type Standing =
  /** Nothing is decided, or something else than to work on it. */
  | { readonly kind: 'not-worked-on' }
  | { readonly kind: 'practising'; readonly done: number; readonly of: number }
  /** All is done, and nothing later has been rated or looked back at. */
  | { readonly kind: 'waiting'; readonly since: string }
  | { readonly kind: 'asks'; readonly since: string; readonly evidence: readonly Evidence[] }
  | { readonly kind: 'strength'; readonly since: string };

/** A rating that speaks for itself. */
const HIGH = 4;
/** Below this no rating is taken for a strength, even if it is what it was before. */
const LEAST = 3;

/**
 * Where a concern stands. It may have become a strength once everything planned for it was done at least once, and after
 * that a rating of its skill is 4 or 5, or 3 and no lower than the same rater's last one before; or an interview was held
 * and looked back at. It is one only when the seeker says so.
 */
export function standingOf({ decision, strengthenedAt, notYetAt, items, ...later }: Worked): Standing {
  if (decision !== 'work-on-it') return { kind: 'not-worked-on' };
  if (strengthenedAt) return { kind: 'strength', since: strengthenedAt };
  // What was put away undone is not planned any more.
  const planned = items.filter(({ doneAt, archivedAt }) => doneAt || !archivedAt);
  const done = planned.flatMap(({ doneAt }) => doneAt ?? []);
  if (planned.length === 0 || done.length < planned.length)
    return { kind: 'practising', done: done.length, of: planned.length };
  const since = done.reduce((a, b) => (time(a) > time(b) ? a : b));
  const after = Math.max(time(since), notYetAt ? time(notYetAt) : 0);
  const evidence = [
    ...ratingsAfter(later.ratings, since, after),
    ...interviewsAfter(later.lookedBack, since, after),
  ];
  return evidence.length > 0 ? { kind: 'asks', since, evidence } : { kind: 'waiting', since };
}

const time = (at: string) => Date.parse(at);

function ratingsAfter(ratings: readonly Rated[], since: string, after: number): Evidence[] {
  return ratings.flatMap((rating) => {
    const before = lastBefore(ratings, rating.raterKind, since);
    const says = rating.rating >= HIGH || (before !== null && rating.rating >= Math.max(before, LEAST));
    return says && time(rating.ratedAt) > after ? [{ kind: 'rating', rating, before } as const] : [];
  });
}

/** What the same rater gave last before the practice was done. */
function lastBefore(ratings: readonly Rated[], by: RaterKind, since: string): number | null {
  const before = ratings.filter((one) => one.raterKind === by && time(one.ratedAt) <= time(since));
  return before.toSorted((a, b) => time(b.ratedAt) - time(a.ratedAt))[0]?.rating ?? null;
}

/** Held after the practice, and looked back at since the seeker was last asked. */
const interviewsAfter = (lookedBack: readonly LookedBack[], since: string, after: number): Evidence[] =>
  lookedBack.flatMap(({ id, startsAt, reflectedAt }) =>
    startsAt && time(startsAt) > time(since) && time(reflectedAt) > after
      ? [{ kind: 'interview', id } as const]
      : [],
  );
