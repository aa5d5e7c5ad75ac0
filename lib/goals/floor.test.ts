import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PERIODS } from '@/lib/applications/rules';
import { type Pay, type PayRange, paysFloor } from './floor';

const floor = (
  amount: number | null,
  period: Pay['period'] = 'year',
  currency: string | null = 'GBP',
): Pay => ({
  amount,
  currency,
  period,
});
const range = (
  min: number | null,
  max: number | null = min,
  period: Pay['period'] = 'year',
  currency: string | null = 'GBP',
): PayRange => ({ min, max, currency, period, text: null });

test.each<[PayRange | null, Pay, string, RegExp]>([
  [range(40_000), floor(38_000), 'yes', /^£40,000 a year$/],
  [range(38_000), floor(38_000), 'yes', /38,000/],
  [range(37_000), floor(38_000), 'no', /37,000/],
  [range(3200, 3200, 'month'), floor(38_000), 'yes', /a month/],
  [range(3100, 3100, 'month'), floor(38_000), 'no', /a month/],
  [range(39_000, 50_000), floor(38_000), 'yes', /to/],
  [range(30_000, 37_999), floor(38_000), 'no', /to/],
  [range(30_000, 45_000), floor(38_000), 'unknown', /begins below your floor and reaches it/],
  [range(30_000, null), floor(38_000), 'unknown', /only where it begins/],
  [range(40_000, null), floor(38_000), 'yes', /from/],
  [range(null, 45_000), floor(38_000), 'unknown', /only the most/],
  [range(null, 30_000), floor(38_000), 'no', /up to/],
  [range(30, 30, 'hour'), floor(38_000), 'unknown', /by the hour, your floor by the year/],
  [range(12.5, 12.5, 'hour'), floor(12.21, 'hour'), 'yes', /12\.5/],
  [range(40_000, 40_000, 'year', 'EUR'), floor(38_000), 'unknown', /in EUR, your floor in GBP/],
  [range(40_000, 40_000, 'year', null), floor(38_000), 'unknown', /currency/],
  [range(40_000, 40_000, null), floor(38_000), 'unknown', /what the pay is for/],
  [range(null), floor(38_000), 'unknown', /No pay is named/],
  [{ ...range(null), text: '£45k' }, floor(38_000), 'unknown', /They say “£45k”/],
  [null, floor(38_000), 'unknown', /No pay is named/],
  [range(40_000), floor(null), 'unknown', /./],
])('%o against a floor of %o is %s, and says why', (pay, least, held, why) => {
  const answer = paysFloor(pay, least);
  expect(answer.held).toBe(held);
  expect(answer.why).toMatch(why);
});

test('what is paid more never fits less', () => {
  const amount = fc.integer({ min: 1, max: 200_000 });
  const rank = { no: 0, unknown: 1, yes: 2 };
  fc.assert(
    fc.property(amount, amount, amount, fc.constantFrom(...PERIODS), (a, b, more, period) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      const [less, richer] = [range(min, max, period), range(min + more, max + more, period)].map(
        (pay) => rank[paysFloor(pay, floor(60_000)).held],
      );
      expect(richer).toBeGreaterThanOrEqual(less as number);
    }),
  );
});
