'use server';
import { redirect } from 'next/navigation';
import { findResumeFile } from '@/db/resumes/reads';
import { addResume, editResume, putAway, readAnew, removeResume } from '@/db/resumes/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import {
  editFactsInput,
  editResumeInput,
  newResumeInput,
  putAwayInput,
  readAgainInput,
  removeResumeInput,
} from '@/lib/resumes/input';
import { seekerAction } from '@/server/action';
import { tooManyUploads } from '@/server/attempts';
import { readFileText } from '@/server/reading/read-file';
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

export const readAgain = seekerAction('resume.read-again', readAgainInput, async ({ scope, act, input }) => {
  const { file } = await read(scope, (tx) => ({ file: findResumeFile(tx, input.id) }));
  if (!file) return refused('not-found');
  if (await tooManyUploads(scope.owner)) return refused('too-many');
  const reading = await readFileText(file.bytes, scope.owner);
  if ('problem' in reading) return refused('still-unread');
  return write(scope, act, (tx) => readAnew(tx, input, reading));
});

export const remove = seekerAction('resume.remove', removeResumeInput, async ({ scope, act, input }) => {
  const removed = await write(scope, act, (tx) => removeResume(tx, input));
  return removed.ok ? goTo('/resumes?removed=1') : removed;
});
