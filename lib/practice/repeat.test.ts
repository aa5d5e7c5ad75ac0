import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayIn, daysBetween, daysIn, isDay } from '@/lib/time/days';
import { dueAfter, endsBeforeItBegins, firstDue } from './repeat';
import { REPEATS, standOf } from './rules';

const ZONES = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe', // half an hour of summer time
  'Asia/Kathmandu',
  'Pacific/Apia', // left out a whole day once
  'Pacific/Kiritimati', // fourteen hours ahead
  'America/St_Johns',
  'Africa/Casablanca',
];
const zone = fc.constantFrom(...ZONES);
const byDays = fc.constantFrom('daily' as const, 'weekly' as const);
const day = fc.integer({ min: 0, max: 40_000 }).map((n) => addDays('2000-01-01', n));
const STEP = { daily: 1, weekly: 7 };

describe('the next day', () => {
  test.each([
    ['daily', '2026-11-30', '2026-11-30', '2026-12-01'],
    ['daily', '2026-11-25', '2026-11-30', '2026-12-01'],
    ['daily', '2026-12-04', '2026-11-30', '2026-12-05'],
    ['weekly', '2026-11-30', '2026-11-30', '2026-12-07'],
    ['weekly', '2026-11-27', '2026-11-30', '2026-12-04'],
    ['weekly', '2026-11-02', '2026-11-30', '2026-12-07'],
    ['weekly', '2024-02-29', '2024-02-29', '2024-03-07'],
  ] as const)('%s, due %s, done %s: %s', (repeat, dueOn, doneOn, next) => {
    expect(dueAfter({ repeat, dueOn, repeatUntil: null }, doneOn)).toBe(next);
  });

  test('lies after the day it was done and after the day it was due, in step, and no step further than need be', () => {
    fc.assert(
      fc.property(byDays, day, day, (repeat, dueOn, doneOn) => {
        const next = dueAfter({ repeat, dueOn, repeatUntil: null }, doneOn) as string;
        const last = [dueOn, doneOn].toSorted()[1] as string;
        expect(isDay(next)).toBe(true);
        expect(next > last).toBe(true);
        expect(daysBetween(dueOn, next) % STEP[repeat]).toBe(0);
        expect(daysBetween(last, next)).toBeLessThanOrEqual(STEP[repeat]);
      }),
    );
  });

  test('done every day at any hour, over every change of the clocks, no day is skipped or doubled', () => {
    fc.assert(
      fc.property(
        zone,
        fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) }),
        fc.array(fc.integer({ min: 0, max: 23 * 3_600_000 }), { minLength: 20, maxLength: 40 }),
        (where, from, hours) => {
          const dayThere = daysIn(where);
          let dueOn: string | null = dayThere(new Date(from));
          // Each pass is a moment within the day that follows, in UTC; the zone's own day may begin any time.
          for (const [n, hour] of hours.entries()) {
            const today = dayThere(new Date(from + n * 86_400_000 + hour));
            const open =
              standOf({ repeat: 'daily', dueOn, repeatUntil: null, doneAt: null }, today) === 'open';
            expect(open).toBe(dueOn !== null && dueOn <= today);
            if (!open) continue;
            dueOn = dueAfter({ repeat: 'daily', dueOn, repeatUntil: null }, today);
            expect(dueOn).toBe(addDays(today, 1));
          }
        },
      ),
    );
  });

  test('done while travelling between zones, each due day is done once, and the weekday stays', () => {
    fc.assert(
      fc.property(
        byDays,
        fc.integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2035, 0, 1) }),
        fc.array(fc.tuple(zone, fc.integer({ min: 1, max: 60 })), { minLength: 2, maxLength: 30 }),
        (repeat, from, legs) => {
          const start = dayIn('UTC', new Date(from));
          let dueOn: string = start;
          let moment = from;
          const dues: string[] = [];
          for (const [where, hours] of legs) {
            moment += hours * 3_600_000;
            const today = dayIn(where, new Date(moment));
            if (dueOn > today) continue;
            dues.push(dueOn);
            dueOn = dueAfter({ repeat, dueOn, repeatUntil: null }, today) as string;
            expect(daysBetween(start, dueOn) % STEP[repeat]).toBe(0);
          }
          expect(dues).toEqual([...new Set(dues)].toSorted());
        },
      ),
    );
  });

  test('a rule with a last day ends there, and not before; one without goes on, one day at a time', () => {
    fc.assert(
      fc.property(byDays, day, fc.integer({ min: 0, max: 400 }), (repeat, dueOn, length) => {
        const repeatUntil = addDays(dueOn, length);
        const dues = [];
        let next: string | null = dueOn;
        while (next !== null) {
          dues.push(next);
          next = dueAfter({ repeat, dueOn: next, repeatUntil }, next);
        }
        expect(dues).toHaveLength(Math.floor(length / STEP[repeat]) + 1);
        expect((dues.at(-1) as string) <= repeatUntil).toBe(true);
        expect(dueAfter({ repeat, dueOn, repeatUntil: null }, '2199-12-30')).toBeTypeOf('string');
      }),
    );
  });

  test('what does not repeat by days keeps its day', () => {
    for (const repeat of ['none', 'before-each-interview'] as const)
      for (const dueOn of [null, '2026-11-30'])
        expect(dueAfter({ repeat, dueOn, repeatUntil: null }, '2026-12-02')).toBe(dueOn);
  });
});

test('what repeats by days begins today where no day was named', () => {
  expect(REPEATS.map((repeat) => firstDue(repeat, null, '2026-11-30'))).toEqual([
    null,
    '2026-11-30',
    '2026-11-30',
    null,
  ]);
  expect(firstDue('daily', '2026-12-24', '2026-11-30')).toBe('2026-12-24');
});

test('only a rule by days can end before it begins', () => {
  expect(REPEATS.map((repeat) => endsBeforeItBegins(repeat, '2026-11-30', '2026-11-29'))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(endsBeforeItBegins('daily', '2026-11-30', '2026-11-30')).toBe(false);
  expect(endsBeforeItBegins('daily', '2026-11-30', null)).toBe(false);
});

test.each([
  [{ repeat: 'none', dueOn: '2026-12-24' }, 'open'],
  [{ repeat: 'none', dueOn: null, doneAt: '2026-11-01T10:00:00Z' }, 'done'],
  [{ repeat: 'daily', dueOn: '2026-11-30', doneAt: '2026-11-29T10:00:00Z' }, 'open'],
  [{ repeat: 'daily', dueOn: '2026-12-01' }, 'later'],
  [{ repeat: 'daily', dueOn: '2026-11-20', repeatUntil: '2026-11-29' }, 'over'],
  [{ repeat: 'weekly', dueOn: null }, 'done'],
  [{ repeat: 'before-each-interview', dueOn: null, doneAt: '2026-11-29T10:00:00Z' }, 'each-interview'],
] as const)('%o stands %s', (item, stand) => {
  expect(standOf({ repeatUntil: null, doneAt: null, ...item }, '2026-11-30')).toBe(stand);
});
