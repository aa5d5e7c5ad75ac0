import { v7 as newId } from 'uuid';
import { beforeEach, expect, test, vi } from 'vitest';
import { linkIdentity } from '@/db/identities/writes';
import { addPasskey } from '@/db/passkeys/writes';
import { asStranger } from '@/db/strangers';
import { write } from '@/db/transaction';
import { hashPassword } from '@/server/passwords';
import { secretToShow } from '@/server/second-factor';
import { codeOf, forgetTries, withSecondStep } from './authenticator';
import { testDatabase } from './database';
import { anAct, aPerson, type Person } from './people';
import { send, signedInAs } from './request';

vi.mock('next/headers', async () => (await import('./request')).nextHeaders());
vi.mock('next/cache', async () => (await import('./request')).nextCache());
const { hasMail } = vi.hoisted(() => ({ hasMail: vi.fn(() => true) }));
vi.mock('@/server/config', async (original) => {
  const real = await original<typeof import('@/server/config')>();
  const mail = () => (hasMail() ? { SMTP_URL: 'smtp://127.0.0.1:25', MAIL_FROM: 'o@example.org' } : {});
  return { ...real, config: () => ({ ...real.config(), ...mail() }) };
});
const actions = await import('@/app/(seeker)/account/second-factor/actions');
const { openedLetter } = await import('@/server/mail/letter');

const { root } = testDatabase();
const PASSWORD = 'four words in a row';
let ann: Person;
beforeEach(async () => {
  hasMail.mockReturnValue(true);
  await forgetTries(root);
  ann = await aPerson();
  await root`update users set password_hash = ${await hashPassword(PASSWORD)} where id = ${ann.id}`;
  signedInAs(ann.cookie);
});

const act = (action: unknown, fields: Record<string, string>) => send(action, { actId: newId(), ...fields });
const told = async (person = ann) =>
  (
    await root`select sealed from outbox where owner_id = ${person.id} and recipient = ${person.email} order by id`
  ).map(({ sealed }) => openedLetter(sealed)?.subject);
const aLetter = () => ({ id: newId(), recipient: ann.email, sealed: 'x', idempotencyKey: newId() });

/** Switches the second step on as its page does. */
async function switchOn() {
  await act(actions.begin, { password: PASSWORD });
  const [row] = await root`select sealed_secret from second_factors where user_id = ${ann.id}`;
  const secret = secretToShow(row?.sealed_secret, ann.email).text;
  return act(actions.confirm, { code: codeOf(secret) });
}

test('switching the second step on, new codes, and switching it off are each told by letter', async () => {
  expect(await switchOn()).toMatchObject({ to: '/account/second-factor/codes' });
  expect(await told()).toEqual(['A second step was switched on']);
  await act(actions.makeNewCodes, { password: PASSWORD });
  await act(actions.switchOff, { password: PASSWORD });
  expect(await told()).toEqual([
    'A second step was switched on',
    'New recovery codes were made',
    'The second step was switched off',
  ]);
});

test('what is refused, or was only begun, is not', async () => {
  await act(actions.begin, { password: PASSWORD });
  await act(actions.confirm, { code: '000000' });
  await act(actions.switchOff, { password: 'not this one' });
  await act(actions.switchOff, { password: PASSWORD });
  expect(await told()).toEqual([]);
});

test('where no letters can be sent, the same goes without', async () => {
  hasMail.mockReturnValue(false);
  await withSecondStep(ann);
  expect(await act(actions.switchOff, { password: PASSWORD })).toMatchObject({ ok: true });
  expect(await told()).toEqual([]);
});

test('a passkey and a provider are told of with the row they add, and not where none is added', async () => {
  const passkey = {
    credentialId: newId(),
    publicKey: Buffer.from('x'),
    counter: 0,
    transports: [],
    name: 'x',
  };
  const add = () => write(ann.scope, anAct(), (tx) => addPasskey(tx, { ...passkey, id: newId() }, aLetter()));
  const identity = { identityHash: newId(), issuer: 'https://id.example.org', email: ann.email };
  const link = () =>
    asStranger('read write', { verified: ann.id }, (db) =>
      linkIdentity(db, ann.id, { ...identity, id: newId() }, aLetter()),
    );
  expect([(await add()).ok, (await add()).ok, await link(), await link()]).toEqual([
    true,
    false,
    true,
    false,
  ]);
  expect(await told()).toHaveLength(2);
});
