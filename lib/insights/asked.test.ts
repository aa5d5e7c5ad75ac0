import { describe, expect, test } from 'vitest';
import { path } from './any-row';
import {
  besidesSentence,
  chosenPaths,
  insightsAsked,
  insightsHref,
  insightsQuery,
  periodInWords,
  presets,
  type Query,
  WHOLE_SEARCH,
} from './asked';

const RESUME = '01a22d6a-4ba5-7705-8227-2ecee9243f36';

describe('an address', () => {
  test('says everything it can, in the keys of groups', () => {
    const asked = {
      from: '2026-01-01',
      to: '2026-02-28',
      source: 'my friend',
      resume: RESUME,
      kind: 'data analyst',
      step: 'offer',
    } as const;
    const query = { ...asked, source: ' My  Friend ', kind: 'Data Analyst' };
    expect(insightsAsked(query)).toEqual({ asked, wrong: null });
    expect(insightsAsked(Object.fromEntries(new URLSearchParams(insightsQuery(asked))))).toEqual({
      asked,
      wrong: null,
    });
  });

  test.each([
    ['a day that does not exist', { from: '2026-02-31' }, /day was not one that exists/],
    ['a step that is none', { step: 'fame' }, /made no sense/],
    ['a resume that is no id', { resume: "x' or 1=1" }, /made no sense/],
    ['one word twice', { source: ['a', 'b'] }, /made no sense/],
    ['a very long source', { source: 'x'.repeat(201) }, /made no sense/],
    ['days the wrong way round', { from: '2026-03-02', to: '2026-03-01' }, /first day lies after the last/],
  ] as [string, Query, RegExp][])(
    'with %s is read as far as it makes sense, and says so',
    (_, query, sentence) => {
      const { asked, wrong } = insightsAsked(query);
      expect(wrong).toMatch(sentence);
      expect({ ...asked, source: null }).toEqual(WHOLE_SEARCH);
    },
  );

  test('that is empty, as an untouched form sends it, asks for the whole search', () => {
    const empty = { from: '', to: '', source: '', resume: '', kind: '' };
    expect(insightsAsked(empty)).toEqual({ asked: WHOLE_SEARCH, wrong: null });
    expect(insightsHref('/insights', WHOLE_SEARCH)).toBe('/insights');
  });

  test('leaves words of others alone', () => {
    expect(insightsAsked({ figure: 'rates', page: '2' }).wrong).toBeNull();
  });
});

test.each([
  ['2026-11-30', ['2026-08-31', '2025-12-01']],
  ['2026-05-31', ['2026-03-01', '2025-06-01']],
  ['2024-02-29', ['2023-11-30', '2023-03-01']],
])('three and twelve months back from %s begin the day after', (today, days) => {
  expect(presets(today).map(({ from }) => from)).toEqual([null, ...days, `${today.slice(0, 4)}-01-01`]);
});

test('a period is said as it is', () => {
  const said = (from: string | null, to: string | null) =>
    periodInWords({ ...WHOLE_SEARCH, from, to }, '2026-11-30', 'en-GB');
  expect(said(null, null)).toBeUndefined();
  expect(said('2026-09-01', null)).toBe('sent since 1 September');
  expect(said(null, '2025-09-01')).toBe('sent up to 1 September 2025');
  expect(said('2026-09-01', '2026-10-01')).toBe('sent from 1 September to 1 October');
});

test('what is not narrowed by all that is asked says so', () => {
  const said = (asked: Partial<typeof WHOLE_SEARCH>) => besidesSentence({ ...WHOLE_SEARCH, ...asked });
  expect(said({ kind: 'nurse' })).toBe('What follows is of all applications; only days narrow it.');
  expect(said({ from: '2026-09-01' })).toMatch(/said, rated and done in these days, whenever/);
  expect(said({ from: '2026-09-01', source: 'a' })).toMatch(
    /source, resume and kind of role don’t narrow it/,
  );
});

test('everything that is asked must hold of a path, and what was never sent is in no period', () => {
  const keyOf = {
    source: ({ source }: { source: string | null }) => source,
    resume: () => null,
    kind: ({ role }: { role: string }) => role,
  };
  const sent = path(['applied'], { id: 'sent', source: 'a', role: 'nurse' });
  const other = path(['applied'], { id: 'other', source: 'b', role: 'nurse' });
  const kept = path(['saved'], { id: 'kept', source: 'a', role: 'nurse' });
  const ids = (asked: Partial<typeof WHOLE_SEARCH>) =>
    chosenPaths([sent, other, kept], { ...WHOLE_SEARCH, ...asked }, keyOf).map(({ id }) => id);
  expect(ids({})).toEqual(['sent', 'other', 'kept']);
  expect(ids({ kind: 'nurse', source: 'a' })).toEqual(['sent', 'kept']);
  expect(ids({ from: '2025-12-31', source: 'a' })).toEqual(['sent']);
  expect(ids({ from: '2026-01-02' })).toEqual([]);
});
