import { and, eq, lt, or, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { holdAccount } from '../accounts/writes';
import type { Database } from '../client';
import { identities } from '../identities/tables';
import { type LetterGiven, post } from '../outbox/writes';
import type { SystemScope } from '../scope';
import type { Reading, Writing } from '../transaction';
import { passkeys, usedChallenges } from './tables';

export interface PasskeyGiven {
  readonly id: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
  readonly name: string;
}

/** Adds a passkey, or says that it is known. @param letter tells of it, where one can be sent. */
export async function addPasskey(
  { scope, db }: Writing,
  given: PasskeyGiven,
  letter?: LetterGiven,
): Promise<Outcome<null>> {
  const added = await db
    .insert(passkeys)
    .values({ ...given, userId: scope.owner })
    .onConflictDoNothing({ target: passkeys.credentialId })
    .returning({ id: passkeys.id });
  if (added.length === 0) return refused('passkey-known');
  if (letter) await post(db, scope.owner, letter);
  return done(null);
}

/** Notes a use, in the transaction of the session it opens. @returns false when its counter does not go up. */
export async function noteUse(
  db: Database,
  userId: string,
  { credentialId, counter }: { credentialId: string; counter: number },
): Promise<boolean> {
  // One that counts must have gone up, or there is a copy of it; many never count, and stay at 0.
  const goesUp = or(sql`${passkeys.counter} < ${counter}`, sql`${passkeys.counter} = 0 and ${counter} = 0`);
  const used = await db
    .update(passkeys)
    .set({ counter, lastUsedAt: sql`now()` })
    .where(and(eq(passkeys.userId, userId), eq(passkeys.credentialId, credentialId), goesUp))
    .returning({ id: passkeys.id });
  return used.length === 1;
}

/** Uses a challenge up, in the transaction of the session it opens. @returns false for one that was used. */
export async function takeChallenge(
  db: Database,
  userId: string,
  { hash, minutes }: { hash: string; minutes: number },
): Promise<boolean> {
  const used = await db
    .insert(usedChallenges)
    .values({ userId, challengeHash: hash, expiresAt: sql`now() + make_interval(mins => ${minutes}::int)` })
    .onConflictDoNothing()
    .returning({ hash: usedChallenges.challengeHash });
  return used.length === 1;
}

/** The job that forgets challenges that nobody would take any more. */
export async function forgetOldChallenges({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db
    .delete(usedChallenges)
    .where(lt(usedChallenges.expiresAt, sql`now()`))
    .returning({ hash: usedChallenges.challengeHash });
  return gone.length;
}

/** Takes a passkey off, unless it is the only way in. */
export async function removePasskey({ scope, db }: Writing, id: string): Promise<Outcome<null>> {
  const account = await holdAccount(db, scope.owner);
  const mine = eq(passkeys.userId, scope.owner);
  const [removed] = await db
    .delete(passkeys)
    .where(and(mine, eq(passkeys.id, id)))
    .returning({ id: passkeys.id });
  if (!removed) return refused('not-found');
  const others =
    (await db.$count(passkeys, mine)) + (await db.$count(identities, eq(identities.userId, scope.owner)));
  return account?.passwordHash || others > 0 ? done(null) : refused('only-way-in');
}
