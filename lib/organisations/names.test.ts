import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { heldKey, nameKey } from './names';

describe('one organisation', () => {
  test.each([
    ['Acme Ltd.', 'ACME  ltd'],
    ['Société Générale', 'SOCIETE GENERALE'],
    ['Škoda', 'skoda'],
    ['Harbour & Sons', 'Harbour-Sons'],
    [' “Fernside” Libraries ', 'Fernside Libraries'],
    ['ＡＣＭＥ', 'acme'],
    ['Επιχείρηση', 'επιχειρηση'],
    ['شَرِكَة', 'شركة'],
    ['Королёв', 'Королев'],
    ['ﾊﾞﾝｸ', 'バンク'],
  ])('is %j and %j', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  test.each([
    ['Acme', 'Acme Two'],
    ['北京大学', '清华大学'],
    ['3M', 'M'],
    ['バンク', 'ハンク'],
    ['टाटा', 'टीटी'],
    ['Йод', 'Иод'],
  ])('is not %j and %j', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  test('keeps one key however often it is made', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => nameKey(nameKey(name)) === nameKey(name)),
    );
  });

  test('without a letter is itself where it is kept, and no other', () => {
    expect([heldKey(' 🎯 '), heldKey('???'), heldKey('Acme!')]).toEqual(['🎯', '???', 'acme']);
  });
});
