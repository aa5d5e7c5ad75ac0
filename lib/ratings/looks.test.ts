import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SKILLS } from '@/lib/skills/rules';
import { BOX, chartOf, monthInWords } from './chart';
import { latestBy, looksOf, type RatingSeen } from './looks';
import { RATER_KINDS } from './rules';
import { sinceInWords, sinceOf } from './since';

const seen = (given: Partial<RatingSeen> = {}): RatingSeen => ({
  skill: 'composure',
  rating: 3,
  ratedAt: '2026-11-01T10:00:00Z',
  raterKind: 'self',
  raterName: null,
  ...given,
});
const day = fc
  .integer({ min: 0, max: 1500 })
  .map((n) => new Date(1.75e12 + n * 86_400_000).toISOString().slice(0, 10));
const point = fc.record({ day, rating: fc.integer({ min: 1, max: 5 }), by: fc.constantFrom(...RATER_KINDS) });

describe('looks', () => {
  test('are what one person rated in one go, the earliest first; a coach’s at the same moment is another', () => {
    const looks = looksOf([
      seen({ ratedAt: '2026-11-09T10:00:00Z', rating: 4 }),
      seen(),
      seen({ skill: 'proactivity', rating: 2 }),
      seen({ raterKind: 'coach', raterName: 'Rosa', rating: 5 }),
    ]);
    expect(looks.map(({ by, name, ratings }) => [by, name, ratings])).toEqual([
      ['self', null, { composure: 3, proactivity: 2 }],
      ['coach', 'Rosa', { composure: 5 }],
      ['self', null, { composure: 4 }],
    ]);
  });

  test('the latest is by one of them, whatever the order they come in', () => {
    const all = [
      seen({ rating: 2 }),
      seen({ rating: 4, ratedAt: '2026-11-02T10:00:00Z' }),
      seen({ rating: 5, raterKind: 'coach' }),
    ];
    for (const some of [all, all.toReversed()]) {
      expect(latestBy(some, 'composure', 'self')?.rating).toBe(4);
      expect(latestBy(some, 'composure', 'coach')?.rating).toBe(5);
      for (const skill of SKILLS.filter((one) => one !== 'composure'))
        expect(latestBy(some, skill, 'self')).toBeUndefined();
    }
  });
});

describe('the picture', () => {
  test('has every rating as one point, inside its box and as high as it was rated', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 40 }), (given) => {
        const { points, months, grid } = chartOf(given);
        expect(points.map(({ day, rating, by }) => ({ day, rating, by })).toSorted(byText)).toEqual(
          given.toSorted(byText),
        );
        for (const { x, y, rating } of points) {
          expect(x).toBeGreaterThan(BOX.left);
          expect(x).toBeLessThan(BOX.right);
          expect(y).toBe(grid.find((line) => line.rating === rating)?.y);
        }
        expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).toSorted((a, b) => a - b));
        expect(months.length).toBeLessThanOrEqual(6);
        for (const { x } of months) expect(x >= BOX.left && x <= BOX.right).toBe(true);
      }),
    );
  });

  test('stands over the days it is given, so that several can be laid beside each other', () => {
    const days = ['2026-01-05', '2026-09-01'];
    const at = (day: string) => chartOf([{ day, rating: 3, by: 'self' }], days).points[0]?.x ?? 0;
    expect(at('2026-01-05')).toBeLessThan(40);
    expect(at('2026-09-01')).toBeGreaterThan(375);
    expect(at('2026-05-04')).toBeGreaterThan(190);
  });

  test('names months, and the year where one begins', () => {
    const { months } = chartOf([
      { day: '2025-11-20', rating: 2, by: 'self' },
      { day: '2026-02-10', rating: 3, by: 'self' },
    ]);
    expect(months.map(({ day }) => monthInWords(day, 'en-GB'))).toEqual(['Dec', 'Jan 2026', 'Feb']);
  });
});
const byText = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

describe('what changed since', () => {
  const own = [
    { at: '2026-11-01T10:00:00Z', day: '2026-11-01', rating: 4 },
    { at: '2026-10-09T10:00:00Z', day: '2026-10-09', rating: 3 },
    { at: '2026-09-01T10:00:00Z', day: '2026-09-01', rating: 1 },
  ];
  const doings = [
    { kind: 'heard', day: '2026-10-08' },
    { kind: 'heard', day: '2026-10-09' },
    { kind: 'practised', day: '2026-10-20' },
    { kind: 'practised', day: '2026-11-01' },
    { kind: 'practised', day: '2026-11-02' },
  ] as const;

  test('is counted between the last two ratings, whatever their order', () => {
    const since = { from: '2026-10-09', before: 3, now: 4, heard: 1, practised: 2 };
    expect(sinceOf(own, doings)).toEqual(since);
    expect(sinceOf(own.toReversed(), doings)).toEqual(since);
    expect(sinceOf(own.slice(0, 1), doings)).toBeNull();
  });

  test('is said in numbers, and never as what brought it about', () => {
    expect(sinceInWords({ from: '', before: 3, now: 4, heard: 1, practised: 2 }, '9 October')).toBe(
      'Since 9 October: 3 then, and 4 later. In between one doubt was heard, and 2 things were practised.',
    );
    expect(sinceInWords({ from: '', before: 3, now: 3, heard: 0, practised: 0 }, 'May')).toBe(
      'Since May: 3 then, and 3 again.',
    );
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), fc.nat(9), fc.nat(9), (before, now, heard, practised) => {
        const said = sinceInWords({ from: '', before, now, heard, practised }, 'May');
        expect(said).not.toMatch(/because|thanks to|so that|led|improv|better|worse|progress|!|#/i);
      }),
    );
  });
});
