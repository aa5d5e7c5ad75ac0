'use server';
import { redirect } from 'next/navigation';
import { bringBack, copyTemplate, editTemplate, ownTemplate, putAway, takeOut } from '@/db/templates/writes';
import { write } from '@/db/transaction';
import { bringBackInput, copyInput, editTemplateInput, ownInput, templateInput } from '@/lib/templates/input';
import { seekerAction } from '@/server/action';

export const makeOwn = seekerAction('template.own', ownInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => ownTemplate(tx, input)),
);

export const edit = seekerAction('template.edit', editTemplateInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => editTemplate(tx, input)),
);

export const copy = seekerAction('template.copy', copyInput, async ({ scope, act, input }) => {
  const copied = await write(scope, act, (tx) => copyTemplate(tx, input));
  if (!copied.ok) return copied;
  redirect(`/templates/${copied.value.key}` as never);
});

export const bring = seekerAction('template.bring-back', bringBackInput, async ({ scope, act, input }) => {
  const brought = await write(scope, act, (tx) => bringBack(tx, input.templateVersionId));
  if (!brought.ok) return brought;
  redirect(`/templates/${brought.value.key}` as never);
});

export const away = seekerAction('template.put-away', templateInput, async ({ scope, act, input }) => {
  const put = await write(scope, act, (tx) => putAway(tx, input));
  if (!put.ok) return put;
  redirect('/templates' as never);
});

export const out = seekerAction('template.take-out', templateInput, async ({ scope, act, input }) => {
  const taken = await write(scope, act, (tx) => takeOut(tx, input));
  if (!taken.ok) return taken;
  redirect(`/templates/${taken.value.key}` as never);
});
