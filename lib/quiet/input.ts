import { z } from 'zod';
import { QUIET_ANSWERS } from './rules';

export const quietInput = z.object({ answer: z.enum(QUIET_ANSWERS) });
export const backInput = z.object({});
