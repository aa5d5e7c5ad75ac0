'use server';
import { redirect } from 'next/navigation';
import { closeDoor, openDoor } from '@/db/closings/writes';
import { mergeOrganisations, undoMerge } from '@/db/merges/writes';
import { addOrganisation, editOrganisation, removeOrganisation } from '@/db/organisations/writes';
import { write } from '@/db/transaction';
import { ofOrganisationInput } from '@/lib/closings/input';
import {
  editOrganisationInput,
  mergeInput,
  newOrganisationInput,
  organisationInput,
  undoMergeInput,
} from '@/lib/organisations/input';
import { seekerAction } from '@/server/action';

const goTo = (id: string) => redirect(`/organisations/${id}` as never);

export const add = seekerAction('organisation.add', newOrganisationInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addOrganisation(tx, input));
  return added.ok ? goTo(added.value.id) : added;
});

export const edit = seekerAction(
  'organisation.edit',
  editOrganisationInput,
  async ({ scope, act, input }) => {
    const edited = await write(scope, act, (tx) => editOrganisation(tx, input));
    return edited.ok ? goTo(input.id) : edited;
  },
);

export const remove = seekerAction(
  'organisation.remove',
  organisationInput,
  async ({ scope, act, input }) => {
    const removed = await write(scope, act, (tx) => removeOrganisation(tx, input.id));
    if (!removed.ok) return removed;
    redirect('/organisations?removed=yes' as never);
  },
);

export const merge = seekerAction('organisation.merge', mergeInput, async ({ scope, act, input }) => {
  const merged = await write(scope, act, (tx) => mergeOrganisations(tx, input));
  return merged.ok ? goTo(merged.value.id) : merged;
});

/** Takes a merge apart again, of organisations or of contacts. */
export const takeApart = seekerAction('merge.undo', undoMergeInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => undoMerge(tx, input.eventId)),
);

export const closeOrganisation = seekerAction(
  'organisation.close',
  ofOrganisationInput,
  ({ scope, act, input }) =>
    write(scope, act, (tx) => closeDoor(tx, { table: 'organisations', id: input.organisationId })),
);

export const openOrganisation = seekerAction(
  'organisation.open',
  ofOrganisationInput,
  ({ scope, act, input }) =>
    write(scope, act, (tx) => openDoor(tx, { table: 'organisations', id: input.organisationId })),
);
