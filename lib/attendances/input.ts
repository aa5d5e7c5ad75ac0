import { z } from 'zod';
import { line } from '@/lib/acts/fields';

/** Somebody known, or somebody new by name. */
export const bringContactInput = z.object({
  interviewId: z.uuid(),
  contactId: z.uuid('Choose somebody from the list.'),
});
export const bringPersonInput = z.object({ interviewId: z.uuid(), name: line('The name') });
export const takeOutInput = z.object({ interviewContactId: z.uuid() });
