import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logBeta } from './beta';
import { applicationsToPass, chanceBeyond, type Posterior, posteriorOf } from './predictive';
import { gaussLegendre } from './quadrature';
import { chance } from './seeded-chance';

const posteriors = (...some: [number, number][]) => some.map(([a, b]) => ({ a, b }));
const USUAL = posteriors([20.5, 97.5], [8.5, 12.5], [1.5, 7.5]);
const NO_OFFER = posteriors([5.5, 40.5], [2.5, 3.5], [0.5, 30.5]);
const LUCKY = posteriors([1.5, 0.5], [1.5, 0.5], [1.5, 0.5]);

describe('the chance beyond a number of applications', () => {
  // Σ (−1)ʲ C(m, j) E[pʲ], whose terms cancel: with 600 digits, by mpmath.
  test.each<[string, Posterior[], [number, number][]]>([
    [
      'usual',
      USUAL,
      [
        [1, 0.9882801991],
        [10, 0.8923847381],
        [60, 0.5598635225],
        [200, 0.2428308874],
        [700, 0.06066059255],
      ],
    ],
    [
      'without an offer',
      NO_OFFER,
      [
        [1, 0.9991964703],
        [60, 0.9558833276],
        [700, 0.7092900262],
      ],
    ],
    [
      'lucky',
      LUCKY,
      [
        [1, 0.578125],
        [10, 0.1045408937],
        [60, 0.01409874291],
        [700, 0.0006467950708],
      ],
    ],
  ])('%s, to five digits', (_, steps, expected) => {
    for (const [m, beyond] of expected) expect(chanceBeyond(steps, m)).toBeCloseTo(beyond, 5);
  });

  test('of one step it is B(a, b + m) / B(a, b)', () => {
    const shape = fc.double({ min: 0.5, max: 60, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.nat(300), (a, b, m) => {
        expect(chanceBeyond([{ a, b }], m)).toBeCloseTo(Math.exp(logBeta(a, b + m) - logBeta(a, b)), 4);
      }),
      { numRuns: 40 },
    );
  });
});

describe('how many applications', () => {
  test('the median and 80 % of the usual and the lucky search', () => {
    expect(applicationsToPass(USUAL)).toEqual({ median: 75, low: 10, high: 466 });
    expect(applicationsToPass(LUCKY)).toEqual({ median: 2, low: 1, high: 11 });
  });

  test('as many made-up futures have it', () => {
    const random = chance(20_261_130);
    const futures = Array.from({ length: 40_000 }, () => {
      const p = USUAL.reduce((all, { a, b }) => all * random.beta(a, b), 1);
      return random.geometric(p);
    }).toSorted((one, other) => one - other);
    const share = (m: number) => futures.filter((n) => n <= m).length / futures.length;
    const { low, median, high } = applicationsToPass(USUAL);
    // The standard error of a share of 40,000 is at most 0.0025.
    expect(Math.abs(share(median ?? 0) - 0.5)).toBeLessThan(0.0125);
    expect(Math.abs(share(high ?? 0) - 0.9)).toBeLessThan(0.0075);
    expect(share(low ?? 0)).toBeGreaterThan(0.0925);
    expect(share((low ?? 0) - 1)).toBeLessThan(0.1075);
  });

  test('more noes at a step never bring an offer nearer, and more passes never push it away', () => {
    const known = fc
      .integer({ min: 1, max: 12 })
      .chain((n) => fc.tuple(fc.integer({ min: 1, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(known, known, known, (...steps) => {
        const rates = steps.map(([wentOn, of]) => posteriorOf({ wentOn, known: of }));
        const [[wentOn, of], ...others] = [steps[0], ...rates.slice(1)] as [[number, number], ...Posterior[]];
        const now = applicationsToPass(rates);
        const worse = applicationsToPass([posteriorOf({ wentOn, known: of + 1 }), ...others]);
        const better = applicationsToPass([posteriorOf({ wentOn: wentOn + 1, known: of + 1 }), ...others]);
        const [low, median, high] = [now.low, now.median, now.high].map((n) => n ?? 1e9) as [
          number,
          number,
          number,
        ];
        expect(worse.median ?? 1e9).toBeGreaterThanOrEqual(median);
        expect(better.median ?? 1e9).toBeLessThanOrEqual(median);
        expect([1 <= low, low <= median, median <= high]).toEqual([true, true, true]);
      }),
      { numRuns: 8 },
    );
  });

  test('beyond a million there is no number, and of no steps neither', () => {
    const nowhere = posteriors([0.5, 30.5], [0.5, 30.5], [0.5, 30.5]);
    expect(applicationsToPass(nowhere)).toMatchObject({ median: null, high: null });
    expect(() => applicationsToPass([])).toThrow(RangeError);
  });
});

// Abramowitz and Stegun (1964), table 25.4, n = 5, moved from −1…1 to 0…1.
test('Gauss and Legendre’s nodes and weights, to the published digits', () => {
  const { nodes, weights } = gaussLegendre(5);
  expect(nodes.map((node) => (1 - 2 * node).toFixed(9))).toEqual([
    '0.906179846',
    '0.538469310',
    '0.000000000',
    '-0.538469310',
    '-0.906179846',
  ]);
  expect(weights.slice(0, 3).map((weight) => (2 * weight).toFixed(9))).toEqual([
    '0.236926885',
    '0.478628670',
    '0.568888889',
  ]);
});
