import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { findForSignIn } from '@/db/accounts/reads';
import { findByLink } from '@/db/login-tokens/reads';
import type { TokenPurpose } from '@/lib/accounts/rules';
import { refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { aPerson } from '@/scripts/test/people';
import { confirmAddress, invite, postDoorAgain, signUpByLetter, takeInvitation, tellOwner } from './writes';

const { root } = testDatabase();
const anAddress = () => `${newId()}@example.org`;
const aLetter = (recipient: string, sealed = 'door') => ({
  id: newId(),
  recipient,
  sealed,
  idempotencyKey: newId(),
});
const aLink = (email: string, purpose: TokenPurpose = 'verify-email', hours = 24) => ({
  id: newId(),
  tokenHash: newId(),
  purpose,
  email,
  hours,
});
const aDoor = (email: string, hours = 24) => ({
  link: aLink(email, 'verify-email', hours),
  letter: aLetter(email),
});

/** Somebody who asked for an account and has not opened their letter. */
async function anUnconfirmed(hours = 24) {
  const email = anAddress();
  const door = aDoor(email, hours);
  const id = newId();
  await signUpByLetter({ id, email, passwordHash: 'theirs' }, door);
  return { id, email, tokenHash: door.link.tokenHash };
}
const lettersTo = async (email: string) =>
  (await root`select sealed from outbox where recipient = ${email} order by id`).map((row) => row.sealed);
const nothing = async () => {};
const userOf = async (id: string) =>
  (await root`select email_verified_at, password_hash, version from users where id = ${id}`)[0];

describe('a sign-up by letter', () => {
  test('makes an account that waits, with its letter', async () => {
    const { id, email, tokenHash } = await anUnconfirmed();
    expect(await findForSignIn(email)).toEqual({ id, passwordHash: 'theirs', isUnconfirmed: true });
    expect(await findByLink(tokenHash, 'verify-email')).toEqual({ id, email, passwordHash: 'theirs' });
    expect(await lettersTo(email)).toEqual(['door']);
  });

  test('of a taken address makes nothing, and posts nothing', async () => {
    const { email } = await aPerson();
    const given = { id: newId(), email, passwordHash: 'x' };
    expect(await signUpByLetter(given, aDoor(email))).toEqual(refused('taken'));
    expect(await lettersTo(email)).toEqual([]);
  });

  test('makes no account where what goes into it fails', async () => {
    const given = { id: newId(), email: anAddress(), passwordHash: 'x' };
    const failing = () => Promise.reject(new Error('no'));
    await expect(signUpByLetter(given, aDoor(given.email), failing)).rejects.toThrow('no');
    expect(await findForSignIn(given.email)).toBeUndefined();
    expect(await lettersTo(given.email)).toEqual([]);
  });
});

describe('the owner of a taken address', () => {
  const tell = (email: string) => tellOwner(email, { tried: aLetter(email, 'tried'), door: aDoor(email) });

  test('is told that somebody tried, and gets no link', async () => {
    const { email, id } = await aPerson();
    await tell(email);
    expect(await lettersTo(email)).toEqual(['tried']);
    expect(await root`select from login_tokens where user_id = ${id}`).toHaveLength(0);
  });

  test('who has not confirmed it yet gets their way in once more, and the first still opens', async () => {
    const { email, tokenHash } = await anUnconfirmed();
    await tell(email);
    await postDoorAgain(email, aDoor(email));
    expect(await lettersTo(email)).toEqual(['door', 'door', 'door']);
    expect(await findByLink(tokenHash, 'verify-email')).toMatchObject({ email });
  });

  test('gets no way in by asking, once it is confirmed; and nobody is written to who has no account', async () => {
    const { email } = await aPerson();
    const nobody = anAddress();
    await postDoorAgain(email, aDoor(email));
    await tell(nobody);
    expect([...(await lettersTo(email)), ...(await lettersTo(nobody))]).toEqual([]);
  });
});

describe('a second sign-up of an address that nobody has confirmed', () => {
  /** Somebody asked first, another second: only the second reads the letters. */
  async function askedTwice(before?: unknown) {
    const first = await anUnconfirmed();
    const door = aDoor(first.email);
    const typed = { passwordHash: 'the second', before };
    await tellOwner(first.email, {
      tried: aLetter(first.email, 'tried'),
      door: { ...door, link: { ...door.link, typed } },
    });
    return { ...first, second: door.link.tokenHash };
  }

  test('opens with what was typed at it, keeps what was said before it, and the first opens nothing', async () => {
    const { id, email, tokenHash, second } = await askedTwice({ said: 'a no' });
    expect(await findByLink(second, 'verify-email')).toMatchObject({ passwordHash: 'the second' });
    expect(await findByLink(tokenHash, 'verify-email')).toMatchObject({ passwordHash: 'theirs' });
    await root`insert into sessions (user_id, id, secret_hash, expires_at)
      values (${id}, ${newId()}, ${newId()}, now() + interval '1 day')`;
    const kept: unknown[] = [];
    const confirmed = await confirmAddress(second, async (_, owner, before) => {
      kept.push([owner.id, before]);
    });
    expect(confirmed).toMatchObject({ ok: true });
    expect(kept).toEqual([[id, { said: 'a no' }]]);
    expect(await findForSignIn(email)).toEqual({ id, passwordHash: 'the second', isUnconfirmed: false });
    expect(await confirmAddress(tokenHash, nothing)).toEqual(refused('link-over'));
    expect(await root`select from sessions where user_id = ${id}`).toHaveLength(0);
  });

  test('changes nothing where the first is followed', async () => {
    const { id, email, tokenHash, second } = await askedTwice();
    expect(await confirmAddress(tokenHash, nothing)).toMatchObject({ ok: true });
    expect(await confirmAddress(second, nothing)).toEqual(refused('link-over'));
    expect(await findForSignIn(email)).toEqual({ id, passwordHash: 'theirs', isUnconfirmed: false });
  });

  test('opens nothing where what was said before it is refused', async () => {
    const { id, second } = await askedTwice({ said: 'nonsense' });
    await expect(confirmAddress(second, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await userOf(id)).toMatchObject({ email_verified_at: null, password_hash: 'theirs' });
    expect(await findByLink(second, 'verify-email')).toBeDefined();
  });
});

describe('a link', () => {
  test('confirms an address once, also of two at the same moment', async () => {
    const { id, email, tokenHash } = await anUnconfirmed();
    const answers = await Promise.all([1, 2, 3].map(() => confirmAddress(tokenHash, nothing)));
    expect(answers.filter((answer) => answer.ok)).toEqual([{ ok: true, value: { email } }]);
    expect(answers.filter((answer) => !answer.ok)).toEqual([refused('link-over'), refused('link-over')]);
    expect(await userOf(id)).toMatchObject({ email_verified_at: expect.anything(), version: 2 });
    expect(await findForSignIn(email)).toMatchObject({ isUnconfirmed: false });
    expect(await findByLink(tokenHash, 'verify-email')).toBeUndefined();
  });

  test('that is too old, unknown, or for something else opens nothing and changes nothing', async () => {
    const old = await anUnconfirmed(-1);
    const { tokenHash, id } = await anUnconfirmed();
    for (const hash of [old.tokenHash, newId()]) {
      expect(await findByLink(hash, 'verify-email')).toBeUndefined();
      expect(await confirmAddress(hash, nothing)).toEqual(refused('link-over'));
    }
    expect(await findByLink(tokenHash, 'reset-password')).toBeUndefined();
    expect(await takeInvitation(tokenHash, 'another')).toEqual(refused('link-over'));
    expect(await userOf(id)).toMatchObject({ email_verified_at: null, password_hash: 'theirs' });
  });

  test('opens nothing where the account has another address by now', async () => {
    const { id, tokenHash } = await anUnconfirmed();
    await root`update users set email = ${anAddress()} where id = ${id}`;
    expect(await findByLink(tokenHash, 'verify-email')).toBeUndefined();
  });
});

describe('an invitation', () => {
  const anInvited = async (email = anAddress()) => {
    const link = aLink(email, 'first-sign-in', 168);
    const made = await invite({ id: newId(), email, passwordHash: null }, link);
    return { made, email, tokenHash: link.tokenHash };
  };

  test('opens once, with a password of their own, and waits for no letter', async () => {
    const { email, tokenHash } = await anInvited();
    expect(await findForSignIn(email)).toMatchObject({ passwordHash: null, isUnconfirmed: false });
    expect(await takeInvitation(tokenHash, 'chosen')).toEqual({ ok: true, value: { email } });
    expect(await findForSignIn(email)).toMatchObject({ passwordHash: 'chosen' });
    expect(await takeInvitation(tokenHash, 'again')).toEqual(refused('link-over'));
    expect(await findForSignIn(email)).toMatchObject({ passwordHash: 'chosen' });
  });

  test('given again ends the one before', async () => {
    const first = await anInvited();
    const second = await anInvited(first.email);
    expect(second.made.ok).toBe(true);
    expect(await findByLink(first.tokenHash, 'first-sign-in')).toBeUndefined();
    expect(await findByLink(second.tokenHash, 'first-sign-in')).toMatchObject({ email: first.email });
  });

  test('is refused where somebody has opened the account', async () => {
    const { email } = await aPerson();
    expect((await anInvited(email)).made).toEqual(refused('taken'));
    expect(await findForSignIn(email)).toMatchObject({ passwordHash: 'none' });
  });
});
