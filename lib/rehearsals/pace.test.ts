import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, paceOf, secondsFor } from './pace';
import { clockWords, MOST_SECONDS, secondsTyped } from './rules';

const fillersIn = (text: string) =>
  Object.fromEntries(counted(text, 60).fillers.map(({ words, n }) => [words, n]));

describe('what was said', () => {
  test('has words, and so many a minute', () => {
    expect(counted(Array(150).fill('word').join(' '), 90)).toMatchObject({ words: 150, pace: 100 });
  });

  test('has no pace in no time, or in the time of a breath', () => {
    expect([paceOf(10, 0), paceOf(10, 9), paceOf(0, 60)]).toEqual([null, null, null]);
  });

  test('has fillers, the commonest first', () => {
    const { fillers } = counted(
      'Um, I, uh, led it. Ummm, and er, you know, it was, like, sort of late, you know.',
      60,
    );
    expect(fillers[0]).toEqual({ words: 'um', n: 2 });
    expect(fillersIn('Um, I, uh, led it, you know.')).toEqual({ um: 1, uh: 1, 'you know': 1 });
  });

  test('is not accused of plain words', () => {
    for (const plain of [
      'I like the work, and so do they.',
      'It went well. So I stayed.',
      'You know the rota best, I told her, and I mean to keep it.',
      'This kind of work, another kind of day, an umbrella, the Humber, where, her.',
    ])
      expect(fillersIn(plain)).toEqual({});
  });
});

/** Pieces that rules look for, in any order, with marks and letters of other alphabets between them. */
const speech = fc
  .array(
    fc.constantFrom(
      'um',
      'ER',
      'you know',
      'I mean',
      'kind of',
      'like',
      'so',
      ',',
      '. ',
      '…',
      ' ',
      '\n',
      '’',
      'ß',
      '語',
      '😀',
    ),
    {
      maxLength: 60,
    },
  )
  .map((pieces) => pieces.join(''));

test('any text is counted without failing, and quickly', () => {
  fc.assert(
    fc.property(speech, fc.integer({ min: 0, max: 7200 }), (text, seconds) => {
      const { words, pace, fillers } = counted(text, seconds);
      expect(words).toBeGreaterThanOrEqual(0);
      expect(pace === null || pace >= 0).toBe(true);
      for (const { n } of fillers) expect(n).toBeGreaterThan(0);
    }),
  );
  const long = 'um, '.repeat(5000);
  expect(counted(long, 60).fillers).toEqual([{ words: 'um', n: 5000 }]);
});

describe('a length', () => {
  test.each([
    ['1:45', 105],
    ['0:05', 5],
    ['90', 90],
    ['2 min', 120],
    ['1.5 min', 90],
    ['2 m 5 s', 125],
    ['45 seconds', 45],
    [' 2 MINUTES ', 120],
  ])('%j is %i seconds', (text, seconds) => {
    expect(secondsTyped(text)).toBe(seconds);
  });

  test.each(['', 'soon', '1:60', '-5', '99999', '999:00', '1:2', 'min', '1e3'])('%j is none', (text) => {
    expect(secondsTyped(text)).toBeNull();
  });

  test('that is shown is read back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MOST_SECONDS }), (seconds) => {
        expect(secondsTyped(clockWords(seconds))).toBe(seconds);
      }),
    );
  });

  test('at a quicker pace is never longer', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.integer({ min: 40, max: 250 }), (words, pace) => {
        expect(secondsFor(words, pace + 10)).toBeLessThanOrEqual(secondsFor(words, pace));
      }),
    );
  });
});
