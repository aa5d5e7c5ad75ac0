/** What a stage is for; figures count by kind, so they survive a seeker's renaming. In the order of a search. */
export const STAGE_KINDS = [
  'saved',
  'applied',
  'screening',
  'assessment',
  'interview',
  'offer',
  'closed',
] as const;
export type StageKind = (typeof STAGE_KINDS)[number];

/** What each kind is for, in a few words. */
export const KIND_WORDS: Record<StageKind, string> = {
  saved: 'Adverts kept for later',
  applied: 'Sent, and nothing heard yet',
  screening: 'First calls and questions',
  assessment: 'Tests, tasks, recorded interviews',
  interview: 'Conversations',
  offer: 'Offers to answer',
  closed: 'What has ended',
};

/** The stages a new seeker begins with, left to right. */
export const FIRST_STAGES: readonly { readonly name: string; readonly kind: StageKind }[] = [
  { name: 'Saved', kind: 'saved' },
  { name: 'Applied', kind: 'applied' },
  { name: 'Screening', kind: 'screening' },
  { name: 'Tests and tasks', kind: 'assessment' },
  { name: 'Interview', kind: 'interview' },
  { name: 'Offer', kind: 'offer' },
  { name: 'Closed', kind: 'closed' },
];
