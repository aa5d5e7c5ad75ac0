'use server';
import { redirect } from 'next/navigation';
import { show, takeShownBack } from '@/db/shown/writes';
import { write } from '@/db/transaction';
import { showInput, shownIdInput } from '@/lib/shown/input';
import { seekerAction } from '@/server/action';

/** Shows one thing to the coaches that are ticked. */
export const showIt = seekerAction('shown.show', showInput, async ({ scope, act, input }) => {
  const made = await write(scope, act, (tx) => show(tx, input));
  if (!made.ok) return made;
  redirect('/coaches/shown?kept=1' as never);
});

export const takeItBack = seekerAction('shown.take-back', shownIdInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => takeShownBack(tx, input.shownId)),
);
