import { z } from 'zod';
import { line, optionalEmail, optionalLine } from '@/lib/acts/fields';
import { CONTACT_PARTS } from '@/lib/applications/rules';

const part = z.enum(CONTACT_PARTS, 'Choose what they have to do with it.');

export const addPersonInput = z.object({
  applicationId: z.uuid(),
  name: line('The name'),
  email: optionalEmail,
  phone: optionalLine('The phone number', 60),
  part,
});

export const addContactInput = z.object({
  applicationId: z.uuid(),
  contactId: z.uuid('Choose somebody from the list.'),
  part,
});

export const removePartInput = z.object({ partId: z.uuid() });

export type PersonAdded = z.output<typeof addPersonInput>;
export type ContactAdded = z.output<typeof addContactInput>;
