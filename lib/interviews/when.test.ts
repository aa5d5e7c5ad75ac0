import { describe, expect, test } from 'vitest';
import { comesTwice, interviewTitle, whenWords } from './when';

const now = new Date('2026-11-24T12:00:00Z');
const reader = { zone: 'Europe/London', locale: 'en-GB', now };
const at = (startsAt: string, zone: string | null = 'Europe/London', minutes: number | null = 45) => ({
  startsAt,
  zone,
  minutes,
});

describe('when an interview is', () => {
  test.each([
    [at('2026-12-03T14:00:00Z'), 'Thursday 3 December, 14:00 to 14:45', null],
    [at('2026-12-03T14:00:00Z', null, null), 'Thursday 3 December, 14:00', null],
    [at('2026-12-03T14:00:00Z', 'Europe/Lisbon'), 'Thursday 3 December, 14:00 to 14:45', null],
    [
      at('2026-12-03T19:00:00Z', 'America/New_York'),
      'Thursday 3 December, 14:00 to 14:45 in New York',
      'Thursday 3 December, 19:00 to 19:45',
    ],
    [
      at('2026-12-03T23:30:00Z', 'Asia/Tokyo'),
      'Friday 4 December, 08:30 to 09:15 in Tokyo',
      'Thursday 3 December, 23:30 to Friday 4 December, 00:15',
    ],
    [at('2027-01-04T09:00:00Z'), 'Monday 4 January 2027, 09:00 to 09:45', null],
  ])('%o', (when, there, mine) => {
    const said = whenWords(when, reader);
    // Where a language puts its commas is not ours.
    const bare = (text: string | null) => text?.replaceAll(',', '') ?? null;
    expect([bare(said.there), bare(said.mine)]).toEqual([bare(there), bare(mine)]);
  });

  test('says so where its hour comes twice', () => {
    expect(comesTwice(at('2026-10-25T00:30:00Z'), reader)).toBe(true);
    expect(comesTwice(at('2026-10-25T00:30:00Z', 'UTC'), reader)).toBe(false);
    expect(comesTwice(at('2026-12-03T14:00:00Z', null), reader)).toBe(false);
  });
});

test('it is called by its kind, and its round where one is known', () => {
  expect(interviewTitle({ kind: 'video', round: 2 })).toBe('Video call, round 2');
  expect(interviewTitle({ kind: 'not-said', round: null })).toBe('Interview');
});
