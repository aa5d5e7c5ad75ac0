import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { findLink } from '@/db/login-tokens/reads';
import { askForReset, openLink } from '@/db/login-tokens/writes';
import { changePassword, resetPassword } from '@/db/passwords/writes';
import { asStranger } from '@/db/strangers';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, everythingOf, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson();
});

const aLink = (email: string | null = ann.email, hours = 1) =>
  ({ id: newId(), tokenHash: newId(), purpose: 'reset-password', email, hours }) as const;
const aLetter = (recipient: string) => ({ id: newId(), recipient, sealed: 'x', idempotencyKey: newId() });
/** A link that holds, of Ann's. @returns its token's hash. */
async function asked(email: string | null = ann.email, hours = 1): Promise<string> {
  const link = aLink(email, hours);
  await askForReset(ann.email, link, aLetter(ann.email));
  return link.tokenHash;
}
const reset = (tokenHash: string, passwordHash = 'new') =>
  resetPassword({ tokenHash, passwordHash, letterTo: aLetter });
const accountOf = async (person: Person) =>
  (
    await root`select password_hash as hash, email_verified_at is not null as verified, confirm_first as "confirmFirst"
      from users where id = ${person.id}`
  )[0];

describe('asking for a link', () => {
  test('posts a letter with it to whoever has an account, and looking at it uses nothing up', async () => {
    const tokenHash = await asked();
    for (let looks = 0; looks < 3; looks++) {
      expect(await findLink(tokenHash, 'reset-password')).toEqual({ email: ann.email });
    }
    expect(await root`select recipient from outbox where owner_id = ${ann.id}`).toEqual([
      { recipient: ann.email },
    ]);
  });

  test('for an address that nobody has writes nothing', async () => {
    const before = await root`select count(*) from login_tokens`;
    expect(await askForReset(`${newId()}@example.org`, aLink(), aLetter('x@example.org'))).toBe(false);
    expect(await root`select count(*) from login_tokens`).toEqual(before);
  });

  test('twice gives two that hold, so that a stranger’s asking takes nothing away', async () => {
    const [first, second] = [await asked(), await asked()];
    expect(await findLink(first, 'reset-password')).toBeDefined();
    expect(await findLink(second, 'reset-password')).toBeDefined();
  });
});

describe('a link to set a password', () => {
  test('sets it, ends every session and every other link, confirms the address, and tells by letter', async () => {
    const [tokenHash, other] = [await asked(), await asked()];
    await root`update users set confirm_first = true where id = ${ann.id}`;
    expect(await reset(tokenHash)).toEqual(done({ email: ann.email, hasMore: false }));
    expect(await accountOf(ann)).toEqual({ hash: 'new', verified: true, confirmFirst: false });
    await expect(read(ann.scope, () => ({}))).rejects.toMatchObject({ code: 'signed-out' });
    expect(await findLink(other, 'reset-password')).toBeUndefined();
    expect(await root`select from outbox where owner_id = ${ann.id}`).toHaveLength(3);
  });

  test('touches nobody else', async () => {
    const bob = await aPerson('bob');
    const before = await everythingOf(root, bob.id);
    await reset(await asked());
    expect(await everythingOf(root, bob.id)).toBe(before);
  });

  test('that was handed over by a person confirms no address', async () => {
    await reset(await asked(null));
    expect(await accountOf(ann)).toMatchObject({ hash: 'new', verified: false });
  });

  test('that went to an address of before opens nothing', async () => {
    expect(await reset(await asked('before@example.org'))).toEqual(refused('link-over'));
    expect(await accountOf(ann)).toMatchObject({ hash: 'none', verified: false });
  });

  test.each([
    ['used', async (hash: string) => void (await reset(hash, 'first'))],
    [
      'too old',
      async (hash: string) =>
        void (await root`update login_tokens set expires_at = now() - interval '1 second' where token_hash = ${hash}`),
    ],
    [
      'for something else',
      async (hash: string) =>
        void (await root`update login_tokens set purpose = 'verify-email' where token_hash = ${hash}`),
    ],
  ])('that is %s does nothing at all', async (_, spoil) => {
    const tokenHash = await asked();
    await spoil(tokenHash);
    const before = await everythingOf(root, ann.id);
    expect(await findLink(tokenHash, 'reset-password')).toBeUndefined();
    expect(await reset(tokenHash, 'second')).toEqual(refused('link-over'));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('that is cut or made up does nothing at all', async () => {
    const tokenHash = await asked();
    const before = await everythingOf(root, ann.id);
    for (const wrong of [tokenHash.slice(0, -1), '', "' or 1=1", newId()]) {
      expect(await findLink(wrong, 'reset-password')).toBeUndefined();
      expect(await reset(wrong)).toEqual(refused('link-over'));
    }
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('used by several at once is used by one', async () => {
    const tokenHash = await asked();
    const answers = await Promise.all(['a', 'b', 'c', 'd'].map((hash) => reset(tokenHash, hash)));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    const winner = ['a', 'b', 'c', 'd'][answers.findIndex((answer) => answer.ok)];
    expect(await accountOf(ann)).toMatchObject({ hash: winner });
  });

  test('and another of the same account, used at once, set one password between them', async () => {
    for (let round = 0; round < 5; round++) {
      const hashes = [await asked(), await asked()];
      const answers = await Promise.all(hashes.map((hash, n) => reset(hash, `${round} ${n}`)));
      expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
      expect(await accountOf(ann)).toMatchObject({ hash: `${round} ${answers.findIndex((one) => one.ok)}` });
    }
  });
});

describe('a change of password', () => {
  const change = (fits: boolean) =>
    write(ann.scope, anAct(), (tx) =>
      changePassword(tx, { fits: async () => fits, passwordHash: 'new', letter: aLetter(ann.email) }),
    );

  test('with the present one ends the other sessions and all links, and keeps this one', async () => {
    const tokenHash = await asked();
    await asStranger('read write', { verified: ann.id }, (db) =>
      db.execute(
        `insert into sessions (user_id, id, secret_hash, expires_at) values ('${ann.id}', '${newId()}', '${newId()}', now() + interval '1 day')`,
      ),
    );
    expect(await change(true)).toEqual(done(null));
    expect(await accountOf(ann)).toMatchObject({ hash: 'new', verified: false });
    expect(await root`select agent from sessions where user_id = ${ann.id}`).toEqual([{ agent: 'test' }]);
    expect(await findLink(tokenHash, 'reset-password')).toBeUndefined();
  });

  test('with another than the present one changes nothing and tells nobody', async () => {
    await asked();
    const before = await everythingOf(root, ann.id);
    expect(await change(false)).toEqual(refused('not-your-password'));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });
});

test('a link is opened for the one whom the transaction is, and for nobody else', async () => {
  const bob = await aPerson('bob');
  const attempt = asStranger('read write', { verified: bob.id }, (db) => openLink(db, ann.id, aLink()));
  await expect(attempt).rejects.toThrow();
});
