/** What a seeker can show to a coach by an act of its own, whatever the coach sees otherwise. */
export const SHOWN_KINDS = [
  'check-in',
  'no',
  'application',
  'letter',
  'answer',
  'story',
  'resume',
  'week',
  'note',
] as const;
export type ShownKind = (typeof SHOWN_KINDS)[number];

/** What each is called before its title. */
export const SHOWN_WORDS: Record<ShownKind, string> = {
  'check-in': 'Check-in',
  no: 'A “no”',
  application: 'Application',
  letter: 'Draft of a letter',
  answer: 'Draft of an answer',
  story: 'Story',
  resume: 'Resume',
  week: 'This week',
  note: 'A note',
};

/** Those that are about one row, found by its id; the others are about now. */
export const ONES = ['check-in', 'no', 'application', 'letter', 'answer', 'story', 'resume'] as const;
export const isOne = (kind: ShownKind): boolean => (ONES as readonly string[]).includes(kind);

/** What can be worked on together: a look at it can be asked for. */
export const LOOKED_OVER: readonly ShownKind[] = ['letter', 'answer', 'story', 'resume', 'week'];

/** Characters of one's own line beside it. */
export const MOST_LINE = 2000;

/** What is copied: a title, the words as they are now, and the seeker's own page of it. */
export interface Copy {
  readonly title: string;
  readonly words: string;
  readonly href: string;
}
