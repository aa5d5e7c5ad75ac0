import type { RequestState } from '@/lib/requests/rules';
import type { EpisodeState } from './rules';

export interface Ended {
  readonly state: EpisodeState;
  /** A contact's name, or the organisation's. */
  readonly whom: string;
  readonly asked: boolean;
  readonly requestState: RequestState | null;
  readonly heard: boolean;
  readonly reframed: boolean;
  /** They asked not to be contacted. */
  readonly isClosed?: boolean;
}
export interface EndingWords {
  readonly title: string;
  readonly sentence: string;
  /** Whether something commendable was done on the way. */
  readonly win: boolean;
}

/** How an ending reads: what happened in a few words, and then what was in the seeker's own hands. */
export function endingOf(ended: Ended): EndingWords {
  const { state, whom, asked, requestState, heard, reframed } = ended;
  if (ended.isClosed && (state === 'declined' || state === 'nobody-to-ask'))
    return {
      win: true,
      title: `${whom} asked not to be contacted`,
      sentence: asked
        ? 'You keep to that. You asked well, once, and nothing is owed to anybody; the asking is kept under Wins.'
        : 'You keep to that. You were ready to ask, and nothing is owed to anybody; the looking is kept under Wins.',
    };
  if (state === 'declined')
    return {
      win: true,
      title: `${whom} can’t give feedback, and told you so`,
      sentence: 'You asked, politely, when many don’t. That is kept under Wins.',
    };
  if (state === 'no-answer')
    return {
      win: true,
      title: `${whom} has not answered, and you asked well`,
      sentence: 'You asked once, and stopped. That was the part in your hands, and it is kept under Wins.',
    };
  if (state === 'nobody-to-ask')
    return {
      win: true,
      title: 'There was nobody to ask',
      sentence:
        'You looked for somebody, and there was no one. That is a full ending, and the looking is kept under Wins.',
    };
  const afterAnswer = AFTER_ANSWER[state];
  if (afterAnswer) return { ...afterAnswer, win: true };
  if (state === 'closed')
    return {
      title: 'Closed, kindly',
      sentence: closing({ asked, requestState, heard, reframed }),
      win: true,
    };
  return {
    win: true,
    title: 'You have done your part',
    sentence: 'What happens with it now is theirs to decide. Yours is done, and done well.',
  };
}

/** Endings once they had answered: each is whole, whatever they make of it. */
const AFTER_ANSWER: { [S in EpisodeState]?: Omit<EndingWords, 'win'> } = {
  thanked: {
    title: 'You thanked them',
    sentence: 'You listened, and said thank you. That is enough by itself, and it is kept under Wins.',
  },
  'not-invited': {
    title: 'They would rather leave it there',
    sentence:
      'You asked whether you might answer, and left the choice to them. That was your part, and it is kept under Wins.',
  },
  given: {
    title: 'You gave your answer',
    sentence:
      'You prepared it, and you gave it. What they make of it is up to them; the answer is kept under Wins.',
  },
};

function closing({
  asked,
  requestState,
  heard,
  reframed,
}: Pick<Ended, 'asked' | 'requestState' | 'heard' | 'reframed'>) {
  if (heard)
    return 'You listened to what they had to say. What is useful in it is kept under Feedback and Practice.';
  if (requestState === 'declined')
    return 'You asked, they could not say, and you left it at that. Well asked.';
  if (asked) return 'You asked, and no answer came. The asking was yours, and it was done well.';
  if (reframed) return 'You looked back at it and let it go. It keeps, should you ever want to open it.';
  return 'You recorded it and let it go. It keeps, should you ever want to open it.';
}
