'use server';
import { redirect } from 'next/navigation';
import { changeLink, endLink } from '@/db/coach-links/writes';
import { write } from '@/db/transaction';
import { changeLinkInput, endLinkInput, givenOf } from '@/lib/coach-links/input';
import { seekerAction } from '@/server/action';

/** What a coach may see from now on, and what they call the person. */
export const change = seekerAction('coach-link.change', changeLinkInput, ({ scope, act, input }) => {
  const { id, version, ...chosen } = input;
  const given = { id, version, clientName: chosen.clientName, ...givenOf(chosen) };
  return write(scope, act, (tx) => changeLink(tx, given));
});

/** It is over, in one tap. */
export const end = seekerAction('coach-link.end', endLinkInput, async ({ scope, act, input }) => {
  const ended = await write(scope, act, (tx) => endLink(tx, input.id));
  if (!ended.ok) return ended;
  redirect('/coaches?ended' as never);
});
