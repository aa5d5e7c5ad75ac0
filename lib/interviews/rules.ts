/** How one talks, or shows what one can do. */
export const INTERVIEW_KINDS = [
  'phone',
  'video',
  'one-way-video',
  'in-person',
  'panel',
  'task',
  'test',
  'assessment-centre',
  'not-said',
] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

/** How far an adjustment has come. */
export const ADJUSTMENT_STATES = ['wished', 'asked', 'agreed', 'given', 'not-given'] as const;
export type AdjustmentState = (typeof ADJUSTMENT_STATES)[number];
