'use server';
import { redirect } from 'next/navigation';
import {
  beginListening,
  endCoolDown,
  endListening,
  keepNotes,
  placeListening,
  writeDownListening,
} from '@/db/listening/writes';
import { write } from '@/db/transaction';
import { beginInput, notesInput, placeInput, readyInput, writtenInput } from '@/lib/listening/input';
import { seekerAction } from '@/server/action';

export const begin = seekerAction('listening.begin', beginInput, async ({ scope, act, input }) => {
  const begun = await write(scope, act, (tx) => beginListening(tx, input));
  if (!begun.ok) return begun;
  redirect(`/listen/${begun.value.feedbackId}` as never);
});

/** For a page without scripts; with them, notes are saved as they are typed (`[id]/notes`). */
export const saveNotes = seekerAction('listening.keep', notesInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => (input.go === 'over' ? endListening(tx, input) : keepNotes(tx, input))),
);

export const place = seekerAction('listening.place', placeInput, async ({ scope, act, input }) => {
  const placed = await write(scope, act, (tx) => placeListening(tx, input));
  if (!placed.ok) return placed;
  redirect(`/feedback/${placed.value.feedbackId}` as never);
});

export const readyNow = seekerAction('listening.ready', readyInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => endCoolDown(tx, input.rejectionId)),
);

/** The notes of a talk that was over before there was a network. */
export const writeDown = seekerAction('listening.write-down', writtenInput, async ({ scope, act, input }) => {
  const kept = await write(scope, act, (tx) => writeDownListening(tx, input));
  if (!kept.ok) return kept;
  redirect(`/listen/${kept.value.feedbackId}` as never);
});
