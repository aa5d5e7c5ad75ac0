'use server';
import { addTarget, markTarget } from '@/db/targets/writes';
import { write } from '@/db/transaction';
import { addTargetInput, markTargetInput } from '@/lib/targets/input';
import { seekerAction } from '@/server/action';

export const add = seekerAction('target.add', addTargetInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => addTarget(tx, input.organisation)),
);

export const mark = seekerAction('target.mark', markTargetInput, ({ scope, act, input }) =>
  write(scope, act, (tx) =>
    markTarget(tx, { organisationId: input.organisationId, isTarget: input.as === 'target' }),
  ),
);
