'use server';
import type { Route } from 'next';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { doToSeveral, undoBulk } from '@/db/bulk/writes';
import { write } from '@/db/transaction';
import { changeView, removeView, saveView } from '@/db/views/writes';
import { bulkInput, undoBulkInput } from '@/lib/bulk/input';
import { viewOfQuery } from '@/lib/list/address';
import { listHref } from '@/lib/list/href';
import { removeViewInput, renameViewInput, replaceViewInput, saveViewInput } from '@/lib/views/input';
import { seekerAction } from '@/server/action';

/** Back to the list as it was looked at; with an act's number it says what was done, and offers to undo it. */
const backTo = (query: string, change: { doneActId?: string | null; viewId?: string | null } = {}) =>
  redirect(listHref({ ...viewOfQuery(query), doneActId: null, ...change }) as Route);

export const bulk = seekerAction('application.bulk', bulkInput, async ({ scope, act, input }) => {
  const did = await write(scope, act, (tx) => doToSeveral(tx, input));
  return did.ok ? backTo(input.query, { doneActId: act.id }) : did;
});

export const undoSeveral = seekerAction(
  'application.undo-bulk',
  undoBulkInput,
  async ({ scope, act, input }) => {
    const undone = await write(scope, act, (tx) => undoBulk(tx, input.doneActId));
    return undone.ok ? backTo(input.query, { doneActId: act.id }) : undone;
  },
);

export const save = seekerAction('view.save', saveViewInput, async ({ scope, act, input }) => {
  const saved = await write(scope, act, (tx) => saveView(tx, newId(), input));
  return saved.ok ? backTo(input.query, { viewId: saved.value.id }) : saved;
});

export const rename = seekerAction('view.rename', renameViewInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => changeView(tx, input)),
);

export const replace = seekerAction('view.replace', replaceViewInput, async ({ scope, act, input }) => {
  const replaced = await write(scope, act, (tx) => changeView(tx, input));
  return replaced.ok ? backTo(input.query, { viewId: input.id }) : replaced;
});

export const remove = seekerAction('view.remove', removeViewInput, async ({ scope, act, input }) => {
  const removed = await write(scope, act, (tx) => removeView(tx, input.id));
  return removed.ok ? backTo(input.query) : removed;
});
