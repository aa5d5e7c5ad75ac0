'use server';
import { withdrawInvitation } from '@/db/invitations/writes';
import { write } from '@/db/transaction';
import { withdrawInput } from '@/lib/invitations/input';
import { seekerAction } from '@/server/action';

export const withdraw = seekerAction('invitation.withdraw', withdrawInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => withdrawInvitation(tx, input.id)),
);
