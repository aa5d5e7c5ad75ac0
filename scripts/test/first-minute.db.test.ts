import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { findForSignIn } from '@/db/accounts/reads';
import { logNewInput } from '@/lib/rejections/input';
import { addDays, dayIn } from '@/lib/time/days';
import { COOKIE } from '@/server/cookie';
import { hashPassword } from '@/server/passwords';
import { codeOf, withSecondStep } from './authenticator';
import { testDatabase } from './database';
import { aPerson } from './people';
import { jar, send, signedInAs } from './request';

const settings = vi.hoisted(() => ({ SMTP_URL: undefined as string | undefined }));
vi.mock('@/server/config', async (original) => {
  const real = await original<typeof import('@/server/config')>();
  return { ...real, config: () => ({ ...real.config(), ...settings }) };
});
const steady = vi.hoisted(() => vi.fn((_ms: number, work: () => Promise<unknown>) => work()));
vi.mock('@/server/steady', () => ({ inNoLessThan: steady }));
vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());
const { sayNo } = await import('@/app/(open)/no/actions');
const { signUp } = await import('@/app/(open)/sign-up/actions');
const { signIn } = await import('@/app/(open)/sign-in/actions');
const { confirm } = await import('@/app/(open)/verify/[token]/actions');
const { openedLetter } = await import('@/server/mail/letter');
const { root } = testDatabase();
const PASSWORD = 'four words in a row';
const anAddress = () => `ann+${newId()}@example.org`;
beforeEach(async () => {
  Object.assign(settings, { SMTP_URL: undefined });
  signedInAs(undefined);
  await root`delete from attempts`;
});

const aNo = (given: Record<string, string> = {}): Record<string, string> => ({
  actId: newId(),
  rejectionId: newId(),
  organisation: 'Fernside Libraries',
  intent: 'say',
  ...given,
});
const accounts = async () => Number((await root`select count(*) from users`)[0]?.count);
const noesOf = async (email: string) => root`
  select r.id, r.at::date::text as on, r.told_how, o.name as organisation, a.role
  from users u join rejections r on r.owner_id = u.id
  join applications a on a.owner_id = u.id and a.id = r.application_id
  join organisations o on o.owner_id = u.id and o.id = a.organisation_id
  where u.email = ${email}`;
const lettersTo = async (email: string) =>
  (await root`select sealed from outbox where recipient = ${email} order by id`).map(({ sealed }) =>
    openedLetter(sealed),
  );
/** Who the browser is signed in as. */
const whoIsIn = async () => {
  const id = jar.get(COOKIE)?.split('.')[0];
  return id ? (await root`select email from users where id = ${id}`)[0]?.email : undefined;
};

