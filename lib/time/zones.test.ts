import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockIn, isClockTime, isSameClock, momentsOf, noonIn, zoneName, zonesToChoose } from './zones';

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const moments = fc
  .integer({ min: Date.UTC(2015, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));

describe('the moment of a clock’s time', () => {
  test('leads back to it, in every zone, in every year', () => {
    fc.assert(
      fc.property(zones, moments, (zone, moment) => {
        const found = momentsOf(zone, clockIn(zone, moment));
        expect(found.map(Number)).toContain(moment.getTime());
        expect(found.length).toBeLessThan(3);
        for (const one of found) expect(clockIn(zone, one)).toBe(clockIn(zone, moment));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['Europe/London', '2026-12-03T14:00', ['2026-12-03T14:00:00.000Z']],
    ['Europe/London', '2026-07-03T14:00', ['2026-07-03T13:00:00.000Z']],
    ['Europe/London', '2026-03-29T01:30', []],
    ['Europe/London', '2026-10-25T01:30', ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z']],
    ['America/New_York', '2026-03-08T02:30', []],
    ['America/New_York', '2026-11-01T01:30', ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z']],
    ['Australia/Lord_Howe', '2026-10-04T02:15', []],
    ['Australia/Lord_Howe', '2026-10-04T02:30', ['2026-10-03T15:30:00.000Z']],
    ['Pacific/Apia', '2011-12-30T12:00', []],
    ['Asia/Kathmandu', '2026-01-01T00:00', ['2025-12-31T18:15:00.000Z']],
    ['UTC', '2026-01-01T00:00', ['2026-01-01T00:00:00.000Z']],
  ])('%s %s', (zone, shown, expected) => {
    expect(momentsOf(zone, shown).map((one) => one.toISOString())).toEqual(expected);
  });
});

test.each([
  ['2026-12-03T14:00', true],
  ['2026-02-29T14:00', false],
  ['2028-02-29T14:00', true],
  ['2026-12-03T24:00', false],
  ['2026-12-03 14:00', false],
  ['2026-12-03T14:00Z', false],
  ['', false],
])('%j as a time: %s', (text, is) => expect(isClockTime(text)).toBe(is));

test('clocks are the same where they show the same, not where they have one name', () => {
  expect(isSameClock('Europe/London', 'Europe/Lisbon', new Date('2026-07-01T12:00Z'))).toBe(true);
  expect(isSameClock('Europe/London', 'UTC', new Date('2026-07-01T12:00Z'))).toBe(false);
  expect(isSameClock('Europe/London', 'UTC', new Date('2026-01-01T12:00Z'))).toBe(true);
});

test('zones have names that one reads, and the chosen one is among them', () => {
  expect(zoneName('America/Argentina/Buenos_Aires')).toBe('Buenos Aires');
  expect(zoneName('UTC')).toBe('UTC');
  const values = zonesToChoose('Europe/Nowhere').map(({ value }) => value);
  expect(values[0]).toBe('Europe/Nowhere');
  expect(values.filter((zone) => zone === 'Europe/London')).toHaveLength(1);
});

test.each([
  ['Pacific/Auckland', '2026-12-03', '2026-12-02T23:00:00.000Z'],
  ['UTC', '2026-12-03', '2026-12-03T12:00:00.000Z'],
  // Samoa went from one side of the date line to the other.
  ['Pacific/Apia', '2011-12-30', '2011-12-30T12:00:00Z'],
])('noon in %s on %s', (zone, day, moment) => {
  expect(noonIn(zone, day)).toBe(moment);
});
