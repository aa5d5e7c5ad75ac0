'use server';
import { write } from '@/db/transaction';
import { changeWorkingNote, keepWorkingNote, removeWorkingNote } from '@/db/working-notes/writes';
import { changedNoteInput, noteGoneInput, workingNoteInput } from '@/lib/working-notes/input';
import { seekerAction } from '@/server/action';

/** A coach's own note about a client: the coach's row, and on nobody's log. */
export const keepNote = seekerAction('working-note.keep', workingNoteInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepWorkingNote(tx, input)),
);

export const changeNote = seekerAction('working-note.change', changedNoteInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => changeWorkingNote(tx, input)),
);

export const removeNote = seekerAction('working-note.remove', noteGoneInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => removeWorkingNote(tx, input.noteId)),
);
