import { z } from 'zod';
import { line, optionalDay, optionalLine, seen, someWords, words } from '@/lib/acts/fields';
import { LIBRARY_KEYS } from '@/lib/library/library';
import { SKILLS } from '@/lib/skills/rules';
import { DECISIONS, SOURCES } from './rules';

/** An hour of a day, as a form's field for one sends it. */
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

const optionalId = z.uuid().or(z.literal('')).default('');

export const feedbackInput = z.object({
  rejectionId: optionalId,
  applicationId: z.uuid().or(z.literal('')).optional(),
  source: z.enum(SOURCES, 'Choose how it came.'),
  words: someWords('What they said', 20_000),
  myReading: words('How you read it', 5000),
  speaker: optionalLine('Who said it', 100).transform((name) => name ?? ''),
  on: optionalDay('The day'),
  /** The hour it was said at, where that is known. */
  time: z
    .string()
    .trim()
    .refine(
      (text) => text === '' || HOUR.test(text),
      'The time is not one that a clock shows. Write it as 14:30.',
    )
    .optional(),
});

export const readingInput = z.object({ ...seen, myReading: words('How you read it', 5000) });

export const feedbackIdInput = z.object({ feedbackId: z.uuid() });

/** A passage of their words, by its place in them: chosen sentence by sentence, or marked with the hand. */
const place = z
  .string()
  .regex(/^\d{1,6}-\d{1,6}$/, 'Nothing is marked yet. Choose a sentence, or select some of their words.')
  .transform((text) => {
    const [start = 0, end = 0] = text.split('-').map(Number);
    return { start, end };
  });

export const passageInput = z.object({
  feedbackId: z.uuid(),
  place,
  as: z.enum(['liked', 'doubted'], 'Say whether they liked it or doubted it.'),
});

export const apartInput = z.object({ feedbackId: z.uuid(), place });

/** What a doubt is about, said on another day; or not today, or never. */
export const aboutInput = z.object({
  ...seen,
  themeId: optionalId,
  skill: z.enum(['', ...SKILLS]).default(''),
  go: z.enum(['keep', 'later', 'open']),
});

export const strengthInput = z.object({ feedbackId: z.uuid(), quote: line('What they liked', 500) });

export const concernInput = z.object({
  feedbackId: z.uuid(),
  quote: line('What they doubted', 1000),
  themeId: optionalId,
  skill: z.enum(['', ...SKILLS]).default(''),
  recognise: z.enum(['', '1', '2', '3', '4']).default(''),
});

const alsoThis = z.enum(LIBRARY_KEYS, 'Choose something out of the library.').optional();

/** `title` and `dueOn` are for *work on it*: they make its first practice item; `also…` put more of the library beside it. */
export const decideInput = z.object({
  ...seen,
  decision: z.enum(DECISIONS, 'Choose what you will do with it.'),
  title: optionalLine('What you will do', 200),
  dueOn: optionalDay('The day'),
  also1: alsoThis,
  also2: alsoThis,
  also3: alsoThis,
});

export type FeedbackGiven = z.output<typeof feedbackInput>;
export type ReadingGiven = z.output<typeof readingInput>;
export type ConcernGiven = z.output<typeof concernInput>;
export type Decided = z.output<typeof decideInput>;
export type PassageGiven = z.output<typeof passageInput>;
export type ApartGiven = z.output<typeof apartInput>;
export type AboutGiven = z.output<typeof aboutInput>;