describe('a “no” before there is an account', () => {
  test('is only given back: no row of anybody’s', async () => {
    const before = await accounts();
    const no = aNo({ role: 'Librarian', toldHow: 'phone' });
    const answer = await send(sayNo, no);
    expect(answer).toMatchObject({
      ok: true,
      value: {
        typed: {
          organisation: 'Fernside Libraries',
          role: 'Librarian',
          toldHow: 'phone',
          rejectionId: no.rejectionId,
        },
      },
    });
    expect(await accounts()).toBe(before);
    expect(jar.size).toBe(0);
  });

  test('needs a name, and a day that has begun; nothing typed is lost', async () => {
    expect(await send(sayNo, aNo({ organisation: ' ', role: 'Librarian' }))).toMatchObject({
      errors: { organisation: [expect.stringContaining('is empty')] },
      values: { role: 'Librarian' },
    });
    const on = addDays(dayIn('Europe/London', new Date()), 1);
    expect(await send(sayNo, aNo({ on, timeZone: 'Europe/London' }))).toMatchObject({
      code: 'in-the-future',
      values: { organisation: 'Fernside Libraries', on },
    });
  });

  test('is logged in the account that is made to keep it, and that leads to its page', async () => {
    const email = anAddress();
    const no = aNo({ intent: 'sign-up', email: email.toUpperCase(), password: PASSWORD, on: '2026-01-05' });
    expect(await send(sayNo, no)).toMatchObject({ to: `/rejections/${no.rejectionId}` });
    expect(await noesOf(email)).toEqual([
      {
        id: no.rejectionId,
        on: '2026-01-05',
        told_how: 'not-said',
        organisation: 'Fernside Libraries',
        role: 'Role not noted',
      },
    ]);
    expect(await whoIsIn()).toBe(email);
  });

  test.each([
    [{ email: 'ann' }, { email: [expect.stringContaining('does not look like')] }],
    [{ password: 'password123' }, { password: [expect.stringContaining('tried first')] }],
    [{ password: 'short' }, { password: [expect.stringContaining('ten characters')] }],
  ])('stays in the form where %j will not do', async (given, errors) => {
    const before = await accounts();
    const no = aNo({ intent: 'sign-up', email: anAddress(), password: PASSWORD, ...given });
    const answer = await send(sayNo, no);
    expect(answer).toMatchObject({
      errors,
      values: { organisation: 'Fernside Libraries', intent: 'sign-up' },
    });
    expect(JSON.stringify(answer)).not.toContain(no.password as string);
    expect(await accounts()).toBe(before);
  });

  test('stays in the form at a taken address, and goes into that account once its password is right', async () => {
    const email = anAddress();
    await send(signUp, { email, password: PASSWORD });
    signedInAs(undefined);
    const no = aNo({ intent: 'sign-up', email, password: 'another row of words' });
    expect(await send(sayNo, no)).toMatchObject({
      code: 'taken',
      values: { organisation: 'Fernside Libraries' },
    });
    expect(await noesOf(email)).toEqual([]);
    expect(await whoIsIn()).toBeUndefined();
    const right = { ...no, intent: 'sign-in', password: PASSWORD };
    expect(await send(sayNo, right)).toMatchObject({ to: `/rejections/${no.rejectionId}` });
    expect(await noesOf(email)).toHaveLength(1);
  });

  test('sent twice is one account and one “no”', async () => {
    const no = aNo({ intent: 'sign-up', email: anAddress(), password: PASSWORD });
    await send(sayNo, no);
    expect(await send(sayNo, no)).toMatchObject({ to: `/rejections/${no.rejectionId}` });
    expect(await noesOf(no.email as string)).toHaveLength(1);
  });

  test.each(['sign-in', 'sign-up'])(
    'goes along to an account with a second step (%s): the form asks for the code itself',
    async (intent) => {
      const person = await aPerson();
      const { secret } = await withSecondStep(person);
      await root`update users set password_hash = ${await hashPassword(PASSWORD)} where id = ${person.id}`;
      const no = aNo({ intent, email: person.email, password: PASSWORD });
      const asked = await send(sayNo, no);
      expect(asked).toMatchObject({ code: 'code-needed', values: { organisation: 'Fernside Libraries' } });
      expect(jar.has(COOKIE)).toBe(false);
      const again = { ...asked.values, intent: 'sign-in', 'sign-in-step': 'code' };
      expect(await send(sayNo, { ...again, 'sign-in-code': '000000' })).toMatchObject({ code: 'wrong-code' });
      expect(await noesOf(person.email)).toEqual([]);
      expect(await send(sayNo, { ...again, 'sign-in-code': codeOf(secret) })).toMatchObject({
        to: `/rejections/${no.rejectionId}`,
      });
      expect(await noesOf(person.email)).toHaveLength(1);
    },
  );

  test('that the account refuses leaves no account behind', async () => {
    const { openAccount } = await import('@/server/sign-up');
    const email = anAddress();
    const sent = logNewInput.parse({
      organisation: 'Fernside Libraries',
      on: addDays(dayIn('UTC', new Date()), 3),
    });
    const before = { act: { id: newId(), kind: 'rejection.log-new', sent }, rejectionId: newId() };
    const opened = openAccount({ email, password: PASSWORD, timeZone: 'UTC', before });
    await expect(opened).rejects.toMatchObject({ code: 'in-the-future' });
    expect(await findForSignIn(email)).toBeUndefined();
  });
});

test('one’s own address is no password', async () => {
  const email = anAddress();
  expect(await send(signUp, { email, password: email })).toMatchObject({
    code: 'password-is-address',
    values: { email },
  });
  expect(await findForSignIn(email)).toBeUndefined();
});

