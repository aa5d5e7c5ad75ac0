import { z } from 'zod';
import { line, optionalDay, seen } from '@/lib/acts/fields';
import { FOLLOW_UP_ENDS } from './rules';

const one = z
  .uuid()
  .or(z.literal(''))
  .default('')
  .transform((id) => id || null);

const dueOn = optionalDay('The day').pipe(z.string('The day is empty: choose when.'));

/** With somebody, an organisation, or about an application: one of them at least. */
export const newFollowUpInput = z.object({
  contactId: one,
  organisationId: one,
  applicationId: one,
  what: line('What you mean to do'),
  dueOn,
});
export const moveFollowUpInput = z.object({ ...seen, dueOn });
export const endFollowUpInput = z.object({ ...seen, end: z.enum(FOLLOW_UP_ENDS) });
export const reopenFollowUpInput = z.object(seen);

export type NewFollowUp = z.output<typeof newFollowUpInput>;
