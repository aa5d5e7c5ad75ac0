import { type Effort as Counted, stepsOf } from '@/lib/effort/progress';
import { EFFORT_KINDS, EFFORT_WORDS, type EffortKind } from '@/lib/effort/rules';
import { daysLived, firstWeekday, type Weekday, weekOf, type ZoneLeft } from '@/lib/effort/weeks';
import { addDays, type Day, daysBetween } from '@/lib/time/days';
import { type Days, isWithin } from './over-time';

/** What is counted: each kind of effort, and steps that no goal counts. */
export const STEP_KINDS = [...EFFORT_KINDS, 'other'] as const;
export type StepKind = EffortKind | 'other';

/** What each is called, and what is counted as one. */
export const STEP_WORDS: Record<StepKind, { readonly name: string; readonly counts: string }> = {
  ...EFFORT_WORDS,
  other: {
    name: 'Other steps',
    counts: 'Each question asked, each look back at a “no”, each answer given and each kind ending.',
  },
};

/** What was done that was in the seeker's own hands, on their own day; `n` of it, one unless it says so. */
export interface Done {
  readonly kind: StepKind;
  readonly on: Day;
  readonly n?: number;
}
export interface Period {
  /** Its first day. */
  readonly from: Day;
  /** The first day of the last, where this is a gap: many weeks or months in which nothing was done, told as one. */
  readonly upTo?: Day;
  readonly total: number;
  readonly kinds: Readonly<Partial<Record<StepKind, number>>>;
}
export interface Effort {
  /** Steps taken, altogether and by kind. */
  readonly total: number;
  readonly kinds: Readonly<Partial<Record<StepKind, number>>>;
  /** From the first in which something was done to the last, those between in which nothing was included. */
  readonly periods: readonly Period[];
}

/** The first day of a day's month. */
export const monthOf = (day: Day): Day => `${day.slice(0, 7)}-01`;

/** Effort by week. @param first the day that weeks begin on. */
export const effortByWeek = (done: readonly Done[], first: Weekday = 1): Effort =>
  effortBy(
    done,
    (day) => weekOf(day, first),
    (from) => addDays(from, 7),
  );

/** Effort by month. */
export const effortByMonth = (done: readonly Done[]): Effort =>
  effortBy(done, monthOf, (from) => monthOf(addDays(from, 31)));

/** More weeks than these are months, or nobody could tell one from the next. */
const MOST_WEEKS = 16;

export type EffortOver = Effort & { readonly by: 'week' | 'month' };

/** Effort by week, by month where it goes over many weeks. */
export function effortOver(done: readonly Done[], first: Weekday): EffortOver {
  const days = done.map(({ on }) => on).toSorted();
  const weeks = daysBetween(days[0] ?? '', days.at(-1) ?? '') / 7;
  return weeks > MOST_WEEKS
    ? { ...effortByMonth(done), by: 'month' }
    : { ...effortByWeek(done, first), by: 'week' };
}

/** More in a row in which nothing was done than these are one gap: a day of long ago, often mistyped, would hide the rest. */
const MOST_EMPTY = 24;

/**
 * Counted steps of some days by week or month, on the day each was for whoever took it; none that lies ahead yet.
 * @param left the zones that the seeker left. @param person their day, where they live now (an IANA name), and how they write dates.
 */
export function effortIn(
  steps: readonly (Counted & { readonly n: number })[],
  left: readonly ZoneLeft[],
  period: Days,
  { today, zone, locale }: { readonly today: Day; readonly zone: string; readonly locale: string },
): EffortOver {
  const dayOf = daysLived(zone, left);
  const done = steps.flatMap((one) =>
    stepsOf([one], dayOf).map(({ kind, day }) => ({ kind, on: day, n: one.n })),
  );
  return effortOver(
    done.filter(({ on }) => on <= today && isWithin(period, on)),
    firstWeekday(locale),
  );
}

function effortBy(done: readonly Done[], periodOf: (day: Day) => Day, after: (from: Day) => Day): Effort {
  const found = new Map<Day, Partial<Record<StepKind, number>>>();
  const kinds: Partial<Record<StepKind, number>> = {};
  let total = 0;
  for (const { kind, on, n = 1 } of done) {
    const from = periodOf(on);
    const inIt = found.get(from) ?? {};
    inIt[kind] = (inIt[kind] ?? 0) + n;
    kinds[kind] = (kinds[kind] ?? 0) + n;
    total += n;
    found.set(from, inIt);
  }
  const periods: Period[] = [];
  let expected: Day | undefined;
  for (const from of [...found.keys()].toSorted()) {
    const empty: Day[] = [];
    for (let at = expected ?? from; at < from; at = after(at)) empty.push(at);
    periods.push(...emptyOf(empty));
    const inIt = found.get(from) ?? {};
    periods.push({ from, total: Object.values(inIt).reduce((sum, n) => sum + n, 0), kinds: inIt });
    expected = after(from);
  }
  return { total, kinds, periods };
}

/** Periods without a step, or the one gap that so many are. */
function emptyOf(starts: readonly Day[]): Period[] {
  const [from, upTo] = [starts[0], starts.at(-1)];
  if (starts.length > MOST_EMPTY && from && upTo) return [{ from, upTo, total: 0, kinds: {} }];
  return starts.map((start) => ({ from: start, total: 0, kinds: {} }));
}
