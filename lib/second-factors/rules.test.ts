import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeTyped, recoveryCode } from './rules';

test.each([
  ['123456', 'app', '123456'],
  [' 123 456 ', 'app', '123456'],
  ['abcd-efgh-jkmn', 'recovery', 'abcdefghjkmn'],
  ['ABCD EFGH – JKMN', 'recovery', 'abcdefghjkmn'],
])('%j is a code', (text, kind, code) => {
  expect(codeTyped(text)).toEqual({ kind, code });
});

test.each(['', '12345', '1234567', 'abcd-efgh', 'abcd-efgh-jk0n', '１２３４５６', '12 34 5x'])(
  '%j is none',
  (text) => {
    expect(codeTyped(text)).toBeUndefined();
  },
);

test('a recovery code is read as it was shown, whatever bytes it came from', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 12, maxLength: 12 }), (bytes) => {
      const shown = recoveryCode(bytes);
      expect(shown).toMatch(/^[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}$/);
      expect(codeTyped(shown.toUpperCase())).toEqual({ kind: 'recovery', code: shown.replaceAll('-', '') });
    }),
  );
});
