import { z } from 'zod';
import { optionalLine } from '@/lib/acts/fields';

/** "If it is a no, I will … and tell …"; without the first half there is no plan. */
export const keepPlanInput = z.object({
  interviewId: z.uuid(),
  willDo: optionalLine('What you will do', 300),
  willTell: optionalLine('Whom you will tell'),
});

export type PlanGiven = z.output<typeof keepPlanInput>;
