/** The ways a question can travel. */
export const CHANNELS = ['email', 'message', 'phone', 'form'] as const;
export type Channel = (typeof CHANNELS)[number];

/** How many characters a message has room for. */
export const MESSAGE_MOST = 300;
/** Where a channel cuts off what is longer. */
export const MOST_CHARACTERS: Partial<Record<Channel, number>> = { message: MESSAGE_MOST };

export const REQUEST_STATES = [
  'drafted',
  'sent',
  'nudged',
  'answered',
  'declined',
  'no-answer',
  'dropped',
] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** While a request is open there is no second one in its episode. */
export const OPEN_STATES = ['drafted', 'sent', 'nudged'] as const satisfies readonly RequestState[];

const MOVES: Record<RequestState, readonly RequestState[]> = {
  drafted: ['sent', 'dropped'],
  sent: ['nudged', 'answered', 'declined', 'no-answer'],
  nudged: ['answered', 'declined', 'no-answer'],
  answered: [],
  declined: ['answered'],
  'no-answer': ['answered', 'declined'],
  dropped: [],
};

/** Whether a request may go from one state to another. */
export const mayBecome = (from: RequestState, to: RequestState): boolean => MOVES[from].includes(to);
