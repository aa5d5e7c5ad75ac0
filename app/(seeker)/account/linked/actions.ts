'use server';
import { unlinkIdentity } from '@/db/identities/writes';
import { write } from '@/db/transaction';
import { unlinkInput } from '@/lib/identities/input';
import { seekerAction } from '@/server/action';

export const unlink = seekerAction('account.unlink-provider', unlinkInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => unlinkIdentity(tx, input.id)),
);
