import { addDays, type Day, daysBetween } from '@/lib/time/days';
import type { Repeat, Standing } from './rules';

/** Days from one due day to the next. */
const STEP: Partial<Record<Repeat, number>> = { daily: 1, weekly: 7 };

/**
 * The day on which something is due first. What repeats by days has to begin on one: today, where none was named.
 * @param today the seeker's own day.
 */
export const firstDue = (repeat: Repeat, dueOn: Day | null, today: Day): Day | null =>
  dueOn ?? (STEP[repeat] ? today : null);

/** Whether a rule would end before it begins. */
export const endsBeforeItBegins = (repeat: Repeat, dueOn: Day | null, until: Day | null): boolean =>
  STEP[repeat] !== undefined && dueOn !== null && until !== null && until < dueOn;

/**
 * The day on which something is due next, once it was done on `doneOn`; null where its rule has come to its end. What
 * does not repeat by days keeps the day it has.
 *
 * Days are dates, never moments: the rule counts from the day it was due and takes the first one after `doneOn`, so that a
 * weekly thing keeps its weekday, one that was missed comes back once and not as often as it was missed, and neither
 * clocks that change nor a flight over the date line skip or double a day. Only this one day is ever kept: a rule without
 * an end has one row.
 */
export function dueAfter({ repeat, dueOn, repeatUntil }: Omit<Standing, 'doneAt'>, doneOn: Day): Day | null {
  const step = STEP[repeat];
  if (step === undefined || dueOn === null) return dueOn;
  const late = daysBetween(dueOn, doneOn);
  const next = addDays(dueOn, step * Math.max(1, Math.floor(late / step) + 1));
  return repeatUntil !== null && next > repeatUntil ? null : next;
}
