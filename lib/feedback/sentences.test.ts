import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apartCues } from './apart-cues';
import { passageIn, sentenceAt, sentencesOf } from './sentences';

describe('sentences', () => {
  test('end at marks and at lines', () => {
    expect(
      sentencesOf('Good plan! “Too long.” And then?\nNo mark here\n\n3.5 stars').map(({ text }) => text),
    ).toEqual(['Good plan!', '“Too long.”', 'And then?', 'No mark here', '3.5 stars']);
  });

  test('stand where they say, and nothing but blanks is lost between them', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b.', ' ', '\n', '?', '”', '🙂', '! ') }),
        (text) => {
          const all = sentencesOf(text);
          for (const one of all) expect(text.slice(one.start, one.end)).toBe(one.text);
          expect(
            all
              .map(({ text: said }) => said)
              .join('')
              .replace(/\s/g, ''),
          ).toBe(text.replace(/\s/g, ''));
          for (const one of all) expect(sentenceAt(all, one.start)).toEqual(one);
        },
      ),
    );
  });

  test('and passages lose their blanks only, and are none where nothing is', () => {
    expect(passageIn('a  bc d', 1, 6)).toEqual([{ start: 3, end: 5, text: 'bc' }]);
    expect(passageIn('a   d', 1, 4)).toEqual([]);
    expect(passageIn('abc', 5, 9)).toEqual([]);
  });

  test.each([
    ['marks and a letter', `${'!'.repeat(100_000)}x`],
    ['closing marks', `.${'”'.repeat(100_000)}x`],
    ['marks, again and again', '!”x'.repeat(33_000)],
    ['blanks', `x${' '.repeat(100_000)}.x`],
    ['lines', '\n'.repeat(100_000)],
    ['no end', 'x'.repeat(100_000)],
    ['short ones', 'a. '.repeat(33_000)],
  ])('of a hundred thousand characters take no time: %s', (_, text) => {
    // Of the processor, not of the clock: others may be at work beside it.
    const began = process.cpuUsage();
    sentencesOf(text);
    expect(apartCues(`${text}\nYou are too old.`)).toHaveLength(1);
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
  });
});
