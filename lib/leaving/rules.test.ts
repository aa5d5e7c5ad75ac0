import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayIn } from '../time/days';
import { dueAfter, GRACE_DAYS, GRACE_LEAST, GRACE_MOST, lastDay } from './rules';

const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const moments = fc
  .integer({ min: Date.UTC(2024, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const days = fc.integer({ min: GRACE_LEAST, max: GRACE_MOST });

describe('an account that is left', () => {
  test.each([
    ['Europe/London', '2026-11-30T09:00:00Z', '2026-12-15T00:00:00.000Z'],
    ['Asia/Tokyo', '2026-11-30T23:30:00Z', '2026-12-15T15:00:00.000Z'],
    ['America/New_York', '2026-10-30T12:00:00Z', '2026-11-14T05:00:00.000Z'],
    ['Pacific/Chatham', '2026-11-30T09:00:00Z', '2026-12-14T10:15:00.000Z'],
    // Midnight of the day after the last does not come there, or comes twice.
    ['Africa/Cairo', '2026-04-09T09:00:00Z', '2026-04-23T22:00:00.000Z'],
    ['America/Havana', '2026-10-17T12:00:00Z', '2026-11-01T05:00:00.000Z'],
  ])('in %s at %s is due at %s', (zone, at, due) => {
    expect(dueAfter(new Date(at), zone, GRACE_DAYS).toISOString()).toBe(due);
  });

  test('can be had back on as many whole days as were said, wherever, and never less', () => {
    fc.assert(
      fc.property(moments, zones, days, (moment, zone, grace) => {
        const due = dueAfter(moment, zone, grace);
        expect(lastDay(due, zone)).toBe(addDays(dayIn(zone, moment), grace));
        expect(due.getTime()).toBeGreaterThan(moment.getTime() + (grace - 1) * 86_400_000);
      }),
    );
  });
});
