/** Chance that comes out the same for the same seed, so that seeded data can be looked at again. */
export interface Chance {
  /** A whole number from 0 to below `n`. */
  below: (n: number) => number;
  /** One of several. */
  one: <T>(of: readonly T[]) => T;
  /** One of several, as often as its weight says. */
  weighed: <T>(of: readonly (readonly [T, number])[]) => T;
}

/** Mulberry32: 32 bits of state, evenly spread; plenty for made-up data. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    weighed: (of) => {
      let left = next() * of.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of of) {
        left -= weight;
        if (left < 0) return value;
      }
      return (of[of.length - 1] as (typeof of)[number])[0];
    },
  };
}
