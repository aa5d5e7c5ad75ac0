import { z } from 'zod';
import { line, optionalLine, someWords, words } from '@/lib/acts/fields';
import { LONGEST_NOTE, SHOWN_KINDS } from './rules';

/** What a friend is shown. Its words are copied when the link is made; `which` says which story or draft. */
export const newSupporterInput = z.object({
  kind: z.enum(SHOWN_KINDS, 'Choose what they will see.'),
  which: z.string().max(60).default(''),
  fromWhom: line('Your name', 80),
  forWhom: optionalLine('Who it is for', 80).transform((text) => text ?? ''),
  line: words('Your line to them', 500),
});

export const supporterLinkInput = z.object({ supporterLinkId: z.uuid() });

/** A link's secret, as its address carries it. */
const token = z.string().max(100);
export const openLookInput = z.object({ token });
export const noteInput = z.object({ token, note: someWords('The note', LONGEST_NOTE) });

export type NewSupporter = z.output<typeof newSupporterInput>;
