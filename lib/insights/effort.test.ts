import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/time/days';
import { WIN_KINDS } from '@/lib/wins/rules';
import { inTwoOrders } from './any-row';
import { type Done, effortByMonth, effortByWeek, weekOf } from './effort';

test.each([
  ['2026-11-30', 1, '2026-11-30'],
  ['2026-11-29', 1, '2026-11-23'],
  ['2026-11-30', 7, '2026-11-29'],
  ['2026-11-29', 7, '2026-11-29'],
  ['2023-12-31', 1, '2023-12-25'],
  ['2026-12-03', 6, '2026-11-28'],
] as const)('the week of %s that begins on day %i begins on %s', (day, start, from) =>
  expect(weekOf(day, start)).toBe(from),
);

describe('steps taken', () => {
  const done: Done[] = [
    { kind: 'applied', on: '2026-11-02' },
    { kind: 'applied', on: '2026-11-08' },
    { kind: 'asked', on: '2026-11-03' },
    { kind: 'practised', on: '2026-11-18' },
  ];

  test('by week, those in which nothing was done included', () => {
    expect(effortByWeek(done)).toEqual({
      total: 4,
      kinds: { applied: 2, asked: 1, practised: 1 },
      periods: [
        { from: '2026-11-02', total: 3, kinds: { applied: 2, asked: 1 } },
        { from: '2026-11-09', total: 0, kinds: {} },
        { from: '2026-11-16', total: 1, kinds: { practised: 1 } },
      ],
    });
    expect(effortByWeek([])).toEqual({ total: 0, kinds: {}, periods: [] });
  });

  test('by month, over the end of a year and of short months', () => {
    const months = effortByMonth([
      { kind: 'applied', on: '2026-12-31' },
      { kind: 'applied', on: '2027-03-01' },
    ]).periods.map(({ from, total }) => [from, total]);
    expect(months).toEqual([
      ['2026-12-01', 1],
      ['2027-01-01', 0],
      ['2027-02-01', 0],
      ['2027-03-01', 1],
    ]);
  });
});

const any = fc.record({
  kind: fc.constantFrom(...WIN_KINDS),
  on: fc.integer({ min: 0, max: 300 }).map((days) => addDays('2025-01-01', days)),
});

test('whatever was done: order does not matter, nothing is lost, and one more only adds', () => {
  fc.assert(
    fc.property(inTwoOrders(fc.array(any, { maxLength: 20 })), any, ([one, other], more) => {
      for (const by of [effortByWeek, effortByMonth]) {
        const effort = by(one);
        expect(by(other)).toEqual(effort);
        expect(effort.periods.reduce((sum, { total }) => sum + total, 0)).toBe(one.length);
        const after = by([...one, more]);
        for (const kind of WIN_KINDS)
          expect(after.kinds[kind] ?? 0).toBe((effort.kinds[kind] ?? 0) + Number(kind === more.kind));
      }
    }),
  );
});
