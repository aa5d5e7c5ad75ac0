import { addDays, type Day } from '@/lib/time/days';
import type { WinKind } from '@/lib/wins/rules';

/** Something in the seeker's own hands that was done, on their own day. */
export interface Done {
  readonly kind: WinKind;
  readonly on: Day;
}
export interface Period {
  /** Its first day. */
  readonly from: Day;
  readonly total: number;
  readonly kinds: Readonly<Partial<Record<WinKind, number>>>;
}
export interface Effort {
  /** Steps taken, altogether and by kind; each only ever goes up. */
  readonly total: number;
  readonly kinds: Readonly<Partial<Record<WinKind, number>>>;
  /** From the first in which something was done to the last, those between in which nothing was included. */
  readonly periods: readonly Period[];
}

/** The day of the week that weeks begin on, as ISO 8601 counts: 1 is Monday, 7 Sunday. */
export type WeekStart = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MONDAY = '2024-01-01';
const DAY_MS = 86_400_000;

/** The first day of a day's week. */
export function weekOf(day: Day, start: WeekStart = 1): Day {
  const since = Math.round((Date.parse(day) - Date.parse(MONDAY)) / DAY_MS) - (start - 1);
  return addDays(day, -(((since % 7) + 7) % 7));
}

/** The first day of a day's month. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** Effort by week. */
export const effortByWeek = (done: readonly Done[], start: WeekStart = 1): Effort =>
  effortBy(
    done,
    (day) => weekOf(day, start),
    (from) => addDays(from, 7),
  );

/** Effort by month. */
export const effortByMonth = (done: readonly Done[]): Effort =>
  effortBy(done, monthOf, (from) => monthOf(addDays(from, 31)));

function effortBy(done: readonly Done[], periodOf: (day: Day) => Day, after: (from: Day) => Day): Effort {
  const found = new Map<Day, Partial<Record<WinKind, number>>>();
  const kinds: Partial<Record<WinKind, number>> = {};
  for (const { kind, on } of done) {
    const from = periodOf(on);
    const inIt = found.get(from) ?? {};
    inIt[kind] = (inIt[kind] ?? 0) + 1;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    found.set(from, inIt);
  }
  const starts = [...found.keys()].toSorted();
  const last = starts.at(-1);
  const periods: Period[] = [];
  for (let from = starts[0]; from !== undefined && last !== undefined && from <= last; from = after(from)) {
    const inIt = found.get(from) ?? {};
    periods.push({ from, total: Object.values(inIt).reduce((sum, n) => sum + n, 0), kinds: inIt });
  }
  return { total: done.length, kinds, periods };
}
