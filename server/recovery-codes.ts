import { z } from 'zod';
import { MINUTES } from '@/lib/second-factors/rules';
import { sealedCookie } from './sealed-cookie';

/** Somebody's recovery codes on their way to the one page that shows them, to nobody else; the table has only what they are found by. */
export const shownCodes = sealedCookie(
  'onward.recovery-codes',
  'recovery-codes',
  z.object({ userId: z.string(), codes: z.array(z.string()) }),
  MINUTES,
);
