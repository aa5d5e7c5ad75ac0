import { describe, expect, test } from 'vitest';
import type { Correction } from '@/lib/insights/role-kinds';
import { closingCircle, kindChange, kindsOf } from './rules';

const titles = [
  { role: 'Data Analyst', n: 3 },
  { role: 'Senior Data Analyst', n: 4 },
  { role: 'Insight Analyst', n: 2 },
  { role: 'Nurse', n: 2 },
  { role: '---', n: 1 },
];
const said = (of: Correction['of'], from: string, to: string): Correction => ({ of, from, to });

test('titles stand by kind, those of most applications first, and those of none apart', () => {
  expect(kindsOf(titles, [])).toEqual({
    kinds: [
      {
        key: 'data analyst',
        name: 'Data analyst',
        n: 7,
        titles: [
          { role: 'Senior Data Analyst', n: 4 },
          { role: 'Data Analyst', n: 3 },
        ],
      },
      { key: 'insight analyst', name: 'Insight analyst', n: 2, titles: [{ role: 'Insight Analyst', n: 2 }] },
      { key: 'nurse', name: 'Nurse', n: 2, titles: [{ role: 'Nurse', n: 2 }] },
    ],
    without: [{ role: '---', n: 1 }],
  });
});

test('what is said of them holds: a title moves, and a kind is called otherwise', () => {
  const some = [said('title', 'insight analyst', 'Data analyst'), said('kind', 'data analyst', 'Analysis')];
  const { kinds } = kindsOf(titles, some);
  expect(kinds.map(({ key, name, n }) => [key, name, n])).toEqual([
    ['analysis', 'Analysis', 9],
    ['nurse', 'Nurse', 2],
  ]);
});

test('of names that lead round in a circle, the one that closed it goes', () => {
  const some = [said('kind', 'a', 'B'), said('kind', 'b', 'C'), said('title', 'c', 'A')];
  expect(closingCircle(some, 'c', 'A')).toEqual([said('kind', 'b', 'C')]);
  expect(closingCircle(some, 'c', 'B')).toEqual([said('kind', 'b', 'C')]);
  expect(closingCircle(some, 'c', 'D')).toEqual([]);
  expect(closingCircle(some, 'd', 'A')).toEqual([]);
  expect(closingCircle(some, 'a', 'A')).toEqual([]);
});

describe('what is said of a kind', () => {
  const renamed = [said('kind', 'insight analyst', 'Data analyst')];

  test('changes nothing where it stands so already, and a kind may stand in the way of a title', () => {
    expect(kindChange(titles, [], said('title', 'Nurse', 'nurse'))).toBe('nothing-to-do');
    expect(kindChange(titles, [], said('kind', 'data analyst', 'Data analyst'))).toBe('nothing-to-do');
    expect(kindChange(titles, renamed, said('title', 'Insight Analyst', 'Insight analyst'))).toBe(
      'kind-in-the-way',
    );
    expect(kindChange(titles, [], said('kind', 'porter', 'Nurse'))).toBe('not-found');
  });

  test('leads on where that kind is said to be another one', () => {
    const some = [said('kind', 'a', 'B')];
    expect(kindChange(titles, some, said('kind', 'nurse', 'A'))).toMatchObject({ key: 'b', gone: [] });
    expect(kindChange(titles, some, said('title', 'Nurse', 'A'))).toMatchObject({ key: 'b' });
    expect(kindChange(titles, renamed, said('title', 'Insight Analyst', 'Research'))).toMatchObject({
      from: 'insight analyst',
      key: 'research',
    });
  });

  test('is put back by the name that the rules give it, however it was written meanwhile', () => {
    const louder = [said('kind', 'nurse', 'NURSE')];
    expect(kindChange(titles, [], said('kind', 'nurse', 'NURSE'))).toMatchObject({ isPutBack: false });
    expect(kindChange(titles, louder, said('kind', 'nurse', 'NURSE'))).toBe('nothing-to-do');
    expect(kindChange(titles, louder, said('kind', 'nurse', 'Nurse'))).toMatchObject({
      isPutBack: true,
      gone: louder,
      key: 'nurse',
    });
  });
});
