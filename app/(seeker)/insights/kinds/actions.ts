'use server';
import { putRoleKindBack, sayRoleKind } from '@/db/role-kinds/writes';
import { write } from '@/db/transaction';
import { putBackInput, saidKindInput } from '@/lib/role-kinds/input';
import { seekerAction } from '@/server/action';

export const say = seekerAction('role-kind.say', saidKindInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => sayRoleKind(tx, input)),
);

export const putBack = seekerAction('role-kind.put-back', putBackInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => putRoleKindBack(tx, input.id)),
);
