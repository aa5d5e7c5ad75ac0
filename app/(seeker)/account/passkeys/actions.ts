'use server';
import { listPasskeys } from '@/db/passkeys/reads';
import { addPasskey, removePasskey } from '@/db/passkeys/writes';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { addPasskeyInput, beginPasskeyInput, removePasskeyInput } from '@/lib/passkeys/input';
import { seekerAction } from '@/server/action';
import { confirmIsThem } from '@/server/confirm';
import { haveDone } from '@/server/jobs';
import { letterTo } from '@/server/mail/letter';
import { passkeyAdded } from '@/server/mail/letters';
import { optionsToAdd, passkeyMade } from '@/server/passkeys';

export const begin = seekerAction('passkey.begin', beginPasskeyInput, async ({ scope, input }) => {
  const refusal = await confirmIsThem(scope, input.password);
  if (refusal) return refused(refusal);
  const { session, passkeys } = await read(scope, (tx) => ({ passkeys: listPasskeys(tx) }));
  const known = passkeys.map((one) => one.credentialId);
  return done({
    name: input.name,
    options: await optionsToAdd({ id: scope.owner, email: session.email }, known),
  });
});

export const add = seekerAction('passkey.add', addPasskeyInput, async ({ scope, act, input }) => {
  const { session } = await read(scope, () => ({}));
  const made = await passkeyMade(scope.owner, input.credential, input.name);
  if (!made) return refused('passkey-unfit');
  const letter = letterTo(session.email, passkeyAdded(made.name));
  const added = await write(scope, act, (tx) => addPasskey(tx, made, letter));
  await haveDone('letters');
  return added;
});

export const remove = seekerAction('passkey.remove', removePasskeyInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => removePasskey(tx, input.id)),
);
