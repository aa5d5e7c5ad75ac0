'use server';
import { noteAsCoach, takeNoteBack } from '@/db/shared-notes/writes';
import { noteIdInput, sharedNoteInput } from '@/lib/shared-notes/input';
import { coachAction } from '@/server/action';

/** A coach writes for both. */
export const shareNote = coachAction('shared-note.share', sharedNoteInput, ({ input, does }) =>
  does({ act: 'share-note' }, (tx) => noteAsCoach(tx, input)),
);

/** A coach takes back what the client has not seen. */
export const takeNote = coachAction('shared-note.take-back', noteIdInput, ({ input, does }) =>
  does({ act: 'take-note-back' }, (tx) => takeNoteBack(tx, input.noteId)),
);
