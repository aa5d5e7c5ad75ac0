export const PRACTICE_KINDS = ['resume', 'interview', 'search'] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

export const PRACTICE_WORDS: Record<PracticeKind, string> = {
  interview: 'Interviews',
  resume: 'My resume',
  search: 'The search itself',
};
