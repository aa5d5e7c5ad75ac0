import { z } from 'zod';
import { optionalEmail, optionalLine, someWords } from '@/lib/acts/fields';
import { CLARIFYING_CHANNELS } from './rules';

/** The version of the draft that stood on the page; 0 where none was begun. */
const seenDraft = z.coerce.number().int().nonnegative();

/** The question as it stands in the form. `go` is the button pressed: the other wording, or on to sending. */
export const clarifyInput = z.object({
  feedbackId: z.uuid(),
  version: seenDraft,
  channel: z.enum(CLARIFYING_CHANNELS),
  go: z.enum([...CLARIFYING_CHANNELS, 'send']),
  to: optionalLine('The name', 100),
  address: optionalEmail,
  subject: optionalLine('The subject'),
  text: someWords('The message', 5000),
});

/** "Did you send it?" */
export const clarifiedInput = z.object({
  clarificationId: z.uuid(),
  version: seenDraft,
  how: z.enum(['yes', 'changed']),
  sentText: z
    .string()
    .max(5000, 'The message is longer than 5,000 characters. Shorten it; nothing of it was lost.')
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim()),
});

export type Clarify = z.output<typeof clarifyInput>;
export type Clarified = z.output<typeof clarifiedInput>;
