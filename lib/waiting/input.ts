import { z } from 'zod';
import { MOST_BOX } from '@/lib/captures/rules';

/** Twice the longest text that any form takes: a line end may come as two signs, and is counted as one. */
export const MOST_TEXT = 2 * MOST_BOX;
/** Of one act as it is sent: its longest text in letters of three bytes, or in signs that JSON writes out, with room to spare. */
export const MOST_BYTES = 1_500_000;

/** One act, sent once the network is back. What its texts may hold is the kind's to say, in the form's own sentences. */
export const waitingInput = z.object({
  kind: z.string().max(60),
  actId: z.uuid(),
  whose: z.string().max(100),
  fields: z.record(z.string().max(60), z.string().max(MOST_TEXT)),
});
