import { z } from 'zod';
import { line, optionalEmail, optionalLine, seen, words } from '@/lib/acts/fields';

const facts = {
  name: line('The name'),
  /** By its name, as people know it; empty for who belongs to none. */
  organisation: optionalLine('The organisation'),
  part: optionalLine('What they do there'),
  email: optionalEmail,
  phone: optionalLine('The phone number', 60),
  notes: words('The notes'),
};

export const newContactInput = z.object(facts);
export const editContactInput = z.object({ ...seen, ...facts });

export type NewContact = z.output<typeof newContactInput>;
export type EditedContact = z.output<typeof editContactInput>;
