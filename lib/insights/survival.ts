import { type Interval, Z_95 } from './intervals';

/** One spell of waiting. */
export interface Spell {
  /** How long it lasted or was watched, in whole days (or any other unit, kept throughout); 0 or more. */
  readonly days: number;
  /** Whether what was waited for came. If not, the spell is censored: it lasted at least that long, and that is all. */
  readonly hasEnded: boolean;
}

/** What is known at a time at which something came. */
export interface Step {
  readonly days: number;
  /** Spells that had lasted that long; one censored on the same day counts among them. */
  readonly atRisk: number;
  readonly ended: number;
  /** The estimated share of spells that last longer, from 0 to 1. */
  readonly share: number;
  /** The standard error of that share, by Greenwood; null once the share is 0, where the formula divides by 0. */
  readonly error: number | null;
  /** Its 95 % limits; null where there is no error. */
  readonly limits: Interval | null;
}

export interface Curve {
  readonly spells: number;
  readonly ended: number;
  /** How long the longest spell was watched: nothing is known beyond. 0 where there is none. */
  readonly longest: number;
  readonly steps: readonly Step[];
}

/** How limits are kept near a share: on its own scale (and cut at 0 and 1), on its logarithm's, or on log(−log)'s. */
export type Transform = 'plain' | 'log' | 'log-log';

/**
 * The Kaplan–Meier estimate of how long spells last: Kaplan and Meier (1958), "Nonparametric Estimation from Incomplete
 * Observations", JASA 53, 457–481, with the variance of Greenwood (1926), S² Σ d / (n (n − d)).
 *
 * The limits are those of the log(−log) transform unless another is named: they never leave 0 to 1 and hold what they
 * promise in small samples, where plain ones don't (Borgan and Liestøl (1990), "A Note on Confidence Intervals and Bands
 * for the Survival Function Based on Transformations", Scandinavian Journal of Statistics 17, 35–41).
 * @throws RangeError where a spell's days are negative or no number.
 */
export function kaplanMeier(spells: readonly Spell[], transform: Transform = 'log-log'): Curve {
  const refused = spells.find(({ days }) => !(days >= 0 && Number.isFinite(days)));
  if (refused) throw new RangeError(`No spell lasts ${refused.days} days`);
  const sorted = spells.toSorted((one, other) => one.days - other.days);
  const steps: Step[] = [];
  let [share, sum] = [1, 0];
  for (let n = 0; n < sorted.length; ) {
    const days = (sorted[n] as Spell).days;
    let [next, ended] = [n, 0];
    for (; sorted[next]?.days === days; next++) ended += Number(sorted[next]?.hasEnded);
    const atRisk = sorted.length - n;
    if (ended > 0) {
      share *= (atRisk - ended) / atRisk;
      sum += ended / (atRisk * (atRisk - ended));
      const error = share > 0 ? share * Math.sqrt(sum) : null;
      const limits = error === null ? null : limitsOf(share, error, transform);
      steps.push({ days, atRisk, ended, share, error, limits });
    }
    n = next;
  }
  return {
    spells: spells.length,
    ended: spells.filter(({ hasEnded }) => hasEnded).length,
    longest: sorted.at(-1)?.days ?? 0,
    steps,
  };
}

/** Of a share strictly between 0 and 1 with its standard error. */
function limitsOf(share: number, error: number, transform: Transform): Interval {
  if (transform === 'plain')
    return { low: Math.max(0, share - Z_95 * error), high: Math.min(1, share + Z_95 * error) };
  if (transform === 'log') {
    const factor = Math.exp((Z_95 * error) / share);
    return { low: share / factor, high: Math.min(1, share * factor) };
  }
  const power = Math.exp((Z_95 * error) / (share * Math.log(share)));
  return { low: share ** (1 / power), high: share ** power };
}

/** By when a part of all spells has ended, in days; null where the curve (or its limit) was not watched so far down. */
export interface Quantile {
  readonly days: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** A share that reaches a half but for the last binary digit has reached it. */
const HAIR = 1e-12;

/**
 * By when a part of all spells has ended: the first time at which no more than `1 − part` last longer. Its 95 % limits are
 * the times that the curve's own limits can't tell from it: Brookmeyer and Crowley (1982), "A Confidence Interval for the
 * Median Survival Time", Biometrics 38, 29–41, on the curve's transform. Nothing is said beyond what was watched: then it is
 * null, "not reached".
 * @param part of the spells, above 0 and below 1: ½ for the median.
 */
export function quantileOf({ steps }: Curve, part: number): Quantile {
  if (!(part > 0 && part < 1)) throw new RangeError(`No part of all: ${part}`);
  const left = 1 - part + HAIR;
  const firstOf = (fits: (step: Step) => boolean) => steps.find(fits)?.days ?? null;
  return {
    days: firstOf(({ share }) => share <= left),
    low: firstOf(({ share, limits }) => (limits?.low ?? share) <= left),
    high: firstOf(({ limits }) => limits !== null && limits.high <= left),
  };
}

export const medianOf = (curve: Curve): Quantile => quantileOf(curve, 0.5);

/** The first quartile, the median and the third, each as `quantileOf` says it. */
export const quartilesOf = (curve: Curve): readonly [Quantile, Quantile, Quantile] => [
  quantileOf(curve, 0.25),
  quantileOf(curve, 0.5),
  quantileOf(curve, 0.75),
];

/** The estimated share of spells that last longer than some days; null beyond what was watched. */
export function shareBeyond({ steps, longest }: Curve, days: number): number | null {
  if (days > longest) return null;
  return steps.findLast((step) => step.days <= days)?.share ?? 1;
}
