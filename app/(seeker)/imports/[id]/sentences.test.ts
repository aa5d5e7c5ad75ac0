import { expect, test } from 'vitest';
import { whatHappened, whatWillHappen } from './sentences';

const NONE = { comeIn: 0, here: 0, doubles: 0, refused: 0, leftOut: 0, blank: 0 };

test.each([
  [
    { comeIn: 56, doubles: 2, refused: 1, blank: 1 },
    '56 come in, 2 doubles stay out, 1 row can’t be read, 1 is blank.',
  ],
  [{ comeIn: 1 }, '1 comes in.'],
  [{ comeIn: 5000, here: 1 }, '5,000 come in, 1 is here already.'],
  [{ here: 56 }, 'All 56 are here already.'],
  [{ here: 56, doubles: 1 }, 'All 56 are here already. 1 double stays out.'],
  [{ here: 1 }, 'The one application is here already.'],
  [{ refused: 2 }, '0 come in, 2 rows can’t be read.'],
  [{ comeIn: 2, leftOut: 3 }, '2 come in, 3 with a part that can’t be read stay out.'],
])('%j: %s', (counts, sentence) => {
  expect(whatWillHappen({ ...NONE, ...counts })).toBe(sentence);
});

test('afterwards the same is said of the past, and nothing when there is nothing', () => {
  expect(whatHappened({ ...NONE, comeIn: 56, doubles: 2, refused: 1 })).toBe(
    '2 doubles stayed out, 1 row couldn’t be read.',
  );
  expect(whatHappened({ ...NONE, comeIn: 3 })).toBe('');
});
