import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { askForReset } from '@/db/login-tokens/writes';
import { resetPassword } from '@/db/passwords/writes';
import { done } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();

/** Every other way in that an account can have, and a second step. */
async function waysIn({ id, email }: Person): Promise<void> {
  await root`insert into passkeys (user_id, id, credential_id, public_key, name) values (${id}, ${newId()}, ${newId()}, '\\x00', 'phone')`;
  await root`insert into identities (user_id, id, identity_hash, issuer, email) values (${id}, ${newId()}, ${newId()}, 'https://id.example', ${email})`;
  await root`insert into second_factors (user_id, id, sealed_secret, confirmed_at) values (${id}, ${newId()}, 'sealed', now())`;
}
const left = async ({ id }: Person) =>
  (
    await root`
      select (select count(*)::int from passkeys where user_id = ${id}) as passkeys,
        (select count(*)::int from identities where user_id = ${id}) as identities,
        (select count(*)::int from second_factors where user_id = ${id}) as steps`
  ).map((row) => ({ ...row }))[0];

async function reset(person: Person, sentTo: string | null) {
  const tokenHash = newId();
  await askForReset(person.email, {
    id: newId(),
    tokenHash,
    purpose: 'reset-password',
    email: sentTo,
    hours: 1,
  });
  return resetPassword({ tokenHash, passwordHash: 'another', letterTo: () => undefined });
}

test('the first letter that reaches an address ends the ways in of whoever began the account, and no second step', async () => {
  const ann = await aPerson();
  await waysIn(ann);
  expect(await reset(ann, ann.email)).toEqual(done({ email: ann.email, hasMore: true }));
  expect(await left(ann)).toEqual({ passkeys: 0, identities: 0, steps: 1 });
});

test('where the address was shown to be theirs before, a reset leaves them; so does a link handed over', async () => {
  const [ann, bob] = [await aPerson('ann'), await aPerson('bob')];
  await root`update users set email_verified_at = now() where id = ${ann.id}`;
  await waysIn(ann);
  await waysIn(bob);
  await reset(ann, ann.email);
  await reset(bob, null);
  expect(await left(ann)).toEqual({ passkeys: 1, identities: 1, steps: 1 });
  expect(await left(bob)).toEqual({ passkeys: 1, identities: 1, steps: 1 });
});
