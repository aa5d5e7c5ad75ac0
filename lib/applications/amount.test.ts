import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountIn, MOST_AMOUNT } from './amount';
import { CURRENCIES, currencyWords } from './currencies';

describe('an amount', () => {
  test.each([
    ['45000', 45_000],
    ['£45,000', 45_000],
    ['45.000 €', 45_000],
    ['45 000', 45_000],
    ["45'000", 45_000],
    ['45k', 45_000],
    ['42.5K', 42_500],
    ['12.50', 12.5],
    ['12,50', 12.5],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
  ])('“%s” is %d', (text, amount) => expect(amountIn(text)).toBe(amount));

  test.each([
    '',
    '0',
    '-5',
    'a lot',
    '45,00,0',
    '1e9',
    '٣٠',
    '4.5.6',
    '99999999999',
    '1000000k',
    '12.345,6.7',
    'k',
  ])('“%s” is none', (text) => expect(amountIn(text)).toBeUndefined());

  test('however it is grouped it is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: MOST_AMOUNT }), (amount) => {
        for (const locale of ['en-GB', 'de-DE', 'fr-FR', 'sv-SE'])
          expect(amountIn(amount.toLocaleString(locale))).toBe(amount);
      }),
    );
  });

  test('anything typed is an amount in bounds, or none', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = amountIn(text);
        expect(amount === undefined || (amount > 0 && amount <= MOST_AMOUNT)).toBe(true);
      }),
    );
  });
});

test('currencies are those there are, each once', () => {
  expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
  const known = new Set(Intl.supportedValuesOf('currency'));
  expect(CURRENCIES.filter((code) => !known.has(code))).toEqual([]);
  expect(currencyWords('GBP')).toBe('GBP, British pound');
  expect(currencyWords('JPY')).toBe('JPY');
});
