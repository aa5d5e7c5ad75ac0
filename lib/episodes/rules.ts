/** What follows one "no", from the rest after it to its kind end. */
export const EPISODE_STATES = [
  'resting',
  'reframed',
  'asking',
  'answered',
  'declined',
  'no-answer',
  'nobody-to-ask',
  'thanked',
  'asked-to-respond',
  'invited',
  'not-invited',
  'preparing',
  'ready',
  'given',
  'closed',
] as const;
export type EpisodeState = (typeof EPISODE_STATES)[number];

/**
 * Where each state may go. Feedback may come unasked, or after one had given up on it, so *answered* can be reached
 * from everything before it; every state may be closed; what is closed may be opened again, where it was closed or at
 * rest. The database holds the same table in a trigger, and a test compares the two. Rest is no move: whatever is open
 * may rest until a time, and stands afterwards where it stood.
 */
const MOVES: Record<EpisodeState, readonly EpisodeState[]> = {
  resting: ['reframed', 'asking', 'answered', 'nobody-to-ask', 'closed'],
  reframed: ['resting', 'asking', 'answered', 'nobody-to-ask', 'closed'],
  asking: ['resting', 'answered', 'declined', 'no-answer', 'nobody-to-ask', 'closed'],
  answered: ['thanked', 'closed'],
  declined: ['answered', 'closed'],
  'no-answer': ['answered', 'declined', 'closed'],
  'nobody-to-ask': ['asking', 'answered', 'closed'],
  thanked: ['asked-to-respond', 'closed'],
  'asked-to-respond': ['invited', 'not-invited', 'closed'],
  invited: ['preparing', 'closed'],
  'not-invited': ['invited', 'closed'],
  preparing: ['ready', 'closed'],
  ready: ['preparing', 'given', 'closed'],
  given: ['closed'],
  closed: ['resting', 'answered'],
};

/**
 * Whether an episode may go from one state to another.
 * @param closedFrom where a closed one stood, for opening it again there.
 */
export const mayGo = (
  from: EpisodeState,
  to: EpisodeState,
  closedFrom: EpisodeState | null = null,
): boolean => MOVES[from].includes(to) || (from === 'closed' && to !== 'closed' && to === closedFrom);

/**
 * Where a closed one stands when it is opened again: where it was closed. A question that was never sent was dropped
 * with the closing, so such a one is at rest.
 */
export const reopensAs = (closedFrom: EpisodeState | null, isQuestionOut: boolean): EpisodeState =>
  closedFrom === null || (closedFrom === 'asking' && !isQuestionOut) ? 'resting' : closedFrom;

/** Endings that are whole in themselves: nothing more is owed to anybody. */
export const KIND_ENDINGS = [
  'declined',
  'no-answer',
  'nobody-to-ask',
  'thanked',
  'not-invited',
  'given',
] as const;
