'use server';
import { redirect } from 'next/navigation';
import { putRoleKindBack, sayRoleKind } from '@/db/role-kinds/writes';
import { write } from '@/db/transaction';
import { putBackInput, saidKindInput } from '@/lib/role-kinds/input';
import { seekerAction } from '@/server/action';

export const say = seekerAction('role-kind.say', saidKindInput, async ({ scope, act, input }) => {
  const said = await write(scope, act, (tx) => sayRoleKind(tx, input));
  // After a title, others of the kind may follow; a kind that is called otherwise stands elsewhere.
  if (!said.ok || input.of === 'title') return said;
  redirect(`/insights/kinds?${new URLSearchParams({ kind: said.value.key })}#open` as never);
});

export const putBack = seekerAction('role-kind.put-back', putBackInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => putRoleKindBack(tx, input.id)),
);
