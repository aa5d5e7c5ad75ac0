import { z } from 'zod';
import { optionalLine, optionalUrl, someWords } from '@/lib/acts/fields';
import { REST_UNTIL } from '@/lib/episodes/input';
import { KEY, RELATIONS, WORDINGS } from '../templates/rules';

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

/** What a press on the page of a question may be for: on to sending, another text, all of them, or another day. */
const GO = [...WORDINGS, 'show', 'templates', ...REST_UNTIL, 'send'] as const;

/** A letter as it stands in the form. `key` is the text that it began with; `go` and `pick` are buttons. */
export const draftInput = z.object({
  episodeId: z.uuid(),
  /** Of the draft that the page was drawn with; 0 where there was none. */
  version: z.coerce.number().int().min(0),
  key: z.string().regex(KEY).default('team.suggested'),
  go: z.enum(GO).default('show'),
  /** Somebody of the application, chosen by a press. */
  pick: z.uuid().or(z.literal('')).default(''),
  relation: z.enum(RELATIONS).default('team'),
  to: optionalLine('The name', 100),
  /** Whom the text greets as it was shown. */
  greeted: optionalLine('The name', 100),
  address: optionalAddress,
  formUrl: optionalUrl('The link to their form'),
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

/** "Did you send the reminder?" */
export const nudgedInput = z.object({
  requestId: z.uuid(),
  how: z.enum(['yes', 'changed']),
  sentText: someWords('The reminder', 5000),
});

export type Drafted = z.output<typeof draftInput>;
export type Sent = z.output<typeof sentInput>;
export type Nudged = z.output<typeof nudgedInput>;
