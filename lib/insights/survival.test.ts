import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kaplanMeier, medianOf, quantileOf, quartilesOf, type Spell, shareBeyond } from './survival';

const ended = (...days: number[]): Spell[] => days.map((one) => ({ days: one, hasEnded: true }));
const censored = (...days: number[]): Spell[] => days.map((one) => ({ days: one, hasEnded: false }));

// Weeks in remission, Freireich et al. (1963), Blood 21, 699–716, as in Cox and Oakes (1984), table 1.1.
const SIX_MP = [
  ...ended(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...censored(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];
const PLACEBO = ended(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

describe('the 6-MP trial, to the published digits', () => {
  // As textbooks print it (Kleinbaum and Klein, Survival Analysis, chapter 2), and R's summary of survfit with the errors.
  test.each([
    [6, 21, 3, '0.857', '0.0764'],
    [7, 17, 1, '0.807', '0.0869'],
    [10, 15, 1, '0.753', '0.0963'],
    [13, 12, 1, '0.690', '0.1068'],
    [16, 11, 1, '0.627', '0.1141'],
    [22, 7, 1, '0.538', '0.1282'],
    [23, 6, 1, '0.448', '0.1346'],
  ])('after %i weeks', (days, atRisk, fell, share, error) => {
    const step = kaplanMeier(SIX_MP).steps.find((one) => one.days === days);
    expect(step).toMatchObject({ atRisk, ended: fell });
    expect([step?.share.toFixed(3), step?.error?.toFixed(4)]).toEqual([share, error]);
  });

  // As survfit of R's survival package prints them under its default, conf.type = "log".
  test.each([
    ['6-MP', SIX_MP, { days: 23, low: 16, high: null }],
    ['placebo', PLACEBO, { days: 8, low: 4, high: 12 }],
  ])('the median of %s, with limits of the logarithm', (_, spells, median) =>
    expect(medianOf(kaplanMeier(spells, 'log'))).toEqual(median),
  );

  // scipy.stats.ecdf(…).sf.confidence_interval(method='log-log') of SciPy 1.17; 'linear' for plain.
  test.each([
    ['log-log', 6, 0.61971796, 0.95155175],
    ['log-log', 13, 0.43161022, 0.84906596],
    ['log-log', 23, 0.18805201, 0.68014263],
    ['plain', 6, 0.70747931, 1],
    ['plain', 23, 0.18438486, 0.71197368],
  ] as const)('%s limits after %i weeks', (transform, days, low, high) => {
    const step = kaplanMeier(SIX_MP, transform).steps.find((one) => one.days === days);
    expect(step?.limits?.low).toBeCloseTo(low, 7);
    expect(step?.limits?.high).toBeCloseTo(high, 7);
  });

  test('what was not reached is not said', () => {
    const curve = kaplanMeier(SIX_MP);
    expect(quartilesOf(curve)).toEqual([
      { days: 13, low: 6, high: 22 },
      { days: 23, low: 13, high: null },
      { days: null, low: 23, high: null },
    ]);
    expect([shareBeyond(curve, 5), shareBeyond(curve, 36)]).toEqual([1, null]);
    expect(shareBeyond(curve, 8)?.toFixed(3)).toBe('0.807');
  });
});

describe('at the ends', () => {
  test('nothing says nothing', () => {
    const curve = kaplanMeier([]);
    expect(curve).toEqual({ spells: 0, ended: 0, longest: 0, steps: [] });
    expect(medianOf(curve)).toEqual({ days: null, low: null, high: null });
    expect(medianOf(kaplanMeier(censored(3, 9)))).toEqual({ days: null, low: null, high: null });
  });

  test('once all have ended there is no error, and limits come from before', () => {
    const curve = kaplanMeier(ended(2, 4));
    expect(curve.steps.at(-1)).toMatchObject({ days: 4, share: 0, error: null, limits: null });
    expect(medianOf(curve)).toEqual({ days: 2, low: 2, high: null });
  });

  test('a share of a half is reached, whatever binary digits make of it', () => {
    // 0.9 × 8/9 × … × 5/6 is a hair above a half.
    expect(medianOf(kaplanMeier(ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))).days).toBe(5);
    expect(quantileOf(kaplanMeier(ended(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)), 0.8).days).toBe(8);
  });

  test.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('%f days are refused', (days) =>
    expect(() => kaplanMeier(ended(days))).toThrow(RangeError),
  );
  test.each([0, 1, Number.NaN])('the part %f is refused', (part) =>
    expect(() => quantileOf(kaplanMeier([]), part)).toThrow(RangeError),
  );
});

const spells = fc.array(fc.record({ days: fc.nat(60), hasEnded: fc.boolean() }), { maxLength: 60 });

describe('whatever the spells', () => {
  test('shares fall and stay within their limits, and those within 0 to 1', () => {
    fc.assert(
      fc.property(spells, fc.constantFrom('plain', 'log', 'log-log'), (some, transform) => {
        let before = 1;
        for (const { share, limits, atRisk, ended: fell } of kaplanMeier(some, transform).steps) {
          expect(share).toBeLessThan(before);
          expect(fell).toBeLessThanOrEqual(atRisk);
          if (limits)
            expect([limits.low, share, limits.high].toSorted((a, b) => a - b)).toEqual([
              limits.low,
              share,
              limits.high,
            ]);
          expect([(limits?.low ?? 0) >= 0, (limits?.high ?? 1) <= 1]).toEqual([true, true]);
          before = share;
        }
      }),
    );
  });

  test('their order does not matter', () => {
    const shuffled = spells.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(kaplanMeier(other)).toEqual(kaplanMeier(one));
      }),
    );
  });

  test('without censoring it is the plain share, and its error the binomial one', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 40 }), (days) => {
        for (const step of kaplanMeier(ended(...days)).steps) {
          const share = days.filter((one) => one > step.days).length / days.length;
          expect(step.share).toBeCloseTo(share, 12);
          if (step.error !== null)
            expect(step.error).toBeCloseTo(Math.sqrt((share * (1 - share)) / days.length), 12);
        }
      }),
    );
  });

  test('one more that is still waiting never brings an end nearer', () => {
    fc.assert(
      fc.property(spells, fc.nat(60), (some, days) => {
        const [before, after] = [
          medianOf(kaplanMeier(some)),
          medianOf(kaplanMeier([...some, ...censored(days)])),
        ];
        expect(after.days ?? 1000).toBeGreaterThanOrEqual(before.days ?? 1000);
      }),
    );
  });
});
