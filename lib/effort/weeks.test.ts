import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayIn, daysBetween } from '@/lib/time/days';
import { daysLived, endOfWeek, firstWeekday, isInWeek, lastWeeks, type Weekday, weekOf } from './weeks';

const FROM = Date.UTC(2015, 0);
const TO = Date.UTC(2035, 0);
const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const moments = fc
  .integer({ min: FROM / 60_000, max: TO / 60_000 })
  .map((n) => new Date(n * 60_000).toISOString());
const firsts = fc.integer({ min: 1, max: 7 }).map((n) => n as Weekday);
const days = fc.integer({ min: 0, max: 7000 }).map((n) => addDays('2015-01-01', n));
const journeys = fc.array(fc.record({ zone: zones, until: moments }), { maxLength: 4 });

test.each([
  ['en-GB', 1],
  ['de-DE', 1],
  ['en-US', 7],
  ['not a locale', 1],
  ['', 1],
])('a week of %j begins on day %i', (locale, first) => expect(firstWeekday(locale)).toBe(first));

describe('a week', () => {
  test('has seven days, each of which is in it and in no other', () => {
    fc.assert(
      fc.property(days, firsts, (day, first) => {
        const week = weekOf(day, first);
        expect(isInWeek(day, week)).toBe(true);
        expect([isInWeek(day, addDays(week, -7)), isInWeek(day, addDays(week, 7))]).toEqual([false, false]);
        expect(weekOf(week, first)).toBe(week);
        expect(weekOf(endOfWeek(week), first)).toBe(week);
        expect(weekOf(addDays(endOfWeek(week), 1), first)).toBe(addDays(week, 7));
        expect(new Date(`${week}T00:00:00Z`).getUTCDay()).toBe(first % 7);
      }),
    );
  });

  test('is one of those that are looked back at, for every day since the first of them', () => {
    fc.assert(
      fc.property(days, firsts, fc.nat(80), (today, first, back) => {
        const weeks = lastWeeks(today, first, 12);
        const day = addDays(today, -back);
        const holding = weeks.filter((week) => isInWeek(day, week));
        expect(holding.length).toBe(day >= (weeks[0] as string) ? 1 : 0);
        expect(weeks).toEqual([...new Set(weeks)].toSorted());
      }),
    );
  });
});

describe('what is done', () => {
  test('is in exactly one week, wherever one lived, whatever the clocks did', () => {
    fc.assert(
      fc.property(zones, journeys, moments, firsts, (zone, left, at, first) => {
        const day = daysLived(zone, left)(at);
        const weeks = lastWeeks(addDays(day, 30), first, 12);
        expect(weeks.filter((week) => isInWeek(day, week))).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its day when one goes to another zone afterwards', () => {
    fc.assert(
      fc.property(zones, zones, journeys, moments, moments, (here, there, left, at, leaving) => {
        fc.pre(Date.parse(at) < Date.parse(leaving));
        fc.pre(left.every(({ until }) => Date.parse(until) < Date.parse(leaving)));
        const before = daysLived(here, left)(at);
        const after = daysLived(there, [...left, { zone: here, until: leaving }])(at);
        expect(after).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  test('after one has gone is on the day of where one is', () => {
    fc.assert(
      fc.property(zones, zones, moments, moments, (here, there, at, leaving) => {
        fc.pre(Date.parse(at) >= Date.parse(leaving));
        expect(daysLived(there, [{ zone: here, until: leaving }])(at)).toBe(dayIn(there, new Date(at)));
      }),
    );
  });

  test('in the night the clocks change is on that night’s day, and no day is lost or there twice', () => {
    fc.assert(
      fc.property(zones, moments, fc.integer({ min: 1, max: 47 }), (zone, at, hours) => {
        const dayOf = daysLived(zone, []);
        const later = new Date(Date.parse(at) + hours * 3_600_000).toISOString();
        // Nobody’s day goes back, and in two days at most three are touched, also where one of them was left out.
        expect(daysBetween(dayOf(at), dayOf(later))).toBeGreaterThanOrEqual(0);
        expect(daysBetween(dayOf(at), dayOf(later))).toBeLessThanOrEqual(3);
      }),
    );
  });

  test.each([
    // The last minutes of Sunday in London, when the clocks went back on its morning, are still Sunday’s.
    ['Europe/London', '2026-10-25T23:59:00Z', '2026-10-25', '2026-10-19'],
    ['Europe/London', '2026-10-26T00:00:00Z', '2026-10-26', '2026-10-26'],
    // And in summer an hour earlier by UTC.
    ['Europe/London', '2026-03-29T22:59:00Z', '2026-03-29', '2026-03-23'],
    ['Europe/London', '2026-03-29T23:00:00Z', '2026-03-30', '2026-03-30'],
    ['America/New_York', '2026-11-02T04:59:00Z', '2026-11-01', '2026-10-26'],
    ['Pacific/Auckland', '2026-11-29T11:00:00Z', '2026-11-30', '2026-11-30'],
  ])('in %s at %s is on %s, in the week of %s', (zone, at, day, week) => {
    expect(daysLived(zone, [])(at)).toBe(day);
    expect(weekOf(day, 1)).toBe(week);
  });
});

test('a flight over the date line leaves Sunday’s talk in Sunday’s week', () => {
  const sunday = '2026-11-29T20:00:00Z'; // In Los Angeles at noon; in Auckland it is Monday.
  expect(daysLived('America/Los_Angeles', [])(sunday)).toBe('2026-11-29');
  expect(daysLived('Pacific/Auckland', [])(sunday)).toBe('2026-11-30');
  const left = [{ zone: 'America/Los_Angeles', until: '2026-11-30T06:00:00Z' }];
  expect(daysLived('Pacific/Auckland', left)(sunday)).toBe('2026-11-29');
});
