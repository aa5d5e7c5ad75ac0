import { betaQuantile } from './beta';
import { gaussLegendre } from './quadrature';

/** What is known of a rate: Beta(a, b), both above 0. */
export interface Posterior {
  readonly a: number;
  readonly b: number;
}

/**
 * A number of applications: the median, and the bounds between which it lies with a chance of 80 %. Each is null beyond
 * `MOST_COUNTED`, where "how many" means nothing any more.
 */
export interface Predicted {
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** Beta(k + ½, n − k + ½), from Jeffreys' prior: `wentOn` of `known`. */
export const posteriorOf = ({ wentOn, known }: { wentOn: number; known: number }): Posterior => ({
  a: wentOn + 0.5,
  b: known - wentOn + 0.5,
});

export const MOST_COUNTED = 1_000_000;
/** For three rates that makes 13,824 points; the chance beyond any number is then right to about 1e-6. */
const NODES = 24;

/**
 * How many applications it takes to the first that passes every step, that one included: N is geometric given the chance
 * p = p₁p₂…, and each pᵢ is an independent Beta. P(N > m) = E[(1 − p)^m], as an integral over the shares that lie below
 * each pᵢ: there the integrand is bounded, also where a posterior piles up at 0. By a product of Gauss–Legendre rules.
 *
 * Independence of the steps is assumed, and that the next applications are like those that were counted.
 * @throws RangeError where there is no step.
 */
export function applicationsToPass(steps: readonly Posterior[]): Predicted {
  if (steps.length === 0) throw new RangeError('No step to pass');
  const chances = chanceOfAll(steps);
  return {
    low: leastWithin(chances, 0.1),
    median: leastWithin(chances, 0.5),
    high: leastWithin(chances, 0.9),
  };
}

/** The chance that N lies beyond m. */
export const chanceBeyond = (steps: readonly Posterior[], m: number): number => beyond(chanceOfAll(steps), m);

/** Values of log(1 − p) with what each weighs. */
interface Chances {
  readonly logMiss: Float64Array;
  readonly weights: Float64Array;
}

function chanceOfAll(steps: readonly Posterior[]): Chances {
  const { nodes, weights } = gaussLegendre(NODES);
  const spread = nodes.map((t, n) => ({ below: smooth(t), weight: (weights[n] as number) * slope(t) }));
  let points: [p: number, weight: number][] = [[1, 1]];
  for (const { a, b } of steps) {
    const rates = spread.map(({ below, weight }) => [betaQuantile(below, a, b), weight] as const);
    points = points.flatMap(([p, weight]) =>
      rates.map(([rate, more]): [number, number] => [p * rate, weight * more]),
    );
  }
  return {
    logMiss: Float64Array.from(points, ([p]) => Math.log1p(-p)),
    weights: Float64Array.from(points, ([, weight]) => weight),
  };
}

/** From 0 to 1, flat at both ends: quantiles bend sharply there, and the nodes crowd where they do. */
const smooth = (t: number) => t ** 3 * (10 - 15 * t + 6 * t * t);
const slope = (t: number) => 30 * (t * (1 - t)) ** 2;

function beyond({ logMiss, weights }: Chances, m: number): number {
  let sum = 0;
  for (let n = 0; n < logMiss.length; n++)
    sum += (weights[n] as number) * Math.exp(m * (logMiss[n] as number));
  return sum;
}

/** The least m with P(N ≤ m) ≥ part, from 1; null beyond `MOST_COUNTED`. */
function leastWithin(chances: Chances, part: number): number | null {
  const isWithin = (m: number) => beyond(chances, m) <= 1 - part;
  let high = 1;
  while (!isWithin(high)) {
    if (high >= MOST_COUNTED) return null;
    high *= 2;
  }
  let low = Math.floor(high / 2);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isWithin(middle)) high = middle;
    else low = middle;
  }
  return high;
}
