import { z } from 'zod';
import { optionalLine, tick, words } from '@/lib/acts/fields';
import { askedOf, HEARD_BY, MOST_READING, MOST_WORDS } from './rules';

const optionalId = z.uuid().or(z.literal('')).default('');

/** What it was opened from, if anything; and the way, where another than last time is chosen. */
export const beginInput = z.object({
  rejectionId: optionalId,
  applicationId: optionalId,
  heardBy: z.enum(['', ...HEARD_BY]).default(''),
});

/** The notes as they stand, the questions ticked, and how the page is liked. `go`: the button that was pressed. */
export const notesInput = z.object({
  feedbackId: z.uuid(),
  version: z.coerce.number().int().positive(),
  words: words('Their words', MOST_WORDS),
  myReading: words('How you read it', MOST_READING),
  heardBy: z.enum(HEARD_BY, 'Choose one of the four.'),
  /** Questions that were asked. */
  picked: z.string().default('').transform(askedOf),
  clock: tick,
  go: z.enum(['over', 'stay']).default('stay'),
});

/** Notes of a talk that was over before there was a network. */
export const writtenInput = z.object({
  words: words('Their words', MOST_WORDS),
  myReading: words('How you read it', MOST_READING),
  heardBy: z.enum(['', ...HEARD_BY]).default(''),
});

/** What it was about: a "no" or an application by its id, the second choice before the first; or nothing yet. */
export const placeInput = z.object({
  feedbackId: z.uuid(),
  aboutId: optionalId,
  otherId: optionalId,
  speaker: optionalLine('Who spoke', 100).transform((name) => name ?? ''),
});

export const readyInput = z.object({ rejectionId: z.uuid() });

export type Begun = z.output<typeof beginInput>;
export type NotesGiven = z.output<typeof notesInput>;
export type WrittenDown = z.output<typeof writtenInput>;
export type Placed = z.output<typeof placeInput>;
