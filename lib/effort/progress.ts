import { addDays, type Day } from '@/lib/time/days';
import { EFFORT_KINDS, EFFORT_WORDS, type EffortGoal, type EffortKind, MOST } from './rules';
import { isInWeek, lastWeeks, type Weekday, weekOf } from './weeks';

/** One thing done, as it is kept: on a day, else at a moment (ISO 8601). `other` is a step that no goal counts. */
export interface Effort {
  readonly kind: EffortKind | 'other';
  readonly on: Day | null;
  readonly at: string | null;
}

/** The same, on the day it was for whoever did it. */
export interface Step {
  readonly kind: EffortKind | 'other';
  readonly day: Day;
}

export type Counts = Readonly<Record<EffortKind, number>>;

/** How many weeks are looked back at. */
export const WEEKS_SEEN = 12;
/** How many of them a proposal rests on. */
const WEEKS_ASKED = 4;

/** @param dayOf says on which day a moment was; see `daysLived`. */
export const stepsOf = (efforts: readonly Effort[], dayOf: (at: string) => Day): Step[] =>
  efforts.flatMap(({ kind, on, at }) => {
    const day = on ?? (at && dayOf(at));
    return day ? [{ kind, day }] : [];
  });

/** What was done in the week that begins on a day, by kind. */
export function countWeek(steps: readonly Step[], week: Day): Counts {
  const counts = Object.fromEntries(EFFORT_KINDS.map((kind) => [kind, 0])) as Record<EffortKind, number>;
  for (const { kind, day } of steps) if (kind !== 'other' && isInWeek(day, week)) counts[kind] += 1;
  return counts;
}

/** The four weeks before this one, the oldest first, as far as the search goes back. */
export function weeksBefore(steps: readonly Step[], today: Day, first: Weekday): Counts[] {
  const began = earliest(steps);
  return lastWeeks(today, first, WEEKS_ASKED + 1)
    .slice(0, -1)
    .filter((week) => began !== undefined && addDays(week, 6) >= began)
    .map((week) => countWeek(steps, week));
}

/**
 * A goal for a week: the median of the last four whole weeks, rounded up, and at least one. So it is never more than one
 * above what half of those weeks reached, and one good week does not set the measure for all that follow.
 */
export function proposed(kind: EffortKind, before: readonly Counts[]): number {
  const sorted = before.map((counts) => counts[kind]).toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? 0;
  return Math.min(MOST[kind], Math.max(1, Math.ceil((low + high) / 2)));
}

export interface WeeksWithSteps {
  /** Weeks with a step, of how many: up to twelve, this one included, none from before the first step. */
  readonly n: number;
  readonly of: number;
}

/** In how many of the last weeks there was a step. Nothing is counted in a row, so nothing can break. */
export function weeksWithSteps(steps: readonly Step[], today: Day, first: Weekday): WeeksWithSteps {
  const began = earliest(steps.filter(({ day }) => day <= today));
  if (began === undefined) return { n: 0, of: 0 };
  const weeks = lastWeeks(today, first, WEEKS_SEEN).filter((week) => week >= weekOf(began, first));
  const n = weeks.filter((week) => steps.some(({ day }) => day <= today && isInWeek(day, week))).length;
  return { n, of: weeks.length };
}

/** "9 of the last 12 weeks had a step."; null where there is too little to say it of. */
export function weeksInWords({ n, of }: WeeksWithSteps): string | null {
  if (of < 2) return null;
  if (n === of) return `All of the last ${of} weeks had a step.`;
  return `${n} of the last ${of} weeks had a step. The others took nothing away.`;
}

/** This week in one plain line: what was meant and how far it is; null where nothing was meant and nothing done. */
export function weekInLine(goals: readonly EffortGoal[], counts: Counts): string | null {
  const said = EFFORT_KINDS.flatMap((kind) => {
    const goal = goals.find((one) => one.kind === kind);
    const name = EFFORT_WORDS[kind].name.toLowerCase();
    if (goal) return [`${name} ${counts[kind]} of ${goal.n}`];
    return goals.length === 0 && counts[kind] > 0 ? [`${name} ${counts[kind]}`] : [];
  });
  return said.length > 0 ? `This week: ${said.join(', ')}.` : null;
}

const earliest = (steps: readonly Step[]): Day | undefined =>
  steps.reduce<Day | undefined>(
    (first, { day }) => (first === undefined || day < first ? day : first),
    undefined,
  );
