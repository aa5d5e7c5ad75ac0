'use server';
import { redirect } from 'next/navigation';
import { binApplications, restoreApplications } from '@/db/bin/writes';
import { write } from '@/db/transaction';
import { binInput } from '@/lib/bin/input';
import { seekerAction } from '@/server/action';

export const putInBin = seekerAction('application.bin', binInput, async ({ scope, act, input }) => {
  const binned = await write(scope, act, (tx) => binApplications(tx, [input.id]));
  if (!binned.ok) return binned;
  redirect(`/bin?put=${input.id}` as never);
});

export const takeOut = seekerAction('application.restore', binInput, async ({ scope, act, input }) => {
  const restored = await write(scope, act, (tx) => restoreApplications(tx, [input.id]));
  if (!restored.ok) return restored;
  redirect(`/applications/${input.id}` as never);
});
