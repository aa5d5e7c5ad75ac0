export const INTERVIEW_KINDS = [
  'phone',
  'video',
  'one-way-video',
  'in-person',
  'panel',
  'task',
  'not-said',
] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];
