import { z } from 'zod';
import { seen } from '@/lib/acts/fields';

/** Whether a concern has become a strength, as the seeker says; `taken-back` for one that was said to be. */
export const STRENGTH_ANSWERS = ['strength', 'not-yet', 'taken-back'] as const;

export const strengthInput = z.object({
  ...seen,
  go: z.enum(STRENGTH_ANSWERS, 'Say whether it has become a strength.'),
});

export type StrengthGiven = z.output<typeof strengthInput>;
