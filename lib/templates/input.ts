import { z } from 'zod';
import { line, optionalLine, seen, someWords } from '@/lib/acts/fields';
import { READY_KEYS, type ReadyKey } from './reminders';

const letter = {
  /** Not `subject`: what is kept here goes to nobody. */
  subjectLine: optionalLine('The subject').transform((subject) => subject ?? ''),
  text: someWords('The text', 5000),
};
const name = line('The name', 80);

/** A built-in text made one's own, for the first time. */
export const ownInput = z.object({
  key: z.enum(READY_KEYS as unknown as [ReadyKey, ...ReadyKey[]]),
  ...letter,
});
/** A copy of a built-in one has no name of its own: it is called what that one is. */
export const editTemplateInput = z.object({ ...seen, name: optionalLine('The name', 80), ...letter });
/** A further text with a name of its own, beginning with another one's words. */
export const copyInput = z.object({ from: z.string().max(60), name });
export const templateInput = z.object(seen);
/** An earlier version, to be had again. */
export const bringBackInput = z.object({ templateVersionId: z.uuid() });

export type Owned = z.output<typeof ownInput>;
export type EditedTemplate = z.output<typeof editTemplateInput>;
