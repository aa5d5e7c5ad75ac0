'use server';
import { redirect } from 'next/navigation';
import { addResume, editResume, putAway, removeResume } from '@/db/resumes/writes';
import { write } from '@/db/transaction';
import {
  editFactsInput,
  editResumeInput,
  newResumeInput,
  putAwayInput,
  removeResumeInput,
} from '@/lib/resumes/input';
import { seekerAction } from '@/server/action';
import { afterKeeping } from './after-keeping';

const goTo = (address: string) => redirect(address as never);

export const keep = seekerAction('resume.add', newResumeInput, async ({ scope, act, input }) => {
  const added = await write(scope, act, (tx) => addResume(tx, input));
  return added.ok ? goTo(afterKeeping(added.value.id, input)) : added;
});

export const edit = seekerAction('resume.edit', editResumeInput, async ({ scope, act, input }) => {
  const edited = await write(scope, act, (tx) => editResume(tx, input));
  return edited.ok ? goTo(`/resumes/${input.id}`) : edited;
});

export const editFacts = seekerAction('resume.edit-facts', editFactsInput, async ({ scope, act, input }) => {
  const edited = await write(scope, act, (tx) => editResume(tx, input));
  return edited.ok ? goTo(`/resumes/${input.id}`) : edited;
});

export const away = seekerAction('resume.put-away', putAwayInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => putAway(tx, input)),
);

export const remove = seekerAction('resume.remove', removeResumeInput, async ({ scope, act, input }) => {
  const removed = await write(scope, act, (tx) => removeResume(tx, input));
  return removed.ok ? goTo('/resumes?removed=1') : removed;
});
