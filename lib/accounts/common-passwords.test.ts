import { describe, expect, test } from 'vitest';
import { isCommon, isOwnAddress } from './common-passwords';

describe('a password that is tried first', () => {
  test.each([
    '1234567890',
    'qwertyuiop',
    'QWERTYuiop',
    'password123',
    'zzzzzzzzzzzz',
    '😀😀😀😀😀😀😀😀😀😀',
  ])('%s is known', (password) => {
    expect(isCommon(password)).toBe(true);
  });

  test.each(['onward2026', 'Onward-Onward', '!!Onward!!1', 'onward onward onward'])(
    '%s is only this product’s name',
    (password) => {
      expect(isCommon(password)).toBe(true);
    },
  );

  test.each(['four words in a row', 'ten chars ', 'onwards and upwards', 'we go onward now', 'ääääääääbb'])(
    '%s is not',
    (password) => {
      expect(isCommon(password)).toBe(false);
    },
  );
});

test('one’s own address, or what stands before its @, is no password', () => {
  const email = 'ann.mc@example.org';
  expect(['Ann.Mc@Example.org', ' ann.mc ', 'ann.mc'].map((one) => isOwnAddress(one, email))).toEqual([
    true,
    true,
    true,
  ]);
  expect(isOwnAddress('ann.mc@example.com', email)).toBe(false);
});