describe('where letters can be sent', () => {
  beforeEach(
    () => void Object.assign(settings, { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'o@example.org' }),
  );

  /** Asks for an account with a "no", and reads the letter. */
  async function asked(email = anAddress()) {
    const no = aNo({ intent: 'sign-up', email, password: PASSWORD });
    const answer = await send(sayNo, no);
    const letter = (await lettersTo(email)).at(-1);
    const [, token = '', next = ''] = /\/verify\/([\w-]+)\?next=(\S+)/.exec(letter?.text ?? '') ?? [];
    return { no, email, answer, letter, token, next: decodeURIComponent(next) };
  }

  test('a free and a taken address are answered alike, and no sooner', async () => {
    const [free, taken] = [anAddress(), anAddress()];
    settings.SMTP_URL = undefined;
    await send(signUp, { email: taken, password: PASSWORD });
    signedInAs(undefined);
    settings.SMTP_URL = 'smtp://127.0.0.1:25';
    for (const action of [signUp, sayNo]) {
      const answers = [];
      for (const email of [free, taken]) {
        steady.mockClear();
        const answer = await send(
          action,
          aNo({ intent: 'sign-up', email, password: PASSWORD, rejectionId: free.slice(4, 40) }),
        );
        expect(steady.mock.calls[0]?.[0]).toBeGreaterThan(500);
        answers.push(JSON.stringify(answer).replaceAll(email, 'the address'));
      }
      expect(answers[0]).toBe(answers[1]);
      expect(answers[0]).toContain('inbox');
    }
    expect(jar.size).toBe(0);
    expect((await lettersTo(free)).map((letter) => letter?.subject)).toContain('Confirm your address');
    const [told] = await lettersTo(taken);
    expect(told).toMatchObject({ subject: 'You have an account already' });
    expect(told?.text).toMatch(/perhaps you[\s\S]+\/sign-in[\s\S]+\/reset/);
    expect(told?.text).not.toMatch(/\/verify\//);
  });

  test('a new account opens by its letter and the password that was chosen, and its “no” is there', async () => {
    const { no, email, token, next } = await asked();
    expect(next).toBe(`/rejections/${no.rejectionId}`);
    expect(await noesOf(email)).toHaveLength(1);
    expect(await send(confirm, { token, password: 'not this one at all', next })).toMatchObject({
      code: 'wrong-password',
    });
    expect(await findForSignIn(email)).toMatchObject({ isUnconfirmed: true });
    expect(await send(confirm, { token, password: PASSWORD, next })).toMatchObject({ to: next });
    expect(await whoIsIn()).toBe(email);
    expect(await send(confirm, { token, password: PASSWORD, next })).toMatchObject({ code: 'link-over' });
  });

  test('asked for twice, it opens with the password and has the “no” of the letter that is followed', async () => {
    const email = anAddress();
    const theirs = { email, password: 'a password of a stranger' };
    await send(sayNo, aNo({ intent: 'sign-up', ...theirs }));
    const { no, token, next } = await asked(email);
    expect(await send(confirm, { ...theirs, token })).toMatchObject({ code: 'wrong-password' });
    expect(await send(confirm, { token, password: PASSWORD, next })).toMatchObject({ to: next });
    expect((await noesOf(email)).map(({ id }) => id)).toContain(no.rejectionId);
    signedInAs(undefined);
    expect(await send(signIn, theirs)).toMatchObject({ code: 'wrong-password' });
  });

  test('a cut or foreign link is over, and never leads to another site', async () => {
    const { token } = await asked();
    expect(await send(confirm, { token: token.slice(0, -1), password: PASSWORD })).toMatchObject({
      code: 'link-over',
    });
    expect(await send(confirm, { token, password: PASSWORD, next: '//example.org' })).toMatchObject({
      to: '/today',
    });
  });

  test('a link’s password is tried ten times, and then it is too many', async () => {
    const { token } = await asked();
    const codes = [];
    for (let n = 0; n < 11; n++)
      codes.push((await send(confirm, { token, password: `wrong row ${n}` })).code);
    expect(codes).toEqual([...Array(10).fill('wrong-password'), 'too-many']);
  });

  test('signing in before that sends another letter, five in a quarter of an hour; a wrong password sends none', async () => {
    const { email } = await asked();
    expect(await send(signIn, { email, password: 'not this one' })).toMatchObject({ code: 'wrong-password' });
    expect(await lettersTo(email)).toHaveLength(1);
    for (let n = 0; n < 6; n++)
      expect(await send(signIn, { email, password: PASSWORD })).toMatchObject({
        code: 'look-in-inbox',
        values: { email },
      });
    expect(await lettersTo(email)).toHaveLength(5);
    expect(await whoIsIn()).toBeUndefined();
  });

  test('asking again and again is too many for both, and says so alike', async () => {
    const { email } = await asked();
    const codes = [];
    for (let n = 0; n < 5; n++) codes.push((await send(signUp, { email, password: PASSWORD })).code);
    expect(codes).toEqual([undefined, undefined, undefined, undefined, 'too-many']);
  });

  test('and no longer: whoever was waiting for one comes in with the password', async () => {
    const { email } = await asked();
    settings.SMTP_URL = undefined;
    expect(await send(signIn, { email, password: PASSWORD })).toMatchObject({ to: '/today' });
  });
});
