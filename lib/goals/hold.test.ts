import { expect, test } from 'vitest';
import { hold, type ToHold } from './hold';

const place: ToHold = { organisationId: 'o', applicationId: 'a', pay: null, startsOn: null };
const inWords = (day: string) => `<${day}>`;
const terms = { floorSalary: 38_000, currency: 'GBP', period: 'year', byWhen: '2027-03-01' } as const;
const line = (id: string, kind: 'must-have' | 'value' | 'skill') => ({ id, kind, words: id, weight: null });

test('pay and time come first, then must-haves, values and skills, each in its own order', () => {
  const lines = [line('s', 'skill'), line('v', 'value'), line('m2', 'must-have'), line('m1', 'must-have')];
  const held = hold(terms, lines, [], place, inWords);
  expect(held.map(({ id }) => id)).toEqual(['floor', 'by-when', 'm2', 'm1', 'v', 's']);
  expect(held.map(({ held: answer }) => answer)).toEqual(Array(6).fill('unknown'));
  expect(held.slice(0, 2).map(({ words }) => words)).toEqual([
    'Pay from £38,000 a year',
    'In work by <2027-03-01>',
  ]);
});

test('a goal without pay and time asks for neither', () => {
  expect(hold({ ...terms, floorSalary: null, byWhen: null }, [], [], place, inWords)).toEqual([]);
  expect(hold(null, [], [], place, inWords)).toEqual([]);
});

test.each([
  ['2027-02-28', 'yes'],
  ['2027-03-01', 'yes'],
  ['2027-03-02', 'no'],
  [null, 'unknown'],
])('an offer that begins on %s is in time: %s', (startsOn, held) => {
  const [, byWhen] = hold(terms, [], [], { ...place, startsOn }, inWords);
  expect(byWhen?.held).toBe(held);
  expect(byWhen?.why).not.toBe('');
});
