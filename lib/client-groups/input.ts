import { z } from 'zod';
import { line, seen } from '@/lib/acts/fields';

const name = line('The name', 60);

export const newGroupInput = z.object({ name });
export const renameGroupInput = z.object({ ...seen, name });
export const retireGroupInput = z.object(seen);

/** As many as one form shows. */
const MOST = 1000;

/** Ids of links with commas between; several ticks of a form arrive so. */
const links = z
  .string()
  .default('')
  .transform((text) => [...new Set(text.split(',').filter((id) => id !== ''))])
  .pipe(
    z
      .array(z.uuid('Open the page again: this form has lost who is meant.'))
      .max(MOST, `Those are more than ${MOST.toLocaleString('en-GB')} people. Choose fewer at a time.`),
  );

/** Those ticked are in the group afterwards, of those the form showed the others are not; nobody else is touched. */
export const placeInput = z.object({ groupId: z.uuid(), shown: links, picked: links });
export type Placed = z.output<typeof placeInput>;
