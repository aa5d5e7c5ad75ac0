import { dayIn, daysBetween, hourIn } from '@/lib/time/days';

/** Why what somebody said is better read at another time. */
export type Quiet = 'late' | 'eve';

/** Hours of the seeker's clock: from the first on it is late, until the second it still is. */
const LATE_FROM = 21;
const LATE_UNTIL = 6;

/**
 * Whether quotes stay folded now, also those that were not read yet: late in the evening, when one broods, and on the day
 * of an interview and the one before it. The eve counts for more: it says what the time is for.
 * @param nextInterviewAt when the next one begins, ISO 8601; null where none has a date.
 */
export function quietAt(now: Date, zone: string, nextInterviewAt: string | null | undefined): Quiet | null {
  if (nextInterviewAt && Date.parse(nextInterviewAt) > now.getTime()) {
    const away = daysBetween(dayIn(zone, now), dayIn(zone, new Date(nextInterviewAt)));
    if (away <= 1) return 'eve';
  }
  const hour = hourIn(zone, now);
  return hour >= LATE_FROM || hour < LATE_UNTIL ? 'late' : null;
}

export const QUIET_WORDS: Record<Quiet, string> = {
  late: 'It is late. Their words keep until the morning; they are one press away.',
  eve: 'An interview is close. Their words keep until it is over; they are one press away.',
};
