import type { SessionRow } from '@/db/session-check';
import type { Reader } from '@/lib/interviews/when';
import { type Day, dayFromToday, dayInWords, daysIn } from '@/lib/time/days';

/** How whoever looks reads days and moments: where they are, not where the client is. */
export function readerOf(
  { timeZone: zone, locale }: Pick<SessionRow, 'timeZone' | 'locale'>,
  now = new Date(),
) {
  const dayOf = daysIn(zone);
  const today = dayOf(now);
  const reader: Reader = { zone, locale, now };
  return {
    reader,
    today,
    dayOf,
    locale,
    /** A day, and a moment, in words. */
    onDay: (day: Day) => dayInWords(day, today, locale),
    at: (moment: string) => dayInWords(dayOf(new Date(moment)), today, locale),
    /** "today", "3 days ago". */
    ago: (moment: string) => dayFromToday(dayOf(new Date(moment)), today, locale),
    fromToday: (day: Day) => dayFromToday(day, today, locale),
  };
}
export type ClientReader = ReturnType<typeof readerOf>;
