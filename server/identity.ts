import { v7 as newId } from 'uuid';
import { z } from 'zod';
import { findForSignIn } from '@/db/accounts/reads';
import { signUp } from '@/db/accounts/writes';
import { findLinked } from '@/db/identities/reads';
import { linkIdentity } from '@/db/identities/writes';
import { findFactorToPass } from '@/db/second-factors/reads';
import { email as address } from '@/lib/accounts/input';
import { AppError, type Code } from '@/lib/acts/app-error';
import { forgive, tooMany } from './attempts';
import { config } from './config';
import { enterAs, enterOrAskForCode, pend } from './entry';
import type { Claims } from './oidc';
import { passwordFits } from './passwords';
import { identityShape } from './pending-sign-in';
import { safePath } from './safe-path';
import { sealedCookie } from './sealed-cookie';
import { hashOf } from './token';

const MINUTES = 10;
const entryShape = z.object({ next: z.string().optional(), shared: z.boolean() });

/** What somebody said before they went to their provider, and the way there. */
export const away = sealedCookie('onward.away', 'leaving', entryShape.extend({ url: z.url() }), 60);

/** Somebody whom the provider named and no account is linked to: nothing is linked or made until they say so. */
export const identityOffer = sealedCookie(
  'onward.offer',
  'identity-offer',
  entryShape.extend({ identity: identityShape }),
  MINUTES,
);

/**
 * Receives somebody from their provider. Known ones are signed in; of others, only those with an address that the
 * provider has verified are asked what to do. @returns the path to go on to.
 */
export async function receive(issuer: string, claims: Claims): Promise<string> {
  const { next, shared } = (await away.find()) ?? { shared: false };
  await away.drop();
  const identityHash = hashOf(`${issuer}\n${claims.sub}`);
  const userId = await findLinked(identityHash);
  if (userId) {
    if (await findFactorToPass(userId)) return pend(userId, { next, shared });
    await enterAs(userId, { shared });
    return safePath(next);
  }
  const email = claims.email_verified ? address.safeParse(claims.email).data : undefined;
  if (!email) return '/sign-in?why=address-unverified';
  await identityOffer.put({ identity: { identityHash, issuer, email }, next, shared });
  return '/sign-in/link';
}

type Offer = NonNullable<Awaited<ReturnType<typeof identityOffer.find>>>;

/** Links the offer to the account with that very address, by its password and its code. @returns why not, or undefined. */
export async function linkWithPassword(
  { identity, ...entry }: Offer,
  password: string,
  from: string,
): Promise<Code | undefined> {
  const { email } = identity;
  if (await tooMany(email, from)) return 'too-many';
  const user = await findForSignIn(email);
  if (!(await passwordFits(user?.passwordHash, password)) || !user) return 'wrong-password';
  await forgive(email, from);
  await identityOffer.drop();
  return enterOrAskForCode(user.id, { ...entry, link: identity });
}

/** Makes an account for the offer's address, linked, and signs in. @returns why not, or undefined. */
export async function openLinkedAccount(
  { identity, ...entry }: Offer,
  timeZone: string,
): Promise<Code | undefined> {
  if (config().ONWARD_SIGNUPS === 'closed') return 'sign-ups-closed';
  const id = newId();
  const made = await signUp({ id, email: identity.email, passwordHash: null, timeZone }, async (db) => {
    if (!(await linkIdentity(db, id, { id: newId(), ...identity }))) throw new AppError('offer-over');
  });
  if (!made.ok) return made.reason;
  await identityOffer.drop();
  await enterAs(id, entry);
  return undefined;
}
