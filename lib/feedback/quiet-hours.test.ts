import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quietAt } from './quiet-hours';

const at = (moment: string) => new Date(moment);

describe('what they said stays folded', () => {
  test.each([
    ['late in the evening', '2026-01-12T21:00:00Z', 'late'],
    ['in the night', '2026-01-12T03:30:00Z', 'late'],
    ['not in the early evening', '2026-01-12T20:59:00Z', null],
    ['not in the morning', '2026-01-12T06:00:00Z', null],
  ])('%s', (_, now, quiet) => {
    expect(quietAt(at(now), 'Europe/London', null)).toBe(quiet);
  });

  test('by the seeker’s own clock', () => {
    expect(quietAt(at('2026-01-12T12:00:00Z'), 'Pacific/Auckland', null)).toBe('late');
    expect(quietAt(at('2026-01-12T21:30:00Z'), 'America/New_York', null)).toBeNull();
  });

  test.each([
    ['on the day before an interview', '2026-01-13T17:00:00Z', 'eve'],
    ['on its day', '2026-01-12T11:00:00Z', 'eve'],
    ['not two days before', '2026-01-14T00:30:00Z', null],
    ['not once it has begun', '2026-01-12T09:59:00Z', null],
  ])('%s', (_, interview, quiet) => {
    expect(quietAt(at('2026-01-12T10:00:00Z'), 'Europe/London', interview)).toBe(quiet);
  });

  test('whatever the moment, the zone and the interview, without trouble', () => {
    const moments = fc.date({ min: at('2000-01-01'), max: at('2100-01-01'), noInvalidDate: true });
    const zones = fc.constantFrom('Europe/London', 'Pacific/Chatham', 'America/St_Johns', 'Nowhere/At_All');
    fc.assert(
      fc.property(moments, zones, fc.option(moments), (now, zone, next) => {
        const quiet = quietAt(now, zone, next?.toISOString());
        expect([null, 'late', 'eve']).toContain(quiet);
        // Only a coming interview makes an eve, and it does whatever the hour.
        if (quiet === 'eve') expect(next?.getTime()).toBeGreaterThan(now.getTime());
      }),
    );
  });
});
