import { nameKey } from '@/lib/organisations/names';
import { sameWords } from '@/lib/questions/rules';

/** What a coach may give besides things to practise: those go to the client's checklist directly. */
export const ASSIGNMENT_KINDS = ['question', 'template'] as const;
export type AssignmentKind = (typeof ASSIGNMENT_KINDS)[number];

/** What became of it: it waits, was taken up, or was put away. Neither of the two asks for a reason. */
export const ASSIGNMENT_STATES = ['open', 'done', 'away'] as const;
export type AssignmentState = (typeof ASSIGNMENT_STATES)[number];

/** How a coach reads it, without blame. */
export const ASSIGNMENT_STATE_WORDS: Record<AssignmentState, string> = {
  open: 'With them',
  done: 'Taken up',
  away: 'Put away',
};

/** All that a coach may give. */
export const GIFTS = ['item', ...ASSIGNMENT_KINDS] as const;
export type Gift = (typeof GIFTS)[number];

export const GIFT_WORDS: Record<Gift, string> = {
  item: 'A thing to practise',
  question: 'A question',
  template: 'A text',
};

/** At most so many clients at once. */
export const MOST_AT_ONCE = 200;

/** By what the same is known that a client has open already: the bank's key, or the words. */
export const assignmentKey = (kind: AssignmentKind, { key, words }: { key: string | null; words: string }) =>
  kind === 'question' ? (key ?? `own ${sameWords(words)}`) : `text ${nameKey(words)}`;
