import { and, eq, or, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Database } from '../client';
import { identities } from '../identities/tables';
import { holdAccount } from '../passwords/writes';
import type { Writing } from '../transaction';
import { passkeys } from './tables';

export interface PasskeyGiven {
  readonly id: string;
  readonly credentialId: string;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: string[];
  readonly name: string;
}

/** Adds a passkey, or says that it is known. */
export async function addPasskey({ scope, db }: Writing, given: PasskeyGiven): Promise<Outcome<null>> {
  const added = await db
    .insert(passkeys)
    .values({ ...given, userId: scope.owner })
    .onConflictDoNothing({ target: passkeys.credentialId })
    .returning({ id: passkeys.id });
  return added.length === 1 ? done(null) : refused('passkey-known');
}

/** Notes a use, in the transaction of the session it opens. @returns false when its counter does not go up. */
export async function usePasskey(
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
