import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isAddress, oneLine } from './lines';

test.each(['ann@example.org', "o'brien+jobs@mail.example.co.uk", 'ünal@exämple.org'])(
  '%s is an address',
  (it) => expect(isAddress(it)).toBe(true),
);

test.each([
  '',
  'ann',
  'ann@',
  '@example.org',
  'ann@example.org, bob@example.org',
  'ann@example.org\r\nBcc: bob@example.org',
  'ann@example.org\nRCPT TO:<bob@example.org>',
  'Ann <ann@example.org>',
  'ann@example.org> SIZE=1',
  '"ann\r\n"@example.org',
  'ann@bob@example.org',
  'ann@.example.org',
  'ann@example..org',
  'ann\u2028@example.org',
  'ann@exam\u0000ple.org',
  '-oQ/tmp@example.org',
  `${'a'.repeat(65)}@example.org`,
])('%j is none', (it) => expect(isAddress(it)).toBe(false));

const PIECES = [
  '\r',
  '\n',
  '\0',
  '\u0085',
  '\u2028',
  '\u202E',
  '\u2066',
  ':',
  '<',
  ' ',
  'a',
  'é',
  '🙂',
  '\ud800',
];

test('whatever was typed is one line, and ordinary words stay as they are', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES)), (pieces) => {
      const text = pieces.join('');
      expect(oneLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202E]/u);
    }),
  );
  expect(oneLine('Thank you, and\r\nBcc: all@example.org')).toBe('Thank you, and Bcc: all@example.org');
  expect(oneLine('Danke – für “alles”, 谢谢 🙂')).toBe('Danke – für “alles”, 谢谢 🙂');
});
