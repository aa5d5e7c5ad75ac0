'use server';
import { noteToCoach, removeNote } from '@/db/shared-notes/writes';
import { write } from '@/db/transaction';
import { noteIdInput, noteToCoachInput } from '@/lib/shared-notes/input';
import { seekerAction } from '@/server/action';

/** A note to one coach. */
export const writeNote = seekerAction('shared-note.add', noteToCoachInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => noteToCoach(tx, input)),
);

/** Takes a note of one's own away. */
export const removeOwnNote = seekerAction('shared-note.remove', noteIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => removeNote(tx, input.noteId)),
);
