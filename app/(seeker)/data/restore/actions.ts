'use server';
import { redirect } from 'next/navigation';
import { commitRestore, dropRestore } from '@/db/restores/writes';
import { write } from '@/db/transaction';
import { waitingInput } from '@/lib/exports/input';
import { Unreadable } from '@/lib/exports/rules';
import { seekerAction } from '@/server/action';
import { inTurn } from '@/server/long-work';
import { addressOfProblem } from './problem';

/** Writes everything of the waiting file that is not there yet. */
export const bringItBack = seekerAction('restore.bring-back', waitingInput, async ({ scope, act, input }) => {
  const bring = () => write(scope, act, (tx) => commitRestore(tx, input.id));
  const brought = await inTurn(scope.owner, bring).catch((error: unknown) => {
    // What fitted when it was looked at may not fit what was written since.
    if (error instanceof Unreadable) return error.problem;
    throw error;
  });
  if ('code' in brought) redirect(addressOfProblem(brought) as never);
  if (!brought.ok) return brought;
  redirect('/data/restore?in' as never);
});

export const throwFileAway = seekerAction(
  'restore.throw-away',
  waitingInput,
  async ({ scope, act, input }) => {
    const gone = await write(scope, act, (tx) => dropRestore(tx, input.id));
    if (!gone.ok) return gone;
    redirect('/data/restore?gone' as never);
  },
);
