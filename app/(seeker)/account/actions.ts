'use server';
import { z } from 'zod';
import { endSession, endSessions } from '@/db/accounts/writes';
import { write } from '@/db/transaction';
import { seekerAction } from '@/server/action';

export const endOne = seekerAction('account.end-one', z.object({ id: z.uuid() }), ({ scope, act, input }) =>
  write(scope, act, (tx) => endSession(tx, input.id)),
);

export const endOthers = seekerAction('account.end-others', z.object({}), ({ scope, act }) =>
  write(scope, act, (tx) => endSessions(tx, 'others')),
);
