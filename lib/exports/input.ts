import { z } from 'zod';

/** A file that waits. */
export const waitingInput = z.object({ id: z.uuid() });
