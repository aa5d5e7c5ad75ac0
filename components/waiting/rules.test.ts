import { describe, expect, test } from 'vitest';
import {
  countInWords,
  inPlaceOf,
  isForLater,
  merged,
  missing,
  nextToSend,
  standingOf,
  textOf,
  type WaitingAct,
  waitingOf,
  wholeText,
} from './rules';

const act = (actId: string, more: Partial<WaitingAct> = {}): WaitingAct => ({
  actId,
  kind: 'noun.verb',
  whose: 'ann',
  what: 'A thing',
  text: '',
  fields: {},
  base: {},
  from: '/',
  at: '2026-12-01T10:00:00Z',
  ...more,
});
const refusal = { message: 'No.' };

describe('what is sent next', () => {
  test('is the first of whoever is signed in that waits for no decision', () => {
    const acts = [act('1', { whose: 'ben' }), act('2', { refusal }), act('3'), act('4')];
    expect(nextToSend(acts, 'ann')?.actId).toBe('3');
    expect(nextToSend(acts, 'ben')?.actId).toBe('1');
    expect(nextToSend([act('2', { refusal })], 'ann')).toBeUndefined();
  });

  test('is nothing of anybody else’s', () => {
    expect(waitingOf([act('1', { whose: 'ben' }), act('2')], 'ann').map(({ actId }) => actId)).toEqual(['2']);
  });
});

test('an act goes on waiting where nobody decided about it', () => {
  expect([200, 400, 401, 403, 404, 408, 409, 413, 429, 500, 503].filter(isForLater)).toEqual([
    ...[401, 404, 408, 429],
    ...[500, 503],
  ]);
});

test('what waits and what needs a look are counted apart', () => {
  expect(countInWords([act('1')])).toBe('1 thing waits to be sent');
  expect(countInWords([act('1'), act('2'), act('3', { refusal })])).toBe(
    '2 things wait to be sent; 1 thing needs a look',
  );
  expect(countInWords([act('1', { refusal }), act('2', { refusal })])).toBe('2 things need a look');
});

test('an act is recognised by what was typed, not by its ids, days, choices and buttons', () => {
  const fields = {
    id: '01a22f97-3c4c-7154-9d58-7f0ac779401e',
    organisation: ' Quay ',
    role: 'Editor',
    stageId: 'x',
    on: '2026-12-01',
    toldHow: 'not-said',
    next: 'another',
    note: '',
  };
  expect(textOf(fields, { organisation: '', role: '', note: '' })).toBe('Quay, Editor');
  const long = { fields: { words: 'a'.repeat(500), myReading: 'b' }, base: { words: '', myReading: '' } };
  expect(textOf(long.fields, long.base)).toHaveLength(200);
  expect(wholeText(long)).toBe(`${'a'.repeat(500)}\n\nb`);
});

test('what the page came with is told only where nothing was typed', () => {
  const fields = { questions: 'Who decides?', notes: 'Mine' };
  expect(textOf(fields, { questions: 'Who decides?', notes: 'Old' })).toBe('Mine');
  expect(textOf({ box: 'Shared by the phone' }, { box: 'Shared by the phone' })).toBe('Shared by the phone');
});

test('what a form needs is asked for before anything waits', () => {
  const needs = { organisation: 'The organisation is empty.', role: 'The role is empty.' };
  expect(missing({ organisation: ' ', role: 'Editor' }, needs)).toEqual({
    organisation: ['The organisation is empty.'],
  });
  expect(missing({ organisation: 'Quay', role: 'Editor' }, needs)).toEqual({});
});

describe('what waits about one thing', () => {
  test('is the last of whoever is signed in that waits for no decision', () => {
    const about = 'interview:x';
    const acts = [
      ...[act('1', { about }), act('2', { about }), act('3', { about, refusal })],
      ...[act('4', { about: 'interview:y' }), act('5', { about, whose: 'ben' }), act('6')],
    ];
    expect(standingOf(acts, 'ann', about)?.actId).toBe('2');
    expect(standingOf(acts, 'ann', 'interview:z')).toBeUndefined();
  });

  test('gives its place to a later one, which is compared with what the page came with at first', () => {
    const before = act('1', { fields: { notes: 'First', version: '3' }, base: { notes: 'Old' } });
    const now = act('2', { fields: { notes: 'Second', version: '3' }, base: { notes: 'First' } });
    expect(inPlaceOf(before, now)).toMatchObject({
      actId: '2',
      text: 'Second',
      fields: { notes: 'Second', version: '3' },
      base: { notes: 'Old' },
    });
  });
});

describe('what was typed beside what was saved meanwhile', () => {
  const base = { notes: 'old', questions: 'old' };
  const fields = { id: 'x', version: '3', notes: 'mine', questions: 'old' };

  test('goes in field by field where only one side changed it', () => {
    expect(merged({ fields, base }, { notes: 'old', questions: 'theirs', version: '4' })).toEqual({
      fields: { id: 'x', version: '4', notes: 'mine', questions: 'theirs' },
      conflicts: [],
    });
  });

  test('is left to the person where both did', () => {
    const { conflicts } = merged({ fields, base }, { notes: 'theirs', questions: 'old', version: '4' });
    expect(conflicts).toEqual([{ name: 'notes', mine: 'mine', theirs: 'theirs' }]);
  });

  test('is no conflict where both wrote the same', () => {
    expect(merged({ fields, base }, { notes: 'mine', questions: 'old', version: '4' }).conflicts).toEqual([]);
  });
});
