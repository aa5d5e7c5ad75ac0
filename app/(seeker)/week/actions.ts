'use server';
import { redirect } from 'next/navigation';
import { rest as markRest, setEffortGoals, takeRestBack } from '@/db/effort/writes';
import { write } from '@/db/transaction';
import { goalsChosen, goalsInput, restInput } from '@/lib/effort/input';
import { seekerAction } from '@/server/action';

export const setGoals = seekerAction('effort.set', goalsInput, async ({ scope, act, input }) => {
  const set = await write(scope, act, (tx) => setEffortGoals(tx, goalsChosen(input)));
  if (!set.ok) return set;
  redirect('/week' as never);
});

export const rest = seekerAction('effort.rest', restInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => markRest(tx, input.day)),
);

export const takeBack = seekerAction('effort.rest-back', restInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => takeRestBack(tx, input.day)),
);
