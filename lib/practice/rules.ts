import type { Day } from '@/lib/time/days';

export const PRACTICE_KINDS = ['resume', 'interview', 'search'] as const;
export type PracticeKind = (typeof PRACTICE_KINDS)[number];

export const PRACTICE_WORDS: Record<PracticeKind, string> = {
  interview: 'Interviews',
  resume: 'My resume',
  search: 'The search itself',
};

/** What an item is part of; of a seeker's own items often none. */
export const PRACTICE_GROUPS = [
  'target',
  'evidence',
  'structure',
  'language',
  'readable',
  'proof',
  'before',
  'during',
  'after',
  'direction',
] as const;
export type PracticeGroup = (typeof PRACTICE_GROUPS)[number];

export const GROUP_WORDS: Record<PracticeGroup, string> = {
  target: 'Aimed at one role',
  evidence: 'Evidence',
  structure: 'Structure',
  language: 'Language',
  readable: 'Readable by software',
  proof: 'Proof-reading',
  before: 'Before an interview',
  during: 'During an interview',
  after: 'After an interview',
  direction: 'Direction',
};

/** The groups of each kind, in the order in which one would go through them. */
export const GROUPS_OF: Record<PracticeKind, readonly PracticeGroup[]> = {
  resume: ['target', 'evidence', 'structure', 'language', 'readable', 'proof'],
  interview: ['before', 'during', 'after'],
  search: ['direction'],
};

/** What of an item says how it stands. */
export interface Standing {
  readonly repeat: Repeat;
  readonly dueOn: Day | null;
  readonly repeatUntil: Day | null;
  /** When it was last done, ISO 8601. */
  readonly doneAt: string | null;
}

export const REPEATS = ['none', 'daily', 'weekly', 'before-each-interview'] as const;
export type Repeat = (typeof REPEATS)[number];

export const REPEAT_WORDS: Record<Repeat, string> = {
  none: 'Once',
  daily: 'Every day',
  weekly: 'Every week',
  'before-each-interview': 'Before each interview',
};

/** To be done, due another day, with the next interview, done, or over because its last day has passed. */
export type Stand = 'open' | 'later' | 'each-interview' | 'done' | 'over';

/** How an item stands on a day of its seeker's. One that repeats is never done for good before its rule ends. */
export function standOf({ repeat, dueOn, repeatUntil, doneAt }: Standing, today: Day): Stand {
  if (repeat === 'before-each-interview') return 'each-interview';
  if (repeat === 'none') return doneAt ? 'done' : 'open';
  if (dueOn === null) return 'done';
  if (repeatUntil !== null && repeatUntil < today) return 'over';
  return dueOn > today ? 'later' : 'open';
}

/** Whether nothing is left to do of it: done for good, or over. */
export const isFinished = (item: Standing, today: Day): boolean =>
  ['done', 'over'].includes(standOf(item, today));

/** More than these nobody keeps in view. */
export const MOST_ITEMS = 400;
