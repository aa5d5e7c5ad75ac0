import { describe, expect, test } from 'vitest';
import { endingOf } from './ending';
import { EPISODE_STATES, KIND_ENDINGS } from './rules';

const given = {
  whom: 'Daniel',
  asked: true,
  requestState: 'sent',
  heard: false,
  reframed: false,
} as const;

describe('an ending', () => {
  test.each(EPISODE_STATES.flatMap((state) => [true, false].map((asked) => [state, asked] as const)))(
    '%s (asked: %s) is a win, in kind words and without blame',
    (state, asked) => {
      const { title, sentence, win } = endingOf({ ...given, state, asked });
      expect(win).toBe(true);
      expect(`${title}. ${sentence}`).not.toMatch(/!|fail|unfortunately|sorry|reject|should have|wrong/i);
      expect(sentence).toMatch(/\.$/);
    },
  );

  test('names who could not say, and commends the asking', () => {
    expect(endingOf({ ...given, state: 'declined' })).toMatchObject({
      title: 'Daniel can’t give feedback, and told you so',
      sentence: expect.stringContaining('You asked'),
    });
  });

  test.each([
    ['declined', true],
    ['nobody-to-ask', false],
  ] as const)('%s because they asked for quiet says that one keeps to it', (state, asked) => {
    const { title, sentence } = endingOf({ ...given, state, asked, isClosed: true });
    expect(title).toBe('Daniel asked not to be contacted');
    expect(sentence).toMatch(/^You keep to that\. .*kept under Wins\.$/);
    expect(endingOf({ ...given, state, asked }).title).not.toBe(title);
  });

  test('of each kind has words of its own', () => {
    const told = ['declined', 'no-answer', 'nobody-to-ask'] as const;
    expect(new Set(told.map((state) => endingOf({ ...given, state }).sentence)).size).toBe(told.length);
    for (const state of KIND_ENDINGS) expect(endingOf({ ...given, state }).title).not.toBe('Closed, kindly');
  });

  test.each([
    [{ heard: true }, /listened/],
    [{ requestState: 'declined' as const }, /could not say/],
    [{}, /no answer came/],
    [{ asked: false, requestState: null, reframed: true }, /looked back/],
    [{ asked: false, requestState: null }, /recorded it/],
  ])('that is closed after %o says what was done', (how, words) => {
    expect(endingOf({ ...given, ...how, state: 'closed' }).sentence).toMatch(words);
  });
});
