import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSalary } from './salaries';

test.each([
  ['£38,000 - £45,000', 38000, 45000, 'GBP', 'year'],
  ['€52k', 52000, 52000, 'EUR', 'year'],
  ['42000', 42000, 42000, null, 'year'],
  ['£31,250', 31250, 31250, 'GBP', 'year'],
  ['55.000 – 60.000 EUR', 55000, 60000, 'EUR', 'year'],
  ["CHF 95'000", 95000, 95000, 'CHF', 'year'],
  ['£400/day', 400, 400, 'GBP', 'day'],
  ['38-45k', 38000, 45000, null, 'year'],
  ['£52.5k p.a.', 52500, 52500, 'GBP', 'year'],
  ['$25 per hour', 25, 25, 'USD', 'hour'],
  ['4 200 € / Monat', 4200, 4200, 'EUR', 'month'],
  ['50 000 - 60 000 PLN', 50000, 60000, 'PLN', 'year'],
  ['50,000.00 USD', 50000, 50000, 'USD', 'year'],
] as const)('%s', (text, salaryMin, salaryMax, currency, period) => {
  expect(readSalary(text)).toEqual({ salaryMin, salaryMax, currency, period });
});

test.each([
  '',
  'competitive',
  'up to £60k',
  'from 40000',
  '£30',
  '£12.75 per hour',
  '£40k + bonus 10%',
  '€50k/$60k',
  '60k-40k',
  '1-2-3',
  '99999999999',
])('%j: only the text is sure', (text) => {
  expect(readSalary(text)).toEqual({ salaryMin: null, salaryMax: null, currency: null, period: null });
});

test('never throws, and never gives what the table would refuse', () => {
  const unit = fc.constantFrom(
    '1',
    '9',
    '0',
    '.',
    ',',
    "'",
    ' ',
    'k',
    '£',
    '€',
    '-',
    '–',
    '/',
    'day',
    'EUR',
    'a',
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const { salaryMin, salaryMax } = readSalary(text);
      expect((salaryMin === null) === (salaryMax === null)).toBe(true);
      if (salaryMin === null || salaryMax === null) return;
      expect(Number.isSafeInteger(salaryMin) && Number.isSafeInteger(salaryMax)).toBe(true);
      expect(salaryMin <= salaryMax && salaryMax < 2 ** 31).toBe(true);
    }),
  );
});

test('a sum written with thousands is that sum', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (sum) => {
      for (const locale of ['en-GB', 'de-DE', 'de-CH', 'fr-FR']) {
        expect(readSalary(sum.toLocaleString(locale)).salaryMin).toBe(sum);
      }
    }),
  );
});
