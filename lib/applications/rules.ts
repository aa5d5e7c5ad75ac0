import type { StageKind } from '@/lib/stages/rules';

/** How a closed application ended. */
export const OUTCOMES = [
  'accepted',
  'turned-down',
  'withdrawn',
  'rejected',
  'no-reply',
  'cancelled',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The outcomes that a move may carry; *rejected* has its own way, logging a "no". */
export const MOVE_OUTCOMES = OUTCOMES.filter((outcome) => outcome !== 'rejected') as readonly Exclude<
  Outcome,
  'rejected'
>[];

/** What each outcome is called on a page. */
export const OUTCOME_WORDS: Record<Outcome, string> = {
  accepted: 'Accepted',
  'turned-down': 'Turned down by me',
  withdrawn: 'Withdrawn',
  rejected: 'A no',
  'no-reply': 'No reply',
  cancelled: 'Role cancelled',
};

export const WORK_MODES = ['on-site', 'hybrid', 'remote'] as const;
export type WorkMode = (typeof WORK_MODES)[number];

/** What a salary is paid for. */
export const PERIODS = ['year', 'month', 'day', 'hour'] as const;
export type Period = (typeof PERIODS)[number];

/** Where a contact stands in an application. */
export const CONTACT_PARTS = [
  'recruiter',
  'hiring-manager',
  'interviewer',
  'referrer',
  'team',
  'other',
] as const;
export type ContactPart = (typeof CONTACT_PARTS)[number];

/** What each part is called on a page. */
export const CONTACT_PART_WORDS: Record<ContactPart, string> = {
  recruiter: 'Recruiter',
  'hiring-manager': 'Hiring manager',
  interviewer: 'Interviewer',
  referrer: 'Put in a word for me',
  team: 'In the team',
  other: 'Something else',
};

/** Where an application stands: its stage's kind and, only when that is *closed*, how it ended. */
export interface Standing {
  readonly stageId: string;
  readonly kind: StageKind;
  readonly outcome: Outcome | null;
}

export type MoveRefusal = 'no-such-move' | 'outcome-needed';

/**
 * Whether an application may be moved. Any stage may go to any other; closing says how it ended, and nothing else
 * does. A "no" is logged (`lib/rejections`), never moved to.
 * @returns why not, or undefined.
 */
export function refusalOfMove(from: Standing, to: Standing): MoveRefusal | undefined {
  if (to.kind === 'closed' && to.outcome === null) return 'outcome-needed';
  if (to.kind !== 'closed' && to.outcome !== null) return 'no-such-move';
  if (from.stageId === to.stageId && from.outcome === to.outcome) return 'no-such-move';
  return undefined;
}
