import { expect, test } from 'vitest';
import type { Said } from './concerns';
import { effortOver } from './effort';
import { effortAsCsv, ratingsAsCsv, saidAsCsv } from './numbers';
import { daysAsked, saidOverTime, withDays } from './over-time';

const said = (rejectionId: string, heardOn: string, themeId: string | null, liked = 0): Said => ({
  rejectionId,
  source: 'asked-for',
  heardOn,
  isApart: false,
  predetermined: false,
  concerns: themeId ? [{ themeId, decision: null }] : [],
  liked,
});
const SOME = [
  said('a', '2026-01-31', 'nerves'),
  said('b', '2026-04-01', 'nerves', 1),
  said('c', '2026-04-30', null, 1),
];
const names = new Map([['nerves', '=Nerves, and pace']]);

test('days in an address are those that exist', () => {
  const asked = daysAsked(new URLSearchParams('from=2026-02-30&to=2026-03-01'));
  expect(asked).toEqual({ from: null, to: '2026-03-01' });
  expect(withDays('/x', asked, { of: 'skills' })).toBe('/x?of=skills&to=2026-03-01');
  expect(withDays('/x', { from: null, to: null })).toBe('/x');
});

test('what was said is told of the days asked for, both of them included', () => {
  const { answers, liked, themes } = saidOverTime(SOME, names, { from: '2026-01-31', to: '2026-04-01' });
  expect(answers.map(({ rejectionId }) => rejectionId)).toEqual(['b', 'a']);
  expect(liked.share).toMatchObject({ named: 1, answered: 2 });
  expect(themes).toMatchObject([{ key: 'nerves', name: '=Nerves, and pace', share: { named: 2 } }]);
  const between = { from: '2026-02-01', to: '2026-04-10' };
  const guess = { ...said('d', '2026-03-01', 'nerves'), source: 'my-guess' } as const;
  // What was answered before these days is not left out of them: it is in others.
  const again = { ...said('a', '2026-03-02', 'nerves'), source: 'automatic' } as const;
  expect(saidOverTime([...SOME, guess, again], names, between).left).toBe(
    'Left out: 1 explained by a guess or a machine alone.',
  );
});

test('the numbers are a table that no spreadsheet runs', () => {
  const lines = saidAsCsv(saidOverTime(SOME, names, { from: null, to: null })).split('\r\n');
  expect(lines).toEqual([
    '\uFEFFTheme,Quarter,Named,Answered,Low (95 %),High (95 %)',
    'Something was liked,all,2,3,,',
    'Something was liked,2026-Q1,0,1,,',
    'Something was liked,2026-Q2,2,2,,',
    `"'=Nerves, and pace",all,2,3,,`,
    `"'=Nerves, and pace",2026-Q1,1,1,,`,
    `"'=Nerves, and pace",2026-Q2,1,2,,`,
    '',
  ]);
  const many = Array.from({ length: 10 }, (_, n) => said(`n${n}`, '2026-05-01', n < 4 ? 'nerves' : null));
  // Wilson's interval of 4 of 10: 0.1682 to 0.6873.
  expect(saidAsCsv(saidOverTime(many, names, { from: null, to: null }))).toContain(
    'all,4,10,0.1682,0.6873\r\n',
  );
});

test('ratings stand in order with who gave them, and steps by week with every kind', () => {
  const rating = { skill: 'composure', rating: 3, raterKind: 'self', raterName: null } as const;
  const ratings = [
    { ...rating, ratedAt: '2026-05-02T10:00:00Z', day: '2026-05-02' },
    {
      ...rating,
      raterKind: 'coach',
      raterName: 'Mara',
      ratedAt: '2026-05-01T10:00:00Z',
      day: '2026-05-01',
    } as const,
  ];
  expect(ratingsAsCsv(ratings)).toBe(
    '\uFEFFDay,Skill,Rating,Rated by\r\n2026-05-01,Composure,3,Mara\r\n2026-05-02,Composure,3,Me\r\n',
  );
  expect(effortAsCsv(effortOver([{ kind: 'rest', on: '2026-11-30', n: 2 }], 1))).toBe(
    '\uFEFFWeek from,Applications,Conversations,Practice,Follow-ups,Days of rest,Other steps,All\r\n2026-11-30,0,0,0,0,2,0,2\r\n',
  );
});
