'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { addFollowUp, endFollowUp, moveFollowUp, reopenFollowUp } from '@/db/follow-ups/writes';
import { write } from '@/db/transaction';
import {
  endFollowUpInput,
  moveFollowUpInput,
  newFollowUpInput,
  reopenFollowUpInput,
} from '@/lib/follow-ups/input';
import { seekerAction } from '@/server/action';

export const add = seekerAction('follow-up.add', newFollowUpInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addFollowUp(tx, newId(), input)),
);

export const move = seekerAction('follow-up.move', moveFollowUpInput, async ({ scope, act, input }) => {
  const moved = await write(scope, act, (tx) => moveFollowUp(tx, input));
  if (!moved.ok) return moved;
  redirect('/follow-ups' as never);
});

export const end = seekerAction('follow-up.end', endFollowUpInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => endFollowUp(tx, input)),
);

export const reopen = seekerAction('follow-up.reopen', reopenFollowUpInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => reopenFollowUp(tx, input)),
);
