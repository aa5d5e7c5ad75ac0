import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_TERM, MOST_TERMS, termsOf, wantedIn } from './terms';

/** Whether a question finds a text, as the database answers it. */
const finds = (question: string, text: string) => {
  const terms = termsOf([text]);
  const wanted = wantedIn(question);
  return (
    wanted.length > 0 &&
    wanted.every(({ term, isWhole }) => terms.some((one) => (isWhole ? one === term : one.startsWith(term))))
  );
};

describe('a question finds a text', () => {
  test.each([
    ['loreal', 'L’Oréal Paris'],
    ["l'oreal", "L'Oréal Paris"],
    ['SKODA', 'Škoda'],
    ['strasse', 'Straße 4'],
    ['STRAẞE', 'strasse'],
    ['οδοσ', 'ΟΔΟΣ'],
    ['istanbul', 'İSTANBUL'],
    ['libr fern', 'Fernside Libraries'],
    ['会社', '株式会社トヨタ'],
    ['タ', '株式会社トヨタ'],
    ['トヨタ', '株式会社トヨタ Toyota'],
    ['مدير', 'مدير المشروع'],
    ['מנהל', 'מנהל פרויקט'],
    ['c', 'C++ and SQL'],
  ])('“%s” finds “%s”', (question, text) => expect(finds(question, text)).toBe(true));

  test.each([
    ['r', 'Rowan Schools'],
    ['社会', '株式会社'],
    ['fern quay', 'Fernside Libraries'],
    ['++', 'C++'],
    ['', 'Kestrel'],
    ['🔥', '🔥 hot'],
  ])('“%s” does not find “%s”', (question, text) => expect(finds(question, text)).toBe(false));
});

test('whatever is written, any of its words finds it, and terms keep their bounds', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string(), fc.lorem());
  fc.assert(
    fc.property(text, text, (one, other) => {
      const terms = termsOf([one, other]);
      expect(terms.length).toBeLessThanOrEqual(MOST_TERMS);
      for (const term of terms) expect([...term].length).toBeLessThanOrEqual(LONGEST_TERM);
      for (const word of one.split(/\s+/)) {
        if (wantedIn(word).length > 0) expect(finds(word, `${other} ${one}`)).toBe(true);
      }
    }),
  );
});

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const terms = termsOf([text]).filter((term) => [...term].length > 2);
      for (const term of terms) expect(termsOf([term])).toContain(term);
    }),
  );
});

test('of a text without end the first two thousand words are kept, and a long word by its beginning', () => {
  const many = Array.from({ length: 5000 }, (_, n) => `word${n}`).join(' ');
  expect(termsOf(['Kestrel', many])).toHaveLength(MOST_TERMS);
  expect(termsOf(['Kestrel', many])[0]).toBe('kestrel');
  expect(finds('a'.repeat(200), 'a'.repeat(200))).toBe(true);
});
