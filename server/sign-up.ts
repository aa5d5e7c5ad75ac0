import { headers } from 'next/headers';
import { v7 as newId } from 'uuid';
import { type AccountGiven, signUp } from '@/db/accounts/writes';
import type { Database } from '@/db/client';
import { signUpByLetter, tellOwner } from '@/db/sign-ups/writes';
import { write } from '@/db/transaction';
import { isOwnAddress } from '@/lib/accounts/common-passwords';
import type { Code } from '@/lib/acts/app-error';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { SignIn } from './action';
import { addressOf, tooMany } from './attempts';
import { enterWith } from './auth';
import { config } from './config';
import { haveDone } from './jobs';
import { triedLetter } from './mail/account-letters';
import { hasMail, sealedLetter } from './mail/letter';
import { hashPassword } from './passwords';
import { type Before, keepBefore, keepFirst } from './said-before';
import { currentScope } from './session';
import { doorFor } from './sign-up-letters';
import { inNoLessThan } from './steady';

export interface NewAccount {
  readonly email: string;
  readonly password: string;
  readonly timeZone: string;
  /** Where its person goes first: a path of ours. */
  readonly next?: string;
  /** On a computer that others use too. */
  readonly shared?: boolean;
  readonly before?: Before;
  /** Signs in to an account there is; by password alone, unless the form asks for more. */
  readonly signIn?: SignIn;
}
/** In, or told to look in the inbox: which is all that a stranger may learn where letters can be sent. */
export type SignedUp = 'in' | 'look-in-inbox';

/** Whether anybody may make an account here. */
export const signUpsAreOpen = () => config().ONWARD_SIGNUPS === 'open';

/** Longer than any of a sign-up's work takes, so that its time says nothing of whether the address was taken. */
const ANSWER_MS = 700;

/** Makes an account, with what was done before, in one transaction; and signs in, or sends the letter that does. */
export async function openAccount(given: NewAccount): Promise<Outcome<SignedUp>> {
  const refusal = await whyNot(given);
  if (refusal) return refused(refusal);
  return hasMail() ? inNoLessThan(ANSWER_MS, () => byLetter(given)) : atOnce(given);
}

/** Signs in to an account there is, and keeps there what was done before. */
export async function enterAndKeep({
  email,
  password,
  next,
  shared,
  before,
  signIn = (...account) => enterWith(...account, { next, ...(shared === undefined ? {} : { shared }) }),
}: Omit<NewAccount, 'timeZone'>): Promise<Outcome<SignedUp>> {
  const refusal = await signIn(email, password);
  if (refusal) return refused(refusal);
  const kept = before
    ? await write(await currentScope(), before.act, (tx) => keepBefore(tx, before))
    : done(null);
  return kept.ok ? done('in') : kept;
}

async function whyNot({ email, password }: NewAccount): Promise<Code | undefined> {
  if (!signUpsAreOpen()) return 'sign-ups-closed';
  if (isOwnAddress(password, email)) return 'password-is-address';
  const kind = hasMail() ? 'letter' : 'account';
  return (await tooMany(email, addressOf(await headers()), kind)) ? 'too-many' : undefined;
}

async function atOnce(given: NewAccount): Promise<Outcome<SignedUp>> {
  const { account, first } = await prepared(given);
  const made = await signUp(account, first);
  if (made.ok) {
    const { email, password, shared } = given;
    return enterAndKeep({ email, password, ...(shared === undefined ? {} : { shared }) });
  }
  // Sent twice, or by somebody who had forgotten that they have one: whoever knows its password is let in.
  const entered = await enterAndKeep(given);
  return !entered.ok && entered.reason === 'wrong-password' ? made : entered;
}

async function byLetter(given: NewAccount): Promise<Outcome<SignedUp>> {
  const { email, next, before } = given;
  const { account, first } = await prepared(given);
  const made = await signUpByLetter(account, doorFor(email, next), first);
  if (!made.ok) {
    const door = doorFor(email, next, { passwordHash: account.passwordHash as string, before });
    await tellOwner(email, { tried: sealedLetter(email, triedLetter()), door });
  }
  await haveDone('letters');
  return done('look-in-inbox');
}

/** The hash is made whether or not the address is taken: it is most of the work. */
async function prepared({ email, password, timeZone, before }: NewAccount) {
  const id = newId();
  const account: AccountGiven = { id, email, timeZone, passwordHash: await hashPassword(password) };
  const first = before && ((db: Database) => keepFirst(db, { id, timeZone }, before));
  return { account, first };
}
