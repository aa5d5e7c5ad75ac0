import { z } from 'zod';
import { line, optionalDay } from '@/lib/acts/fields';
import { PRACTICE_KINDS } from './rules';

export const itemInput = z.object({
  title: line('What you will do'),
  kind: z.enum(PRACTICE_KINDS).default('interview'),
  dueOn: optionalDay('The day'),
});

export const itemIdInput = z.object({ itemId: z.uuid() });

export type ItemGiven = z.output<typeof itemInput>;
