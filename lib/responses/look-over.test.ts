import { expect, test } from 'vitest';
import { lookOver } from './look-over';

test('what may be heard and what could be clearer stand together, in the order of the text', () => {
  const { advice } = lookOver(
    'That is simply incorrect, and you were wrong. I am a strong communicator. I like people.',
  );
  expect(advice.map(({ start }) => start)).toEqual(
    advice.map(({ start }) => start).toSorted((a, b) => a - b),
  );
  expect(advice.map(({ reason }) => reason).join('\n')).toMatch(
    /^Some readers may hear [\s\S]*nothing after it shows it/,
  );
  expect(advice.at(-1)?.place).toBe('I am a strong communicator.');
});

test('an answer that is clear and calm gets no advice', () => {
  const text =
    'You found my answers hard to follow.\n\nSince November I begin with the result. In my last team I told the board in three sentences why we moved the stock.';
  expect(lookOver(text)).toEqual({ isEnglish: true, advice: [] });
});

test('nothing is said about another language', () => {
  expect(lookOver('Ich habe seit November gelernt, mit dem Ergebnis zu beginnen, und das ist gut.')).toEqual({
    isEnglish: false,
    advice: [],
  });
});
