import { z } from 'zod';
import { line, optionalLine, someWords } from '@/lib/acts/fields';
import { withoutLinks } from './without-links';

export const profileInput = z.object({
  version: z.coerce.number().int().min(0),
  name: line('Your name', 80).refine(...withoutLinks('Your name')),
  organisation: optionalLine('The organisation', 80)
    .refine(...withoutLinks('The organisation'))
    .transform((text) => text ?? ''),
  confidentiality: someWords('What stays between you', 2000),
});
export type ProfileGiven = z.output<typeof profileInput>;
