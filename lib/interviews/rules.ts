import type { StageKind } from '@/lib/stages/rules';

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

/** Those at which nobody is met. */
export const DONE_ALONE = ['one-way-video', 'task', 'test'] as const satisfies readonly InterviewKind[];

/** What each is called on a page. */
export const INTERVIEW_KIND_WORDS: Record<InterviewKind, string> = {
  phone: 'Phone call',
  video: 'Video call',
  'one-way-video': 'One-way video',
  'in-person': 'Conversation in person',
  panel: 'Panel',
  task: 'Task',
  test: 'Test',
  'assessment-centre': 'Assessment centre',
  'not-said': 'Interview',
};

/** What the less known ones are. */
export const INTERVIEW_KIND_HINTS: Partial<Record<InterviewKind, string>> = {
  'one-way-video': 'You record answers; nobody is on the other side.',
  panel: 'Several people ask in turn.',
  task: 'Something to make or to solve, at home or there.',
  'assessment-centre': 'Several exercises, often with others, over some hours.',
};

/** The kinds of stages in which one meets each: what was said after such a stage is about the same thing. */
export const STAGES_OF_KIND: Record<InterviewKind, readonly StageKind[]> = {
  phone: ['screening', 'interview'],
  video: ['screening', 'interview'],
  'in-person': ['screening', 'interview'],
  panel: ['screening', 'interview'],
  'one-way-video': ['assessment'],
  task: ['assessment'],
  test: ['assessment'],
  'assessment-centre': ['screening', 'assessment', 'interview'],
  'not-said': ['screening', 'interview'],
};

/** Kinds of stages in which an interview is likely to be set. */
export const isTalkStage = (kind: StageKind): boolean =>
  kind === 'screening' || kind === 'assessment' || kind === 'interview';

/** Minutes: shorter is a slip, and longer is more than one interview. */
export const SHORTEST = 5;
export const LONGEST = 24 * 60;

/** What is counted with where nobody said how long it takes. */
export const USUAL_MINUTES = 60;

const YEAR_MS = 365.25 * 86_400_000;

/** Whether a moment may be an interview's: within ten years past and two to come. Anything else is a slip in the year. */
export function isPlausible(at: Date, now: Date): boolean {
  const years = (at.getTime() - now.getTime()) / YEAR_MS;
  return years > -10 && years < 2;
}

/** How far an adjustment has come. */
export const ADJUSTMENT_STATES = ['wished', 'asked', 'agreed', 'given', 'not-given'] as const;
export type AdjustmentState = (typeof ADJUSTMENT_STATES)[number];

export const ADJUSTMENT_WORDS: Record<AdjustmentState, string> = {
  wished: 'To ask for',
  asked: 'Asked for',
  agreed: 'Agreed',
  given: 'It was given',
  'not-given': 'It was not given',
};

/** Where an interview is on its way. */
export type InterviewState = 'cancelled' | 'undated' | 'coming' | 'past';

/** The state at a moment; it is past once its length has passed. */
export function stateOf(
  one: {
    readonly startsAt: string | null;
    readonly minutes: number | null;
    readonly cancelledAt: string | null;
  },
  now: Date,
): InterviewState {
  if (one.cancelledAt) return 'cancelled';
  if (!one.startsAt) return 'undated';
  const end = Date.parse(one.startsAt) + (one.minutes ?? USUAL_MINUTES) * 60_000;
  return end <= now.getTime() ? 'past' : 'coming';
}
