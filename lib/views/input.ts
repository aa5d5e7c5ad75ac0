import { z } from 'zod';
import { line, seen } from '@/lib/acts/fields';
import { viewOfQuery } from '@/lib/list/address';
import { listQuery } from '@/lib/list/href';

const name = line('The name', 60);

/** The address's query, read and written again, so that only what the list understands is kept; and no page of it. */
const query = z
  .string()
  .max(10_000)
  .default('')
  .transform((text) => listQuery({ ...viewOfQuery(text), after: null, viewId: null, doneActId: null }));

export const saveViewInput = z.object({ name, query });
export const renameViewInput = z.object({ ...seen, name });
export const replaceViewInput = z.object({ ...seen, query });
export const removeViewInput = z.object({ id: seen.id, query });
