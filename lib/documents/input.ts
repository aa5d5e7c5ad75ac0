import { z } from 'zod';
import { line, optionalDay, seen, words } from '@/lib/acts/fields';
import { DOCUMENT_KINDS, MOST_TEXT } from './rules';

const kind = z.enum(DOCUMENT_KINDS, 'Choose what it is.');
const text = words('The text', MOST_TEXT);
const sentOn = optionalDay('The day it was sent');

export const newDocumentInput = z.object({ kind, name: line('The name', 120), text });

/** A new one that went with an application. */
export const sendNewInput = newDocumentInput.extend({ applicationId: z.uuid(), on: sentOn });

/** One there is. */
export const sendInput = z.object({
  applicationId: z.uuid(),
  documentId: z.uuid('Choose a document from the list.'),
  on: sentOn,
});

export const takeOutInput = z.object({ sendingId: z.uuid() });

export const editDocumentInput = newDocumentInput.extend(seen);

export type NewDocument = z.output<typeof newDocumentInput>;
export type Sending = z.output<typeof sendInput>;
export type EditedDocument = z.output<typeof editDocumentInput>;
