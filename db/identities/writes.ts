import { and, eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { users } from '../accounts/tables';
import { holdAccount } from '../accounts/writes';
import type { Database } from '../client';
import { type LetterGiven, post } from '../outbox/writes';
import { passkeys } from '../passkeys/tables';
import type { Writing } from '../transaction';
import { identities } from './tables';

export interface IdentityGiven {
  readonly id: string;
  readonly identityHash: string;
  readonly issuer: string;
  /** The address that the provider has verified. */
  readonly email: string;
}

/**
 * Links who somebody is at a provider to an account, in the transaction of somebody proved. The provider has verified
 * the address: then so have we, if it is still the account's.
 * @param letter tells of it, where one can be sent. @returns false when it is linked already.
 */
export async function linkIdentity(
  db: Database,
  userId: string,
  given: IdentityGiven,
  letter?: LetterGiven,
): Promise<boolean> {
  const linked = await db
    .insert(identities)
    .values({ ...given, userId })
    .onConflictDoNothing({ target: identities.identityHash })
    .returning({ id: identities.id });
  if (linked.length === 0) return false;
  await db
    .update(users)
    .set({ emailVerifiedAt: sql`coalesce(${users.emailVerifiedAt}, now())`, confirmFirst: false })
    .where(and(eq(users.id, userId), eq(users.email, given.email)));
  if (letter) await post(db, userId, letter);
  return true;
}

/** Unlinks one of one's own, unless it is the only way in. */
export async function unlinkIdentity({ scope, db }: Writing, id: string): Promise<Outcome<null>> {
  const account = await holdAccount(db, scope.owner);
  const mine = eq(identities.userId, scope.owner);
  const [unlinked] = await db
    .delete(identities)
    .where(and(mine, eq(identities.id, id)))
    .returning({ id: identities.id });
  if (!unlinked) return refused('not-found');
  const others =
    (await db.$count(identities, mine)) + (await db.$count(passkeys, eq(passkeys.userId, scope.owner)));
  return account?.passwordHash || others > 0 ? done(null) : refused('only-way-in');
}
