import { z } from 'zod';
import { line, seen } from '@/lib/acts/fields';

const name = line('The name', 60);

export const newGroupInput = z.object({ name });
export const renameGroupInput = z.object({ ...seen, name });
export const retireGroupInput = z.object(seen);

/** Ids of links; a form sends one as text, several as a list. */
const links = z
  .union([z.uuid(), z.array(z.uuid()).max(500, 'Those are more than 500 people. Choose fewer at a time.')])
  .default([])
  .transform((given) => [...new Set([given].flat())]);

/** Exactly these are in the group afterwards, of those the form showed; the others stay as they are. */
export const placeInput = z.object({ groupId: z.uuid(), shown: links, in: links });
export type Placed = z.output<typeof placeInput>;
