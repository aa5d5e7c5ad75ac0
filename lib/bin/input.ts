import { z } from 'zod';

export const binInput = z.object({ id: z.uuid() });
