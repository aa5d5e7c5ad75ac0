import { type Day, daysBetween } from '@/lib/time/days';

/** One application that was sent: on which day, and when the first thing came back from them, if it did. */
export interface Sent {
  readonly appliedOn: Day;
  readonly repliedOn: Day | null;
}

export interface UsualReplyTime {
  readonly days: number;
  /** How many replies it rests on; 0 where it is the general one. */
  readonly replies: number;
}

/** Fewer replies say nothing of a habit. */
const LEAST_REPLIES = 5;
/** What is waited for where one's own rows don't say: a month. */
const GENERAL_DAYS = 30;
/** "Most": four of five. */
const MOST = 0.8;

/**
 * Within how many days most of those reply to this seeker who reply at all.
 *
 * Silence is censored: of what was sent last week only the quick have answered, and counting those would make the usual
 * time too short. So only what was sent long enough ago counts, replied to or not: at least a general month before
 * `today`, or as long ago as the slowest reply that is known took. Of its replies it is the 80th percentile (the nearest
 * rank, at least one day). Those that never replied are left out: this is the time of a reply, not the chance of one.
 */
export function usualReplyTime(sent: readonly Sent[], today: Day): UsualReplyTime {
  const known = sent.map(({ appliedOn, repliedOn }) => ({
    age: daysBetween(appliedOn, today),
    took: repliedOn === null ? null : daysBetween(appliedOn, repliedOn),
  }));
  const took = (of: typeof known) =>
    of.flatMap((one) => (one.took !== null && one.took >= 0 ? [one.took] : [])).toSorted((a, b) => a - b);
  const slowest = took(known).at(-1) ?? 0;
  const oldEnough = took(known.filter(({ age }) => age >= Math.max(GENERAL_DAYS, slowest)));
  if (oldEnough.length < LEAST_REPLIES) return { days: GENERAL_DAYS, replies: 0 };
  const rank = Math.ceil(oldEnough.length * MOST) - 1;
  return { days: Math.max(1, oldEnough[rank] as number), replies: oldEnough.length };
}
