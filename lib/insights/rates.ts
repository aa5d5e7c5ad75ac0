import {
  type FateAtLast,
  fateAtLast,
  furthest,
  type OutAtAStep,
  STEPS,
  type StepName,
  type WhollyOut,
  whollyOut,
} from './fates';
import { type Interval, jeffreysInterval } from './intervals';
import type { Path } from './paths';

/** Fewer known fates than this are a sentence, not a rate. */
export const LEAST_KNOWN = 5;

/** How many of those that came to a step went on from it. */
export interface Rate {
  readonly step: StepName;
  readonly wentOn: number;
  /** Those whose fate at the step is known: went on, or ended there. */
  readonly known: number;
  /** Those that stand there still; they may go on, and count for nothing yet. */
  readonly open: number;
  /** Those left out at this step, by why. */
  readonly out: Readonly<Record<OutAtAStep, number>>;
  /** The posterior mean of the rate, (k + ½) / (n + 1); from no rows it is that of the prior, ½. */
  readonly mean: number;
  /** Its 95 % interval; null below `LEAST_KNOWN`. */
  readonly interval: Interval | null;
}
export interface Rates {
  readonly steps: readonly Rate[];
  /** Applications that say nothing about the person, by why: in no rate. */
  readonly out: Readonly<Record<WhollyOut, number>>;
}

/**
 * The rates between stages, each a beta-binomial with Jeffreys' prior Beta(½, ½): from k of n known fates the posterior is
 * Beta(k + ½, n − k + ½). Who counts is said by `whollyOut` and `fateAt`. An application that is silent lowers a rate or
 * leaves it as it is.
 */
export function ratesOf(paths: readonly Path[]): Rates {
  const tally = newTally();
  for (const path of paths) countIn(tally, path);
  return ratesFrom(tally);
}

/**
 * Applications counted each once, so that many groups cost one pass: by why they are out, or by the furthest mark they
 * reached and what became of them there. What went on from a step is what got further than it.
 */
export interface Tally {
  readonly out: Record<WhollyOut, number>;
  /** By furthest mark, from 0, sent, to the one beyond the last step. */
  readonly at: readonly Record<FateAtLast, number>[];
}

export const newTally = (): Tally => ({
  out: { 'should-not-count': 0, predetermined: 0, cancelled: 0 },
  at: [...STEPS, 'beyond'].map(() => ({
    ended: 0,
    open: 0,
    withdrawn: 0,
    'turned-down': 0,
    'stage-not-known': 0,
  })),
});

export function countIn({ out, at }: Tally, path: Path): void {
  const reason = whollyOut(path);
  if (reason !== null) {
    out[reason]++;
    return;
  }
  // What was never sent came to no step.
  const counts = at[furthest(path)];
  if (counts) counts[fateAtLast(path)]++;
}

export const ratesFrom = ({ out, at }: Tally): Rates => ({
  steps: STEPS.map((step, n) => {
    const [here, ...further] = at.slice(n) as [Tally['at'][number], ...Tally['at']];
    return rateFrom(step, here, sum(further.flatMap((counts) => Object.values(counts))));
  }),
  out,
});

const sum = (some: readonly number[]) => some.reduce((all, n) => all + n, 0);

function rateFrom(step: StepName, here: Tally['at'][number], wentOn: number): Rate {
  const { ended, open, ...out } = here;
  const known = wentOn + ended;
  return {
    step,
    wentOn,
    known,
    open,
    out,
    mean: (wentOn + 0.5) / (known + 1),
    interval: known < LEAST_KNOWN ? null : jeffreysInterval(wentOn, known),
  };
}
