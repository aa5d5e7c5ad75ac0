import { z } from 'zod';
import { seen, tick, words } from '@/lib/acts/fields';
import { questionRef } from '@/lib/questions/input';
import { HOW_IT_WENT, secondsTyped } from './rules';

/** An id, or '' for none. */
const maybe = z.union([z.uuid(), z.literal('')]).default('');

/** Begins one: which question, and the item of practice that it is for. */
export const beginInput = z.object({ question: questionRef, itemId: maybe });

/** A length as somebody types it, in seconds; null where none is said. */
const spoken = z
  .string()
  .trim()
  .default('')
  .refine(
    (text) => text === '' || secondsTyped(text) !== null,
    'That is not a length of time. Write it as 1:45, or leave it empty.',
  )
  .transform((text) => (text === '' ? null : secondsTyped(text)));

const told = {
  notes: words('The notes', 5000),
  storyId: maybe,
  keepOne: words('What you keep', 1000),
  changeOne: words('What you change', 1000),
  spoken,
};

/** Everything on the one form of a rehearsal: kept as it stands, or kept as done. */
export const rehearsalInput = z
  .object({
    ...seen,
    ...told,
    go: z.enum(['keep', 'end']),
    went: z.union([z.enum(HOW_IT_WENT), z.literal('')]).default(''),
    isItemDone: tick,
  })
  .refine(({ go, went }) => go === 'keep' || went !== '', {
    path: ['went'],
    message: 'Choose how it went: that decides when the question comes again.',
  });

export const amendInput = z.object({ ...seen, keepOne: told.keepOne, changeOne: told.changeOne });
export const dropInput = z.object({ rehearsalId: z.uuid() });

/** What was said, to be counted and not kept. */
export const countInput = z.object({
  rehearsalId: z.uuid(),
  said: words('What you said', 20_000).pipe(
    z.string().min(1, 'Paste or type what you said; then there is something to count.'),
  ),
  spoken: spoken.refine((seconds) => seconds !== null, 'Write how long it took, as 1:45.'),
});

export type Told = z.output<typeof rehearsalInput>;
export type Amended = z.output<typeof amendInput>;
export type CountAsked = z.output<typeof countInput>;
