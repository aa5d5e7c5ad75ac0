import { z } from 'zod';
import { line, seen } from '@/lib/acts/fields';
import { STAGE_COLOURS, STAGE_KINDS } from './rules';

const name = line('The name', 40);

export const renameStageInput = z.object({ ...seen, name });

export const addStageInput = z.object({ name, kind: z.enum(STAGE_KINDS, 'Choose what it is for.') });

/** One place to the left or to the right. */
export const shiftStageInput = z.object({ id: z.uuid(), to: z.enum(['left', 'right']) });

export const colourStageInput = z.object({
  id: z.uuid(),
  colour: z.enum(['', ...STAGE_COLOURS]).transform((colour) => colour || null),
});

export const foldStageInput = z.object({ id: z.uuid(), as: z.enum(['open', 'folded']) });

/** `toStageId` is where its applications go; not needed where it holds none. */
export const retireStageInput = z.object({
  ...seen,
  toStageId: z
    .uuid()
    .or(z.literal(''))
    .optional()
    .transform((id) => id || null),
});

export const takeUpStageInput = z.object({ id: z.uuid() });
