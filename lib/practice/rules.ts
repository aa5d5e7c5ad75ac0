export const PRACTICE_KINDS = ['resume', 'interview', 'search'] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];
