import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeFrom, codeInWriting, codeTyped } from './code';

const bytes = fc.uint8Array({ minLength: 5, maxLength: 32 });

describe('a code', () => {
  test('however it is typed is the same code', () => {
    fc.assert(
      fc.property(bytes, fc.constantFrom(' ', '-', '–', '', '\t', '.'), (some, between) => {
        const code = codeFrom(some);
        expect(codeTyped(code)).toBe(code);
        expect(codeTyped(` ${code.toLowerCase().split('').join(between)} `)).toBe(code);
        expect(codeTyped(codeInWriting(code))).toBe(code);
      }),
    );
  });

  test('of other bits is another one', () => {
    fc.assert(
      fc.property(bytes, bytes, (one, other) => {
        const alike = one.subarray(0, 5).every((byte, n) => byte === other[n]);
        expect(codeFrom(one) === codeFrom(other)).toBe(alike);
      }),
    );
  });

  test('forgives what looks alike', () => {
    expect(codeTyped('o1il 0OIL')).toBe('01110011');
  });

  test.each(['', 'ABCDEFG', 'ABCDEFGHJ', 'ABCDEFGU', 'ÄBCDEFGH', "' or 1=1", 'A'.repeat(43)])(
    'is not %j',
    (text) => {
      expect(codeTyped(text)).toBeUndefined();
    },
  );
});
