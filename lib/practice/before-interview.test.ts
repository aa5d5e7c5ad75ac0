import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { INTERVIEW_KINDS } from '@/lib/interviews/rules';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { becauseInWords, checksFor, leftBefore, MOST_CHECKS, PHASES, suits } from './before-interview';
import { suggestionFor } from './suggestions';

const keys = (ahead: Parameters<typeof checksFor>[0], phase: (typeof PHASES)[number] = 'before') =>
  checksFor(ahead)[phase].map(({ item }) => item.key);

describe('before an interview', () => {
  test.each([
    ['phone', 'phone.place'],
    ['video', 'video.try-link'],
    ['one-way-video', 'one-way.rules'],
    ['in-person', 'in-person.way'],
    ['panel', 'panel.names'],
    ['task', 'task.brief'],
    ['test', 'test.example'],
  ] as const)('a %s begins with what its kind needs', (kind, first) => {
    const its = keys({ kind, round: 1, worksOn: [] });
    expect(its.slice(0, 4)).toContain(first);
    expect(checksFor({ kind, round: 1, worksOn: [] }).before[0]?.because).toBe('kind');
  });

  test('what is left of it is what was not ticked; what belongs in the room or after it takes nothing away', () => {
    const ahead = { kind: 'panel', round: 1, worksOn: ['nerves'] } as const;
    const before = keys(ahead);
    expect(leftBefore(ahead, [])).toBe(before.length);
    expect(
      leftBefore(ahead, [...keys(ahead, 'during'), ...keys(ahead, 'after'), 'of an older release']),
    ).toBe(before.length);
    expect(leftBefore(ahead, before.slice(2))).toBe(2);
    expect(leftBefore(ahead, before)).toBe(0);
  });

  test('a later round looks back at the one before; a first one does not', () => {
    expect(keys({ kind: 'video', round: 2, worksOn: [] })).toContain('before.last-round');
    for (const round of [1, null]) {
      expect(keys({ kind: 'video', round, worksOn: [] })).not.toContain('before.last-round');
      expect(keys({ kind: 'video', round, worksOn: [] })).toContain('before.what-to-expect');
    }
  });

  test('what the seeker works on is there as something to do, before it and in it', () => {
    const ahead = { kind: 'video', round: 1, worksOn: ['structure'] } as const;
    expect(keys(ahead)).toContain(suggestionFor('structure').libraryKey);
    expect(keys(ahead, 'during')[0]).toBe('during.result-first');
    expect(checksFor(ahead).during[0]?.because).toBe('works-on');
  });
});

const ahead = fc.record({
  kind: fc.constantFrom(...INTERVIEW_KINDS),
  round: fc.option(fc.integer({ min: 1, max: 20 })),
  worksOn: fc.uniqueArray(fc.constantFrom(...FIRST_THEMES.map(({ key }) => key), 'mine', 'constructor')),
});

test('every interview has something for each phase, each once, all of it for its kind and round, and not too much', () => {
  fc.assert(
    fc.property(ahead, (given) => {
      const checks = checksFor(given);
      const all = PHASES.flatMap((phase) => checks[phase]);
      expect(new Set(all.map(({ item }) => item.key)).size).toBe(all.length);
      for (const phase of PHASES) {
        expect(checks[phase].length).toBeGreaterThanOrEqual(2);
        expect(checks[phase].length).toBeLessThanOrEqual(MOST_CHECKS[phase]);
        expect(checks[phase].filter(({ because }) => because === 'works-on').length).toBeLessThanOrEqual(3);
        for (const { item } of checks[phase]) {
          expect(item.group).toBe(phase);
          expect(suits(item, given)).toBe(true);
        }
      }
      expect(checksFor(given)).toEqual(checks);
    }),
  );
});

test('why it is there is said in a few words, and what was said of the seeker is not', () => {
  const given = { kind: 'one-way-video', round: 2, worksOn: [] } as const;
  expect(['kind', 'round', 'works-on', 'always'].map((why) => becauseInWords(why as 'kind', given))).toEqual([
    'For a one-way video',
    'For a later round',
    'You chose to work on this',
    null,
  ]);
});
