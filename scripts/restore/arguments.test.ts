import { expect, test } from 'vitest';
import { Sentence } from '../sentence';
import { readArguments } from './arguments';

test('a file is put back, and over what there is only where that was said', () => {
  expect(readArguments(['a.backup'])).toEqual({ file: 'a.backup', replace: false });
  expect(readArguments(['--replace', 'a.backup'])).toEqual({ file: 'a.backup', replace: true });
});

test.each([
  [[], /Which backup/],
  [['a', 'b'], /Which backup/],
  [['a', '--overwrite'], /overwrite.+Use: npm run restore/],
])('%j is refused in one sentence', (args, sentence) => {
  expect(() => readArguments(args)).toThrow(Sentence);
  expect(() => readArguments(args)).toThrow(sentence);
});
