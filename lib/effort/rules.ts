/** What one can do for a search in a week, and rest, which is a plan too. */
export const EFFORT_KINDS = ['applications', 'conversations', 'practice', 'follow-ups', 'rest'] as const;
export type EffortKind = (typeof EFFORT_KINDS)[number];
/** What others may be told of: rest is one's own. */
export const SHARED_EFFORT = [
  'applications',
  'conversations',
  'practice',
  'follow-ups',
] as const satisfies EffortKind[];

/** Most that a goal of each kind can be: a week has seven days to rest on, and more than these nobody plans well. */
export const MOST: Record<EffortKind, number> = {
  applications: 30,
  conversations: 30,
  practice: 30,
  'follow-ups': 30,
  rest: 7,
};

/** What each kind is called, and what is counted as one. */
export const EFFORT_WORDS: Record<EffortKind, { readonly name: string; readonly counts: string }> = {
  applications: {
    name: 'Applications',
    counts: 'Each application you sent, on the day you applied.',
  },
  conversations: {
    name: 'Conversations',
    counts: 'Each talk you wrote down, and each interview that took place.',
  },
  practice: {
    name: 'Practice',
    counts: 'Each thing ticked off under Practice, each time it is done, and each rehearsal.',
  },
  'follow-ups': {
    name: 'Follow-ups',
    counts: 'Each follow-up done, steps of reaching out too, and each thank-you.',
  },
  rest: { name: 'Days of rest', counts: 'Each day you marked as rested. It counts like the others.' },
};

/** One goal: how often in a week, and, since that is what makes it likelier to happen, when and where. */
export interface EffortGoal {
  readonly kind: EffortKind;
  readonly n: number;
  readonly whenText: string | null;
  readonly whereText: string | null;
}
