import { addDays, type Day, daysBetween } from '@/lib/time/days';
import { writerOf } from '@/lib/time/writers';
import type { RaterKind } from './rules';

export interface ChartPoint {
  readonly day: Day;
  readonly rating: number;
  readonly by: RaterKind;
}
/** Where everything stands, in the units of the drawing's own box. */
export interface Chart {
  readonly points: readonly (ChartPoint & { readonly x: number; readonly y: number })[];
  /** The first of each month in sight, or of every so many where there are many. */
  readonly months: readonly { readonly x: number; readonly day: Day }[];
  readonly grid: readonly { readonly y: number; readonly rating: number }[];
}

/** The drawing's box, and the part of it where points stand. */
export const BOX = { width: 400, height: 156, left: 24, right: 392, top: 10, bottom: 132 } as const;

/** The shortest stretch that is drawn: two ratings of one week look like a week, not like a life. */
const LEAST_DAYS = 28;
/** Beside the first point and the last. */
const MARGIN_DAYS = 6;
/** More names of months than these run into each other. */
const MOST_MONTHS = 6;

/**
 * Lays out ratings as points over days: nothing is smoothed, and the scale is always 1 to 5.
 * @param points at least one, in any order; they come back in the order of their days.
 * @param over days that the drawing reaches over, whether or not one of these points is there.
 */
export function chartOf(points: readonly ChartPoint[], over: readonly Day[] = []): Chart {
  const ordered = points.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const days = [...points.map(({ day }) => day), ...over].toSorted();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const short = Math.max(0, LEAST_DAYS - daysBetween(first, last));
  const from = addDays(first, -MARGIN_DAYS - Math.floor(short / 2));
  const until = addDays(last, MARGIN_DAYS + Math.ceil(short / 2));
  const span = daysBetween(from, until);
  const xOf = (day: Day) => BOX.left + ((BOX.right - BOX.left) * daysBetween(from, day)) / span;
  const months = monthsWithin(from, until);
  const every = Math.ceil(months.length / MOST_MONTHS);
  return {
    points: ordered.map((point) => ({ ...point, x: xOf(point.day), y: yOf(point.rating) })),
    months: months.filter((_, n) => n % every === 0).map((day) => ({ x: xOf(day), day })),
    grid: [1, 2, 3, 4, 5].map((rating) => ({ y: yOf(rating), rating })),
  };
}

const yOf = (rating: number) => BOX.bottom - ((BOX.bottom - BOX.top) * (rating - 1)) / 4;

/** The first days of months from one day to another. */
function monthsWithin(from: Day, until: Day): Day[] {
  const found: Day[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const day = `${year}-${String(month).padStart(2, '0')}-01`;
    if (day > until) return found;
    if (day >= from) found.push(day);
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
}

/** A month's first day as the drawing names it: "Aug", or "Jan 2026" where a year begins. */
export function monthInWords(day: Day, locale: string): string {
  const year = day.slice(5, 7) === '01' ? ({ year: 'numeric' } as const) : {};
  return writerOf(locale, { month: 'short', ...year, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}
