import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CLARITY_KINDS, clarityOf, MOST_WORDS } from './clarity';

const CLEAR = `You found my answers hard to follow, and I can see why.

Since November I begin with the result. In my last team I told the board in three sentences why we moved the stock, and they agreed the same day.`;
const kindsIn = (text: string) => clarityOf(text).map(({ kind }) => kind);
const placeOf = (text: string) => {
  const [first] = clarityOf(text);
  return first && text.slice(first.start, first.end);
};

describe('clarity', () => {
  test('has nothing to say about a clear answer, nor about none', () => {
    expect(clarityOf(CLEAR)).toEqual([]);
    expect(clarityOf('')).toEqual([]);
  });

  test.each([
    ['I am a strong communicator. People like to work with me.', 'I am a strong communicator.'],
    ['I’m very organised and reliable. It matters to me.', 'I’m very organised and reliable.'],
    ['Thank you. I always prepare well. It is important.', 'I always prepare well.'],
  ])('misses what shows a claim: %s', (text, place) => {
    expect(kindsIn(text)).toEqual(['claim-alone']);
    expect(placeOf(text)).toBe(place);
  });

  test.each([
    'I am good at planning. Last year I planned the move of 40 shelves.',
    'I can present. When I told the board about the flood, they agreed the same day.',
    'I am organised. It matters to me. For example, I set up the rota.',
    'I am sure you are right.',
  ])('finds what shows it: %s', (text) => {
    expect(kindsIn(text)).not.toContain('claim-alone');
  });

  test.each([
    ['I guess I spoke too fast.', 'I guess'],
    ['It was sort of rushed.', 'sort of'],
    ['To be honest, I had little time.', 'To be honest'],
  ])('hears a hedge: %s', (text, place) => {
    expect(kindsIn(text)).toEqual(['hedge']);
    expect(placeOf(text)).toBe(place);
  });

  test('leaves one careful word alone', () => {
    expect(kindsIn('Perhaps a written plan would help. I think it would.')).toEqual([]);
  });

  test('sees a second message in a paragraph, and none where it has its own', () => {
    const second = 'Also, I have begun a course.';
    expect(placeOf(`I begin with the result now. ${second}`)).toBe(second);
    expect(kindsIn(`I begin with the result now.\n\n${second}`)).toEqual([]);
  });

  test('says from where it is too long', () => {
    const text = Array.from({ length: MOST_WORDS + 5 }, (_, n) =>
      n % 20 === 19 ? 'word.\n\n' : 'word',
    ).join(' ');
    expect(kindsIn(text)).toEqual(['long']);
    expect(placeOf(text)?.match(/word/g)).toHaveLength(5);
  });
});

test('every finding has its place in the text, a reason and another way, and there are few', () => {
  const pieces = fc.constantFrom(
    'I am good at it. ',
    'Also, ',
    'I guess ',
    '\n\n',
    'In 2024 we built it. ',
    'To be honest, it is. ',
    '👋 ',
    'word '.repeat(95),
  );
  const texts = fc.oneof(
    fc.string({ maxLength: 400 }),
    fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const found = clarityOf(text);
      expect(found.length).toBeLessThanOrEqual(3 * CLARITY_KINDS.length);
      for (const { start, end, reason, instead } of found) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(reason && instead).toBeTruthy();
      }
    }),
  );
});

test('takes no time over the longest that a form lets through, however hostile', () => {
  const before = performance.now();
  for (const piece of ['I am ', ' ', 'a, ', '\n', '\n ', 'I am very '])
    clarityOf(piece.repeat(5000 / piece.length));
  expect(performance.now() - before).toBeLessThan(1500);
});
