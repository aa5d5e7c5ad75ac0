import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockIn } from '@/lib/time/zones';
import { coolsUntil, isCooling } from './cool-down';

const ENDED = new Date('2026-11-30T15:20:00Z');

test('it lasts until eight the next morning where the seeker is, an hour, three nights, or not at all', () => {
  expect(coolsUntil('tomorrow', ENDED, 'Europe/London')).toEqual(new Date('2026-12-01T08:00:00Z'));
  // In Tokyo it is the first already.
  expect(coolsUntil('tomorrow', ENDED, 'Asia/Tokyo')).toEqual(new Date('2026-12-01T23:00:00Z'));
  expect(coolsUntil('three-days', ENDED, 'Europe/London')).toEqual(new Date('2026-12-03T08:00:00Z'));
  expect(coolsUntil('hour', ENDED, 'Europe/London')).toEqual(new Date('2026-11-30T16:20:00Z'));
  expect(coolsUntil('off', ENDED, 'Europe/London')).toBeNull();
});

test('a night ends at eight by the clocks there, wherever and whenever it was', () => {
  const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
  const moments = fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(zones, moments, (zone, moment) => {
      const until = coolsUntil('tomorrow', moment, zone) as Date;
      expect(until.getTime()).toBeGreaterThan(moment.getTime());
      expect(clockIn(zone, until).slice(11)).toBe('08:00');
    }),
    { numRuns: 40 },
  );
});

test('it holds while it lasts, and nothing holds where nothing is said', () => {
  expect(isCooling('2026-11-30T15:20:01Z', ENDED)).toBe(true);
  expect(isCooling(ENDED.toISOString(), ENDED)).toBe(false);
  expect([null, undefined].map((until) => isCooling(until, ENDED))).toEqual([false, false]);
});
