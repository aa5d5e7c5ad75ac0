import { expect, test } from 'vitest';
import { OUTCOME_WORDS } from '@/lib/applications/rules';
import { EPISODE_STATES } from '@/lib/episodes/rules';
import { DECISIONS } from '@/lib/feedback/rules';
import { decisionFor, saidOfThem, standingWords } from './standing-words';

test('every state of what follows a no has its words, said of somebody else', () => {
  for (const state of EPISODE_STATES) {
    const words = standingWords({ state, predetermined: false });
    expect(words).not.toBe('');
    expect(words).not.toMatch(/\byou\b|\byour\b/i);
  }
  expect(standingWords({ state: null, predetermined: false })).toBe('Kept quietly');
  expect(standingWords({ state: 'asking', predetermined: true })).toBe('They probably had someone already');
});

test('that an adjustment is asked for is in no scope', () => {
  for (const decision of DECISIONS) expect(decisionFor(decision)).not.toMatch(/adjustment/i);
  expect(decisionFor(null)).toBe('Not decided yet');
  expect(decisionFor('work-on-it')).toBe('Work on it');
});

test('how an application ended is said of them', () => {
  for (const words of Object.values(OUTCOME_WORDS)) expect(saidOfThem(words)).not.toMatch(/\b(me|my|you)\b/i);
  expect(saidOfThem('Closed from Offer: turned down by me')).toBe('Closed from Offer: turned down');
});
