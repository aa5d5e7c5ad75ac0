import { z } from 'zod';
import { line, optionalDay, optionalLine, seen, words } from '@/lib/acts/fields';
import { LIBRARY_KEYS } from '@/lib/library/library';
import { SKILLS } from '@/lib/skills/rules';
import { PRACTICE_GROUPS, PRACTICE_KINDS, REPEATS } from './rules';

const optionalId = z
  .uuid()
  .or(z.literal(''))
  .default('')
  .transform((id) => id || null);

const MOST_MINUTES = 600;

/** A whole number of minutes, or null. */
const optionalMinutes = optionalLine('The minutes', 4)
  .refine(
    (text) => text === null || (/^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= MOST_MINUTES),
    `The minutes are a number from 1 to ${MOST_MINUTES}. Leave them out if you can’t tell.`,
  )
  .transform((text) => (text === null ? null : Number(text)));

/** What one says of a thing to do. */
const facts = {
  title: line('What you will do'),
  kind: z.enum(PRACTICE_KINDS).default('interview'),
  dueOn: optionalDay('The day'),
  repeat: z.enum(REPEATS, 'Choose whether it comes back.').default('none'),
  repeatUntil: optionalDay('The last day'),
  minutes: optionalMinutes,
};

/** What an item is for alone, where it is. */
const purpose = { interviewId: optionalId, applicationId: optionalId, documentId: optionalId };

export const itemInput = z.object({ ...facts, ...purpose });

export const editItemInput = z.object({
  ...seen,
  ...facts,
  group: z
    .enum(['', ...PRACTICE_GROUPS])
    .default('')
    .transform((group) => group || null),
  skill: z
    .enum(['', ...SKILLS])
    .default('')
    .transform((skill) => skill || null),
  notes: words('The notes', 5000),
});

export const itemIdInput = z.object({ itemId: z.uuid() });

/** That it was done: when, if not today; for which interview; and which due day was seen, so that two windows count once. */
export const tickInput = z.object({
  itemId: z.uuid(),
  interviewId: optionalId,
  on: optionalDay('The day'),
  wasDueOn: optionalDay('The day it was due').optional(),
});

export const untickInput = z.object({ itemId: z.uuid(), interviewId: optionalId });

export const placeItemInput = z.object({ itemId: z.uuid(), go: z.enum(['up', 'down']) });

const key = z.enum(LIBRARY_KEYS, 'Choose something out of the library.');

export const fromLibraryInput = z.object({ key, ...purpose });

export const tickLibraryInput = z.object({ key, ...purpose });

export type ItemGiven = z.output<typeof itemInput>;
export type ItemEdited = z.output<typeof editItemInput>;
export type Purpose = Pick<ItemGiven, 'interviewId' | 'applicationId' | 'documentId'>;
