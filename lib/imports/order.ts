import type { Day } from '@/lib/time/days';

interface Dated {
  readonly given: { readonly lastUpdate: Day | null; readonly appliedOn: Day | null };
}

/** Rows in the order of their last date, the newest first; one without a date stays beside the row above it in the file. */
export function newestFirst<T extends Dated>(rows: readonly T[]): T[] {
  let last = '';
  return rows
    .map((row, n) => {
      last = row.given.lastUpdate ?? row.given.appliedOn ?? last;
      return { row, n, day: last };
    })
    .sort((one, other) => (one.day === other.day ? one.n - other.n : one.day < other.day ? 1 : -1))
    .map(({ row }) => row);
}
