import { addDays, type Day, daysBetween, daysIn } from '@/lib/time/days';

/** A zone that somebody left, and the moment (ISO 8601) until which their days were its days. */
export interface ZoneLeft {
  readonly zone: string;
  readonly until: string;
}

/** Days of the week as `Intl.Locale` numbers them: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

interface WeekInfo {
  readonly firstDay: number;
}
type WithWeeks = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo };

/** Looked up once for each way of writing dates. */
const firstOnes = new Map<string, Weekday>();
const MOST_KEPT = 500;

/** On which day a week begins where dates are written so (BCP 47): Monday, unless the locale says otherwise. */
export function firstWeekday(locale: string): Weekday {
  const known = firstOnes.get(locale);
  if (known) return known;
  if (firstOnes.size >= MOST_KEPT) firstOnes.clear();
  const first = firstOf(locale);
  firstOnes.set(locale, first);
  return first;
}

function firstOf(locale: string): Weekday {
  try {
    const known = new Intl.Locale(locale) as WithWeeks;
    // A method since 2023; before, and in Node 20, a property.
    const { firstDay } = known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1 };
    return firstDay as Weekday;
  } catch {
    return 1;
  }
}

/** The first day of the week that a day is in. */
export function weekOf(day: Day, first: Weekday): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return addDays(day, -((weekday - first + 7) % 7));
}

/** The last day of the week that begins on a day. */
export const endOfWeek = (week: Day): Day => addDays(week, 6);

/**
 * The day it was for somebody at a moment (ISO 8601), in the zone they lived in then: what was done in one zone stays on
 * its day after they have gone to another. Every moment has one day, and so is in one week, whatever the clocks did.
 * @param zone where they live now, an IANA name. @param left the zones they left, in any order.
 */
export function daysLived(zone: string, left: readonly ZoneLeft[]): (at: string) => Day {
  const spans = left
    .map((one) => ({ until: Date.parse(one.until), dayOf: daysIn(one.zone) }))
    .toSorted((one, other) => one.until - other.until);
  const now = daysIn(zone);
  return (at) => {
    const moment = new Date(at);
    const then = spans.find(({ until }) => moment.getTime() < until);
    return (then?.dayOf ?? now)(moment);
  };
}

/**
 * The first days of so many weeks, this one last.
 * @param today the seeker's day.
 */
export function lastWeeks(today: Day, first: Weekday, n: number): Day[] {
  const week = weekOf(today, first);
  return Array.from({ length: n }, (_, back) => addDays(week, -7 * (n - 1 - back)));
}

/** Whether a day is in the week that begins on another. */
export const isInWeek = (day: Day, week: Day): boolean => {
  const days = daysBetween(week, day);
  return days >= 0 && days < 7;
};
