import { describe, expect, test } from 'vitest';
import { type Interval, jeffreysInterval, wilsonInterval } from './intervals';
import { applicationsToPass } from './predictive';
import { chance } from './seeded-chance';
import { kaplanMeier, medianOf, type Spell } from './survival';

// Whether 95 % intervals hold what they promise: made-up searches whose truth is known, from a fixed seed.

const holds = ({ low, high }: Interval, truth: number) => low <= truth && truth <= high;

/** The share of `runs` in which something is true. */
const shareOf = (runs: number, isTrue: () => boolean) =>
  Array.from({ length: runs }, isTrue).filter(Boolean).length / runs;

const expectNinetyFive = (coverage: number) => {
  expect(coverage).toBeGreaterThanOrEqual(0.93);
  expect(coverage).toBeLessThanOrEqual(0.97);
};

describe('a rate', () => {
  test.each([
    ['Jeffreys', jeffreysInterval],
    ['Wilson', wilsonInterval],
  ])('%s, over searches of 5 to 120 applications and rates from all over', (_, interval) => {
    const random = chance(1);
    const intervals = new Map<string, Interval>();
    const known = (k: number, n: number) => {
      const found = intervals.get(`${k} ${n}`) ?? interval(k, n);
      intervals.set(`${k} ${n}`, found);
      return found;
    };
    expectNinetyFive(
      shareOf(8000, () => {
        const n = 5 + Math.floor(random.even() * 116);
        const rate = random.even();
        return holds(known(random.binomial(n, rate), n), rate);
      }),
    );
  });

  test.each([
    ['Jeffreys', 117, 0.17, jeffreysInterval],
    ['Jeffreys', 40, 0.3, jeffreysInterval],
    ['Wilson', 30, 0.4, wilsonInterval],
    ['Wilson', 60, 0.2, wilsonInterval],
  ])('%s, of %i with a rate of %f', (_, n, rate, interval) => {
    const random = chance(2);
    const intervals = Array.from({ length: n + 1 }, (_unused, k) => interval(k, n));
    expectNinetyFive(shareOf(6000, () => holds(intervals[random.binomial(n, rate)] as Interval, rate)));
  });
});

describe('waiting', () => {
  /** Exponential waits with a mean of 20 days, watched for 5 to 60. */
  const search = (random: ReturnType<typeof chance>, n: number): Spell[] =>
    Array.from({ length: n }, () => {
      const [wait, watched] = [20 * random.exponential(), 5 + 55 * random.even()];
      return { days: Math.min(wait, watched), hasEnded: wait <= watched };
    });

  test.each([7, 14, 25])('the share that waits longer than %i days, of 60 with a third censored', (days) => {
    const random = chance(3);
    const truth = Math.exp(-days / 20);
    expectNinetyFive(
      shareOf(1500, () => {
        const step = kaplanMeier(search(random, 60)).steps.findLast((one) => one.days <= days);
        return step?.limits != null && holds(step.limits, truth);
      }),
    );
  });

  test('the median', () => {
    const random = chance(4);
    const truth = 20 * Math.LN2;
    expectNinetyFive(
      shareOf(1500, () => {
        const { low, high } = medianOf(kaplanMeier(search(random, 60)));
        return holds({ low: low ?? 0, high: high ?? Number.POSITIVE_INFINITY }, truth);
      }),
    );
  });
});

test('a forecast’s 80 % range holds what comes, where the rates are as its posteriors say', () => {
  const random = chance(5);
  const steps = [
    { a: 10.5, b: 40.5 },
    { a: 6.5, b: 5.5 },
    { a: 2.5, b: 5.5 },
  ];
  const { low, high } = applicationsToPass(steps);
  const coverage = shareOf(8000, () => {
    const n = random.geometric(steps.reduce((all, { a, b }) => all * random.beta(a, b), 1));
    return (low ?? 0) <= n && n <= (high ?? Number.POSITIVE_INFINITY);
  });
  // Numbers are whole, so that the range holds a little more than it must.
  expect(coverage).toBeGreaterThanOrEqual(0.79);
  expect(coverage).toBeLessThanOrEqual(0.84);
});
