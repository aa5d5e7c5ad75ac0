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

/**
 * Whether a letter of a kind may be written where an episode stands. Where somebody was chosen from the start there is
 * nothing to answer, so nothing is asked.
 */
export const mayWrite = (
  { state, predetermined }: { readonly state: EpisodeState; readonly predetermined: boolean },
  kind: LetterKind,
): boolean =>
  kindsFrom(state).includes(kind) && !(predetermined && (asksToRespond(kind) || kind === 'answer'));

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
