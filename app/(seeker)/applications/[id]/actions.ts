'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { leaveOpen } from '@/db/applications/writes';
import { sendDocument, sendNew, takeDocumentOut } from '@/db/documents/writes';
import { duplicateApplication } from '@/db/duplicates/writes';
import { correctDate } from '@/db/events/writes';
import { addContact, addPerson, removePart } from '@/db/parts/writes';
import { write } from '@/db/transaction';
import { duplicateInput, leaveOpenInput } from '@/lib/applications/input';
import { sendInput, sendNewInput, takeOutInput } from '@/lib/documents/input';
import { correctDateInput } from '@/lib/events/input';
import { addContactInput, addPersonInput, removePartInput } from '@/lib/parts/input';
import { seekerAction } from '@/server/action';

const goTo = (id: string, part = '') => redirect(`/applications/${id}${part}` as never);

export const letItWait = seekerAction('application.leave-open', leaveOpenInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => leaveOpen(tx, input)),
);

export const duplicate = seekerAction(
  'application.duplicate',
  duplicateInput,
  async ({ scope, act, input }) => {
    const made = await write(scope, act, (tx) => duplicateApplication(tx, newId(), input));
    if (!made.ok) return made;
    return goTo(made.value.id);
  },
);

export const correct = seekerAction('event.correct-date', correctDateInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => correctDate(tx, input)),
);

export const addSomebody = seekerAction('part.add-person', addPersonInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addPerson(tx, input));
  return added.ok ? goTo(input.applicationId, '#people') : added;
});

export const addKnown = seekerAction('part.add-contact', addContactInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addContact(tx, input));
  return added.ok ? goTo(input.applicationId, '#people') : added;
});

export const removeFromHere = seekerAction('part.remove', removePartInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => removePart(tx, input.partId)),
);

export const noteNewSent = seekerAction('document.send-new', sendNewInput, async ({ scope, act, input }) => {
  const sent = await write(scope, act, (tx) => sendNew(tx, input));
  return sent.ok ? goTo(input.applicationId, '#sent') : sent;
});

export const noteSent = seekerAction('document.send', sendInput, async ({ scope, act, input }) => {
  const sent = await write(scope, act, (tx) => sendDocument(tx, input));
  return sent.ok ? goTo(input.applicationId, '#sent') : sent;
});

export const takeDocument = seekerAction('document.take-out', takeOutInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => takeDocumentOut(tx, input.sendingId)),
);
