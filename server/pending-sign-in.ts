import { z } from 'zod';
import { MINUTES } from '@/lib/second-factors/rules';
import { sealedCookie } from './sealed-cookie';

/** Who somebody is at a provider, with the address that it has verified. */
export const identityShape = z.object({ identityHash: z.string(), issuer: z.string(), email: z.string() });
export type Identity = z.output<typeof identityShape>;

/** Somebody whose password was right, or whose provider named them, and whose code is still to come. No session yet. */
export const pendingSignIn = sealedCookie(
  'onward.pending',
  'pending-sign-in',
  z.object({
    userId: z.uuid(),
    shared: z.boolean(),
    next: z.string().optional(),
    /** To be linked when the code was right. */
    link: identityShape.optional(),
  }),
  MINUTES,
);
