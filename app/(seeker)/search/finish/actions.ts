'use server';
import { redirect } from 'next/navigation';
import { finishSearch, resumeSearch, undoFinish } from '@/db/search-end/writes';
import { write } from '@/db/transaction';
import { finishInput, resumeInput, tickedIds } from '@/lib/search-end/input';
import { seekerAction } from '@/server/action';

export const finish = seekerAction('search.finish', finishInput, async ({ scope, act, input }) => {
  const finished = await write(scope, act, (tx) => finishSearch(tx, tickedIds(input)));
  if (!finished.ok) return finished;
  redirect('/search/finish');
});

/** The search goes on from where it is. */
export const goOn = seekerAction('search.resume', resumeInput, ({ scope, act }) =>
  write(scope, act, (tx) => resumeSearch(tx)),
);

/** It was not finished after all. */
export const takeBack = seekerAction('search.undo-finish', resumeInput, ({ scope, act }) =>
  write(scope, act, (tx) => undoFinish(tx)),
);
