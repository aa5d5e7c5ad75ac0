import { z } from 'zod';
import { optionalDay, optionalEmail, optionalLine, someWords, words } from '@/lib/acts/fields';
import { INVITATIONS, LETTER_CHANNELS, THANKS_KINDS } from './rules';

/** Of the letter as it was shown; 0 where none was kept yet. */
const version = z.coerce.number().int().nonnegative().default(0);

const addressee = {
  episodeId: z.uuid(),
  version,
  to: optionalLine('The name', 100),
  /** Whom the text greets as it was shown. */
  greeted: optionalLine('The name', 100),
  address: optionalEmail,
  me: optionalLine('Your name', 100),
  subject: optionalLine('The subject').transform((subject) => subject ?? ''),
  text: someWords('The message', 5000),
};

/** A letter as it stands in the form. `go` is the button pressed: another text, or on to sending. */
export const thanksInput = z.object({
  ...addressee,
  kind: z.enum(THANKS_KINDS),
  channel: z.enum(LETTER_CHANNELS),
  go: z.enum([...THANKS_KINDS, ...LETTER_CHANNELS, 'send']),
  /** When to write, where they are asked whether one may; a reminder of one's own. */
  dueOn: optionalDay('The day'),
});

/** The answer itself. */
export const answerLetterInput = z.object({
  ...addressee,
  go: z.literal('send').default('send'),
  /** The points as they were shown: `stampOf` (`lib/responses/rules.ts`). */
  points: z.string().max(5000).optional(),
});

/** "Did you send it?" */
export const letterSentInput = z.object({
  letterId: z.uuid(),
  how: z.enum(['yes', 'changed']),
  sentText: words('The message', 5000),
});

/** Whether they would hear an answer. */
export const invitationInput = z.object({ episodeId: z.uuid(), as: z.enum(INVITATIONS) });

/** It was said on a call, or face to face: nothing was sent. */
export const saidInput = z.object({ episodeId: z.uuid() });

/** How it went, and what they said to it; each may stay empty. */
export const wentInput = z.object({
  episodeId: z.uuid(),
  version,
  went: words('How it went', 5000),
  said: words('What they said', 20_000),
});

export type ThanksGiven = z.output<typeof thanksInput>;
export type AnswerLetterGiven = z.output<typeof answerLetterInput>;
export type LetterSent = z.output<typeof letterSentInput>;
export type Went = z.output<typeof wentInput>;
