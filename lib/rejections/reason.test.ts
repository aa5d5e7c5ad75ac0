import { expect, test } from 'vitest';
import { cuesInReason, unheardIn } from './reason';

const REASON = 'We liked you. You may be too old for a young team.';

test('a reason with no place in a decision is found in what was typed into the “no” itself', () => {
  expect(cuesInReason(REASON, [])).toMatchObject([
    { about: 'age', words: 'too old', passage: { text: 'You may be too old for a young team.' } },
  ]);
});

test.each([
  ['a reason that is like any other', 'We need more experience with reports.', []],
  ['no reason', null, []],
  ['one whose sentence is kept as feedback', REASON, [{ words: 'You may be too old for a young team.' }]],
  ['one that is kept as feedback whole', REASON, [{ words: REASON }]],
])('nothing is offered of %s', (_, reason, heard) => {
  expect(cuesInReason(reason, heard)).toEqual([]);
});

test('what was ticked beside it hides nothing', () => {
  expect(cuesInReason(REASON, [{ words: 'We liked you.' }])).toHaveLength(1);
});

test('what is kept already is not kept again; what stands around it stays as it stands', () => {
  const reason = 'We liked you.  You may be too old for us.\nYour accent was strong. Good luck, Ann.';
  expect(unheardIn(reason, [])).toBe(reason);
  expect(unheardIn(reason, [{ words: 'We met. We liked you.' }])).toBe(reason);
  expect(unheardIn(reason, [{ words: 'You may be too old for us.' }])).toBe(
    'We liked you.\nYour accent was strong. Good luck, Ann.',
  );
  expect(unheardIn(reason, [{ words: reason }])).toBe('');
});
