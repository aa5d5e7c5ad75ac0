import { describe, expect, test } from 'vitest';
import { seenUntil } from './from-rows';
import { newsLine } from './line';
import { mergeNews, type NewsItem } from './merge';
import type { NewsKind } from './rules';

const count = (coach: string, n: number, kind: NewsKind = 'comment') => ({
  linkId: coach,
  coach,
  kind,
  n,
});

describe('what is new, in one line', () => {
  test.each([
    [[], null],
    [[count('Ruth', 0)], null],
    [[count('Ruth', 1)], 'One note from Ruth'],
    [[count('Ruth', 1), count('Ruth', 1, 'note')], 'Two notes from Ruth'],
    [[count('Ruth', 2), count('Sam', 12, 'answer')], '14 notes from Ruth and Sam'],
    [[count('Ruth', 1), count('Sam', 1), count('Tove', 1)], 'Three notes from Ruth, Sam and Tove'],
    [[count('', 1)], 'One note from your coach'],
    [
      [count('Ruth', 1, 'gift'), count('Ruth', 2), count('Ruth', 1, 'meeting')],
      'Two notes, one thing to do and one meeting from Ruth',
    ],
  ])('%j: %s', (counts, line) => expect(newsLine(counts)).toBe(line));
});

test('several kinds are one list, the newest first', () => {
  const item = (id: string, at: string): NewsItem => ({
    id,
    at,
    linkId: 'l',
    coach: 'Ruth',
    kind: 'note',
    about: '',
    href: '/',
    isNew: false,
  });
  const merged = mergeNews(
    [
      [item('a', '2026-01-02T00:00:00Z')],
      [item('b', '2026-01-03T00:00:00Z'), item('c', '2026-01-01T00:00:00Z')],
    ],
    2,
  );
  expect(merged.map(({ id }) => id)).toEqual(['b', 'a']);
});

test('a link’s rows are seen up to the newest that was listed, and only where one is new', () => {
  const row = (linkId: string, at: string, isNew = true) =>
    ({ id: at, linkId, at, isNew, kind: 'gift', about: '', coach: 'Ruth' }) as const;
  const rows = [
    row('a', '2026-01-02T00:00:00Z'),
    row('a', '2026-01-03T00:00:00Z'),
    row('b', '2026-01-04T00:00:00Z', false),
  ];
  expect([...seenUntil(rows)]).toEqual([['a', '2026-01-03T00:00:00Z']]);
});
