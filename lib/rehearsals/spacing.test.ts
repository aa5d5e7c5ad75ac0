import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOW_IT_WENT, type HowItWent } from './rules';
import { type Schedule, scheduleAfter } from './spacing';

const DAY_MS = 86_400_000;
const NOW = new Date('2026-11-30T13:00:00.000Z');
const after = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
const daysUntil = ({ dueAt, lastAt }: Schedule) => (Date.parse(dueAt) - Date.parse(lastAt)) / DAY_MS;
const went = fc.constantFrom(...HOW_IT_WENT);
/** Rehearsals in order: how each went, and how many hours after the one before. */
const rehearsals = fc.array(fc.tuple(went, fc.integer({ min: -48, max: 24 * 200 })), {
  minLength: 1,
  maxLength: 30,
});

const walk = (steps: readonly (readonly [HowItWent, number])[]): Schedule[] => {
  let now = NOW.getTime();
  let before: Schedule | null = null;
  return steps.map(([how, hours]) => {
    now += hours * 3_600_000;
    before = scheduleAfter(before, how, new Date(now));
    return before;
  });
};

test('the better it went, the later it comes again', () => {
  const first = HOW_IT_WENT.map((how) => daysUntil(scheduleAfter(null, how, NOW)));
  expect(first).toEqual(first.toSorted((one, other) => one - other));
  expect(first[0]).toBeGreaterThanOrEqual(1);
  expect(first[3]).toBeGreaterThan(first[1] as number);
});

test('what goes well rests longer each time; wanting another go brings it back within days, and is counted', () => {
  const one = scheduleAfter(null, 'good', NOW);
  const two = scheduleAfter(one, 'good', new Date(one.dueAt));
  expect(daysUntil(two)).toBeGreaterThan(daysUntil(one));
  const again = scheduleAfter(two, 'again', new Date(two.dueAt));
  expect(daysUntil(again)).toBeLessThan(daysUntil(two));
  expect(again).toMatchObject({ times: 3, lapses: 1 });
});

describe('whatever happens', () => {
  test('a question comes again on another day, and within two months', () => {
    fc.assert(
      fc.property(rehearsals, (steps) => {
        for (const one of walk(steps)) {
          expect(daysUntil(one)).toBeGreaterThanOrEqual(1);
          expect(daysUntil(one)).toBeLessThanOrEqual(60);
        }
      }),
    );
  });

  test('numbers stay numbers, difficulty between 1 and 10, and every rehearsal is counted', () => {
    fc.assert(
      fc.property(rehearsals, (steps) => {
        const last = walk(steps).at(-1) as Schedule;
        expect(last.times).toBe(steps.length);
        expect(last.stability).toBeGreaterThan(0);
        expect(last.difficulty).toBeGreaterThanOrEqual(1);
        expect(last.difficulty).toBeLessThanOrEqual(10);
      }),
    );
  });

  test('the same rehearsals give the same day: nothing is left to chance', () => {
    fc.assert(
      fc.property(rehearsals, (steps) => {
        expect(walk(steps)).toEqual(walk(steps));
      }),
    );
  });

  test('time never runs backwards, also when a clock was set back', () => {
    const before = scheduleAfter(null, 'good', after(3));
    const next = scheduleAfter(before, 'good', NOW);
    expect(next.lastAt).toBe(before.lastAt);
    expect(Date.parse(next.dueAt)).toBeGreaterThan(Date.parse(next.lastAt));
  });
});
