import { type Day, dayIn } from '@/lib/time/days';
import { type Counts, countWeek, type Effort, type Step, stepsOf } from './progress';
import { daysLived, firstWeekday, type Weekday, weekOf, type ZoneLeft } from './weeks';

export interface ThisWeek {
  readonly today: Day;
  readonly first: Weekday;
  /** Its first day. */
  readonly week: Day;
  readonly steps: readonly Step[];
  readonly counts: Counts;
}

/**
 * What was done, by day and week, for whoever it is.
 * @param whose their zone (IANA), and the locale (BCP 47) that says when weeks begin.
 */
export function thisWeek(
  whose: { readonly timeZone: string; readonly locale: string },
  now: Date,
  { efforts, left }: { efforts: readonly Effort[]; left: readonly ZoneLeft[] },
): ThisWeek {
  const today = dayIn(whose.timeZone, now);
  const first = firstWeekday(whose.locale);
  const week = weekOf(today, first);
  const steps = stepsOf(efforts, daysLived(whose.timeZone, left));
  return { today, first, week, steps, counts: countWeek(steps, week) };
}
