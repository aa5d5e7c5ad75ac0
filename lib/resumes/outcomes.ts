import { fateAt, furthest, whollyOut } from '@/lib/insights/fates';
import { doOverlap, type Interval, jeffreysInterval } from '@/lib/insights/intervals';
import { pathsOf, type Row } from '@/lib/insights/paths';
import { LEAST_KNOWN } from '@/lib/insights/rates';

/** What became of an application that a version went with, as far as it says something of the version. */
export const FATES = ['talked', 'not-talked', 'waiting', 'left-out'] as const;
export type Fate = (typeof FATES)[number];

/** An application that a version went with. */
export interface SentRow extends Row {
  readonly documentId: string;
  /** Whether people met over it, or are to, wherever it stood then. */
  readonly haveMet: boolean;
}

/** The mark of `furthest` that an answer is. */
const ANSWERED = 1;

/**
 * What became of each application, counted by version: the figures' own rule for the step from sent to answered
 * (lib/insights/fates). What the seeker ended before an answer says nothing of the version, what they ended after one
 * says that it was answered. `zone` is the seeker's, an IANA name.
 */
export function countFates(rows: readonly SentRow[], zone: string): FateCount[] {
  const counts = new Map<string, FateCount>();
  for (const [n, path] of pathsOf(rows, zone).entries()) {
    const { documentId, haveMet } = rows[n] as SentRow;
    const fate = whollyOut(path)
      ? 'left-out'
      : OF_ANSWER[fateAt(path, 'answer', reached(furthest(path), haveMet))];
    const key = `${documentId} ${fate}`;
    counts.set(key, { documentId, fate, n: (counts.get(key)?.n ?? 0) + 1 });
  }
  return [...counts.values()];
}

const reached = (mark: number, haveMet: boolean) => Math.max(mark, haveMet ? ANSWERED : mark);

const OF_ANSWER: Record<ReturnType<typeof fateAt>, Fate> = {
  'went-on': 'talked',
  ended: 'not-talked',
  open: 'waiting',
  // What was sent is there, whatever else is said of it.
  'not-there': 'left-out',
  withdrawn: 'left-out',
  'turned-down': 'left-out',
  'stage-not-known': 'left-out',
};

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

/** The 95 % interval (Jeffreys) of the share that came to a conversation; undefined from fewer than `LEAST_KNOWN`. */
export function talkedInterval(fates: Fates): Interval | undefined {
  const decided = decidedOf(fates);
  return decided < LEAST_KNOWN ? undefined : jeffreysInterval(fates.talked, decided);
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
