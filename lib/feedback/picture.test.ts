import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Heard, pictureOf } from './picture';
import { DECISIONS } from './rules';
import { likelySource } from './source';

const heard = (given: Partial<Heard>): Heard => ({
  id: 'c',
  themeId: 't',
  theme: 'Structure',
  decision: null,
  feedbackId: 'f',
  heardAt: '2026-11-01T10:00:00Z',
  predetermined: false,
  ...given,
});

describe('the picture of what was doubted', () => {
  test('leads with what was heard most often, then with what was heard last', () => {
    const { groups } = pictureOf([
      heard({ id: '1', themeId: 'a', theme: 'Length', feedbackId: '1' }),
      heard({ id: '2', themeId: 'b', theme: 'Nerves', feedbackId: '2', heardAt: '2026-11-05T10:00:00Z' }),
      heard({ id: '3', themeId: 'c', theme: 'Structure', feedbackId: '3' }),
      heard({ id: '4', themeId: 'c', theme: 'Structure', feedbackId: '4' }),
    ]);
    expect(groups.map(({ theme, heardIn }) => [theme, heardIn])).toEqual([
      ['Structure', 2],
      ['Nerves', 1],
      ['Length', 1],
    ]);
  });

  test('counts one piece of feedback once, however often it says a thing', () => {
    const [group] = pictureOf([heard({ id: '1' }), heard({ id: '2' })]).groups;
    expect([group?.heardIn, group?.concerns.length]).toEqual([1, 2]);
  });

  test('keeps doubts about nothing named apart from each other', () => {
    const { groups } = pictureOf([
      heard({ id: '1', themeId: null, theme: null }),
      heard({ id: '2', themeId: null, theme: null }),
    ]);
    expect(groups.map((group) => group.theme)).toEqual(['Something else', 'Something else']);
  });

  test('leaves out what says nothing about the person, and says how much that is', () => {
    const out = pictureOf([
      heard({ id: '1', predetermined: true }),
      heard({ id: '2', decision: 'should-not-count' }),
      heard({ id: '3', decision: 'should-not-count', predetermined: true }),
    ]);
    expect(out).toEqual({ groups: [], predetermined: 1, shouldNotCount: 2 });
  });

  test('loses nothing: each doubt is in one group or counted as left out', () => {
    const some = fc.array(
      fc.record({
        id: fc.uuid(),
        themeId: fc.constantFrom(null, 'a', 'b'),
        theme: fc.constant('x'),
        decision: fc.constantFrom(null, ...DECISIONS),
        feedbackId: fc.constantFrom('1', '2'),
        heardAt: fc.constant('2026-11-01T10:00:00Z'),
        predetermined: fc.constantFrom(true, false, null),
      }),
    );
    fc.assert(
      fc.property(some, (given) => {
        const { groups, predetermined, shouldNotCount } = pictureOf(given);
        const inGroups = groups.reduce((sum, group) => sum + group.concerns.length, 0);
        expect(inGroups + predetermined + shouldNotCount).toBe(given.length);
      }),
    );
  });
});

test('how it came is guessed from how one was told, and what was asked for comes as an answer', () => {
  expect(likelySource({ asked: true, toldHow: 'email' })).toBe('asked-for');
  expect(likelySource({ asked: false, toldHow: 'email' })).toBe('in-the-no');
  expect(likelySource({ asked: false, toldHow: 'phone' })).toBe('on-the-call');
  expect(likelySource({ asked: false, toldHow: null })).toBe('on-the-call');
});
