import { kindSentence, type NoGiven } from '@/lib/rejections/kind-sentence';

/** Where somebody is before anything is asked. */
export type Phase =
  /** Logged just now, or resting by choice. */
  | 'fresh'
  /** The place was promised to somebody: there is little to ask. */
  | 'promised'
  /** Asked before, closed, opened again and looked back at. */
  | 'through'
  /** Looked back at, and they asked not to be contacted. */
  | 'not-to-be-asked'
  /** Looked back at, and something they said should not count. */
  | 'kept-apart'
  | 'looked-back'
  | 'ready';

/** What the page says there: a title and a sentence. */
export function restingWords(phase: Phase, no: NoGiven & { organisation: string }): [string, string] {
  switch (phase) {
    case 'fresh':
      return ['Recorded', `${kindSentence(no)} Nothing else is needed today.`];
    case 'promised':
      return [
        'When you are ready',
        'There is little to learn from a job that was promised to somebody. You can put it away, or ask all the same.',
      ];
    case 'through':
      return ['You have looked back', 'You asked them, and have thought it over. You can put it away.'];
    case 'not-to-be-asked':
      return [
        'You have looked back',
        'They asked not to be contacted, so there is nobody to ask. You can put it away: it is a full ending.',
      ];
    case 'kept-apart':
      return [
        'You have looked back',
        'Some of what they said should not count, so nothing is asked of them. You can put it away: what is kept apart stays as it is.',
      ];
    case 'looked-back':
      return [
        'You have looked back',
        'One short question to them may tell you more than a week of guessing. Many never answer; asking well is your part.',
      ];
    case 'ready':
      return [
        'When you are ready',
        `What the ${no.organisation} no leaves you with is yours to say. Two minutes, and any part may stay empty.`,
      ];
  }
}
