import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findLinked, listIdentities } from '@/db/identities/reads';
import { unlinkIdentity } from '@/db/identities/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { codeOf, forgetTries, withSecondStep } from '@/scripts/test/authenticator';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { jar, signedInAs } from '@/scripts/test/request';
import { config } from './config';
import { COOKIE, claimOf } from './cookie';
import { claimsOf } from './oidc';
import { hashPassword } from './passwords';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
const { identityOffer, linkWithPassword, openLinkedAccount, receive } = await import('./identity');
const { enterWithCode } = await import('./entry');
const { beginAtProvider } = await import('./auth');

const { root } = testDatabase();
const ISSUER = 'https://id.example.org';
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

const withPassword = async (): Promise<Person> => {
  const person = await aPerson();
  await root`update users set password_hash = ${passwordHash} where id = ${person.id}`;
  return person;
};
const whoIsIn = () => claimOf(jar.get(COOKIE))?.userId;
const named = (email?: string, verified: boolean | undefined = true, sub: string = newId()) => ({
  sub,
  email,
  email_verified: verified,
});
const offerFor = async (email: string) => {
  await receive(ISSUER, named(email));
  const offer = await identityOffer.find();
  if (!offer) throw new Error('Nothing was offered.');
  return offer;
};
const give = (code: string) => enterWithCode({ kind: 'app', code });
const linksOf = async (person: Person) =>
  (await root`select email from identities where user_id = ${person.id}`).map((row) => row.email);

