import {
  type Fate,
  fateAt,
  furthest,
  OUT_AT_A_STEP,
  type OutAtAStep,
  STEPS,
  type StepName,
  WHOLLY_OUT,
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
  const out = tally(WHOLLY_OUT);
  const fates = STEPS.map((step) => ({ step, counts: tally<Fate>(FATES) }));
  for (const path of paths) {
    const reason = whollyOut(path);
    if (reason !== null) {
      out[reason]++;
      continue;
    }
    const reached = furthest(path);
    for (const { step, counts } of fates) counts[fateAt(path, step, reached)]++;
  }
  return { steps: fates.map(({ step, counts }) => rateFrom(step, counts)), out };
}

const FATES: readonly Fate[] = ['went-on', 'ended', 'open', 'not-there', ...OUT_AT_A_STEP];

const tally = <K extends string>(kinds: readonly K[]) =>
  Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<K, number>;

function rateFrom(step: StepName, counts: Readonly<Record<Fate, number>>): Rate {
  const wentOn = counts['went-on'];
  const known = wentOn + counts.ended;
  return {
    step,
    wentOn,
    known,
    open: counts.open,
    out: {
      withdrawn: counts.withdrawn,
      'turned-down': counts['turned-down'],
      'stage-not-known': counts['stage-not-known'],
    },
    mean: (wentOn + 0.5) / (known + 1),
    interval: known < LEAST_KNOWN ? null : jeffreysInterval(wentOn, known),
  };
}
