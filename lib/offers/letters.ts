import { type Fields, fill } from '@/lib/requests/merge';

/** What one writes around an offer, and at the end of a search. */
export const LETTERS = ['more-time', 'accept', 'negotiate', 'decline', 'withdraw', 'thanks'] as const;
export type LetterKind = (typeof LETTERS)[number];

export const LETTER_WORDS: Record<LetterKind, string> = {
  'more-time': 'Ask for more time',
  accept: 'Accept',
  negotiate: 'Ask for something else',
  decline: 'Decline',
  withdraw: 'Withdraw',
  thanks: 'Say thank you',
};

interface Letter {
  readonly subject: string;
  readonly text: string;
}

/** Merge fields stand in braces, as in `lib/requests/templates.ts`; what only the seeker knows is a gap in brackets. */
const TEXTS: Record<LetterKind, Letter> = {
  'more-time': {
    subject: 'Your offer: may I take a little longer?',
    text: `Dear {name},

Thank you for offering me the {role} role at {organisation}. I am glad of it, and I want to give you an answer you can rely on.

May I take until {until} to decide? If that causes you difficulty, please tell me, and I will see what I can do.

Kind regards,
{me}`,
  },
  accept: {
    subject: 'I am pleased to accept',
    text: `Dear {name},

Thank you for offering me the {role} role at {organisation}. I am very pleased to accept it on the terms you sent.

Please let me know what you need from me, and what happens next. I look forward to starting.

Kind regards,
{me}`,
  },
  negotiate: {
    subject: 'Your offer: one question before I answer',
    text: `Dear {name},

Thank you for offering me the {role} role at {organisation}. I enjoyed meeting you all, and I would like to join you.

Before I answer, may I raise one thing? I had hoped for [what you are asking for], because [the reason in one sentence]. Is there room for that?

If there is not, I would be glad to know what is possible. Thank you for looking at it.

Kind regards,
{me}`,
  },
  decline: {
    subject: 'Thank you, and my answer to your offer',
    text: `Dear {name},

Thank you for offering me the {role} role at {organisation}, and for the time you and your colleagues gave me.

After thinking it over I have decided not to take it. It was not an easy choice, and I hope our paths cross again.

I wish you and the team well.

Kind regards,
{me}`,
  },
  withdraw: {
    subject: 'Withdrawing my application',
    text: `Dear {name},

Thank you for considering me for the {role} role at {organisation}. I have accepted another offer, so I would like to withdraw my application.

Thank you for the time you have given it. I wish you well in finding the right person.

Kind regards,
{me}`,
  },
  thanks: {
    subject: 'Thank you for your help',
    text: `Dear {name},

I wanted you to hear it from me: I have found a job. You helped me while I was looking, and that made a difference. Thank you.

If I can do the same for you or for somebody you know, please ask.

Warm regards,
{me}`,
  },
};

/** `until` is a day in words, for the letter that asks for time. */
export type LetterFields = Fields & { readonly until?: string | null };

/**
 * A letter with its fields filled; what is not known reads well (the hiring team) or is a gap in brackets, with which
 * nothing leaves.
 */
export function letterFor(kind: LetterKind, { until, ...fields }: LetterFields): Letter {
  const { subject, text } = TEXTS[kind];
  return {
    subject,
    text: fill(text, fields)
      .split('{until}')
      .join(until ?? '[the day you need]'),
  };
}
