import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { addPasskey, removePasskey } from '@/db/passkeys/writes';
import { write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { forgetTries, withSecondStep } from '@/scripts/test/authenticator';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { jar, signedInAs } from '@/scripts/test/request';
import { COOKIE, claimOf } from './cookie';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
const { enterWithPasskey, optionsToAdd, optionsToSignIn, passkeyMade } = await import('./passkeys');

const { root } = testDatabase();
beforeEach(async () => {
  signedInAs(undefined);
  await forgetTries(root);
  vi.spyOn(console, 'log').mockImplementation(() => {});
});

interface Device {
  readonly id: string;
  readonly key: KeyObject;
}
const ORIGIN = 'http://localhost:3000';
const whoIsIn = () => claimOf(jar.get(COOKIE))?.userId;

/** Gives somebody a passkey whose private half the test holds: P-256, its public half as COSE writes it. */
async function withPasskey(person: Person, counter = 0): Promise<Device> {
  const { privateKey: key, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
  const half = (text: string) => Buffer.from(text, 'base64url');
  const cose = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    half(x),
    Buffer.from('225820', 'hex'),
    half(y),
  ]);
  const id = randomBytes(16).toString('base64url');
  const given = { id: newId(), credentialId: id, publicKey: cose, counter, transports: [], name: 'phone' };
  expect(await write(person.scope, anAct(), (tx) => addPasskey(tx, given))).toMatchObject({ ok: true });
  return { id, key };
}

const VERIFIED = 0x05;
const PRESENT = 0x01;

/** What a browser answers when the device signs a challenge. */
function signed(
  device: Device,
  challenge: string,
  { counter = 0, origin = ORIGIN, rp = 'localhost', flags = VERIFIED, type = 'webauthn.get' } = {},
): string {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest();
  const authenticator = Buffer.concat([sha256(rp), Buffer.from([flags]), count]);
  const client = Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  const signature = sign('sha256', Buffer.concat([authenticator, sha256(client)]), device.key);
  return JSON.stringify({
    id: device.id,
    rawId: device.id,
    type: 'public-key',
    clientExtensionResults: {},
    response: {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: authenticator.toString('base64url'),
      signature: signature.toString('base64url'),
    },
  });
}

describe('a passkey', () => {
  test('signs its owner in, also past a second step, and notes when', async () => {
    const ann = await aPerson();
    await withSecondStep(ann);
    const device = await withPasskey(ann);
    const { challenge } = await optionsToSignIn();
    expect(await enterWithPasskey(signed(device, challenge), {}, '')).toBeUndefined();
    expect(whoIsIn()).toBe(ann.id);
    expect(
      await root`select from passkeys where user_id = ${ann.id} and last_used_at is not null`,
    ).toHaveLength(1);
  });

  test.each([
    ['for another site', { origin: 'https://evil.example.org' }],
    ['of another site', { rp: 'evil.example.org' }],
    ['without a finger or a PIN', { flags: PRESENT }],
    ['of another kind', { type: 'webauthn.create' }],
  ])('%s opens nothing', async (_, how) => {
    const device = await withPasskey(await aPerson());
    const { challenge } = await optionsToSignIn();
    expect(await enterWithPasskey(signed(device, challenge, how), {}, '')).toBe('wrong-passkey');
    expect(whoIsIn()).toBeUndefined();
  });

  test('whose counter does not go up is a copy, and opens nothing', async () => {
    const device = await withPasskey(await aPerson(), 7);
    for (const [counter, answer] of [
      [6, 'wrong-passkey'],
      [7, 'wrong-passkey'],
      [8, undefined],
      [8, 'wrong-passkey'],
    ] as const) {
      const { challenge } = await optionsToSignIn();
      expect(await enterWithPasskey(signed(device, challenge, { counter }), {}, '')).toBe(answer);
    }
  });

  test('answers one question once: not another’s, not twice, and none that was for adding', async () => {
    const ann = await aPerson();
    const device = await withPasskey(ann);
    await optionsToSignIn();
    expect(await enterWithPasskey(signed(device, 'another'), {}, '')).toBe('wrong-passkey');
    const { challenge } = await optionsToSignIn();
    const answer = signed(device, challenge);
    expect(await enterWithPasskey(answer, {}, '')).toBeUndefined();
    expect(await enterWithPasskey(answer, {}, '')).toBe('wrong-passkey');
    const adding = await optionsToAdd({ id: ann.id, email: ann.email }, []);
    expect(await enterWithPasskey(signed(device, adding.challenge), {}, '')).toBe('wrong-passkey');
  });

  test('in a request that was recorded whole, cookie and all, opens nothing a second time', async () => {
    const device = await withPasskey(await aPerson());
    const { challenge } = await optionsToSignIn();
    const answer = signed(device, challenge);
    const recorded = new Map(jar);
    expect(await enterWithPasskey(answer, {}, '')).toBeUndefined();
    signedInAs(undefined);
    for (const [name, value] of recorded) jar.set(name, value);
    expect(await enterWithPasskey(answer, {}, '')).toBe('wrong-passkey');
    expect(whoIsIn()).toBeUndefined();
  });

  test('that nobody has, or that is signed by another key, opens nothing', async () => {
    const device = await withPasskey(await aPerson());
    const { privateKey: other } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    for (const one of [
      { ...device, id: randomBytes(16).toString('base64url') },
      { ...device, key: other },
    ]) {
      const { challenge } = await optionsToSignIn();
      expect(await enterWithPasskey(signed(one, challenge), {}, '')).toBe('wrong-passkey');
    }
    expect(whoIsIn()).toBeUndefined();
  });

  test.each(['', '{', 'null', '[]', '{"id":1}', '{"id":"x"}', '{"id":"x","response":{}}'])(
    '%j is none',
    async (text) => {
      await optionsToSignIn();
      expect(await enterWithPasskey(text, {}, '')).toBe('wrong-passkey');
      await optionsToAdd({ id: newId(), email: null }, []);
      expect(await passkeyMade(newId(), text, 'x')).toBeUndefined();
    },
  );

  test('is asked for with a finger or a PIN, and so that it is found without an address', async () => {
    const ann = await aPerson();
    const { id } = await withPasskey(ann);
    expect(await optionsToAdd({ id: ann.id, email: ann.email }, [id])).toMatchObject({
      rp: { id: 'localhost', name: 'Onward' },
      attestation: 'none',
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: [{ id }],
    });
    expect(await optionsToSignIn()).toMatchObject({ rpId: 'localhost', userVerification: 'required' });
  });

  test('is added once, and removed unless it is the only way in', async () => {
    const [ann, bob] = [await aPerson(), await aPerson()];
    const { id: credentialId } = await withPasskey(ann);
    const again = {
      id: newId(),
      credentialId,
      publicKey: Buffer.from('x'),
      counter: 0,
      transports: [],
      name: 'x',
    };
    expect(await write(bob.scope, anAct(), (tx) => addPasskey(tx, again))).toEqual(refused('passkey-known'));
    const [row] = await root`select id from passkeys where user_id = ${ann.id}`;
    const remove = (person: Person) => write(person.scope, anAct(), (tx) => removePasskey(tx, row?.id));
    expect(await remove(bob)).toEqual(refused('not-found'));
    await root`update users set password_hash = null where id = ${ann.id}`;
    expect(await remove(ann)).toEqual(refused('only-way-in'));
    await root`update users set password_hash = 'none' where id = ${ann.id}`;
    expect(await remove(ann)).toMatchObject({ ok: true });
  });
});
