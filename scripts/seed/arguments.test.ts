import { expect, test } from 'vitest';
import { Sentence } from '../sentence';
import { readArguments } from './arguments';

const account = ['--email', 'Ann@Example.org', '--password', 'four words in a row'];

test('are an account and how many, folded as a form would', () => {
  expect(readArguments([...account, '--applications', '100', '--cast'])).toEqual({
    email: 'ann@example.org',
    password: 'four words in a row',
    applications: 100,
    seed: 1,
    cast: true,
    coach: false,
  });
});

test.each([
  [[], /^--email: .+address/],
  [['--email', 'ann@example.org'], /^--password: .+ten characters/],
  [[...account, '--applications', 'many'], /^--applications must be a whole number from 0 to 100000/],
  [[...account, '--applications', '-5'], /applications/],
  [[...account, '--applications', '100001'], /^--applications must be/],
  [[...account, '--nonsense'], /nonsense/],
  [['ann@example.org'], /Use: npm run seed/],
])('%j are refused in one sentence', (given, sentence) => {
  const attempt = () => readArguments(given);
  expect(attempt).toThrow(Sentence);
  expect(attempt).toThrow(sentence);
  expect(attempt).not.toThrow(/\n/);
});
