import { v7 as newId } from 'uuid';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { openSession } from '@/db/accounts/writes';
import { read } from '@/db/transaction';
import type { FormAction } from '@/lib/acts/form-state';
import { COOKIE, newCookie } from '@/server/cookie';
import { hashPassword } from '@/server/passwords';
import { leavingScope } from '@/server/scope';
import { forgetTries } from './authenticator';
import { testDatabase } from './database';
import { aimedAt, everything } from './discovery';
import { fillOwned } from './owned-rows';
import { aPerson, everythingOf, type Person } from './people';
import { jar, send, signedInAs } from './request';

vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());
const { hasMail } = vi.hoisted(() => ({ hasMail: vi.fn(() => true) }));
vi.mock('@/server/config', async (original) => {
  const real = await original<typeof import('@/server/config')>();
  const mail = () => (hasMail() ? { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'o@example.org' } : {});
  return { ...real, config: () => ({ ...real.config(), ...mail() }) };
});
const { leave } = await import('@/app/(seeker)/account/leave/actions');
const { stay } = await import('@/app/(open)/account/leaving/actions');
const { POST: signOut } = await import('@/app/sign-out/route');
const { GET: clear } = await import('@/app/(open)/account/left/clear/route');
const askedFor = (accept: string) =>
  new Request('http://127.0.0.1/account/left/clear', { headers: { accept } });
const { default: leftPage } = await import('@/app/(open)/account/left/page');
const { signUp } = await import('@/app/(open)/sign-up/actions');
const { left } = await import('@/server/left');
const { openedLetter } = await import('@/server/mail/letter');

const { root } = testDatabase();
const PASSWORD = 'four words in a row';
const actions = (await everything('actions')).filter(({ mark }) => mark?.who === 'seeker');
const routes = (await everything('route')).filter(({ mark }) => mark?.who === 'seeker');

async function anAccount(name: string): Promise<Person> {
  const person = await aPerson(name);
  await root`update users set password_hash = ${await hashPassword(PASSWORD)} where id = ${person.id}`;
  return person;
}
const act = (action: unknown, fields: Record<string, string> = {}) =>
  send(action, { actId: newId(), ...fields });
const told = async ({ id }: Person) =>
  (await root`select sealed from outbox where owner_id = ${id} order by created_at, id`).map(({ sealed }) =>
    openedLetter(sealed),
  );
const isLeaving = async ({ id }: Person) =>
  (await root`select from users where id = ${id} and deletion_due_at is not null`).length === 1;
async function signedInAgain({ id }: Person): Promise<string> {
  const { value, claim } = newCookie(id);
  await openSession({ claim, id: newId(), agent: 'again', days: 1 });
  signedInAs(value);
  return value;
}

