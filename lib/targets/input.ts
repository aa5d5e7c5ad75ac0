import { z } from 'zod';
import { line } from '@/lib/acts/fields';

export const addTargetInput = z.object({ organisation: line('The organisation') });
export const markTargetInput = z.object({ organisationId: z.uuid(), as: z.enum(['target', 'no-target']) });
