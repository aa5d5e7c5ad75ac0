/** Where a function is asked, between 0 and 1, and what each answer weighs; the weights add up to 1. */
export interface Rule {
  readonly nodes: readonly number[];
  readonly weights: readonly number[];
}

const PRECISE = 1e-15;
const MOST_STEPS = 100;

/**
 * The Gauss–Legendre rule of `n` nodes on 0 to 1, exact for polynomials of degree 2n − 1: the zeros of the n-th Legendre
 * polynomial by Newton's steps from cos(π (k + ¾) / (n + ½)), their weights by Abramowitz and Stegun (1964), 25.4.29.
 */
export function gaussLegendre(n: number): Rule {
  const found = Array.from({ length: n }, (_, k) => nodeOf(n, k));
  return {
    nodes: found.map(({ zero }) => (1 - zero) / 2),
    weights: found.map(({ zero, slope }) => 1 / ((1 - zero * zero) * slope * slope)),
  };
}

function nodeOf(n: number, k: number): { zero: number; slope: number } {
  let zero = Math.cos((Math.PI * (k + 0.75)) / (n + 0.5));
  for (let step = 0; step < MOST_STEPS; step++) {
    const { value, slope } = legendre(n, zero);
    const change = value / slope;
    zero -= change;
    if (Math.abs(change) < PRECISE) break;
  }
  return { zero, slope: legendre(n, zero).slope };
}

/** The n-th Legendre polynomial at x and its slope there, by the recurrence DLMF 18.9.1. */
function legendre(n: number, x: number): { value: number; slope: number } {
  let [before, value] = [0, 1];
  for (let k = 1; k <= n; k++) [before, value] = [value, ((2 * k - 1) * x * value - (k - 1) * before) / k];
  return { value, slope: (n * (x * value - before)) / (x * x - 1) };
}
