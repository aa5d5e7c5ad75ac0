import { z } from 'zod';
import { optionalLine, someWords } from '@/lib/acts/fields';
import { VARIANTS } from './templates';

const optionalAddress = z
  .string()
  .trim()
  .max(254, 'That address is longer than addresses can be.')
  .default('')
  .refine(
    (text) => text === '' || z.email().safeParse(text).success,
    'That does not look like an e-mail address. It may also stay empty.',
  )
  .transform((text) => text || null);

/** A letter as it stands in the form. `go` is the button pressed: another suggestion, or on to sending. */
export const draftInput = z.object({
  episodeId: z.uuid(),
  variant: z.enum(VARIANTS),
  go: z.enum([...VARIANTS, 'send']),
  to: optionalLine('The name', 100),
  address: optionalAddress,
  me: optionalLine('Your name', 100),
  subject: optionalLine('The subject'),
  text: someWords('The message', 5000),
});

/** "Did you send it?" */
export const sentInput = z.object({
  requestId: z.uuid(),
  how: z.enum(['yes', 'changed']),
  sentText: z
    .string()
    .max(5000, 'The message is longer than 5,000 characters. Shorten it; nothing of it was lost.')
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim()),
});

export type Drafted = z.output<typeof draftInput>;
export type Sent = z.output<typeof sentInput>;
