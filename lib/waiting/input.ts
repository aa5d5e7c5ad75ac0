import { z } from 'zod';
import { MOST_BOX } from '@/lib/captures/rules';

/** One act, sent once the network is back. The longest text that waits is an advert’s. */
export const waitingInput = z.object({
  kind: z.string().max(60),
  actId: z.uuid(),
  whose: z.string().max(100),
  fields: z.record(z.string().max(60), z.string().max(MOST_BOX)),
});
