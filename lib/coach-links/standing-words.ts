import type { EpisodeState } from '@/lib/episodes/rules';
import { DECISION_WORDS, type Decision } from '@/lib/feedback/rules';

/** Where what follows a "no" stands, as whoever looks in from beside reads it. */
const WORDS: Record<EpisodeState, string> = {
  resting: 'At rest',
  reframed: 'Looked back at',
  asking: 'Asking what was missing',
  answered: 'They answered',
  declined: 'They could not say why; asking was the win',
  'no-answer': 'No answer came; asking was the win',
  'nobody-to-ask': 'There was nobody to ask',
  thanked: 'They were thanked',
  'asked-to-respond': 'Asked whether an answer is welcome',
  invited: 'An answer is welcome',
  'not-invited': 'An answer is not wanted; it can rest',
  preparing: 'Preparing the answer',
  ready: 'The answer is ready',
  given: 'The answer was given',
  closed: 'Closed, kindly',
};

interface No {
  /** Null where nothing follows it. */
  readonly state: EpisodeState | null;
  readonly predetermined: boolean;
}

/** How a "no" stands, in a few words. */
export function standingWords({ state, predetermined }: No): string {
  if (predetermined) return 'They probably had someone already';
  return state === null ? 'Kept quietly' : WORDS[state];
}

/**
 * What a client does about a doubt, for their coach. That an adjustment is asked for is in no scope: it reads as any
 * decision does.
 */
export function decisionFor(decision: Decision | null): string {
  if (decision === null) return 'Not decided yet';
  return decision === 'adjustment' ? 'Decided' : DECISION_WORDS[decision];
}

/** Words that are the seeker's own, "turned down by me", as somebody else reads them. */
export const saidOfThem = (words: string): string => words.replace(/(turned down) by (?:me|you)\b/i, '$1');

/** How feedback came, said of somebody else. */
export const SOURCE_THEIRS = {
  'asked-for': 'Asked for, and answered',
  'on-the-call': 'Said on the call',
  'in-the-no': 'Written in the “no”',
  recruiter: 'Passed on by a recruiter',
  automatic: 'An automatic report',
  'my-guess': 'Their own guess',
} as const;
