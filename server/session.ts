import { z } from 'zod';
import type { Claim, OwnScope, RosterScope } from '@/db/scope';
import { read } from '@/db/transaction';
import { AppError } from '@/lib/acts/app-error';
import { COOKIE, claimOf } from './cookie';
import { ourCookies } from './jar';
import { ownScope, rosterScope } from './scope';

/** Who the request's cookie says it is; the database decides when the claim's scope is used. */
export const currentClaim = async (): Promise<Claim | null> => claimOf((await ourCookies()).get(COOKIE));

/** The caller's own scope. @throws AppError 'signed-out' when there is no cookie of ours. */
export async function currentScope(): Promise<OwnScope> {
  const claim = await currentClaim();
  if (!claim) throw new AppError('signed-out');
  return ownScope(claim);
}

/** All clients of the caller's: only for reads that take it. @throws AppError 'signed-out' */
export async function currentRoster(): Promise<RosterScope> {
  return rosterScope((await currentScope()).claim);
}

/** An id out of an address. @throws AppError 'not-found' for anything else, as for an id that nobody has. */
export function rowIdIn(address: string): string {
  if (!z.uuid().safeParse(address).success) throw new AppError('not-found');
  return address;
}

/** Whether the cookie is still good. Nobody is where the database can't say. */
export async function isSignedIn(): Promise<boolean> {
  const claim = await currentClaim();
  if (!claim) return false;
  return read(ownScope(claim), () => ({})).then(
    () => true,
    () => false,
  );
}

/** Whether nobody is signed in, for certain: where the database can't say, somebody may still be. */
export async function isSignedOut(): Promise<boolean> {
  const claim = await currentClaim();
  if (!claim) return true;
  return read(ownScope(claim), () => ({})).then(
    () => false,
    (error) => error instanceof AppError && error.code === 'signed-out',
  );
}

/** Gives this browser a session that was just opened, until it ends. */
export async function keepSession(cookie: string, until: Date): Promise<void> {
  (await ourCookies()).set(COOKIE, cookie, { expires: until });
}
