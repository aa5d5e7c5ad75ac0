import { expect, test } from 'vitest';
import { outcomeSentences, pagesSentence } from './sentences';

const fates = (talked: number, not: number, waiting = 0, leftOut = 0) => ({
  talked,
  'not-talked': not,
  waiting,
  'left-out': leftOut,
});

test.each([
  [fates(0, 0), ['Went nowhere yet.']],
  [fates(0, 0, 1), ['Went with 1 application: 1 still waits.']],
  [
    fates(1, 2, 2),
    [
      'Went with 5 applications: 1 of 3 that are decided came to a conversation; 2 still wait.',
      'From 5 decided ones on, a range is shown beside the count.',
    ],
  ],
  [
    fates(3, 4, 0, 1),
    [
      'Went with 8 applications: 3 of 7 that are decided came to a conversation; 1 is left out (withdrawn before an answer, cancelled, somebody already chosen, a reason that should not count, or a “no” whose stage is not known).',
      'From 7 decided ones, anything between 14 and 77 in 100 fits (95 % range).',
    ],
  ],
])('%j is told in words', (given, sentences) => expect(outcomeSentences(given)).toEqual(sentences));

test('says what was left unread', () => {
  expect(pagesSentence({ pages: 200, pagesRead: 50, isCut: false })).toBe(
    'It has 200 pages; the first 50 were read.',
  );
  expect(pagesSentence({ pages: 2, pagesRead: 2, isCut: false })).toBeUndefined();
  expect(pagesSentence({ pages: null, pagesRead: null, isCut: true })).toBe(
    'Only the first 100,000 characters of its text are here; the file has more.',
  );
});
