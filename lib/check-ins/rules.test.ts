import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstWeekday, isInWeek } from '@/lib/effort/weeks';
import { addDays } from '@/lib/time/days';
import { checkInInput, isSaid } from './input';
import { dueCheckIn, isLow, weekToLookBackAt } from './rules';

const TODAY = '2026-11-25';
const said = (...energies: (number | null)[]) =>
  energies.map((energy, back) => ({ week: addDays('2026-11-16', -7 * back), energy }));

describe('low check-ins', () => {
  test.each([
    [[2, 1], true],
    [[1, 2, 5], true],
    [[2, 3], false],
    [[3, 1, 1], false],
    [[1], false],
    [[], false],
    [[null, 2, 2], true],
    [[2, null, 1], true],
    [[2, null, 4], false],
    [[null, null], false],
  ])('%j, the newest first: %s', (energies, low) => {
    expect(isLow(said(...energies), TODAY)).toBe(low);
    expect(isLow(said(...energies).toReversed(), TODAY)).toBe(low);
  });

  test('of a month ago say nothing of now', () => {
    expect(isLow(said(1, 1), addDays('2026-11-09', 27))).toBe(true);
    expect(isLow(said(1, 1), addDays('2026-11-09', 28))).toBe(false);
  });

  test('far apart are no row of them', () => {
    const winter = { week: '2026-01-12', energy: 1 };
    expect(isLow([...said(1), winter], TODAY)).toBe(false);
    expect(isLow([...said(1, 2), winter], TODAY)).toBe(true);
  });
});

describe('the week to look back at', () => {
  test.each([
    ['2026-11-23', '2026-11-16'], // Monday: the one just over
    ['2026-11-24', '2026-11-23'],
    ['2026-11-29', '2026-11-23'], // Sunday: the one that ends
    ['2026-11-30', '2026-11-23'],
  ])('on %s is that of %s', (today, week) => expect(weekToLookBackAt(today, 1)).toBe(week));

  test('is one that has begun, and ended at most a day ago', () => {
    fc.assert(
      fc.property(fc.nat(3000), fc.constantFrom('en-GB', 'en-US'), (n, locale) => {
        const today = addDays('2024-01-01', n);
        const week = weekToLookBackAt(today, firstWeekday(locale));
        expect(isInWeek(addDays(today, -1), week)).toBe(true);
      }),
    );
  });
});

describe('a check-in is due', () => {
  const due = (today: string, last: string | null = null, hasGoals = true) =>
    dueCheckIn(today, 'en-GB', { hasGoals, last });

  test('on the last day of a week and on the first of the next, for the same week', () => {
    const week = Array.from({ length: 8 }, (_, n) => due(addDays('2026-11-24', n)));
    expect(week).toEqual([null, null, null, null, null, '2026-11-23', '2026-11-23', null]);
  });

  test('once, and only for who plans by the week', () => {
    expect(due('2026-11-29', '2026-11-23')).toBeNull();
    expect(due('2026-11-29', '2026-11-16')).toBe('2026-11-23');
    expect(due('2026-11-29', null, false)).toBeNull();
  });

  test('where weeks begin on Sunday, on Saturday and Sunday', () => {
    expect(dueCheckIn('2026-11-28', 'en-US', { hasGoals: true, last: null })).toBe('2026-11-22');
    expect(dueCheckIn('2026-11-30', 'en-US', { hasGoals: true, last: null })).toBeNull();
  });
});

test('anything said is enough, and nothing is not', () => {
  const read = (given: object) => isSaid(checkInInput.parse({ week: '2026-11-23', version: '0', ...given }));
  expect([read({}), read({ wentWell: '  ' }), read({ energy: '' })]).toEqual([false, false, false]);
  expect([read({ oneThing: 'Ring Ann' }), read({ energy: '1' })]).toEqual([true, true]);
  expect(checkInInput.safeParse({ week: '2026-11-23', version: '0', energy: '6' }).success).toBe(false);
});
