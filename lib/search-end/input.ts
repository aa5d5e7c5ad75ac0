import { z } from 'zod';

/** Which open applications are withdrawn: a tick named by its id each, since there are as many as there are. */
export const finishInput = z.object({}).catchall(z.string().max(100));

export const resumeInput = z.object({});

/** The ids that were ticked; anything that is no id is not heard. */
export const tickedIds = (sent: Record<string, unknown>): string[] =>
  Object.keys(sent)
    .filter((name) => name.startsWith('withdraw-'))
    .map((name) => name.slice('withdraw-'.length))
    .filter((id) => z.uuid().safeParse(id).success);
