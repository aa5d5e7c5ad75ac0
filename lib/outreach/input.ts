import { z } from 'zod';
import { line, optionalDay, optionalEmail } from '@/lib/acts/fields';
import { FOLLOW_UP_ENDS } from '@/lib/follow-ups/rules';

const day = (name: string) => optionalDay(name).pipe(z.string(`${name} is empty: choose it.`));

/** A day for each step of `STEPS`. */
export const planInput = z.object({
  organisationId: z.uuid(),
  person: day('The day to find a person'),
  first: day('The day of the first message'),
  again: day('The day to follow up'),
  last: day('The day of the last line'),
});

/** Whom the plan is about. */
export const personInput = z.object({
  organisationId: z.uuid(),
  name: line('The name'),
  email: optionalEmail,
});

export const endStepInput = z.object({ id: z.uuid(), end: z.enum(FOLLOW_UP_ENDS) });
export const stepInput = z.object({ id: z.uuid() });
export const moveStepInput = z.object({
  id: z.uuid(),
  version: z.coerce.number().int().positive(),
  dueOn: day('The day'),
});
export const endPlanInput = z.object({ organisationId: z.uuid() });

export type Planned = z.output<typeof planInput>;
export type PersonNamed = z.output<typeof personInput>;
