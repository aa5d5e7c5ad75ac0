/** How feedback came. */
export const SOURCES = [
  'asked-for',
  'on-the-call',
  'in-the-no',
  'recruiter',
  'automatic',
  'my-guess',
] as const;
export type Source = (typeof SOURCES)[number];

export const SOURCE_WORDS: Record<Source, string> = {
  'asked-for': 'I asked, and they answered',
  'on-the-call': 'Said on the call',
  'in-the-no': 'Written in the “no”',
  recruiter: 'Passed on by a recruiter',
  automatic: 'An automatic report',
  'my-guess': 'My own guess',
};

/** What the seeker does about a concern. */
export const DECISIONS = [
  'work-on-it',
  'adjustment',
  'aim-elsewhere',
  'one-opinion',
  'should-not-count',
] as const;
export type Decision = (typeof DECISIONS)[number];

export const DECISION_WORDS: Record<Decision, string> = {
  'work-on-it': 'Work on it',
  adjustment: 'Ask for an adjustment',
  'aim-elsewhere': 'Aim elsewhere',
  'one-opinion': 'One opinion: set aside',
  'should-not-count': 'Should not count',
};

/** How much of a concern the seeker recognises, from 1 (nothing of it) to 4 (I knew). */
export const RECOGNISE_WORDS = ['Nothing of it', 'A little', 'A good deal', 'I knew'] as const;
