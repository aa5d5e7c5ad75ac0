import { describe, expect, test } from 'vitest';
import { byKind, type Change } from './changes';
import { sinceWhen } from './since';
import { changeInWords } from './words';

describe('since when', () => {
  const today = '2026-11-30';
  test.each([
    ['2026-11-01', '2026-11-20', '2026-11-01', 'asked'],
    [undefined, '2026-11-20', '2026-11-20', 'last-met'],
    [undefined, null, '2026-11-16', 'usual'],
    ['2026-12-05', null, '2026-11-16', 'usual'],
    ['2026-02-31', '2026-11-20', '2026-11-20', 'last-met'],
    ['<b>', '2026-12-20', '2026-11-16', 'usual'],
  ])('asked for %s, last met %s: %s', (asked, lastMet, since, why) => {
    expect(sinceWhen({ asked, lastMet, today })).toEqual({ since, why });
  });
});

const change = (kind: Change['kind'], about: string | null, detail: string | null): Change => ({
  kind,
  id: 'x',
  at: '2026-11-20T10:00:00Z',
  about,
  detail,
});
const reader = { at: () => '3 December', client: 'Ann' };

test.each([
  [change('moved', 'Harbour', 'Interview'), 'Harbour, to Interview'],
  [change('interview', 'Harbour', '2026-12-03T10:00:00Z'), 'Harbour, for 3 December'],
  [change('interview', 'Harbour', null), 'Harbour, no date yet'],
  [change('no', null, null), 'One'],
  [change('heard', null, 'recruiter'), 'Passed on by a recruiter'],
  [change('decided', 'Structure', 'work-on-it'), 'Structure, work on it'],
  [change('comment', 'seeker', 'Harbour'), 'From Ann, on Harbour'],
  [change('rated', 'composure', '4 self'), 'Composure: 4 of 5, by Ann'],
  [change('rated', 'composure', '3 coach'), 'Composure: 3 of 5, by a coach'],
  [change('proposed', 'Harbour', 'interview'), 'Harbour, an interview'],
  [change('note', 'seeker', 'See you'), 'Ann: See you'],
])('%j in words', (one, words) => expect(changeInWords(one, reader)).toBe(words));

test('kinds stand in the sheet’s order, and those without a change are not on it', () => {
  const changes = [
    change('comment', 'coach', ''),
    change('moved', 'Harbour', 'Offer'),
    change('moved', 'Fern', 'Offer'),
  ];
  expect(byKind(changes).map(({ kind, changes: all }) => [kind, all.length])).toEqual([
    ['moved', 2],
    ['comment', 1],
  ]);
});
