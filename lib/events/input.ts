import { z } from 'zod';
import { isDay } from '@/lib/time/days';

/** Days before this are a slip of the finger: computers count from here. */
const EARLIEST = '1970-01-01';

/** When something really happened. */
export const correctDateInput = z.object({
  eventId: z.uuid(),
  on: z
    .string()
    .trim()
    .refine(isDay, 'That is not a day that exists. Write it as 2026-11-24.')
    .refine((day) => day >= EARLIEST, 'That day lies before 1970. Look at the year again.'),
});
export type DateCorrected = z.output<typeof correctDateInput>;
