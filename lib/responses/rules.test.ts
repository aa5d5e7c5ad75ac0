import { describe, expect, test } from 'vitest';
import { answerLetter } from './letter';
import { checksOf, isAllReady, mayBeReady, takesPart } from './rules';

const begun = {
  acknowledge: '',
  draft: '',
  evidence: 0,
  rehearsedAt: null,
  readyAt: null,
  leftOutAt: null,
};
const now = '2026-11-24T12:00:00Z';

test.each([
  ['should-not-count', false],
  ['one-opinion', false],
  ['work-on-it', true],
  ['adjustment', true],
  ['aim-elsewhere', true],
  [null, true],
] as const)('a doubt decided %s takes part: %s', (decision, takes) => {
  expect(takesPart({ decision, predetermined: false })).toBe(takes);
  expect(takesPart({ decision, predetermined: true })).toBe(false);
});

describe('an answer', () => {
  test('may be called ready with a draft that has no gap, whatever else is missing', () => {
    expect(mayBeReady(begun)).toBe(false);
    expect(mayBeReady({ ...begun, draft: 'I began a course.' })).toBe(true);
    expect(mayBeReady({ ...begun, draft: 'I began [what].' })).toBe(false);
  });

  test('ticks off what is there', () => {
    const ticked = { ...begun, acknowledge: 'You saw', evidence: 1, rehearsedAt: now };
    expect(checksOf(ticked).map(({ isDone }) => isDone)).toEqual([true, true, false, true]);
    expect(checksOf(undefined).some(({ isDone }) => isDone)).toBe(false);
  });

  test('is ready as a whole when nothing waits, and something is in it', () => {
    const [ready, out] = [
      { ...begun, readyAt: now },
      { ...begun, leftOutAt: now },
    ];
    expect(isAllReady([ready, out])).toBe(true);
    expect(isAllReady([ready, begun])).toBe(false);
    expect(isAllReady([ready, undefined])).toBe(false);
    expect(isAllReady([out, out])).toBe(false);
    expect(isAllReady([])).toBe(false);
  });
});

test('the letter holds every point in the seeker’s own words, and what can be seen of it', () => {
  const { text } = answerLetter({
    name: null,
    role: 'Librarian',
    organisation: 'Fernside',
    me: 'Ann',
    today: '2026-11-24',
    locale: 'en-GB',
    points: [
      {
        acknowledge: 'You found my answers hard to follow.',
        draft: 'I begin with the result, as in {role}.',
        evidence: [
          { kind: 'story', words: 'The flood', on: null },
          { kind: 'sample', words: 'Reading plan', on: null },
          { kind: 'plan', words: 'finish the course', on: '2027-01-15' },
        ],
      },
    ],
  });
  expect(text).toBe(`Dear hiring team,

Thank you for being willing to hear my answer about the Librarian role. I’m not asking you to revisit the decision.

You found my answers hard to follow.

I begin with the result, as in {role}.

- I can send you: Reading plan
- By 15 January 2027: finish the course

Thank you for reading this.

Kind regards,
Ann`);
});
