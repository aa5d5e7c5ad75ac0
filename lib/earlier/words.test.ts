import { describe, expect, test } from 'vitest';
import { OUTCOMES } from '@/lib/applications/rules';
import { endedWords, heardWords } from './words';

const NOTHING = { liked: 0, decisions: [], contact: null, isClosedToMe: false };

describe('how it ended last time', () => {
  test('is said for every outcome, with its day', () => {
    for (const outcome of OUTCOMES)
      expect(endedWords({ stage: 'Closed', outcome }, '3 March')).toMatch(/^[a-z].* on 3 March$/);
    expect(endedWords({ stage: 'Closed', outcome: 'no-reply' }, '3 March')).toBe(
      'no reply, closed on 3 March',
    );
  });

  test('or where it stands', () => {
    expect(endedWords({ stage: 'Interview', outcome: null }, '3 March')).toBe(
      'still open, in Interview since 3 March',
    );
  });
});

describe('what was heard', () => {
  test('is counted, with what is done about it', () => {
    const decisions = [
      { decision: 'work-on-it', n: 2 },
      { decision: 'aim-elsewhere', n: 1 },
      { decision: null, n: 1 },
    ] as const;
    expect(heardWords({ ...NOTHING, liked: 1, decisions, contact: 'Anna Berg' })).toBe(
      'You heard one thing they liked and four doubts. What you decided: work on it (2), aim elsewhere. You know Anna Berg there.',
    );
  });

  test('is nothing where nothing was', () => {
    expect(heardWords(NOTHING)).toBe('');
  });

  test('names nobody where they asked not to be written to', () => {
    expect(heardWords({ ...NOTHING, contact: 'Anna Berg', isClosedToMe: true })).toBe(
      'They asked not to be written to.',
    );
  });
});
