'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { endSessions } from '@/db/accounts/writes';
import { write } from '@/db/transaction';
import { seekerAction } from '@/server/action';
import { leave } from '@/server/auth';

const nothing = z.object({});

export const signOut = seekerAction('account.sign-out', nothing, async ({ scope, act }) => {
  const ended = await write(scope, act, (tx) => endSessions(tx, 'this'));
  if (!ended.ok) return ended;
  await leave();
  redirect('/');
});

export const endOthers = seekerAction('account.end-others', nothing, ({ scope, act }) =>
  write(scope, act, (tx) => endSessions(tx, 'others')),
);
