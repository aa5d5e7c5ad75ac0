import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  dayFromToday,
  dayIn,
  dayInWords,
  daysBetween,
  daysIn,
  hourIn,
  isDay,
  isZone,
  minutesIn,
  shortDay,
} from './days';
import { clockIn } from './zones';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day', () => {
  test.each(['2026-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('is %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  test.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2200-01-01',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01\n',
    '01/02/2026',
    '',
    '٢٠٢٦-٠١-٠١',
  ])('is not %j', (text) => {
    expect(isDay(text)).toBe(false);
  });

  test('plus days and back is the same day, whatever the clocks do', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
        expect(addDays(addDays(from, days), -days)).toBe(from);
      }),
    );
  });

  test('that is made by adding exists', () => {
    fc.assert(fc.property(day, (from) => isDay(addDays(from, 0))));
  });
});

describe('the day somewhere', () => {
  const moment = new Date('2026-11-24T11:30:00Z');

  test.each([
    ['UTC', '2026-11-24', 11],
    ['Pacific/Auckland', '2026-11-25', 0],
    ['Pacific/Chatham', '2026-11-25', 1],
    ['Pacific/Pago_Pago', '2026-11-24', 0],
    ['Etc/GMT+12', '2026-11-23', 23],
    ['Asia/Kathmandu', '2026-11-24', 17],
  ])('in %s is %s, at %i o’clock', (zone, expected, hour) => {
    expect([dayIn(zone, moment), hourIn(zone, moment)]).toEqual([expected, hour]);
  });

  test('on the night the clocks change is the night’s', () => {
    expect(dayIn('Europe/London', new Date('2026-10-25T00:59:59Z'))).toBe('2026-10-25');
    expect(hourIn('Europe/London', new Date('2026-10-25T00:30:00Z'))).toBe(1);
    expect(hourIn('Europe/London', new Date('2026-10-25T01:30:00Z'))).toBe(1);
  });

  test('of an unknown zone is that of UTC', () => {
    expect(dayIn('Mars/Olympus', moment)).toBe('2026-11-24');
    expect([isZone('Mars/Olympus'), isZone(''), isZone('Europe/London')]).toEqual([false, false, true]);
  });
});

describe('in words', () => {
  const today = '2026-11-24';

  test.each([
    ['2026-11-24', 'today'],
    ['2026-11-25', 'tomorrow'],
    ['2026-11-23', 'yesterday'],
    ['2026-11-10', '14 days ago'],
    ['2026-12-08', 'in 14 days'],
    ['2026-11-09', '9 November'],
    ['2025-12-31', '31 December 2025'],
  ])('%s is %s', (one, expected) => {
    expect(dayFromToday(one, today, 'en-GB')).toBe(expected);
  });

  test('a day is written as the reader writes it', () => {
    const others = ['en-US', 'de-DE', 'fr-FR'].map((locale) => dayFromToday('2025-12-31', today, locale));
    expect(others).toEqual(['December 31, 2025', '31. Dezember 2025', '31 décembre 2025']);
    expect(shortDay('2026-11-20', today, 'de-DE')).toBe('Freitag');
  });

  test('a day is its own, whatever the machine’s zone', () => {
    expect(dayInWords('2026-01-01', today, 'en-GB')).toBe('1 January');
  });
});

test('many moments are on the days that the calendar of their zone says', () => {
  const zones = fc.constantFrom(
    'Pacific/Chatham',
    'Pacific/Apia',
    'Europe/London',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Africa/Monrovia',
    'Antarctica/Troll',
  );
  const moments = fc.array(
    fc.integer({ min: Date.UTC(1901, 0), max: Date.UTC(2040, 0) }).map((time) => new Date(time)),
    { maxLength: 5 },
  );
  // The last days of 2011, on which Samoa went over the date line, and a night on which London's clocks go back.
  const special = [
    '2011-12-30T09:59:59Z',
    '2011-12-30T10:00:00Z',
    '2026-10-24T23:30:00Z',
    '2026-10-25T00:30:00Z',
  ];
  fc.assert(
    fc.property(zones, moments, (zone, some) => {
      const dayOf = daysIn(zone);
      const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' });
      for (const moment of [...some, ...special.map((one) => new Date(one))])
        expect(dayOf(moment)).toBe(calendar.format(moment));
    }),
  );
});

test('the minutes of many moments are those that a clock shows of each', () => {
  const zone = fc.constantFrom(
    'UTC',
    'Europe/London',
    'America/St_Johns',
    'Australia/Lord_Howe',
    'Nowhere/At_All',
  );
  const moment = fc.date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(zone, moment, (name, at) => void expect(minutesIn(name)(at)).toBe(clockIn(name, at))),
  );
});
