import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findForSignIn } from '@/db/accounts/reads';
import { askForReset } from '@/db/login-tokens/writes';
import { addPasskey } from '@/db/passkeys/writes';
import { write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { jar, signedInAs } from '@/scripts/test/request';
import { enterWith } from '@/server/auth';
import { COOKIE } from '@/server/cookie';
import { newLink } from '@/server/link';
import { hashPassword, passwordFits } from '@/server/passwords';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
vi.mock('next/cache', async () => (await import('@/scripts/test/request')).nextCache());
const { hasMail } = vi.hoisted(() => ({ hasMail: vi.fn(() => true) }));
vi.mock('@/server/config', async (original) => {
  const real = await original<typeof import('@/server/config')>();
  const mail = () => (hasMail() ? { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'o@example.org' } : {});
  return { ...real, config: () => ({ ...real.config(), ...mail() }) };
});
const { askReset, reset } = await import('./actions');

const { root } = testDatabase();
const OLD = 'four words in a row';
const NEW = 'five other words of mine';
let ann: Person;
beforeEach(async () => {
  signedInAs(undefined);
  hasMail.mockReturnValue(true);
  await root`delete from attempts`;
  ann = await aPerson();
  await root`update users set password_hash = ${await hashPassword(OLD)} where id = ${ann.id}`;
});

type Action = (before: never, form: FormData) => Promise<object>;

/** Sends a form. @returns its answer, or where it leads. */
async function send(action: Action, fields: Record<string, string>) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  try {
    return await action({ values: {}, errors: {} } as never, form);
  } catch (error) {
    const { digest = '' } = error as { digest?: string };
    if (!digest.startsWith('NEXT_REDIRECT')) throw error;
    return { to: digest.split(';')[2] };
  }
}
const ask = (email: string) => send(askReset, { email });
const use = (token: string, newPassword = NEW) => send(reset, { token, newPassword });
async function aToken(): Promise<string> {
  const { token, link } = newLink('reset-password', ann.email);
  await askForReset(ann.email, link);
  return token;
}
const passwordIs = async (password: string) =>
  passwordFits((await findForSignIn(ann.email))?.passwordHash, password);

describe('asking for a link', () => {
  test('is answered the same for an address with an account and one without, and no sooner', async () => {
    const begun = performance.now();
    const unknown = await ask(`${newId()}@example.org`);
    const between = performance.now();
    const known = await ask(ann.email.toUpperCase());
    const ended = performance.now();
    expect(known).toEqual(unknown);
    expect(known).toMatchObject({ ok: true, values: {} });
    expect(between - begun).toBeGreaterThan(290);
    expect(ended - between).toBeGreaterThan(290);
    expect(await root`select from login_tokens where user_id = ${ann.id}`).toHaveLength(1);
    expect(await root`select recipient from outbox where owner_id = ${ann.id}`).toEqual([
      { recipient: ann.email },
    ]);
  });

  test('too often is answered the same too, and writes nothing more', async () => {
    const tries = async (email: string) => {
      for (let n = 1; n < 12; n++) if ('code' in (await ask(email))) return [n, await ask(email)];
      return [];
    };
    const unknown = (await tries(`${newId()}@example.org`))[1];
    const [n, known] = await tries(ann.email);
    expect(known).toMatchObject({ code: 'too-many' });
    expect({ ...(known as object), values: {} }).toEqual({ ...(unknown as object), values: {} });
    expect(await root`select from outbox where owner_id = ${ann.id}`).toHaveLength(Number(n) - 1);
  }, 30_000);

  test('where no letter can be sent writes nothing', async () => {
    hasMail.mockReturnValue(false);
    const before = await everythingOf(root, ann.id);
    expect(await ask(ann.email)).toMatchObject({ code: 'not-allowed' });
    expect(await everythingOf(root, ann.id)).toBe(before);
  });
});

describe('choosing a password by a link', () => {
  test('signs in with it, and the old one is no more', async () => {
    expect(await use(await aToken())).toEqual({ to: '/today' });
    expect(jar.get(COOKIE)).toMatch(new RegExp(`^${ann.id}\\.`));
    expect([await passwordIs(NEW), await passwordIs(OLD)]).toEqual([true, false]);
    expect(await root`select recipient from outbox where owner_id = ${ann.id}`).toHaveLength(1);
  });

  test('a second time says that the link is over, and changes nothing', async () => {
    const token = await aToken();
    await use(token);
    const before = await everythingOf(root, ann.id);
    expect(await use(token, 'the password of somebody else')).toMatchObject({ code: 'link-over' });
    expect(await everythingOf(root, ann.id)).toBe(before);
  });

  test('that is too short says so, and the link still holds', async () => {
    const token = await aToken();
    const answer = await use(token, 'short');
    expect(answer).toMatchObject({ code: 'invalid', errors: { newPassword: [expect.any(String)] } });
    expect(JSON.stringify(answer)).not.toContain('short"');
    expect(await use(token)).toEqual({ to: '/today' });
  });

  test.each(['', 'x', 'A'.repeat(43), 'A'.repeat(5000), '%00'])(
    'with the link %j is refused',
    async (token) => {
      const answer = await use(token);
      expect(['link-over', 'invalid']).toContain((answer as { code: string }).code);
    },
  );

  test('where there is a second step sets it, and asks for the code before it lets anybody in', async () => {
    await root`insert into second_factors (user_id, id, sealed_secret, confirmed_at)
      values (${ann.id}, ${newId()}, 'sealed', now())`;
    expect(await use(await aToken())).toEqual({ to: expect.stringMatching(/^\/sign-in\/code/) });
    expect(await passwordIs(NEW)).toBe(true);
    expect(jar.has(COOKIE)).toBe(false);
    expect(await root`select from sessions where user_id = ${ann.id}`).toHaveLength(0);
  });

  test('lets in somebody whose account was locked by wrong tries', async () => {
    for (let n = 0; n < 12; n++) await enterWith(ann.email, `wrong ${n}`);
    expect(await enterWith(ann.email, OLD)).toBe('too-many');
    expect(await use(await aToken())).toEqual({ to: '/today' });
    expect(jar.get(COOKIE)).toMatch(new RegExp(`^${ann.id}\\.`));
  });
});

test('whose account opens in other ways too leads to where they are named', async () => {
  const passkey = {
    id: newId(),
    credentialId: newId(),
    publicKey: Buffer.from('x'),
    counter: 0,
    transports: [],
  };
  await root`update users set email_verified_at = now() where id = ${ann.id}`;
  await write(ann.scope, anAct(), (tx) => addPasskey(tx, { ...passkey, name: 'a phone' }));
  expect(await use(await aToken())).toEqual({ to: '/account?reset=done' });
  signedInAs(undefined);
  const bob = await aPerson('bob');
  const { token, link } = newLink('reset-password', bob.email);
  await askForReset(bob.email, link);
  expect(await use(token)).toEqual({ to: '/today' });
});
