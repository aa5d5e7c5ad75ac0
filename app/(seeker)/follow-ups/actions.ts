'use server';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { findWhomToWrite } from '@/db/follow-ups/reads';
import { addFollowUp, endFollowUp, moveFollowUp, reopenFollowUp } from '@/db/follow-ups/writes';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import {
  endFollowUpInput,
  moveFollowUpInput,
  newFollowUpInput,
  reopenFollowUpInput,
} from '@/lib/follow-ups/input';
import { letterInput } from '@/lib/offers/input';
import { unfilled } from '@/lib/requests/merge';
import { seekerAction } from '@/server/action';
import { toneOf } from '@/server/tone';

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

/** Looks whether a message may leave: it keeps nothing, and gives it back for the way out. */
export const readyLetter = seekerAction('follow-up.ready-letter', letterInput, async ({ scope, input }) => {
  const { session, whom } = await read(scope, (tx) => ({ whom: findWhomToWrite(tx, input.id) }));
  if (!whom) return refused('not-found');
  if (whom.isClosed) return refused('asked-not-to');
  if (unfilled(input.text).length > 0) return refused('unfilled');
  return done({ ...input, tone: toneOf(session, input.text, { kind: input.tone }) });
});
