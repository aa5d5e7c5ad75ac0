import { expect, test } from 'vitest';
import { Sentence } from '../sentence';
import { readAddress } from './arguments';

test('an address is folded as a form would', () => {
  expect(readAddress(['--email', ' Ann+Search@Example.org'])).toBe('ann+search@example.org');
});

test.each([
  [[], /^--email: .+npm run account/],
  [['--email', 'ann'], /does not look like an e-mail address/],
  [['--mail', 'ann@example.org'], /mail.+Use: npm run account/],
  [['ann@example.org'], /Use: npm run account/],
])('%j is refused in one sentence', (args, sentence) => {
  expect(() => readAddress(args)).toThrow(Sentence);
  expect(() => readAddress(args)).toThrow(sentence);
});
