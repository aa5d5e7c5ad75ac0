import { describe, expect, test } from 'vitest';
import { type AfterAnswer, isSomebodys, openBecause } from './door';

const given: AfterAnswer = {
  stageKind: 'applied',
  isFinalRound: false,
  predetermined: false,
  liked: 0,
  words: ['Your answers were hard to follow.'],
  decisions: ['work-on-it'],
  roleOpen: false,
};

describe('the second question is suggested', () => {
  test.each([
    ['where they met', { stageKind: 'interview' as const }, 'met'],
    ['after a final round', { stageKind: 'assessment' as const, isFinalRound: true }, 'met'],
    ['where they liked something', { liked: 1 }, 'warm'],
    ['where a word left the door open', { words: ['Please do keep in touch.'] }, 'warm'],
    ['where they would gladly talk', { words: ['I am happy to talk it through.'] }, 'warm'],
    ['while the role is open, as far as one knows', { roleOpen: true }, 'role-open'],
  ])('%s', (_, more, because) => {
    expect(openBecause({ ...given, ...more })).toBe(because);
  });

  test('not after an answer in passing to an application', () => {
    expect(openBecause(given)).toBeNull();
  });

  test('never where somebody was chosen from the start, nor where something should not count', () => {
    const open = { ...given, stageKind: 'interview', liked: 2, roleOpen: true } as const;
    expect(openBecause({ ...open, predetermined: true })).toBeNull();
    expect(openBecause({ ...open, decisions: ['work-on-it', 'should-not-count'] })).toBeNull();
  });
});

test('thanks are for what a person said', () => {
  expect(isSomebodys(['my-guess', 'recruiter'])).toBe(true);
  expect(isSomebodys(['my-guess', 'automatic'])).toBe(false);
  expect(isSomebodys([])).toBe(false);
});
