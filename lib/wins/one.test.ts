import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '@/lib/time/days';
import { moreAsked, whichWin } from './one';

test('asking for another leads through all of them before the first comes again', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(4000), (n, back) => {
      const today = addDays('2027-01-01', -back);
      const seen = Array.from({ length: n }, (_, more) => whichWin(today, more) % n);
      expect(new Set(seen).size).toBe(n);
      expect(seen.every((one) => one >= 0)).toBe(true);
    }),
  );
});

test('nonsense in the address asks for none', () => {
  expect(['', '-1', '1.5', 'x', '1e9', undefined].map(moreAsked)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(moreAsked('3')).toBe(3);
});
