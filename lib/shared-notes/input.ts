import { z } from 'zod';
import { someWords } from '@/lib/acts/fields';

/** Characters of one note. */
export const MOST_NOTE = 8000;
const text = someWords('The note', MOST_NOTE);

/** A note of a coach's to a client. */
export const sharedNoteInput = z.object({ words: text });

/** A note of a seeker's to one coach. */
export const noteToCoachInput = z.object({
  toLinkId: z.uuid('Say who it is for: choose one of your coaches.'),
  words: text,
});

export const noteIdInput = z.object({ noteId: z.uuid() });
