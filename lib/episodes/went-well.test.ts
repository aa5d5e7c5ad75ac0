import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reframeWords, wentWell } from './went-well';

describe('what went well', () => {
  test('is what one noted oneself, and then what they liked, in these words', () => {
    expect(
      wentWell({
        notes: ['I asked good questions\nI slowed  down', ''],
        liked: ['how you\nplan', 'one more'],
      }),
    ).toEqual(['I asked good questions', 'I slowed down', 'They liked this: “how you plan”']);
  });

  test('is at most three short lines, each once, out of any notes', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.string()), (notes, liked) => {
        const lines = wentWell({ notes: [...notes, 'x'.repeat(400)], liked });
        expect(lines.length).toBeLessThanOrEqual(3);
        expect(new Set(lines).size).toBe(lines.length);
        for (const line of lines) expect(line).toMatch(/^[^\n]{3,300}$/);
      }),
    );
  });
});

test('the words around it vary from one no to the next, or stay the same for whoever wants that', () => {
  const several = new Set(['a', 'b', 'c'].map((seed) => JSON.stringify(reframeWords(seed))));
  expect(several.size).toBe(3);
  expect(reframeWords('a')).toEqual(reframeWords('a'));
  expect(reframeWords(undefined)).toEqual(reframeWords(undefined));
});
