/** The ways in which somebody tells one something, none of them less than another. */
export const HEARD_BY = ['call', 'video', 'relay', 'text'] as const;
export type HeardBy = (typeof HEARD_BY)[number];

/** How long, after a talk, nothing is offered to answer with. */
export const COOL_DOWNS = ['tomorrow', 'hour', 'three-days', 'off'] as const;
export type CoolDown = (typeof COOL_DOWNS)[number];

export const COOL_DOWN_WORDS: Record<CoolDown, string> = {
  tomorrow: 'Until the next morning',
  hour: 'For an hour',
  'three-days': 'For three days',
  off: 'Not at all',
};

/** The longest text that fits, of their words; and of how the seeker reads them. */
export const MOST_WORDS = 100_000;
export const MOST_READING = 5000;

/** Open questions, in the order in which they come easiest; asked with one's own words or with these. */
export const QUESTIONS = {
  well: 'What came across well?',
  doubts: 'Where did you have doubts?',
  moment: 'Can you think of a moment where you noticed that?',
  instead: 'What would you have liked to hear or see instead?',
  mattered: 'What mattered most for this role?',
  next: 'If I work on one thing, what should it be?',
} as const;
export type Question = keyof typeof QUESTIONS;
export const QUESTION_KEYS = Object.keys(QUESTIONS) as Question[];

/** Ticks of questions as a form sends them, in the questions' order; whatever is no question is left out. */
export function askedOf(ticked: string): Question[] {
  const some = new Set(ticked.split(','));
  return QUESTION_KEYS.filter((key) => some.has(key));
}
