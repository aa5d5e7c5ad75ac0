import { z } from 'zod';

/** One act, sent once the network is back. */
export const waitingInput = z.object({
  kind: z.string().max(60),
  actId: z.uuid(),
  whose: z.string().max(100),
  fields: z.record(z.string().max(60), z.string().max(50_000)),
});
