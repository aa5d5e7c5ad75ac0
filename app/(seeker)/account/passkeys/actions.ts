'use server';
import { listPasskeys } from '@/db/passkeys/reads';
import { addPasskey, removePasskey } from '@/db/passkeys/writes';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { addPasskeyInput, beginPasskeyInput, removePasskeyInput } from '@/lib/passkeys/input';
import { seekerAction } from '@/server/action';
import { confirmIsThem } from '@/server/confirm';
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
  await read(scope, () => ({}));
  const made = await passkeyMade(scope.owner, input.credential, input.name);
  return made ? write(scope, act, (tx) => addPasskey(tx, made)) : refused('passkey-unfit');
});

export const remove = seekerAction('passkey.remove', removePasskeyInput, ({ scope, act, input }) =>
  write(scope, act, (tx) => removePasskey(tx, input.id)),
);
