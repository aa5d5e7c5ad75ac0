import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { findPasskey } from '@/db/passkeys/reads';
import { noteUse, type PasskeyGiven, takeChallenge } from '@/db/passkeys/writes';
import type { Code } from '@/lib/acts/app-error';
import { tooMany } from './attempts';
import { config } from './config';
import { type Entry, enterAs } from './entry';
import { logError } from './log';
import { sealedCookie } from './sealed-cookie';
import { hashOf } from './token';

const MINUTES = 10;

/** What a browser was asked to sign; with whose account it is for where somebody who was confirmed adds a passkey. */
const challenge = sealedCookie(
  'onward.passkey',
  'passkey-challenge',
  z.object({ challenge: z.string(), userId: z.uuid().optional() }),
  MINUTES,
);

/** Passkeys belong to the configured address, whatever a request's headers say. */
const ours = () => {
  const { hostname, origin } = new URL(config().ONWARD_URL);
  return { rpID: hostname, expected: { expectedOrigin: origin, expectedRPID: hostname } };
};

/** What a browser needs to make a passkey: one that is found without an address, and asks for a finger or a PIN. */
export async function optionsToAdd(person: { id: string; email: string | null }, known: string[]) {
  const options = await generateRegistrationOptions({
    rpName: 'Onward',
    rpID: ours().rpID,
    userID: new Uint8Array(Buffer.from(person.id)),
    userName: person.email ?? 'Onward',
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  await challenge.put({ challenge: options.challenge, userId: person.id });
  return options;
}

/** The passkey that a browser made for somebody; undefined when it is not what was asked for. */
export async function passkeyMade(
  userId: string,
  credential: string,
  name: string,
): Promise<PasskeyGiven | undefined> {
  const asked = await challenge.find();
  await challenge.drop();
  if (!asked || asked.userId !== userId) return undefined;
  const response = parsed<RegistrationResponseJSON>(credential);
  const checked =
    response &&
    (await orNothing(
      verifyRegistrationResponse({ response, expectedChallenge: asked.challenge, ...ours().expected }),
    ));
  if (!checked?.verified) return undefined;
  const { id, publicKey, counter, transports = [] } = checked.registrationInfo.credential;
  return { id: newId(), credentialId: id, publicKey: Buffer.from(publicKey), counter, transports, name };
}

/** What a browser needs to sign in with any passkey of this site: no address is asked for or told. */
export async function optionsToSignIn() {
  const options = await generateAuthenticationOptions({ rpID: ours().rpID, userVerification: 'required' });
  await challenge.put({ challenge: options.challenge });
  return options;
}

/**
 * Signs in by a passkey. It counts as both steps: a thing one has, opened by a finger or a PIN.
 * @returns why not, or undefined.
 */
export async function enterWithPasskey(
  credential: string,
  entry: Entry,
  from: string,
): Promise<Code | undefined> {
  const asked = await challenge.find();
  await challenge.drop();
  const response = parsed<AuthenticationResponseJSON>(credential);
  if (!asked || asked.userId || !response) return 'wrong-passkey';
  if (await tooMany(response.id, from, 'passkey')) return 'too-many';
  const passkey = await findPasskey(response.id);
  if (!passkey) return 'wrong-passkey';
  const { userId, credentialId, publicKey, counter } = passkey;
  const checked = await orNothing(
    verifyAuthenticationResponse({
      response,
      expectedChallenge: asked.challenge,
      ...ours().expected,
      requireUserVerification: true,
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter },
    }),
  );
  if (!checked?.verified) return 'wrong-passkey';
  const used = { credentialId, counter: checked.authenticationInfo.newCounter };
  // Its cookie is dropped by the answer, but a whole request can be sent again: the row says that it was used.
  const once = { hash: hashOf(asked.challenge), minutes: MINUTES };
  const entered = await enterAs(
    userId,
    entry,
    async (db) => (await takeChallenge(db, userId, once)) && (await noteUse(db, userId, used)),
  );
  return entered ? undefined : 'wrong-passkey';
}

/** The library throws for whatever does not fit, and says what in words that hold no secrets. */
const orNothing = <T>(checking: Promise<T>): Promise<T | undefined> =>
  checking.catch((error: unknown) => {
    logError('passkey', error);
    return undefined;
  });

const shape = z.looseObject({ id: z.string().max(1400), response: z.looseObject({}) });

function parsed<T>(json: string): T | undefined {
  try {
    return shape.safeParse(JSON.parse(json)).data as T | undefined;
  } catch {
    return undefined;
  }
}
