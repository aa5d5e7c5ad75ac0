import { betaQuantile } from './beta';

/** The bounds of a share, each from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of the standard normal distribution, the point below which 97.5 % lie. */
export const Z_95 = 1.959963984540054;

/**
 * The 95 % equal-tailed interval of a share from its posterior under Jeffreys' prior, Beta(k + ½, n − k + ½), with the
 * bound 0 where nothing was counted and 1 where everything was: as Brown, Cai and DasGupta (2001), "Interval Estimation
 * for a Binomial Proportion", Statistical Science 16(2), 101–133, section 3.1.2 and 4.1, recommend for n up to 40.
 * @param k how many of `n` it was. Whole numbers with 0 ≤ k ≤ n and n ≥ 1, else a RangeError.
 */
export function jeffreysInterval(k: number, n: number): Interval {
  refuseNonsense(k, n);
  const [a, b] = [k + 0.5, n - k + 0.5];
  return {
    low: k === 0 ? 0 : betaQuantile(0.025, a, b),
    high: k === n ? 1 : betaQuantile(0.975, a, b),
  };
}

/**
 * Wilson's 95 % score interval, without a correction for continuity: Wilson (1927), "Probable Inference, the Law of
 * Succession, and Statistical Inference", JASA 22, 209–212; method 3 of Newcombe (1998), "Two-sided confidence intervals
 * for the single proportion", Statistics in Medicine 17, 857–872.
 * @param k how many of `n` it was. Whole numbers with 0 ≤ k ≤ n and n ≥ 1, else a RangeError.
 */
export function wilsonInterval(k: number, n: number): Interval {
  refuseNonsense(k, n);
  const z2 = Z_95 ** 2;
  const middle = (k + z2 / 2) / (n + z2);
  const half = (Z_95 / (n + z2)) * Math.sqrt((k * (n - k)) / n + z2 / 4);
  // At the ends the bound is exactly the end, which the arithmetic misses by a hair.
  return { low: k === 0 ? 0 : middle - half, high: k === n ? 1 : middle + half };
}

/** Whether two intervals have a share in common: then what they are of may be the same. */
export const doOverlap = (one: Interval, other: Interval): boolean =>
  one.low <= other.high && other.low <= one.high;

/** An interval and the share itself to the thousandth: no drawing shows more, and each digit is sent to the browser. */
export function drawnInterval({ low, high }: Interval, at: number): Interval & { readonly at: number } {
  return { low: r3(low), high: r3(high), at: r3(at) };
}

const r3 = (n: number) => Math.round(n * 1000) / 1000;

function refuseNonsense(k: number, n: number): void {
  if (!Number.isInteger(k) || !Number.isInteger(n) || n < 1 || k < 0 || k > n)
    throw new RangeError(`No share: ${k} of ${n}`);
}
