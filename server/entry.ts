import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { v7 as newId } from 'uuid';
import { openSession } from '@/db/accounts/writes';
import type { Database } from '@/db/client';
import { linkIdentity } from '@/db/identities/writes';
import { findFactorToPass } from '@/db/second-factors/reads';
import { useUp } from '@/db/second-factors/writes';
import { AppError, type Code } from '@/lib/acts/app-error';
import type { CodeTyped } from '@/lib/second-factors/input';
import { addressOf, forgive, tooMany } from './attempts';
import { BROWSER_DAYS, COOKIE, newCookie, SHARED } from './cookie';
import { ourCookies } from './jar';
import { log } from './log';
import { setLook } from './look';
import { letterTo } from './mail/letter';
import { providerLinked } from './mail/letters';
import { providerName } from './oidc';
import { type Identity, pendingSignIn } from './pending-sign-in';
import { factorShown } from './second-factor';
import { currentClaim } from './session';
import { setWhose } from './whose';

/** Days that a session lives after the day it was last used. */
const DAYS = 30;

/** How somebody comes in. */
export interface Entry {
  /** A computer that others use too: the cookie goes with the browser, the session after an hour. */
  readonly shared?: boolean;
  /** Where they were going. */
  readonly next?: string | undefined;
  /**
   * The form asks for the code itself, so that what it carries stays where it is: it takes what is pending along. (A
   * cookie would have the page drawn anew, and the form with it.)
   */
  readonly inPlace?: (pending: string) => void;
  /** To be linked as they come in. */
  readonly link?: Identity;
}

type Prove = (db: Database) => Promise<boolean>;

/** A session for somebody proved, in place of the one that this browser had. @returns the cookie. */
export async function newSession(
  userId: string,
  { shared = false }: Entry,
  prove?: Prove,
): Promise<string | undefined> {
  const { value, claim } = newCookie(userId);
  const had = await currentClaim();
  const agent = (await headers()).get('user-agent');
  const instead = had?.userId === userId ? had : null;
  const opened = await openSession({ claim, id: newId(), agent, days: DAYS, shared, instead }, prove);
  log(opened ? 'signed-in' : 'sign-in-refused', { account: userId });
  if (!opened) return undefined;
  // Nothing of how they like it stays on a computer that others use.
  if (!shared) await setLook(opened.preferences);
  await setWhose(userId, shared);
  return value;
}

/** Signs somebody in who was proved by other means than next-auth's. @returns false when `prove` said no. */
export async function enterAs(userId: string, entry: Entry, prove?: Prove): Promise<boolean> {
  const cookie = await newSession(userId, entry, prove);
  if (!cookie) return false;
  (await ourCookies()).set(COOKIE, cookie, { maxAge: BROWSER_DAYS * 86_400 });
  await settle(entry);
  return true;
}

/** What a browser keeps beside the cookie. next-auth gives its cookie an end, so here one without is set again. */
export async function settle({ shared }: Entry): Promise<void> {
  const jar = await ourCookies();
  await pendingSignIn.drop();
  if (!shared) return jar.drop(SHARED);
  jar.set(COOKIE, jar.get(COOKIE) ?? '');
  jar.set(SHARED, 'yes', { httpOnly: false });
}

/** Whether whoever was here last said that others use this computer too. */
export const isSharedHere = async () => (await ourCookies()).has(SHARED);

/** Signs somebody in whose first proof was right, or asks for the code first. */
export async function enterOrAskForCode(userId: string, entry: Entry): Promise<Code | undefined> {
  if (await findFactorToPass(userId)) return askForCode(userId, entry);
  await enterAs(userId, entry, linking(userId, entry.link));
  return undefined;
}

/** Leads to where the code is asked for, or has the form ask for it. */
export async function askForCode(userId: string, entry: Entry): Promise<Code> {
  if (!entry.inPlace) redirect((await pend(userId, entry)) as never);
  entry.inPlace(pendingSignIn.sealed(pendingOf(userId, entry)));
  return 'code-needed';
}

const pendingOf = (userId: string, { shared = false, next, link }: Entry) => ({ userId, shared, next, link });

/** Remembers whose code is awaited. @returns the path of the page that asks for it. */
export async function pend(userId: string, entry: Entry): Promise<string> {
  await pendingSignIn.put(pendingOf(userId, entry));
  return '/sign-in/code';
}

/**
 * Takes the code of a pending sign-in and opens its session: both, or neither. Tries are counted for the account,
 * so that a thousand of them get nowhere.
 * @param carried what is pending, where a form carries it; else it is in its cookie.
 * @returns where they were going, or why not.
 */
export async function enterWithCode(
  typed: CodeTyped,
  carried?: string,
): Promise<{ next?: string | undefined } | Code> {
  const pending = carried === undefined ? await pendingSignIn.find() : pendingSignIn.opened(carried);
  if (!pending) return 'pending-over';
  const { userId, link } = pending;
  const from = addressOf(await headers());
  if (await tooMany(userId, from, 'code')) {
    log('sign-in-refused', { code: 'too-many', account: userId });
    return 'too-many';
  }
  const factor = await findFactorToPass(userId);
  // Switched off meanwhile, on another device: the password is asked for again rather than trusted from before.
  if (!factor) return 'pending-over';
  const shown = factorShown(userId, factor, typed);
  const also = linking(userId, link);
  const entered =
    shown &&
    (await enterAs(userId, pending, async (db) => (await useUp(db, userId, shown)) && (await also(db))));
  if (!entered) {
    log('sign-in-refused', { code: 'wrong-code', account: userId });
    return 'wrong-code';
  }
  await forgive(userId, from, 'code');
  return { next: pending.next };
}

/** Links somebody as they come in, where that was asked for. */
const linking =
  (userId: string, link: Identity | undefined): Prove =>
  async (db) => {
    if (!link) return true;
    // The account's address is the one that the provider has verified: that is why it could be linked.
    const letter = letterTo(link.email, providerLinked(providerName() ?? 'another place'));
    if (!(await linkIdentity(db, userId, { id: newId(), ...link }, letter))) throw new AppError('offer-over');
    return true;
  };
