import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/time/days';
import { inTwoOrders } from './any-row';
import { type Done, effortByMonth, effortByWeek, effortOver, STEP_KINDS } from './effort';

describe('steps taken', () => {
  const done: Done[] = [
    { kind: 'applications', on: '2026-11-02' },
    { kind: 'applications', on: '2026-11-08' },
    { kind: 'other', on: '2026-11-03' },
    { kind: 'practice', on: '2026-11-18' },
  ];

  test('by week, those in which nothing was done included', () => {
    expect(effortByWeek(done)).toEqual({
      total: 4,
      kinds: { applications: 2, other: 1, practice: 1 },
      periods: [
        { from: '2026-11-02', total: 3, kinds: { applications: 2, other: 1 } },
        { from: '2026-11-09', total: 0, kinds: {} },
        { from: '2026-11-16', total: 1, kinds: { practice: 1 } },
      ],
    });
    expect(effortByWeek([])).toEqual({ total: 0, kinds: {}, periods: [] });
  });

  test('by month, over the end of a year and of short months', () => {
    const months = effortByMonth([
      { kind: 'applications', on: '2026-12-31' },
      { kind: 'applications', on: '2027-03-01' },
    ]).periods.map(({ from, total }) => [from, total]);
    expect(months).toEqual([
      ['2026-12-01', 1],
      ['2027-01-01', 0],
      ['2027-02-01', 0],
      ['2027-03-01', 1],
    ]);
  });
});

test('many months in a row without a step are one gap, and a mistyped year hides nothing', () => {
  const steps: Done[] = [
    { kind: 'applications', on: '1926-11-02' },
    { kind: 'applications', on: '2026-09-02', n: 9 },
    { kind: 'rest', on: '2026-11-02' },
  ];
  expect(effortByMonth(steps).periods.map(({ from, upTo, total }) => [from, upTo, total])).toEqual([
    ['1926-11-01', undefined, 1],
    ['1926-12-01', '2026-08-01', 0],
    ['2026-09-01', undefined, 9],
    ['2026-10-01', undefined, 0],
    ['2026-11-01', undefined, 1],
  ]);
  const months = (on: string) =>
    effortByMonth([
      { kind: 'rest', on: '2026-01-01' },
      { kind: 'rest', on },
    ]).periods;
  expect([months('2028-02-01').length, months('2028-03-01').length]).toEqual([26, 3]);
});

test('what goes over many weeks is told by month, and things of one moment may come counted', () => {
  const short: Done[] = [
    { kind: 'applications', on: '2026-11-02', n: 3 },
    { kind: 'rest', on: '2026-11-16' },
  ];
  expect(effortOver(short, 1)).toMatchObject({ by: 'week', total: 4, kinds: { applications: 3, rest: 1 } });
  expect(effortOver(short, 7).periods[0]?.from).toBe('2026-11-01');
  const long = effortOver([...short, { kind: 'practice', on: '2026-06-02' }], 1);
  expect([long.by, long.periods.length]).toEqual(['month', 6]);
  expect(effortOver([], 1)).toEqual({ by: 'week', total: 0, kinds: {}, periods: [] });
});

const any = fc.record({
  kind: fc.constantFrom(...STEP_KINDS),
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
        for (const kind of STEP_KINDS)
          expect(after.kinds[kind] ?? 0).toBe((effort.kinds[kind] ?? 0) + Number(kind === more.kind));
      }
    }),
  );
});
