import { z } from 'zod';
import { seen, someWords } from '@/lib/acts/fields';

/** Characters of one note. */
export const MOST_NOTE = 20_000;
const text = someWords('The note', MOST_NOTE);

/** A coach's own note about a client. */
export const workingNoteInput = z.object({ aboutLinkId: z.uuid(), words: text });
export const changedNoteInput = z.object({ ...seen, words: text });
export const noteGoneInput = z.object({ noteId: z.uuid() });
