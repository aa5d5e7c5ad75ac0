import { firstWeekday, type Weekday, weekOf } from '@/lib/effort/weeks';
import { addDays, type Day, daysBetween } from '@/lib/time/days';

/** How much energy there was, in words; kept as the number. */
export const ENERGY_WORDS: Record<Energy, string> = {
  1: 'Hardly any',
  2: 'Little',
  3: 'Some',
  4: 'Enough',
  5: 'Plenty',
};
export type Energy = 1 | 2 | 3 | 4 | 5;

/** At most so much is low. */
const LOW: Energy = 2;
/** So many low ones in a row, and plain words about a break are said. */
const LOW_IN_A_ROW = 2;
/** Days after which a check-in says nothing of now. */
const STALE_AFTER = 28;

interface Said {
  readonly week: Day;
  readonly energy: number | null;
}

/**
 * Whether the last check-ins were low: the two newest that say an energy say 2 or less, and both are of the last four
 * weeks. One that says none neither makes a row nor breaks one: not saying is not doing well.
 * @param checkIns in any order.
 */
export function isLow(checkIns: readonly Said[], today: Day): boolean {
  const newest = checkIns
    .filter(({ week, energy }) => energy !== null && daysBetween(week, today) < STALE_AFTER)
    .toSorted((one, other) => (one.week < other.week ? 1 : -1))
    .slice(0, LOW_IN_A_ROW);
  return newest.length === LOW_IN_A_ROW && newest.every(({ energy }) => energy !== null && energy <= LOW);
}

/**
 * The week that one looks back at on a day, as its first day: the one that yesterday was in. So on the first day of a
 * week it is the one just over, and on the last it is the one that ends.
 */
export const weekToLookBackAt = (today: Day, first: Weekday): Day => weekOf(addDays(today, -1), first);

/**
 * The week to look back at now, where it is time: on the last day of a week or the first of the next, once, and only for
 * somebody who plans by the week.
 * @param last the newest week that has a check-in, or null.
 */
export function dueCheckIn(
  today: Day,
  locale: string,
  { hasGoals, last }: { hasGoals: boolean; last: Day | null },
): Day | null {
  const week = weekToLookBackAt(today, firstWeekday(locale));
  const day = daysBetween(week, today);
  const isTime = day === 6 || day === 7;
  return hasGoals && isTime && !(last && last >= week) ? week : null;
}
