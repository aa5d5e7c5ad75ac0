import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { askForAddress, confirmAddress, setAddress } from '@/db/addresses/writes';
import { findLink, listOpenLinks } from '@/db/login-tokens/reads';
import { askForReset, askToConfirm } from '@/db/login-tokens/writes';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, everythingOf, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson();
});

const anAddress = () => `${newId()}@example.org`;
const aLetter = (recipient: string, sealed = 'x') => ({
  id: newId(),
  recipient,
  sealed,
  idempotencyKey: newId(),
});
const aLink = (purpose: 'change-email' | 'verify-email' | 'reset-password', email: string) => ({
  id: newId(),
  tokenHash: newId(),
  purpose,
  email,
  hours: 24,
});
async function ask(email: string, fits = true) {
  const link = aLink('change-email', email);
  const letters = {
    link: aLetter(email, 'link'),
    taken: aLetter(email, 'taken'),
    told: aLetter(ann.email, 'told'),
  };
  const answer = await write(ann.scope, anAct(), (tx) =>
    askForAddress(tx, { fits: async () => fits, email, link, letters }),
  );
  return { answer, tokenHash: link.tokenHash };
}
const confirm = (tokenHash: string, person = ann) =>
  write(person.scope, anAct(), (tx) => confirmAddress(tx, tokenHash, (old) => aLetter(old, 'changed')));
const accountOf = async (person: Person) =>
  (await root`select email, email_verified_at is not null as verified from users where id = ${person.id}`)[0];
const posted = async () =>
  (await root`select recipient, sealed from outbox where owner_id = ${ann.id} order by created_at, id`).map(
    ({ recipient, sealed }) => [recipient, sealed],
  );

describe('another address, where letters can be sent', () => {
  test('is the account’s once its link was followed, confirmed; the old one is told before and after', async () => {
    const email = anAddress();
    const { answer, tokenHash } = await ask(email);
    expect(answer).toEqual(done(null));
    expect(await accountOf(ann)).toEqual({ email: ann.email, verified: false });
    expect(await confirm(tokenHash)).toEqual(done(null));
    expect(await accountOf(ann)).toEqual({ email, verified: true });
    expect((await posted()).sort()).toEqual(
      [
        [email, 'link'],
        [ann.email, 'told'],
        [ann.email, 'changed'],
      ].sort(),
    );
    expect(await confirm(tokenHash)).toEqual(refused('link-over'));
  });

  test('that somebody has is answered the same, opens nothing, and says so only in its letter', async () => {
    const bob = await aPerson('bob');
    const before = await everythingOf(root, bob.id);
    const { answer, tokenHash } = await ask(bob.email);
    expect(answer).toEqual(done(null));
    expect((await posted()).sort()).toEqual(
      [
        [bob.email, 'taken'],
        [ann.email, 'told'],
      ].sort(),
    );
    expect(await confirm(tokenHash)).toEqual(refused('link-over'));
    expect(await everythingOf(root, bob.id)).toBe(before);
  });

  test('that was taken while the letter was on its way is refused, and all stays as it was', async () => {
    const email = anAddress();
    const { tokenHash } = await ask(email);
    await root`update users set email = ${email} where id = ${(await aPerson('bob')).id}`;
    const before = await everythingOf(root, ann.id);
    expect(await confirm(tokenHash)).toEqual(refused('address-taken'));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('needs the password', async () => {
    const before = await everythingOf(root, ann.id);
    expect((await ask(anAddress(), false)).answer).toEqual(refused('not-your-password'));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('is not given to whoever reads there: a link holds for the account that asked', async () => {
    const email = anAddress();
    const { tokenHash } = await ask(email);
    const bob = await aPerson('bob');
    expect(await confirm(tokenHash, bob)).toEqual(refused('link-over'));
    const { links } = await read(bob.scope, (tx) => ({ links: listOpenLinks(tx) }));
    expect(links).toEqual([]);
    expect(await accountOf(ann)).toMatchObject({ email: ann.email });
    expect(await confirm(tokenHash)).toEqual(done(null));
  });

  test('ends the links that went to the old one', async () => {
    const old = aLink('reset-password', ann.email);
    await askForReset(ann.email, old);
    const { tokenHash } = await ask(anAddress());
    await confirm(tokenHash);
    expect(await findLink(old.tokenHash, 'reset-password')).toBeUndefined();
  });

  test('of two asked for, the one followed first holds', async () => {
    const [one, other] = [anAddress(), anAddress()];
    const [first, second] = [await ask(one), await ask(other)];
    expect(await confirm(second.tokenHash)).toEqual(done(null));
    expect(await confirm(first.tokenHash)).toEqual(refused('link-over'));
    expect(await accountOf(ann)).toMatchObject({ email: other });
  });
});

describe('another address, where none can be sent', () => {
  const set = (email: string, fits = true) =>
    write(ann.scope, anAct(), (tx) => setAddress(tx, { fits: async () => fits, email }));

  test('is the account’s at once, unconfirmed', async () => {
    const email = anAddress();
    await root`update users set email_verified_at = now() where id = ${ann.id}`;
    expect(await set(email)).toEqual(done(null));
    expect(await accountOf(ann)).toEqual({ email, verified: false });
  });

  test('needs the password, and must be nobody’s', async () => {
    const bob = await aPerson('bob');
    const before = await everythingOf(root, ann.id);
    expect(await set(anAddress(), false)).toEqual(refused('not-your-password'));
    expect(await set(bob.email)).toEqual(refused('address-taken'));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });
});

describe('an address that is confirmed', () => {
  const asked = async (email = ann.email) => {
    const link = aLink('verify-email', email);
    await write(ann.scope, anAct(), (tx) => askToConfirm(tx, link, aLetter(email)));
    return link.tokenHash;
  };

  test('is known to be reached', async () => {
    expect(await confirm(await asked())).toEqual(done(null));
    expect(await accountOf(ann)).toEqual({ email: ann.email, verified: true });
  });

  test('is the one that the letter went to', async () => {
    expect(await confirm(await asked('before@example.org'))).toEqual(refused('link-over'));
    expect(await accountOf(ann)).toMatchObject({ verified: false });
  });

  test('is not confirmed by a link for something else', async () => {
    const link = aLink('reset-password', ann.email);
    await askForReset(ann.email, link);
    expect(await confirm(link.tokenHash)).toEqual(refused('link-over'));
    expect(await findLink(link.tokenHash, 'reset-password')).toBeDefined();
  });
});