describe('what a provider says', () => {
  const token = (claims: object) =>
    ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'x'].join('.');

  test('is taken as asked; the token only where nothing else has an address, and only of the same person', () => {
    const asked = { sub: 'a', email: 'ann@example.org', email_verified: true };
    expect(claimsOf(asked, token({ sub: 'a', email: 'eve@example.org', email_verified: true }))).toEqual(
      asked,
    );
    expect(claimsOf({ sub: 'a' }, token(asked))).toEqual(asked);
    expect(claimsOf({ sub: 'b' }, token(asked))).toEqual({ sub: 'b' });
    expect(claimsOf({ sub: 'a', email: 'ann@example.org' }, token(asked))?.email_verified).toBeUndefined();
  });

  test.each([undefined, null, 'x', 17, {}, { sub: '' }, { sub: 1 }])('%j names nobody', (profile) => {
    expect(claimsOf(profile, 'not a token')).toBeUndefined();
  });

  test('counts as verified for true, also as a word, and for nothing else', () => {
    const verified = (email_verified: unknown) =>
      claimsOf({ sub: 'a', email: 'ann@example.org', email_verified }, '')?.email_verified === true;
    expect([true, 'true', false, 'false', 1, 'yes', undefined, null].map(verified)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('somebody whom no account is linked to', () => {
  test.each([
    ['no address', undefined, true],
    ['an address that is not verified', 'eve@example.org', false],
    ['an address of which nothing is said', 'eve@example.org', undefined],
    ['what is no address', 'eve', true],
  ])('with %s is told so, and nothing is offered', async (_, email, verified) => {
    const path = await receive(ISSUER, { sub: newId(), email, email_verified: verified });
    expect(path).toBe('/sign-in?why=address-unverified');
    expect(await identityOffer.find()).toBeUndefined();
    expect(whoIsIn()).toBeUndefined();
  });

  test('with the address of an account gets nothing of it by that alone', async () => {
    const ann = await withPassword();
    expect(await receive(ISSUER, named(ann.email.toUpperCase()))).toBe('/sign-in/link');
    expect([whoIsIn(), await linksOf(ann)]).toEqual([undefined, []]);
  });

  test('is linked to it by its password, and comes in by the provider from then on', async () => {
    const ann = await withPassword();
    const sub = newId();
    await receive(ISSUER, named(ann.email, true, sub));
    const offer = await identityOffer.find();
    if (!offer) throw new Error('Nothing was offered.');
    expect(await linkWithPassword(offer, 'wrong', '')).toBe('wrong-password');
    expect([whoIsIn(), await linksOf(ann)]).toEqual([undefined, []]);
    expect(await linkWithPassword(offer, PASSWORD, '')).toBeUndefined();
    expect([whoIsIn(), await linksOf(ann)]).toEqual([ann.id, [ann.email]]);
    expect(await identityOffer.find()).toBeUndefined();
    signedInAs(undefined);
    expect(await receive(ISSUER, named('other@example.org', false, sub))).toBe('/today');
    expect(whoIsIn()).toBe(ann.id);
    signedInAs(undefined);
    expect(await receive('https://other.example.org', named(undefined, true, sub))).toMatch(/unverified/);
    expect(whoIsIn()).toBeUndefined();
  });

  test('gives the code too where the account asks for one, and is linked only then', async () => {
    const ann = await withPassword();
    const { secret } = await withSecondStep(ann);
    const offer = await offerFor(ann.email);
    await expect(linkWithPassword(offer, PASSWORD, '')).rejects.toMatchObject({
      digest: expect.stringContaining('/sign-in/code'),
    });
    expect([whoIsIn(), await linksOf(ann)]).toEqual([undefined, []]);
    expect(await give('000000')).toBe('wrong-code');
    expect(await linksOf(ann)).toEqual([]);
    expect(await give(codeOf(secret))).toEqual({});
    expect([whoIsIn(), await linksOf(ann)]).toEqual([ann.id, [ann.email]]);
  });

  test('does not get the password by trying', async () => {
    const ann = await withPassword();
    const offer = await offerFor(ann.email);
    const answers = new Set<unknown>();
    for (let n = 0; n < 21; n++) answers.add(await linkWithPassword(offer, `wrong ${n}`, ''));
    expect(answers).toEqual(new Set(['wrong-password', 'too-many']));
  });

  test('begins an account of their own where there is none, once', async () => {
    const email = `new-${newId()}@example.org`;
    const offer = await offerFor(email);
    expect(await openLinkedAccount(offer, 'Europe/London')).toBeUndefined();
    const [made] = await root`select id, password_hash, email_verified_at is not null as verified, time_zone
      from users where email = ${email}`;
    expect(made).toMatchObject({ password_hash: null, verified: true, time_zone: 'Europe/London' });
    expect(whoIsIn()).toBe(made?.id);
    expect(await openLinkedAccount(offer, 'UTC')).toBe('taken');
    expect(await root`select from stages where owner_id = ${made?.id}`).not.toHaveLength(0);
  });

  test('and is told where new accounts are closed', async () => {
    const email = `new-${newId()}@example.org`;
    const offer = await offerFor(email);
    Object.assign(config(), { ONWARD_SIGNUPS: 'closed' });
    try {
      expect(await openLinkedAccount(offer, 'UTC')).toBe('sign-ups-closed');
    } finally {
      Object.assign(config(), { ONWARD_SIGNUPS: 'open' });
    }
    expect(await root`select from users where email = ${email}`).toHaveLength(0);
  });
});

describe('somebody linked', () => {
  test('still gives the code where the account asks for one', async () => {
    const ann = await withPassword();
    const sub = newId();
    await receive(ISSUER, named(ann.email, true, sub));
    const offer = await identityOffer.find();
    if (offer) await linkWithPassword(offer, PASSWORD, '');
    const { secret } = await withSecondStep(ann);
    signedInAs(undefined);
    expect(await receive(ISSUER, named(ann.email, true, sub))).toBe('/sign-in/code');
    expect(whoIsIn()).toBeUndefined();
    expect(await give(codeOf(secret))).toEqual({});
    expect(whoIsIn()).toBe(ann.id);
  });

  test('may unlink, unless it is the only way in', async () => {
    const ann = await withPassword();
    const offer = await offerFor(ann.email);
    await linkWithPassword(offer, PASSWORD, '');
    const { identities } = await read(ann.scope, (tx) => ({ identities: listIdentities(tx) }));
    const id = identities[0]?.id as string;
    const unlink = () => write(ann.scope, anAct(), (tx) => unlinkIdentity(tx, id));
    await root`update users set password_hash = null where id = ${ann.id}`;
    expect(await unlink()).toEqual(refused('only-way-in'));
    expect(await findLinked(offer.identity.identityHash)).toBe(ann.id);
    await root`update users set password_hash = ${passwordHash} where id = ${ann.id}`;
    expect(await unlink()).toMatchObject({ ok: true });
    expect(await findLinked(offer.identity.identityHash)).toBeUndefined();
  });
});

describe('a provider', () => {
  /** Serves while `work` runs, as the one that is configured. */
  async function withProvider(answer: Parameters<typeof createServer>[1], work: () => Promise<void>) {
    const server: Server = createServer(answer as never).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const OIDC_ISSUER = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    Object.assign(config(), { OIDC_ISSUER, OIDC_CLIENT_ID: 'onward', OIDC_CLIENT_SECRET: 'secret' });
    const quiet = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      await work();
    } finally {
      quiet.mockRestore();
      Object.assign(config(), { OIDC_ISSUER: undefined });
      server.closeAllConnections();
      server.close();
    }
  }

  test('that never answers, fails, or is another than it should be, is a sentence', async () => {
    const patience = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => AbortSignal.abort());
    await withProvider(
      () => {},
      async () => expect(await beginAtProvider({})).toBe('provider-silent'),
    );
    expect(patience).toHaveBeenCalledWith(8000);
    patience.mockRestore();
    await withProvider(
      (_, response) => void response.writeHead(500).end('no'),
      async () => expect(await beginAtProvider({})).toBe('provider-silent'),
    );
    await withProvider(
      (_, response) =>
        void response.writeHead(200, { 'content-type': 'application/json' }).end(
          JSON.stringify({
            issuer: 'https://evil.example.org',
            authorization_endpoint: 'https://evil.example.org',
          }),
        ),
      async () => expect(await beginAtProvider({})).toBe('provider-silent'),
    );
    expect(jar.has('onward.away')).toBe(false);
  });
});
