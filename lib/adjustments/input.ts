import { z } from 'zod';
import { line, seen } from '@/lib/acts/fields';
import { ADJUSTMENT_STATES } from '@/lib/interviews/rules';

export const newAdjustmentInput = z.object({ interviewId: z.uuid(), what: line('What you need', 500) });

export const changeAdjustmentInput = z.object({
  ...seen,
  state: z.enum(ADJUSTMENT_STATES, 'Choose how far it has come.'),
});

export const askedInput = z.object({ interviewId: z.uuid() });
export const removeAdjustmentInput = z.object({ adjustmentId: z.uuid() });

export type NewAdjustment = z.output<typeof newAdjustmentInput>;
export type ChangedAdjustment = z.output<typeof changeAdjustmentInput>;
