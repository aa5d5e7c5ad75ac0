'use server';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { editApplication, keepPosting, moveApplication } from '@/db/applications/writes';
import { addNew } from '@/db/earlier/writes';
import { moveApplications, undoAct } from '@/db/moves/writes';
import { write } from '@/db/transaction';
import { tick } from '@/lib/acts/fields';
import {
  addInput,
  editInput,
  moveInput,
  moveManyInput,
  postingInput,
  undoInput,
} from '@/lib/applications/input';
import { seekerAction } from '@/server/action';
import { addHref, boardHref } from './board-address';

/** Where a form leads that does not stay. */
const going = (place: string) => ({ next: z.enum(['', place]).default('') });

export const add = seekerAction(
  'application.add',
  addInput.extend({ ...going('another'), isSure: tick }),
  async ({ scope, act, input }) => {
    const added = await write(scope, act, (tx) => addNew(tx, newId(), input));
    // What happened there before is worth a look first; the next press then adds it.
    if (!added.ok) return added.reason === 'here-already' ? redirect(addHref(input) as Route) : added;
    const { id, stageId } = added.value;
    const place =
      input.next === 'another'
        ? `/applications/new?stage=${stageId}&added=${id}`
        : boardHref({ stage: stageId });
    redirect(place as Route);
  },
);

export const move = seekerAction(
  'application.move',
  moveInput.extend(going('board')),
  async ({ scope, act, input }) => {
    const moved = await write(scope, act, (tx) => moveApplication(tx, input));
    if (moved.ok && input.next === 'board')
      redirect(`${boardHref({ stage: input.stageId })}&moved=${input.id}` as Route);
    return moved;
  },
);

export const moveMany = seekerAction('application.move-many', moveManyInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => moveApplications(tx, { ...input, ids: input.picked })),
);

export const undo = seekerAction('application.undo', undoInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => undoAct(tx, input.doneActId, input.onlyId)),
);

export const edit = seekerAction('application.edit', editInput, async ({ scope, act, input }) => {
  const edited = await write(scope, act, (tx) => editApplication(tx, input));
  if (edited.ok) redirect(`/applications/${input.id}` as Route);
  return edited;
});

export const keepAdvert = seekerAction('application.keep-advert', postingInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepPosting(tx, input)),
);
