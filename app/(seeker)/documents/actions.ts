'use server';
import { redirect } from 'next/navigation';
import { addDocument, editDocument } from '@/db/documents/writes';
import { write } from '@/db/transaction';
import { editDocumentInput, newDocumentInput } from '@/lib/documents/input';
import { seekerAction } from '@/server/action';

export const keep = seekerAction('document.add', newDocumentInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addDocument(tx, input));
  if (!added.ok) return added;
  redirect('/documents');
});

export const edit = seekerAction('document.edit', editDocumentInput, async ({ scope, act, input }) => {
  const edited = await write(scope, act, (tx) => editDocument(tx, input));
  if (!edited.ok) return edited;
  redirect(`/documents/${edited.value.id}${edited.value.isNew ? '?new=1' : ''}` as never);
});
