'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { closeDoor, openDoor } from '@/db/closings/writes';
import { addContact, editContact } from '@/db/contacts/writes';
import { mergeContacts } from '@/db/merges/writes';
import { write } from '@/db/transaction';
import { ofContactInput } from '@/lib/closings/input';
import { editContactInput, newContactInput } from '@/lib/contacts/input';
import { mergeInput } from '@/lib/organisations/input';
import { seekerAction } from '@/server/action';

const goTo = (id: string) => redirect(`/contacts/${id}` as never);

export const add = seekerAction('contact.add', newContactInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addContact(tx, newId(), input));
  return added.ok ? goTo(added.value.id) : added;
});

export const edit = seekerAction('contact.edit', editContactInput, async ({ scope, act, input }) => {
  const edited = await write(scope, act, (tx) => editContact(tx, input));
  return edited.ok ? goTo(input.id) : edited;
});

export const merge = seekerAction('contact.merge', mergeInput, async ({ scope, act, input }) => {
  const merged = await write(scope, act, (tx) => mergeContacts(tx, input));
  return merged.ok ? goTo(merged.value.id) : merged;
});

export const closeContact = seekerAction('contact.close', ofContactInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => closeDoor(tx, { table: 'contacts', id: input.contactId })),
);

export const openContact = seekerAction('contact.open', ofContactInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => openDoor(tx, { table: 'contacts', id: input.contactId })),
);
