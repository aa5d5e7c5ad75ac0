import { expect, test } from 'vitest';
import { goalsChosen, goalsInput, restInput } from './input';

test('goals are those that are not nought, with when and where', () => {
  const read = goalsInput.parse({
    'applications-n': '3',
    'applications-when': ' Tuesday ',
    'rest-n': '1',
    'practice-n': '0',
  });
  expect(goalsChosen(read)).toEqual([
    { kind: 'applications', n: 3, whenText: 'Tuesday', whereText: null },
    { kind: 'rest', n: 1, whenText: null, whereText: null },
  ]);
  expect(goalsChosen(goalsInput.parse({}))).toEqual([]);
});

test.each(['-1', '1.5', '31', 'many', 'NaN', '1e9'])('a goal of %s is refused with a sentence', (n) => {
  const read = goalsInput.safeParse({ 'applications-n': n });
  expect(read.error?.issues[0]?.message).toMatch(/whole number from 0 to 30/);
});

test('a week has seven days to rest on', () => {
  expect(goalsInput.safeParse({ 'rest-n': '7' }).success).toBe(true);
  expect(goalsInput.safeParse({ 'rest-n': '8' }).success).toBe(false);
  expect(restInput.safeParse({ day: '2026-02-30' }).success).toBe(false);
  expect(restInput.safeParse({ day: '' }).success).toBe(false);
});
