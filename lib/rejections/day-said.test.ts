import { expect, test } from 'vitest';
import { daySaid } from './day-said';

const EVENING = new Date('2026-11-24T20:30:00Z');

test('a day that was not given, or is theirs today, is today', () => {
  expect(daySaid(null, 'Europe/London', EVENING)).toBeNull();
  expect(daySaid('2026-11-24', 'Europe/London', EVENING)).toBeNull();
  expect(daySaid('2026-11-25', 'Pacific/Auckland', EVENING)).toBeNull();
});

test('an earlier day is kept as it is', () => {
  expect(daySaid('2026-11-24', 'Pacific/Auckland', EVENING)).toBe('2026-11-24');
  expect(daySaid('2026-10-01', '', EVENING)).toBe('2026-10-01');
});

test('a day ahead is refused where their clock is known', () => {
  expect(daySaid('2026-11-25', 'Europe/London', EVENING)).toBe('ahead');
});

test('without JavaScript, a day that somebody somewhere has already is their today, and no later one', () => {
  expect(daySaid('2026-11-25', '', EVENING)).toBeNull();
  expect(daySaid('2026-11-25', '', new Date('2026-11-24T09:30:00Z'))).toBe('ahead');
  expect(daySaid('2026-11-26', '', EVENING)).toBe('ahead');
});
