import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DECISIONS, SOURCES } from '@/lib/feedback/rules';
import { inTwoOrders } from './any-row';
import {
  answeredNoes,
  likedOverQuarters,
  overQuarters,
  quarterInWords,
  type Said,
  shareLiked,
  shareNaming,
  shareSentence,
  sharesByTheme,
  unansweredSentence,
} from './concerns';
import { wilsonInterval } from './intervals';

const TODAY = '2026-11-25';
const said = (rejectionId: string | null, themes: string[], over: Partial<Said> = {}): Said => ({
  rejectionId,
  source: 'asked-for',
  heardOn: '2026-05-10',
  isApart: false,
  predetermined: false,
  concerns: themes.map((themeId) => ({ themeId, decision: null })),
  liked: 0,
  ...over,
});

describe('answered noes', () => {
  test('are those that somebody explained, each once with its themes', () => {
    const answers = answeredNoes([
      said('a', ['structure', 'structure'], { heardOn: '2026-06-01' }),
      said('a', ['nerves'], { liked: 2 }),
      said('b', [], { source: 'in-the-no' }),
      said('c', ['structure'], { source: 'my-guess' }),
      said('d', ['structure'], { source: 'automatic' }),
      said('e', ['structure'], { predetermined: true }),
      said('f', ['structure'], { isApart: true }),
      said(null, ['structure']),
    ]);
    expect(answers).toEqual([
      { rejectionId: 'a', on: '2026-05-10', themes: new Set(['structure', 'nerves']), liked: true },
      { rejectionId: 'b', on: '2026-05-10', themes: new Set(), liked: false },
    ]);
  });

  test('a concern that should not count names nothing, nor does one without a theme', () => {
    const concerns = [
      { themeId: 'structure', decision: 'should-not-count' },
      { themeId: null, decision: 'work-on-it' },
    ] as const;
    expect(answeredNoes([said('a', [], { concerns })])[0]?.themes.size).toBe(0);
  });
});

describe('the share that named a theme', () => {
  const answers = (named: number, others: number) =>
    answeredNoes([
      ...Array.from({ length: named }, (_, n) => said(`y${n}`, ['structure'])),
      ...Array.from({ length: others }, (_, n) =>
        said(`n${n}`, ['nerves'], { heardOn: '2026-08-02', liked: 1 }),
      ),
    ]);

  test('below ten answers is a sentence', () => {
    const share = shareNaming(answers(3, 2), 'structure');
    expect(share.interval).toBeNull();
    expect(shareSentence(share, 'structure', TODAY, 'en-GB')).toBe('structure: 3 of 5 answers since May');
    expect(shareSentence(share, 'structure', '2027-02-01', 'en-GB')).toBe(
      'structure: 3 of 5 answers since May 2026',
    );
    expect(shareSentence(shareNaming([], 'structure'), 'structure', TODAY, 'en-GB')).toBe(
      'structure: no “no” was explained yet.',
    );
  });

  test('from ten has Wilson’s interval', () => {
    const share = shareNaming(answers(4, 6), 'structure');
    expect(share.interval).toEqual(wilsonInterval(4, 10));
    expect(shareSentence(share, 'structure', TODAY, 'en-GB')).toBe(
      'structure: 4 of 10 answers since May (17 to 69 in 100, 95 % range)',
    );
    expect(shareNaming(answers(4, 5), 'structure').interval).toBeNull();
  });

  test('every theme, what was liked, and by quarters', () => {
    const some = answers(4, 6);
    expect(sharesByTheme(some).map(({ themeId, named }) => [themeId, named])).toEqual([
      ['nerves', 6],
      ['structure', 4],
    ]);
    expect(shareLiked(some)).toMatchObject({ named: 6, answered: 10 });
    expect(overQuarters(some, 'structure')).toEqual([
      { quarter: '2026-Q2', named: 4, answered: 4 },
      { quarter: '2026-Q3', named: 0, answered: 6 },
    ]);
    expect(likedOverQuarters(some).map(({ named }) => named)).toEqual([0, 6]);
    expect(['2026-Q1', '2026-Q4'].map((one) => quarterInWords(one, 'en-GB'))).toEqual([
      'January to March 2026',
      'October to December 2026',
    ]);
  });
});

test('noes that are no answer are counted by why, each once', () => {
  const some = [
    said('a', [], { source: 'my-guess' }),
    said('b', [], { isApart: true, predetermined: true }),
    said('c', [], { predetermined: true }),
    said('c', [], { source: 'automatic', predetermined: true }),
    said('d', []),
    said('d', [], { source: 'my-guess' }),
    said(null, [], { isApart: true }),
  ];
  expect(unansweredSentence(some, answeredNoes(some))).toBe(
    'Left out: 1 kept apart, 1 where they probably had someone and 1 explained by a guess or a machine alone.',
  );
  expect(unansweredSentence([said('d', [])], answeredNoes([said('d', [])]))).toBeUndefined();
});

const anySaid: fc.Arbitrary<Said> = fc.record({
  rejectionId: fc.constantFrom(null, 'a', 'b', 'c', 'd'),
  source: fc.constantFrom(...SOURCES),
  heardOn: fc.constantFrom('2026-01-31', '2026-05-10', '2026-11-01'),
  isApart: fc.boolean(),
  predetermined: fc.boolean(),
  concerns: fc.array(
    fc.record({
      themeId: fc.constantFrom(null, 'structure', 'nerves'),
      decision: fc.option(fc.constantFrom(...DECISIONS)),
    }),
    { maxLength: 3 },
  ),
  liked: fc.nat(2),
});

test('whatever was said: order does not matter, no more is named than answered, quarters add up', () => {
  fc.assert(
    fc.property(inTwoOrders(fc.array(anySaid, { maxLength: 20 })), ([one, other]) => {
      const answers = answeredNoes(one);
      expect(answeredNoes(other)).toEqual(answers);
      const { named, answered } = shareNaming(answers, 'structure');
      expect(named).toBeLessThanOrEqual(answered);
      const quarters = overQuarters(answers, 'structure');
      expect(quarters.reduce((sum, one) => sum + one.named, 0)).toBe(named);
      expect(quarters.reduce((sum, one) => sum + one.answered, 0)).toBe(answered);
    }),
  );
});
