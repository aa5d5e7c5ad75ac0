import { z } from 'zod';
import { line } from '@/lib/acts/fields';
import { namedKey } from '@/lib/insights/role-kinds';

const kindName = line('The kind', 80).refine(
  (name) => namedKey(name) !== '',
  'The kind has no word in it. Write a name such as “Data analyst”.',
);

/** That a title, or a whole kind by its key, is one of the kind `to`, which may be new. */
export const saidKindInput = z.object({
  of: z.enum(['title', 'kind']),
  // A kind's key is several times as long as the title where letters stand for many.
  from: z.string().trim().min(1, 'Choose a title.').max(4000),
  to: kindName,
});
export const putBackInput = z.object({ id: z.uuid() });

export type SaidKind = z.output<typeof saidKindInput>;
