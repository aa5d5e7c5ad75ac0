'use server';
import { redirect } from 'next/navigation';
import {
  amendRehearsal,
  beginRehearsal,
  countSpoken,
  dropRehearsal,
  keepRehearsal,
} from '@/db/rehearsals/writes';
import { write } from '@/db/transaction';
import { amendInput, beginInput, countInput, dropInput, rehearsalInput } from '@/lib/rehearsals/input';
import { seekerAction } from '@/server/action';

export const begin = seekerAction('rehearsal.begin', beginInput, async ({ scope, act, input }) => {
  const begun = await write(scope, act, (tx) => beginRehearsal(tx, input));
  if (!begun.ok) return begun;
  redirect(`/rehearse/${begun.value.id}` as never);
});

export const keep = seekerAction('rehearsal.keep', rehearsalInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => keepRehearsal(tx, input)),
);

export const amend = seekerAction('rehearsal.amend', amendInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => amendRehearsal(tx, input)),
);

export const drop = seekerAction('rehearsal.drop', dropInput, async ({ scope, act, input }) => {
  const dropped = await write(scope, act, (tx) => dropRehearsal(tx, input.rehearsalId));
  if (!dropped.ok) return dropped;
  redirect('/rehearse' as never);
});

export const count = seekerAction('rehearsal.count', countInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => countSpoken(tx, input)),
);
