import { z } from 'zod';
import { line, optionalDay, optionalLine, seen, someWords, words } from '@/lib/acts/fields';
import { SKILLS } from '@/lib/skills/rules';
import { DECISIONS, SOURCES } from './rules';

const optionalId = z.uuid().or(z.literal('')).default('');

export const feedbackInput = z.object({
  rejectionId: optionalId,
  source: z.enum(SOURCES, 'Choose how it came.'),
  words: someWords('What they said', 20_000),
  myReading: words('How you read it', 5000),
  speaker: optionalLine('Who said it', 100).transform((name) => name ?? ''),
  on: optionalDay('The day'),
});

export const readingInput = z.object({ feedbackId: z.uuid(), myReading: words('How you read it', 5000) });

export const feedbackIdInput = z.object({ feedbackId: z.uuid() });

export const strengthInput = z.object({ feedbackId: z.uuid(), quote: line('What they liked', 500) });

export const concernInput = z.object({
  feedbackId: z.uuid(),
  quote: line('What they doubted', 1000),
  themeId: optionalId,
  skill: z.enum(['', ...SKILLS]).default(''),
  recognise: z.enum(['', '1', '2', '3', '4']).default(''),
});

/** `title` and `dueOn` are for *work on it*: they make its first practice item. */
export const decideInput = z.object({
  ...seen,
  decision: z.enum(DECISIONS, 'Choose what you will do with it.'),
  title: optionalLine('What you will do', 200),
  dueOn: optionalDay('The day'),
});

export type FeedbackGiven = z.output<typeof feedbackInput>;
export type ConcernGiven = z.output<typeof concernInput>;
export type Decided = z.output<typeof decideInput>;
