import { z } from 'zod';

/**
 * The form of a preview. Which columns, statuses and doubles it has depends on the file, so the rest comes as texts;
 * `mappingOf` (mapping.ts) reads them.
 */
export const previewInput = z
  .object({
    id: z.uuid(),
    version: z.coerce.number().int().positive(),
    intent: z.enum(['look', 'commit']).default('look'),
  })
  .catchall(z.string().max(2_000));

export const throwAwayInput = z.object({ id: z.uuid() });
