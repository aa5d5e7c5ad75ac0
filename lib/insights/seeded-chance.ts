/** For tests: chance that comes out the same for the same seed. */
export interface Chance {
  /** Evenly from 0 to below 1. */
  readonly even: () => number;
  /** Exponential with a mean of 1. */
  readonly exponential: () => number;
  /** Beta(a, b), each above 0. */
  readonly beta: (a: number, b: number) => number;
  /** How many tries to the first that succeeds with chance `p`. */
  readonly geometric: (p: number) => number;
  /** How many of `n` tries succeed with chance `p`. */
  readonly binomial: (n: number, p: number) => number;
}

/** By mulberry32: 32 bits of state, evenly spread. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  function even(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  const exponential = () => -Math.log1p(-even());
  /** Gamma(a, 1): Marsaglia and Tsang (2000), "A Simple Method for Generating Gamma Variables", with their boost below 1. */
  function gamma(a: number): number {
    if (a < 1) return gamma(a + 1) * (1 - even()) ** (1 / a);
    const d = a - 1 / 3;
    for (;;) {
      const x = Math.sqrt(2 * exponential()) * Math.cos(2 * Math.PI * even());
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(1 - even()) < (x * x) / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  }
  return {
    even,
    exponential,
    beta: (a, b) => {
      const [x, y] = [gamma(a), gamma(b)];
      return x / (x + y);
    },
    geometric: (p) => Math.max(1, Math.ceil(exponential() / -Math.log1p(-p))),
    binomial: (n, p) => {
      let k = 0;
      for (let i = 0; i < n; i++) k += Number(even() < p);
      return k;
    },
  };
}
