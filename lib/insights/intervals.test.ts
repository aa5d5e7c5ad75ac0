import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaBelow, betaQuantile, logGamma } from './beta';
import { doOverlap, jeffreysInterval, wilsonInterval } from './intervals';

describe('published digits', () => {
  // Newcombe (1998), table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('Wilson, %i of %i', (k, n, low, high) => {
    const interval = wilsonInterval(k, n);
    expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low.toFixed(4), high.toFixed(4)]);
  });

  // Brown, Cai and DasGupta (2001), table 5.
  test.each([
    [0, 7, 0, 0.292],
    [1, 7, 0.016, 0.501],
    [2, 7, 0.065, 0.648],
  ])('Jeffreys, %i of %i', (k, n, low, high) => {
    const interval = jeffreysInterval(k, n);
    expect([interval.low.toFixed(3), interval.high.toFixed(3)]).toEqual([low.toFixed(3), high.toFixed(3)]);
  });

  // scipy.stats.beta.ppf of SciPy, for a precision that no table has.
  test.each([
    [3, 7, 0.1388642191, 0.7654987507],
    [12, 20, 0.3839203163, 0.7893705861],
    [81, 263, 0.254521935, 0.3656474992],
    [173, 174, 0.9734566219, 0.999379198],
  ])('Jeffreys, %i of %i, to ten digits', (k, n, low, high) => {
    const interval = jeffreysInterval(k, n);
    expect(interval.low).toBeCloseTo(low, 9);
    expect(interval.high).toBeCloseTo(high, 9);
  });
});

describe('the functions beneath', () => {
  test.each([
    [0.5, Math.log(Math.PI) / 2],
    [1, 0],
    [2, 0],
    [5, Math.log(24)],
    [11, Math.log(3_628_800)],
  ])('the logarithm of gamma of %f', (x, expected) => expect(logGamma(x)).toBeCloseTo(expected, 12));

  test('where the beta distribution has a simple form, it is that', () => {
    const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 60 }), (x, a) => {
        expect(betaBelow(x, a, 1)).toBeCloseTo(x ** a, 12);
        expect(betaBelow(x, 1, a)).toBeCloseTo(1 - (1 - x) ** a, 12);
        expect(betaBelow(x, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 12);
      }),
    );
  });

  test('the quantile undoes the share below', () => {
    const shape = fc.double({ min: 1, max: 500, noNaN: true });
    const p = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(p, shape, shape, (below, a, b) => {
        expect(betaBelow(betaQuantile(below, a, b), a, b)).toBeCloseTo(below, 8);
      }),
    );
  });
});

const counts = fc
  .integer({ min: 1, max: 2000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test.each([
  ['Jeffreys', jeffreysInterval],
  ['Wilson', wilsonInterval],
])('%s: holds the share, mirrors, and narrows with more', (_, interval) => {
  fc.assert(
    fc.property(counts, ([k, n]) => {
      const { low, high } = interval(k, n);
      expect([low >= 0, low <= k / n, high >= k / n, high <= 1, low < high]).toEqual(Array(5).fill(true));
      const mirrored = interval(n - k, n);
      expect(mirrored.low).toBeCloseTo(1 - high, 10);
      const more = interval(k * 4, n * 4);
      expect(more.high - more.low).toBeLessThan(high - low);
    }),
  );
  for (const [k, n] of [
    [-1, 5],
    [6, 5],
    [0, 0],
    [1.5, 5],
    [1, Number.NaN],
  ] as const)
    expect(() => interval(k, n)).toThrow(RangeError);
});

test('two overlap where they have a share in common', () => {
  expect(doOverlap({ low: 0.1, high: 0.4 }, { low: 0.4, high: 0.6 })).toBe(true);
  expect(doOverlap({ low: 0.1, high: 0.3 }, { low: 0.4, high: 0.6 })).toBe(false);
  expect(doOverlap({ low: 0.5, high: 0.6 }, { low: 0.4, high: 0.9 })).toBe(true);
});
