import { type Fields, fill } from '@/lib/requests/merge';
import { asksForLater, asksToRespond, type LetterChannel, saysThanks, type ThanksKind } from './rules';

export interface ThanksFields extends Fields {
  /** Something they liked, in their words. */
  readonly liked: string | null;
  /** What a doubt of theirs was about, where the seeker works on it: "Structure". */
  readonly worksOn: string | null;
}
export interface LetterText {
  readonly subject: string;
  readonly text: string;
}

/** Stands for the one sentence of the seeker's own rows; put in last, so that what is in it is never a field. */
const USEFUL = '{useful}';

const RESPOND =
  'May I ask one more thing? If you are open to it, I would like to answer one or two of the points you raised: a few lines by e-mail, or ten minutes by phone, whichever suits you. I’m not asking you to revisit the decision, and a no is a perfectly good answer.';
const LATER = 'If something similar opens with you later, may I write to you then?';

const email = (kind: ThanksKind): string =>
  [
    'Dear {name},',
    saysThanks(kind)
      ? `Thank you for your answer about the {role} role, and for being open with me. ${USEFUL}`
      : 'Thank you again for your answer about the {role} role.',
    asksToRespond(kind) ? RESPOND : asksForLater(kind) ? LATER : 'I wish you and the team well.',
    'Kind regards,\n{me}',
  ].join('\n\n');

const message = (kind: ThanksKind): string =>
  [
    `Hello {name}, thank you ${saysThanks(kind) ? '' : 'again '}for your answer about the {role} role.`,
    ...(saysThanks(kind) ? ['It helps.'] : []),
    ...(asksToRespond(kind)
      ? ['May I answer one or two of your points, in a few lines? I’m not asking you to revisit anything.']
      : []),
    ...(asksForLater(kind) ? ['May I write when something similar opens?'] : []),
    'Best wishes, {me}',
  ].join(' ');

const phone = (kind: ThanksKind): string =>
  [
    `Hello, this is {me}. I’m calling to thank you${saysThanks(kind) ? '' : ' again'} for your answer about the {role} role at {organisation}.`,
    ...(saysThanks(kind) ? [USEFUL] : []),
    ...(asksToRespond(kind)
      ? [
          'May I ask one more thing? I’m not asking you to revisit the decision. Would it be all right if I answered one or two of the points you raised, now, in writing, or another day?',
          '(If yes)\nThank you. When would suit you? (Another day is best: it gives you time to prepare.)',
          '(If no)\nOf course. Thank you all the same.',
        ]
      : []),
    ...(asksForLater(kind) ? ['If something similar opens later, may I get in touch then?'] : []),
    'I wish you and the team well.',
  ].join('\n\n');

const TEXTS: Record<LetterChannel, (kind: ThanksKind) => string> = { email, message, phone };

/**
 * The built-in text: it thanks, says what was useful, and argues nothing. What they liked is said back in their words;
 * where nothing is known there is a gap in brackets, with which nothing leaves.
 */
export function thanksText(
  kind: ThanksKind,
  channel: LetterChannel,
  { liked, worksOn, ...fields }: ThanksFields,
): LetterText {
  const useful = usefulWords(liked, worksOn);
  return {
    subject: channel === 'email' ? (saysThanks(kind) ? 'Thank you for your answer' : 'Thank you again') : '',
    text: fill(TEXTS[channel](kind), fields).split(USEFUL).join(useful),
  };
}

/** Quotes that are longer than this are the seeker's to shorten, so they are not put in. */
const LONGEST = 140;

function usefulWords(liked: string | null, worksOn: string | null): string {
  const quote = liked && liked.trim().length <= LONGEST ? bare(liked) : null;
  const theme = worksOn && bare(worksOn);
  const parts = [
    ...(quote ? [`This has stayed with me: “${quote}”.`] : []),
    ...(theme
      ? [`What you told me gives me something to work on: ${theme.charAt(0).toLowerCase()}${theme.slice(1)}.`]
      : []),
  ];
  return parts.length > 0 ? parts.join(' ') : 'What helped me most was [one thing that was useful].';
}

/** As it stands within a sentence: one line, no brackets that would look like a gap, no end mark. */
const bare = (text: string) =>
  text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[[{]/g, '(')
    .replaceAll(/[\]}]/g, ')')
    .replaceAll(/["“”]/g, '’')
    .replace(/[.!]+$/, '');
