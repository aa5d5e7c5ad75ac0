import type { EpisodeState } from '@/lib/episodes/rules';

/** What is written to them once they have answered, by what it does; each is kept as it was sent. */
export const LETTER_KINDS = [
  'thanks',
  'thanks-respond',
  'thanks-similar',
  'respond',
  'similar',
  'answer',
] as const;
export type LetterKind = (typeof LETTER_KINDS)[number];

/** Those that thank, or ask once they were thanked; the answer itself is composed elsewhere. */
export const THANKS_KINDS = ['thanks', 'thanks-respond', 'thanks-similar', 'respond', 'similar'] as const;
export type ThanksKind = (typeof THANKS_KINDS)[number];

export const LETTER_CHANNELS = ['email', 'message', 'phone'] as const;
export type LetterChannel = (typeof LETTER_CHANNELS)[number];

export const LETTER_CHANNEL_WORDS: Record<LetterChannel, string> = {
  email: 'By e-mail',
  message: 'A short message',
  phone: 'By phone',
};

/** Whether a letter says thank you, asks to answer a point or two, or asks to write again later. */
export const saysThanks = (kind: LetterKind): boolean => kind.startsWith('thanks');
export const asksToRespond = (kind: LetterKind): boolean => kind.endsWith('respond');
export const asksForLater = (kind: LetterKind): boolean => kind.endsWith('similar');

/** As what a letter is read for its tone: one that asks something is an ask, also where it thanks first. */
export const toneKindOf = (kind: LetterKind): 'ask' | 'thanks' | 'answer' =>
  asksToRespond(kind) || asksForLater(kind) ? 'ask' : kind === 'answer' ? 'answer' : 'thanks';

/** Which letters can be written from where an episode stands. First the thanks; then, once, a second question. */
export function kindsFrom(state: EpisodeState): readonly LetterKind[] {
  if (state === 'answered') return ['thanks', 'thanks-respond', 'thanks-similar'];
  if (state === 'thanked') return ['respond', 'similar'];
  return state === 'preparing' || state === 'ready' ? ['answer'] : [];
}

/** A letter that asks one more thing, beside the thanks. */
export const isSecondQuestion = (kind: LetterKind): boolean => asksToRespond(kind) || asksForLater(kind);

/** Whether a second question has gone. */
export const hasAskedOn = (
  letters: readonly { readonly kind: LetterKind; readonly sentAt: string | null }[],
): boolean => letters.some(({ kind, sentAt }) => sentAt !== null && isSecondQuestion(kind));

/** Where an episode stands, as far as a letter needs. */
export interface Standing {
  readonly state: EpisodeState;
  readonly predetermined: boolean;
  /** A second question has gone. */
  readonly hasAsked: boolean;
  /** Something that was said should not count. */
  readonly isApart: boolean;
}

/**
 * Why a letter of a kind may not be written where an episode stands; null where it may.
 * - Where somebody was chosen from the start there is nothing to answer, so nothing is asked.
 * - A second question is asked once.
 * - Where something should not count, thanks are the most that is written with them, and nothing is asked to be answered.
 */
export function whyNotWritten(
  { state, predetermined, hasAsked, isApart }: Standing,
  kind: LetterKind,
): 'no-such-move' | 'asked-already' | 'kept-apart' | null {
  if (!kindsFrom(state).includes(kind)) return 'no-such-move';
  if (predetermined && (asksToRespond(kind) || kind === 'answer')) return 'no-such-move';
  if (hasAsked && isSecondQuestion(kind)) return 'asked-already';
  const isTooMuch = asksToRespond(kind) || (asksForLater(kind) && state === 'answered');
  return isApart && isTooMuch ? 'kept-apart' : null;
}

/** Where an episode goes when a letter has gone, step by step. */
export const movesOf = (kind: LetterKind): readonly EpisodeState[] => [
  ...(saysThanks(kind) ? (['thanked'] as const) : []),
  ...(asksToRespond(kind) ? (['asked-to-respond'] as const) : []),
  ...(kind === 'answer' ? (['given'] as const) : []),
];

/** What each does, on the button that chooses it. */
export const KIND_CHOICES: Record<ThanksKind, string> = {
  thanks: 'Thanks alone',
  'thanks-respond': 'And may I answer a point or two?',
  'thanks-similar': 'And may I write later?',
  respond: 'May I answer a point or two?',
  similar: 'May I write later?',
};

/** What a letter that went is called, where it is kept. */
export const LETTER_SENT_WORDS: Record<LetterKind, string> = {
  thanks: 'Your thanks',
  'thanks-respond': 'Your thanks, and whether you may answer',
  'thanks-similar': 'Your thanks, and whether you may write later',
  respond: 'Whether you may answer',
  similar: 'Whether you may write later',
  answer: 'Your answer',
};

/** How an answer that was asked for came out. */
export const INVITATIONS = ['invited', 'not-invited'] as const;
export type Invitation = (typeof INVITATIONS)[number];
