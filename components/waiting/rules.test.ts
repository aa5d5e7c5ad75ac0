import { describe, expect, test } from 'vitest';
import { countInWords, isForLater, merged, nextToSend, textOf, type WaitingAct, waitingOf } from './rules';

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
  expect([200, 400, 401, 404, 409, 429, 500, 503].filter(isForLater)).toEqual([401, 404, 429, 500, 503]);
});

test('what waits and what needs a look are counted apart', () => {
  expect(countInWords([act('1')])).toBe('1 thing waits to be sent');
  expect(countInWords([act('1'), act('2'), act('3', { refusal })])).toBe(
    '2 things wait to be sent; 1 thing needs a look',
  );
  expect(countInWords([act('1', { refusal }), act('2', { refusal })])).toBe('2 things need a look');
});

test('an act is recognised by what was typed, not by its ids, days and buttons', () => {
  const fields = {
    organisation: ' Quay ',
    role: 'Editor',
    stageId: 'x',
    on: '2026-12-01',
    next: 'another',
    note: '',
  };
  expect(textOf(fields)).toBe('Quay, Editor');
  expect(textOf({ words: 'a'.repeat(500) })).toHaveLength(200);
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
