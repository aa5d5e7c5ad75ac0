import { z } from 'zod';
import { QUIET_ANSWERS } from '@/lib/quiet/rules';

/** What is said to coaches. */
export const attentionInput = z.object({ answer: z.enum(QUIET_ANSWERS) });
