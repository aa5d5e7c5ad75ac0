import { z } from 'zod';
import { tick } from '@/lib/acts/fields';
import { QUIET_ANSWERS } from './rules';

/** `alone`: no coach reads it. */
export const quietInput = z.object({ answer: z.enum(QUIET_ANSWERS), alone: tick });
export const backInput = z.object({});
