import { expect, test } from 'vitest';
import { whatMoves } from './what-moves';

const none = { applications: 0, binned: 0, contacts: 0, conversations: 0, followUps: 0 };

test.each([
  [{}, 'Nothing hangs on it yet.'],
  [{ contacts: 1 }, 'This moves: 1 contact.'],
  [{ applications: 2, binned: 1, followUps: 1 }, 'This moves: 3 applications and 1 follow-up.'],
  [
    { applications: 1, contacts: 2, conversations: 3 },
    'This moves: 1 application, 2 contacts and 3 conversations.',
  ],
])('what moves is said with its numbers: %j', (given, sentence) => {
  expect(whatMoves({ ...none, ...given })).toBe(sentence);
});
