import { doOverlap, type Interval, jeffreysInterval } from '@/lib/insights/intervals';
import { LEAST_DECIDED } from './rules';

/** What became of an application that a version went with, as far as it says something of the version. */
export const FATES = ['talked', 'not-talked', 'waiting', 'left-out'] as const;
export type Fate = (typeof FATES)[number];

export interface FateCount {
  readonly documentId: string;
  readonly fate: Fate;
  readonly n: number;
}
export type Fates = Readonly<Record<Fate, number>>;

const NONE: Fates = { talked: 0, 'not-talked': 0, waiting: 0, 'left-out': 0 };

/** The counts of one version; all 0 where it went nowhere. */
export function fatesOf(counts: readonly FateCount[], documentId: string): Fates {
  const its = counts.filter((one) => one.documentId === documentId);
  return { ...NONE, ...Object.fromEntries(its.map(({ fate, n }) => [fate, n])) };
}

export const decidedOf = (fates: Fates): number => fates.talked + fates['not-talked'];

/** The 95 % interval (Jeffreys) of the share that came to a conversation; undefined from fewer than `LEAST_DECIDED`. */
export function talkedInterval(fates: Fates): Interval | undefined {
  const decided = decidedOf(fates);
  return decided < LEAST_DECIDED ? undefined : jeffreysInterval(fates.talked, decided);
}

/**
 * Whether versions with an interval can be told apart by them: 'few' when there are not two, 'alike' when each overlaps
 * with each other one, else 'apart'.
 */
export function differ(versions: readonly Fates[]): 'few' | 'alike' | 'apart' {
  const intervals = versions.flatMap((one) => talkedInterval(one) ?? []);
  if (intervals.length < 2) return 'few';
  const areAlike = intervals.every((one, n) =>
    intervals.slice(n + 1).every((other) => doOverlap(one, other)),
  );
  return areAlike ? 'alike' : 'apart';
}
