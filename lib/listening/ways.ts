import type { HeardBy } from './rules';

/** What a page says while somebody tells one something, in the way they do. */
export interface Way {
  /** To choose it by. */
  readonly name: string;
  /** What makes it easier. */
  readonly hints: readonly string[];
  /** To be said, or written, as they stand. */
  readonly opening: readonly string[];
  readonly words: { readonly label: string; readonly hint: string };
  /** The button at its end. */
  readonly over: string;
  readonly noRecord: string;
}

const NOT_THE_DECISION =
  'I’m not asking you to look at the decision again. I’d like to learn what would help me next time.';

export const WAYS: Record<HeardBy, Way> = {
  call: {
    name: 'On the phone',
    hints: [
      'You may ask for a moment to write. A silence is fine.',
      'A bad moment? “May I call you back in ten minutes?” is a good answer.',
    ],
    opening: [
      'Thank you for calling. I’d like to listen and take a few notes, if I may.',
      NOT_THE_DECISION,
      'I may be quiet now and then: I’m writing down what you say.',
    ],
    words: { label: 'What they said', hint: 'As near to their words as you can. Half sentences will do.' },
    over: 'The call is over',
    noRecord:
      'Nothing here records anybody: people speak more openly that way, and in many places it is not allowed without their consent.',
  },
  video: {
    name: 'Video, with captions',
    hints: [
      'Captions get names and figures wrong: ask for those in the chat.',
      'Whoever opened the meeting may have to switch captions on. It is fine to ask for that.',
    ],
    opening: [
      'Thank you for taking the time. I’m reading captions, so I may be a line behind you.',
      NOT_THE_DECISION,
      'I may look away now and then: I’m writing down what you say.',
    ],
    words: { label: 'What they said', hint: 'As near to their words as you can, from voice or captions.' },
    over: 'The call is over',
    noRecord:
      'Nothing here records anybody. A transcript of the meeting is a record too: ask them before you keep one.',
  },
  relay: {
    name: 'Through relay or an interpreter',
    hints: [
      'Somebody passes on what is said, so each turn takes a little longer. That is how it works, not a fault.',
      'One question at a time, and say when you have finished: “Go ahead.”',
    ],
    opening: [
      'Thank you for calling. We are speaking through a relay, so please leave a little time after each turn.',
      NOT_THE_DECISION,
      'Please say “go ahead” when you have finished. I’ll do the same.',
    ],
    words: {
      label: 'What they said',
      hint: 'As it was passed on to you. Ask for anything that may have changed on the way.',
    },
    over: 'The call is over',
    noRecord:
      'Nothing here records anybody: neither them nor whoever passes it on. Your own notes are all that is kept.',
  },
  text: {
    name: 'In writing',
    hints: [
      'You may take your time: “Thank you, I’m reading this” is an answer.',
      'Paste their words in as they stand. What you think of them goes below.',
    ],
    opening: [
      'Thank you for writing. I’d like to understand this well, so I may take a moment to read.',
      NOT_THE_DECISION,
      'I’ll ask one thing at a time, and you can answer in as few words as you like.',
    ],
    words: { label: 'What they wrote', hint: 'Pasted or copied, as it stands.' },
    over: 'The conversation is over',
    noRecord: 'Only what you put here is kept, and only for you.',
  },
};

/** To say when something hurts. Each ends the need to say more. */
export const WHEN_IT_STINGS = [
  'Thank you for telling me. I’d like to take that away and think about it.',
  'That is useful to hear. Could you give me an example?',
  'I need a moment. Please go on, I’m listening.',
] as const;
