import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { removeFactor } from '@/db/second-factors/writes';
import { read, write } from '@/db/transaction';
import { codeTyped } from '@/lib/second-factors/rules';
import { codeOf, forgetTries, withSecondStep } from '@/scripts/test/authenticator';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { jar, signedInAs } from '@/scripts/test/request';
import { COOKIE, claimOf, SHARED, WHOSE } from './cookie';
import type { Entry } from './entry';
import { hashPassword } from './passwords';
import { pendingSignIn } from './pending-sign-in';
import { ownScope } from './scope';
import { tagOf } from './seal';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
const { enterWith, leave } = await import('./auth');
const { enterWithCode } = await import('./entry');

const { root } = testDatabase();
const PASSWORD = 'four words in a row';
let passwordHash: string;
beforeAll(async () => {
  passwordHash = await hashPassword(PASSWORD);
});
beforeEach(async () => {
  signedInAs(undefined);
  await forgetTries(root);
  vi.spyOn(console, 'log').mockImplementation(() => {}); // each try is a line of the log
});

async function aPersonWithPassword(): Promise<Person> {
  const person = await aPerson();
  await root`update users set password_hash = ${passwordHash} where id = ${person.id}`;
  return person;
}

/** Whose session the browser has: an id, or nothing. */
async function whoIsIn(): Promise<string | undefined> {
  const claim = claimOf(jar.get(COOKIE));
  if (!claim) return undefined;
  const { session } = await read(ownScope(claim), () => ({}));
  return session.userId;
}
/** Gives the right password, for the code to be given in place. @returns what the form takes along. */
async function begin({ email }: Person, entry: Entry = {}): Promise<string> {
  let carried = '';
  const inPlace = (pending: string) => {
    carried = pending;
  };
  expect(await enterWith(email, PASSWORD, { ...entry, inPlace })).toBe('code-needed');
  return carried;
}
const give = (code: string, pending: string) =>
  enterWithCode(codeTyped(code) ?? { kind: 'app', code }, pending);
const isShared = async (person: Person) =>
  (await root`select shared from sessions where user_id = ${person.id} order by created_at desc limit 1`)[0]
    ?.shared;

describe('an account without a second step', () => {
  test('is entered by its password', async () => {
    const ann = await aPersonWithPassword();
    expect(await enterWith(ann.email, PASSWORD)).toBeUndefined();
    expect(await whoIsIn()).toBe(ann.id);
    expect([await isShared(ann), jar.has(SHARED)]).toEqual([false, false]);
  });

  test('on a shared computer says so to the server and to its own scripts, until it is left', async () => {
    const ann = await aPersonWithPassword();
    await enterWith(ann.email, PASSWORD, { shared: true });
    expect([await isShared(ann), jar.has(SHARED)]).toEqual([true, true]);
    expect(await whoIsIn()).toBe(ann.id);
    await leave();
    expect([...jar]).toEqual([]);
  });

  test('says to its own scripts who came in, whoever was here before; on a shared computer nobody', async () => {
    const [ann, ben] = [await aPersonWithPassword(), await aPersonWithPassword()];
    await enterWith(ann.email, PASSWORD);
    expect(jar.get(WHOSE)).toBe(tagOf(ann.id));
    await enterWith(ben.email, PASSWORD);
    expect(jar.get(WHOSE)).toBe(tagOf(ben.id));
    await enterWith(ben.email, PASSWORD, { shared: true });
    expect(jar.has(WHOSE)).toBe(false);
  });

  test('entered again in the same browser has one session, not two', async () => {
    const ann = await aPersonWithPassword();
    await enterWith(ann.email, PASSWORD, { shared: true });
    await enterWith(ann.email, PASSWORD, { shared: false });
    expect(
      await root`select from sessions where user_id = ${ann.id} and agent is distinct from 'test'`,
    ).toHaveLength(1);
    expect(jar.has(SHARED)).toBe(false);
  });

  test('where nothing is said, as after a reset, a computer that others use stays one', async () => {
    const ann = await aPersonWithPassword();
    await enterWith(ann.email, PASSWORD, { shared: true });
    await enterWith(ann.email, PASSWORD);
    expect([await isShared(ann), jar.has(SHARED)]).toEqual([true, true]);
  });
});

