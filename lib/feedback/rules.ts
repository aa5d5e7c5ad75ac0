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

/** What nobody said: there is no one to thank for it. */
export const NOBODYS = ['automatic', 'my-guess'] as const satisfies readonly Source[];

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

/** What each decision means, beside its button. */
export const DECISION_HINTS: Record<Decision, string> = {
  'work-on-it': 'It becomes one small thing to practise.',
  adjustment: 'Something about the setting, to ask for next time.',
  'aim-elsewhere': 'It says more about the place than about you.',
  'one-opinion': 'Heard, and left where it is.',
  'should-not-count': 'It has no place in a decision. The words stay as they are, out of every figure.',
};

/** What follows from each decision, once it is taken. */
export const DECISION_DONE: Record<Decision, string> = {
  'work-on-it': 'It is in your practice.',
  adjustment: 'You ask for it before the next interview.',
  'aim-elsewhere': 'You look for places that want what you have.',
  'one-opinion': 'You heard it, and it can rest.',
  'should-not-count': 'It is kept apart, with its words and date, and counts in no figure.',
};
