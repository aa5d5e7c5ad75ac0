'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { stay as stayHere } from '@/db/leaving/writes';
import { write } from '@/db/transaction';
import { seekerAction } from '@/server/action';
import { haveDone } from '@/server/jobs';
import { left } from '@/server/left';
import { log } from '@/server/log';
import { letterTo } from '@/server/mail/letter';
import { stayingLetter } from '@/server/mail/letters';
import { leavingScope } from '@/server/scope';

export const stay = seekerAction('account.stay', z.object({}), async ({ scope, act }) => {
  const stayed = await write(leavingScope(scope.claim), act, (tx) =>
    stayHere(tx, (email) => letterTo(email, stayingLetter())),
  );
  if (!stayed.ok) return stayed;
  log('account-staying', { account: scope.owner });
  await haveDone('letters');
  await left.drop();
  redirect('/today');
});