describe('an account with a second step', () => {
  test('is not entered by its password: that leads to the code, and opens no session', async () => {
    const ann = await aPersonWithPassword();
    await withSecondStep(ann);
    await expect(enterWith(ann.email, PASSWORD)).rejects.toMatchObject({
      digest: expect.stringContaining('/sign-in/code'),
    });
    expect(await whoIsIn()).toBeUndefined();
    expect(await root`select from sessions where user_id = ${ann.id}`).toHaveLength(1);
  });

  test('and a wrong password answers like any other', async () => {
    const ann = await aPersonWithPassword();
    await withSecondStep(ann);
    expect(await enterWith(ann.email, 'wrong')).toBe('wrong-password');
    expect(await pendingSignIn.find()).toBeUndefined();
  });

  test('is entered by the code then, with all that was said at the password', async () => {
    const ann = await aPersonWithPassword();
    const { secret } = await withSecondStep(ann);
    const pending = await begin(ann, { shared: true, next: '/wins' });
    expect(await give(codeOf(secret), pending)).toEqual({ next: '/wins' });
    expect([await whoIsIn(), await isShared(ann), jar.has(SHARED)]).toEqual([ann.id, true, true]);
    expect(await pendingSignIn.find()).toBeUndefined();
  });

  test('takes no code twice, not even at the same moment', async () => {
    const ann = await aPersonWithPassword();
    const { secret } = await withSecondStep(ann);
    const code = codeOf(secret);
    const pending = await begin(ann);
    const both = await Promise.all([give(code, pending), give(code, pending)]);
    expect(both.filter((one) => one === 'wrong-code')).toHaveLength(1);
    expect(await give(code, pending)).toBe('wrong-code');
    expect(await give(codeOf(secret, -30), pending)).toBe('wrong-code');
  });

  test('takes each recovery code once, however it is spaced, and only one’s own', async () => {
    const [ann, bob] = [await aPersonWithPassword(), await aPersonWithPassword()];
    const [mine, his] = [await withSecondStep(ann), await withSecondStep(bob)];
    const [code = ''] = mine.codes;
    const pending = await begin(ann);
    expect(await give(his.codes[0] ?? '', pending)).toBe('wrong-code');
    expect(await give(` ${code.toUpperCase().replaceAll('-', ' ')}`, pending)).toEqual({});
    expect(await whoIsIn()).toBe(ann.id);
    expect(await give(code, pending)).toBe('wrong-code');
  });

  test('a thousand tries get nowhere', async () => {
    const ann = await aPersonWithPassword();
    const { secret } = await withSecondStep(ann);
    const pending = await begin(ann);
    const right = codeOf(secret);
    const answers = new Map<unknown, number>();
    for (let n = 0; n < 1000; n++) {
      const answer = await give(String((Number(right) + 1 + n) % 1_000_000).padStart(6, '0'), pending);
      answers.set(answer, (answers.get(answer) ?? 0) + 1);
    }
    expect(answers.get('wrong-code')).toBeLessThanOrEqual(20); // two windows, where one ends meanwhile
    expect(answers.get('too-many')).toBe(1000 - (answers.get('wrong-code') ?? 0));
    expect(await give(right, pending)).toBe('too-many');
    expect(await whoIsIn()).toBeUndefined();
  }, 60_000);

  test('begun too long ago, forged, or switched off meanwhile begins anew', async () => {
    const ann = await aPersonWithPassword();
    const { secret } = await withSecondStep(ann);
    const pending = await begin(ann);
    expect(pendingSignIn.opened(pending, Date.now() + 601_000)).toBeUndefined();
    for (const forged of ['', 'x', `${pending.slice(0, -2)}AA`]) {
      expect(await give(codeOf(secret), forged)).toBe('pending-over');
    }
    await write(ann.scope, anAct(), removeFactor);
    expect(await give(codeOf(secret), pending)).toBe('pending-over');
    expect(await whoIsIn()).toBeUndefined();
  });
});
