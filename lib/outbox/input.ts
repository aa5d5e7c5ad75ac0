import { z } from 'zod';
import { optionalLine, words } from '@/lib/acts/fields';
import { SENDINGS } from './rules';

/** "Send": which letter, about what, and how it stood when the button was drawn (0: nothing was sent yet). */
export const sendInput = z.object({
  purpose: z.enum(SENDINGS),
  aboutId: z.uuid(),
  seen: z.coerce.number().int().min(0),
  /** For letters that are kept nowhere before they go: as they stand on the page. */
  subject: optionalLine('The subject'),
  text: words('The message', 5000),
});
export type SendGiven = z.output<typeof sendInput>;

/** "Stop trying". */
export const stopInput = z.object({ outboxId: z.uuid() });
