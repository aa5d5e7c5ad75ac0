import { writerOf } from './writers';

/** A day without a time, as `YYYY-MM-DD`. */
export type Day = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** Whether a text is a day that exists (so not the 31st of February), between 1900 and 2199. */
export function isDay(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (!year || Number(year) < 1900 || Number(year) > 2199) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** The day it is somewhere at a moment. `zone` is an IANA name; an unknown one counts as UTC. */
export const dayIn = (zone: string, moment: Date): Day => daysIn(zone)(moment);

/** What a zone's calendar and clocks tell of a moment. */
interface Clocks {
  readonly day: (moment: Date) => Day;
  /** `2026-12-03T14:00`. */
  readonly minute: (moment: Date) => string;
}
/** Made once for each zone: a search asks for the same days again and again. */
const clocks = new Map<string, Clocks>();

/** The same for many moments. */
export const daysIn = (zone: string): ((moment: Date) => Day) => clocksIn(zone).day;

/** What the clocks of a zone show to the minute, `2026-12-03T14:00`, for many moments. */
export const minutesIn = (zone: string): ((moment: Date) => string) => clocksIn(zone).minute;

function clocksIn(zone: string): Clocks {
  const asked = clocks.get(zone);
  if (asked) return asked;
  // Under a name that the platform knows, so that others fill no memory.
  const known = knownZone(zone);
  const made = clocks.get(known) ?? clocksOf(known);
  clocks.set(known, made);
  return made;
}

function clocksOf(zone: string): Clocks {
  const shown = shownIn(zone);
  const names = new Map<number, Day>();
  return {
    day: (moment) => {
      const day = Math.floor(shown(moment) / DAY_MS);
      const known = names.get(day);
      if (known) return known;
      const name = new Date(day * DAY_MS).toISOString().slice(0, 10);
      names.set(day, name);
      return name;
    },
    minute: (moment) => new Date(shown(moment)).toISOString().slice(0, 16),
  };
}

/**
 * Asks the platform twice for each day of UTC. Where a zone's clocks are as far from UTC at both ends of such a day they
 * are so all through it, and the rest is arithmetic. What they show is told in milliseconds, as if it were UTC.
 */
function shownIn(zone: string): (moment: Date) => number {
  const calendar = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const offsets = new Map<number, number | null>();
  return (moment) => {
    const time = moment.getTime();
    const utcDay = Math.floor(time / DAY_MS);
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      offset = steadyOffset(utcDay);
      offsets.set(utcDay, offset);
    }
    return time + (offset ?? offsetAt(time));
  };
  function steadyOffset(utcDay: number): number | null {
    const atStart = offsetAt(utcDay * DAY_MS);
    return atStart === offsetAt((utcDay + 1) * DAY_MS) ? atStart : null;
  }
  /** By how many milliseconds its clocks are ahead of UTC. */
  function offsetAt(time: number): number {
    const parts = new Map<string, number>(
      calendar.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (type: string) => parts.get(type) ?? 0;
    const shown = Date.UTC(
      part('year'),
      part('month') - 1,
      part('day'),
      part('hour'),
      part('minute'),
      part('second'),
    );
    return shown - Math.floor(time / 1000) * 1000;
  }
}

/** Hour of the day somewhere at a moment, 0 to 23. */
export const hourIn = (zone: string, moment: Date): number => Number(minutesIn(zone)(moment).slice(11, 13));

/** Whole days from one day to another; negative when it lies before. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The same for many pairs of few days; each of them is read once. */
export function daysCounted(): (from: Day, to: Day) => number {
  const known = new Map<Day, number>();
  const numberOf = (day: Day) => {
    const found = known.get(day);
    if (found !== undefined) return found;
    const number = Date.parse(day);
    known.set(day, number);
    return number;
  };
  return (from, to) => Math.round((numberOf(to) - numberOf(from)) / DAY_MS);
}

export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** "24 November", or "24 November 2025" in another year than `today`'s, as `locale` (BCP 47) writes it. */
export function dayInWords(day: Day, today: Day, locale: string): string {
  return formatted(day, locale, { day: 'numeric', month: 'long', year: yearUnless(day, today) });
}

/** "today", "yesterday", "3 days ago", "tomorrow", "in 3 days"; from a fortnight on, the day itself. */
export function dayFromToday(day: Day, today: Day, locale: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  if (days > -15 && days < 15) return days < 0 ? `${-days} days ago` : `in ${days} days`;
  return dayInWords(day, today, locale);
}

/** As short as a card needs it: "today", "Friday" within six days of `today`, "9 Nov", "9 Nov 2025" in another year. */
export function shortDay(day: Day, today: Day, locale: string): string {
  const days = daysBetween(today, day);
  if (days === 0) return 'today';
  if (Math.abs(days) === 1) return days === 1 ? 'tomorrow' : 'yesterday';
  if (Math.abs(days) < 7) return formatted(day, locale, { weekday: 'long' });
  return formatted(day, locale, { day: 'numeric', month: 'short', year: yearUnless(day, today) });
}

const yearUnless = (day: Day, today: Day) =>
  day.slice(0, 4) === today.slice(0, 4) ? undefined : ('numeric' as const);

/** Days that are written the same again and again: a board has two hundred cards, and hardly thirty days. */
const written = new Map<string, string>();
const MOST_WRITTEN = 5_000;

function formatted(day: Day, locale: string, how: Intl.DateTimeFormatOptions): string {
  const key = `${day} ${how.weekday ?? ''} ${how.month ?? ''} ${how.year ?? ''} ${locale}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  if (written.size >= MOST_WRITTEN) written.clear();
  const words = writerOf(locale, { ...how, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
  written.set(key, words);
  return words;
}

/** Whether the running system knows a time zone by that name. */
export function isZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name })) && name.length > 0;
  } catch {
    return false;
  }
}

const knownZone = (zone: string) => (isZone(zone) ? zone : 'UTC');
