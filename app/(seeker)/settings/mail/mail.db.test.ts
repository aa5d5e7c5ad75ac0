import { v7 as newId } from 'uuid';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findMailSettings } from '@/db/mail-settings/reads';
import { read } from '@/db/transaction';
import { forgetTries } from '@/scripts/test/authenticator';
import { testDatabase } from '@/scripts/test/database';
import { openMailServer } from '@/scripts/test/mail-server';
import { openMailbox } from '@/scripts/test/mailbox';
import { aPerson, type Person } from '@/scripts/test/people';
import { send, signedInAs } from '@/scripts/test/request';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
vi.mock('next/cache', async () => (await import('@/scripts/test/request')).nextCache());

const { root } = testDatabase();
const mailbox = await openMailbox();
const server = await openMailServer();
process.env.ONWARD_INTERNAL_SMTP = 'allowed';
process.env.SMTP_URL = mailbox.url;
process.env.MAIL_FROM = 'Onward <onward@example.net>';
const { chooseServersOwn, removeMail, saveMailServer, tryLetter } = await import('./actions');

let ann: Person;
afterAll(() => Promise.all([mailbox.close(), server.close()]));
beforeEach(async () => {
  await forgetTries(root);
  ann = await aPerson();
  signedInAs(ann.cookie);
});

const save = (some: Record<string, string> = {}) =>
  send(saveMailServer, {
    ...{ actId: newId(), host: '127.0.0.1', port: String(server.port), security: 'none' },
    ...{ username: 'ann', password: 'secret', fromAddress: 'ann@example.com', fromName: 'Ann' },
    ...some,
  });
const press = (action: unknown) => send(action, { actId: newId() });
const settings = async () => (await read(ann.scope, (tx) => ({ settings: findMailSettings(tx) }))).settings;
const kept = async () =>
  (await root`select sealed_password as sealed from mail_settings where owner_id = ${ann.id}`)[0]?.sealed;

describe('one’s own mail server', () => {
  test('is kept once it let us in; the password is sealed, and in nothing that is read or answered', async () => {
    const answer = await save();
    expect(answer).toMatchObject({ ok: true });
    expect(await settings()).toMatchObject({ via: 'own', username: 'ann', hasPassword: true });
    expect(JSON.stringify([answer, await settings(), await kept()])).not.toContain('secret');
    const acts = await root`select row_to_json(a)::text as act from acts a where owner_id = ${ann.id}`;
    expect(JSON.stringify(acts)).not.toContain('secret');
  });

  test.each([
    ['a wrong password', { password: 'wrong' }, 'mail-password'],
    ['nobody there', { port: '9' }, 'mail-unreachable'],
    ['encryption that it does not offer', { security: 'starttls' }, 'mail-no-tls'],
  ])('with %s is not kept, and what was typed is, but for the password', async (_, some, code) => {
    const answer = await save(some);
    expect(answer).toMatchObject({ code, values: { host: '127.0.0.1', fromName: 'Ann' } });
    expect(answer.values.password).toBeUndefined();
    expect(await settings()).toBeUndefined();
  });

  test('is changed without writing the password again, which goes to no other server', async () => {
    await save();
    expect(await save({ password: '', fromName: 'Ann K.' })).toMatchObject({ ok: true });
    expect(await settings()).toMatchObject({ fromName: 'Ann K.', hasPassword: true });
    const others: Record<string, string>[] = [{ host: 'localhost' }, { username: 'bob' }, { port: '25' }];
    for (const other of others)
      expect(await save({ password: '', ...other })).toMatchObject({ code: 'mail-password-again' });
  });

  test('is tried ten times in a quarter of an hour', async () => {
    for (let tries = 0; tries < 10; tries++) await save({ port: '9' });
    expect(await save()).toMatchObject({ code: 'too-many' });
  });

  test('is taken off, password and all', async () => {
    await save();
    expect(await press(removeMail)).toMatchObject({ ok: true });
    expect(await kept()).toBeUndefined();
  });
});

test('a letter to oneself goes at once, or says why not', async () => {
  await save({ port: String(mailbox.port), username: '', password: '' });
  expect(await press(tryLetter)).toMatchObject({ ok: true });
  expect(mailbox.to(ann.email)[0]).toMatchObject({ subject: 'A letter to yourself' });
  mailbox.refuse(() => ({ status: 550, words: 'no' }));
  expect(await press(tryLetter)).toMatchObject({ code: 'mail-recipient' });
  mailbox.refuse(() => undefined);
});

test('the operator’s server is for those whose address is known to be theirs, and a sample has no way out', async () => {
  await save();
  expect(await press(chooseServersOwn)).toMatchObject({ code: 'not-allowed' });
  await root`update users set email_verified_at = now() where id = ${ann.id}`;
  expect(await press(chooseServersOwn)).toMatchObject({ ok: true });
  expect(await settings()).toMatchObject({ via: 'server', hasPassword: false });
  expect(await kept()).toBe('');
  await root`update users set email = null where id = ${ann.id}`;
  expect(await save()).toMatchObject({ code: 'not-allowed' });
});