describe('leaving', () => {
  let ann: Person;
  beforeEach(async () => {
    hasMail.mockReturnValue(true);
    await forgetTries(root);
    ann = await anAccount('ann');
    signedInAs(ann.cookie);
  });

  test('is confirmed, told by letter, and leaves nobody signed in', async () => {
    expect(await act(leave, { password: 'not this one' })).toMatchObject({ code: 'wrong-proof' });
    expect([await isLeaving(ann), await told(ann)]).toEqual([false, []]);
    expect(await act(leave, { password: PASSWORD })).toMatchObject({ to: '/account/left/clear' });
    expect([await isLeaving(ann), jar.has(COOKIE)]).toEqual([true, false]);
    // Next asks by itself, and the browser must.
    const asked = await clear(askedFor('*/*'), undefined);
    expect([asked.status, asked.headers.get('clear-site-data')]).toEqual([200, null]);
    const cleared = await clear(askedFor('text/html'), undefined);
    expect(cleared.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const [letter] = await told(ann);
    expect(letter?.subject).toBe('You are leaving Onward');
    expect(letter?.text).toMatch(/Until the end of \d+ \w+.+\n\nTo stay, sign in by then/);
    await signedInAgain(ann);
    // The cookie that says so is in the browser still.
    await left.put({ dueAt: new Date().toISOString(), zone: 'UTC', locale: 'en-GB' });
    expect(await leftPage({})).toMatchObject({ type: 'main' });
    expect(await act(stay)).toMatchObject({ to: '/today' });
    await expect(leftPage({})).rejects.toMatchObject({ digest: expect.stringMatching(/REDIRECT;\w+;\/;/) });
    expect((await told(ann)).map((one) => one?.subject)).toEqual([
      'You are leaving Onward',
      'Your account with Onward stays',
    ]);
    expect(await read(ann.scope, () => ({})).catch(({ code }) => code)).toBe('signed-out'); // the session from before
  });

  test('goes without a letter where none can be sent', async () => {
    hasMail.mockReturnValue(false);
    expect(await act(leave, { password: PASSWORD })).toMatchObject({ to: '/account/left/clear' });
    expect([await isLeaving(ann), await told(ann)]).toEqual([true, []]);
  });

  test('empties the browser of nobody who has not left', async () => {
    const answer = await clear(askedFor('text/html'), undefined);
    expect([answer.headers.get('location'), answer.headers.get('clear-site-data')]).toEqual(['/', null]);
  });

  test('a second account with the address is answered as for any address that is taken', async () => {
    const bob = await anAccount('bob');
    await act(leave, { password: PASSWORD });
    signedInAs(undefined);
    for (const { email } of [ann, bob]) {
      const answer = await send(signUp, { email, password: 'another row of words' });
      expect(answer).toEqual({ ok: true, value: { inbox: email }, values: {}, errors: {} });
    }
    expect((await told(ann)).at(-1)?.subject).toBe((await told(bob)).at(-1)?.subject);
    expect(await isLeaving(ann)).toBe(true);
  });

  test('signing out goes, and changes nothing of it', async () => {
    await act(leave, { password: PASSWORD });
    await signedInAgain(ann);
    const headers = { origin: 'http://127.0.0.1', host: '127.0.0.1' };
    await signOut(new Request('http://127.0.0.1/sign-out', { method: 'POST', headers }), undefined);
    expect(await root`select from sessions where user_id = ${ann.id}`).toHaveLength(0);
    expect(await isLeaving(ann)).toBe(true);
  });
});

/** By looking, so that what is made tomorrow is refused too. */
describe('somebody who is leaving', () => {
  let eve: Person;
  let cookie: string;
  let first: string;
  let before: string;
  beforeAll(async () => {
    eve = await anAccount('eve');
    await fillOwned(root, `u.id = '${eve.id}'`);
    await root`update users set deletion_due_at = now() + interval '1 day' where id = ${eve.id}`;
    first = String((await root`select id from applications where owner_id = ${eve.id}`)[0]?.id);
    cookie = await signedInAgain(eve);
    before = await everythingOf(root, eve.id);
  });
  beforeEach(() => signedInAs(cookie));
  afterEach(async () => {
    await forgetTries(root);
    expect(await everythingOf(root, eve.id)).toBe(before);
  });

  test.each(actions.filter(({ mark }) => mark?.name !== 'account.stay'))(
    '$where does nothing',
    async ({ run, mark }) => {
      const input = mark?.input as NonNullable<NonNullable<typeof mark>['input']>;
      const { form } = aimedAt(input, newId(), () => first);
      expect(await (run as unknown as FormAction)({ values: {}, errors: {} }, form)).toMatchObject({
        code: 'leaving',
        message: expect.stringContaining('choose to stay'),
      });
    },
  );

  test.each(routes)('$where gives nothing', async ({ run, name }) => {
    const form = new FormData();
    form.set('actId', newId());
    form.set('file', new File(['organisation,role\nHarbour,Keeper\n'], 'search.csv'));
    const body = name === 'GET' ? {} : { body: form };
    const request = new Request('http://127.0.0.1/', { method: name, ...body });
    const params = Promise.resolve({ id: first });
    const answer = (await run(...([request, { params }] as never[]))) as Response;
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('choose to stay')]);
  });

  // Pages, too, come by their rows in no other way (scripts/test/callers.test.ts).
  test('is read for nothing but staying', async () => {
    await expect(read(eve.scope, () => ({}))).rejects.toMatchObject({ code: 'leaving' });
    expect(await read(leavingScope(eve.scope.claim), () => ({}))).toMatchObject({
      session: { userId: eve.id },
    });
  });
});
