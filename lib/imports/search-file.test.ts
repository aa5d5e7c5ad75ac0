import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NOTHING_CORRECTED } from './mapping';
import { countFate, type Plan, planOf, sheetOf } from './plan';

const bytes = readFileSync('e2e/files/search.csv');
const NOBODY = { keyOf: (identity: string) => identity, has: () => false, hasId: () => false };
const planned = (mapping = NOTHING_CORRECTED): Plan => {
  const sheet = sheetOf(bytes);
  if ('problem' in sheet) throw new Error(sheet.problem);
  return planOf(sheet, mapping, NOBODY);
};

test('the file is as it was kept: a byte-order mark, CRLF', () => {
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.toString().split('\r\n')).toHaveLength(67);
});

test('of 60 records 56 come in, two are doubles, one is refused and one is blank', () => {
  const plan = planned();
  expect(plan.rows).toHaveLength(60);
  expect(
    (['in', 'double', 'refused', 'blank', 'here', 'left-out'] as const).map((fate) => countFate(plan, fate)),
  ).toEqual([56, 2, 1, 1, 0, 0]);
});

test('lines are those of a text editor, also below cells with line breaks', () => {
  const shown = planned().rows.filter((row) => row.fate !== 'in' || row.troubles.length > 0);
  expect(shown.map(({ line, fate, troubles }) => [line, fate, ...troubles])).toEqual([
    [23, 'double'],
    [34, 'refused', 'It has no organisation', 'Date applied: “31/02/2026” is not a day that exists'],
    [46, 'double'],
    [51, 'in', 'Date applied: “sometime in May” is not a date that can be read'],
    [66, 'blank'],
  ]);
});

test('a date in words stays empty, and is kept in the notes', () => {
  const row = planned().rows.find(({ line }) => line === 51);
  expect(row?.application?.appliedOn).toBeNull();
  expect(row?.application?.notes).toBe('date in words\nDate applied: sometime in May');
});

test('each status becomes what it should', () => {
  const became = planned().statuses.map(({ text, becomes, isSure }) => [text, becomes, isSure]);
  expect(Object.fromEntries(became.map(([text, ...rest]) => [text, rest.join()]))).toEqual({
    Wishlist: 'saved,true',
    Applied: 'applied,true',
    'Phone screen': 'screening,true',
    'Interview - 2nd round': 'interview-2,true',
    Offer: 'offer,true',
    Rejected: 'rejected,true',
    'Rejected (phone)': 'rejected-by-phone,true',
    'Rejected after final': 'rejected-after-final,true',
    'Internal candidate': 'rejected-internal,true',
    'Position cancelled': 'cancelled,true',
    'No reply': 'no-reply,true',
    Withdrew: 'withdrawn,true',
    'Offer declined': 'turned-down,true',
  });
});

test('both spellings of a date are read day first, found from the columns', () => {
  const plan = planned();
  expect(plan.dates).toMatchObject({ convention: 'day-first', mustAsk: false });
  const of = (name: string) =>
    plan.rows.find(({ application }) => application?.organisation === name)?.application;
  expect(of('Ordnance Survey')).toMatchObject({ appliedOn: '2026-03-06', lastUpdate: '2026-04-12' });
  expect(of('Siemens Energy')).toMatchObject({ appliedOn: '2026-03-14', lastUpdate: '2026-04-01' });
  expect(of('Oxfam')?.notes).toBe(
    'Panel of three.\nTold I was "very close"; another candidate had more stakeholder experience',
  );
  expect(of('BBC')).toMatchObject({ place: 'Paris, Île-de-France', salaryText: '£400/day', period: 'day' });
});

test('a ticked double comes in, and is known again as the second of its kind', () => {
  const plan = planned({ ...NOTHING_CORRECTED, doubles: [23] });
  const [first, second] = plan.rows.filter((row) => row.application?.organisation === 'Siemens Energy');
  expect(second).toMatchObject({ line: 23, fate: 'in', isDouble: true });
  expect(second?.key).not.toBe(first?.key);
});

test('what came in before is here, also after status and notes changed in the file', () => {
  const known = new Set(
    planned()
      .rows.filter((row) => row.fate === 'in')
      .map((row) => row.key),
  );
  const changed = bytes
    .toString()
    .replace('Phone screen,6 Mar', 'Offer,6 Mar')
    .replace('Sent CV v3', 'Sent CV v4');
  const sheet = sheetOf(Buffer.from(changed));
  if ('problem' in sheet) throw new Error(sheet.problem);
  const again = planOf(sheet, NOTHING_CORRECTED, { ...NOBODY, has: (key) => known.has(key) });
  expect([countFate(again, 'in'), countFate(again, 'here')]).toEqual([0, 56]);
});

test('rows with an unreadable part can be left out', () => {
  const plan = planned({ ...NOTHING_CORRECTED, unreadable: 'leave' });
  expect([countFate(plan, 'in'), countFate(plan, 'left-out')]).toEqual([55, 1]);
});
