import { z } from 'zod';
import { line, optionalDay, optionalLine, optionalUrl, seen, someWords, words } from '@/lib/acts/fields';
import { MOVE_OUTCOMES, WORK_MODES } from './rules';

/** One of several words, or null where nothing was chosen. */
const orNothing = <T extends string>(values: readonly T[]) =>
  z
    .enum(['', ...values])
    .optional()
    .transform((value) => (value || null) as T | null);

export const addInput = z.object({
  organisation: line('The organisation'),
  role: line('The role'),
  stageId: z.uuid().or(z.literal('')).default(''),
  url: optionalUrl('The link'),
});

export const editInput = z.object({
  ...seen,
  organisation: line('The organisation'),
  role: line('The role'),
  place: optionalLine('The place'),
  workMode: orNothing(WORK_MODES),
  salaryText: optionalLine('The salary'),
  source: optionalLine('The source'),
  url: optionalUrl('The link'),
  appliedOn: optionalDay('The day you applied'),
  nextAction: optionalLine('The next action'),
  nextActionOn: optionalDay('The day of the next action'),
  notes: words('The notes'),
});

/** `outcome` is for closing only; where it is missing then, the page asks. */
export const moveInput = z.object({
  ...seen,
  stageId: z.uuid('Choose where it goes.'),
  outcome: orNothing(MOVE_OUTCOMES),
});

export const undoInput = z.object({ eventId: z.uuid() });

export const postingInput = z.object({ id: z.uuid(), text: someWords('The advert', 50_000) });

/** `at` is when it was applied for or saved, if not now. */
export type Added = z.output<typeof addInput> & { readonly at?: string };
export type Edited = z.output<typeof editInput>;
export type Moved = z.output<typeof moveInput>;
