import { z } from 'zod';
import { line, optionalLine, seen, someWords, words } from '@/lib/acts/fields';
import { MOST_TEXT } from '@/lib/documents/rules';

const facts = { name: line('The name', 120), targetRole: optionalLine('The role it is for', 120) };
const text = words('The text', MOST_TEXT);
const aRow = z.uuid().or(z.literal('')).default('');

/** A version that is written or pasted here; `previousId` where it was made from another. */
export const newResumeInput = z.object({
  ...facts,
  text: someWords('The text', MOST_TEXT),
  previousId: aRow,
  applicationId: aRow,
});

/** What goes with an uploaded file. Without a name it gets the file's. */
export const uploadInput = z.object({
  actId: z.uuid(),
  name: optionalLine('The name', 120),
  targetRole: facts.targetRole,
  previousId: aRow,
  applicationId: aRow,
});

/** What is the seeker's own of a version, also when its text is fixed. */
export const editFactsInput = z.object({ ...seen, ...facts, note: words('The note', 4000) });
export const editResumeInput = editFactsInput.extend({ text });

export const putAwayInput = z.object({ id: z.uuid(), as: z.enum(['away', 'here']) });
export const readAgainInput = z.object({ id: z.uuid() });
export const removeResumeInput = z.object({ id: z.uuid() });

export type NewResume = z.output<typeof newResumeInput>;
export type Uploaded = z.output<typeof uploadInput>;
export type EditedResume = z.output<typeof editFactsInput> & { readonly text?: string };
