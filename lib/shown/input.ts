import { z } from 'zod';
import { tick, words } from '@/lib/acts/fields';
import { isOne, MOST_LINE, SHOWN_KINDS } from './rules';

/** Coaches that were ticked, by their links: tick boxes all called `picked`, or one field with commas between. */
const coaches = z
  .string()
  .default('')
  .meta({ format: 'picked' })
  .transform((text) => [...new Set(text.split(',').map((one) => one.slice(0, 36)))].filter(Boolean))
  .pipe(
    z
      .array(z.uuid())
      .min(1, 'Nobody is ticked: choose at least one coach.')
      .max(50, 'That is more coaches than there are.'),
  );

/** Showing one thing to one coach or several, with a line of one's own. A note is its line alone. */
export const showInput = z
  .object({
    kind: z.enum(SHOWN_KINDS),
    /** '' of what is about now. */
    id: z.union([z.uuid(), z.literal('')]).default(''),
    picked: coaches,
    line: words('Your line', MOST_LINE),
    wantsLook: tick,
  })
  .refine(({ kind, id }) => !isOne(kind) || id !== '', 'Open the page again: what to show was lost.')
  .refine(({ kind, line }) => kind !== 'note' || line !== '', {
    path: ['line'],
    message: 'Your line is empty: write it here.',
  });
export type ShowGiven = z.output<typeof showInput>;

export const shownIdInput = z.object({ shownId: z.uuid() });
