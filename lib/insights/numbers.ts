import { CSV_START, type CsvCell, csvLine } from '@/lib/exports/csv';
import type { RatingSeen } from '@/lib/ratings/looks';
import { SKILL_WORDS } from '@/lib/skills/rules';
import type { Day } from '@/lib/time/days';
import type { Share } from './concerns';
import { type Effort, STEP_KINDS, STEP_WORDS } from './effort';
import type { SaidOverTime } from './over-time';

const csv = (head: readonly string[], rows: readonly (readonly CsvCell[])[]): string =>
  CSV_START + [head, ...rows].map(csvLine).join('');

/** Shares by theme as CSV: altogether with the range, from 0 to 1 (empty below its minimum), then by quarter. */
export function saidAsCsv({ liked, themes }: SaidOverTime): string {
  const rows = [liked, ...themes].flatMap(({ name, share, quarters }) => [
    [name, 'all', share.named, share.answered, ...rangeOf(share)],
    ...quarters.map(({ quarter, named, answered }) => [name, quarter, named, answered, '', '']),
  ]);
  return csv(['Theme', 'Quarter', 'Named', 'Answered', 'Low (95 %)', 'High (95 %)'], rows);
}

const rangeOf = ({ interval }: Share): CsvCell[] => [interval?.low, interval?.high].map((n) => n?.toFixed(4));

/** Ratings as CSV, the earliest first. */
export const ratingsAsCsv = (ratings: readonly (RatingSeen & { readonly day: Day })[]): string =>
  csv(
    ['Day', 'Skill', 'Rating', 'Rated by'],
    ratings
      .toSorted((one, other) => Date.parse(one.ratedAt) - Date.parse(other.ratedAt))
      .map(({ day, skill, rating, raterKind, raterName }) => [
        day,
        SKILL_WORDS[skill],
        rating,
        raterKind === 'self' ? 'Me' : (raterName ?? 'A coach'),
      ]),
  );

/** Steps as CSV, by week or month; a long time without any is left out. */
export const effortAsCsv = ({ periods, by }: Effort & { readonly by: 'week' | 'month' }): string =>
  csv(
    [by === 'week' ? 'Week from' : 'Month from', ...STEP_KINDS.map((kind) => STEP_WORDS[kind].name), 'All'],
    periods
      .filter(({ upTo }) => upTo === undefined)
      .map(({ from, total, kinds }) => [from, ...STEP_KINDS.map((kind) => kinds[kind] ?? 0), total]),
  );
