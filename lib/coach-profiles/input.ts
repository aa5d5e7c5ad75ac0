import { z } from 'zod';
import { line, optionalLine, someWords } from '@/lib/acts/fields';

/** A letter that invites carries these two to somebody who never asked for it: so they hold no address of the web. */
const withoutLinks = (name: string) =>
  [
    (text: string | null) => !text || !/https?:|www\.|[^\s.]\.[a-z]{2,}(\/|$)/i.test(text),
    `${name} holds a web address, and would be sent to people who never asked for it. Leave that out.`,
  ] as const;

export const profileInput = z.object({
  version: z.coerce.number().int().min(0),
  name: line('Your name', 80).refine(...withoutLinks('Your name')),
  organisation: optionalLine('The organisation', 80)
    .refine(...withoutLinks('The organisation'))
    .transform((text) => text ?? ''),
  confidentiality: someWords('What stays between you', 2000),
});
export type ProfileGiven = z.output<typeof profileInput>;
