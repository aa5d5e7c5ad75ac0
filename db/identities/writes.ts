import { and, eq } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Database } from '../client';
import type { Writing } from '../transaction';
import { identities } from './tables';

export interface IdentityGiven {
  readonly id: string;
  readonly identityHash: string;
  readonly issuer: string;
  readonly email: string;
}

/** Links who somebody is at a provider to an account, in the transaction of somebody proved. @returns false when it is linked to another. */
export async function linkIdentity(db: Database, userId: string, given: IdentityGiven): Promise<boolean> {
  const linked = await db
    .insert(identities)
    .values({ ...given, userId })
    .onConflictDoNothing({ target: identities.identityHash })
    .returning({ id: identities.id });
  return linked.length === 1;
}

/** Unlinks one of one's own. */
export async function unlinkIdentity({ scope, db }: Writing, id: string): Promise<Outcome<null>> {
  const [unlinked] = await db
    .delete(identities)
    .where(and(eq(identities.userId, scope.owner), eq(identities.id, id)))
    .returning({ id: identities.id });
  return unlinked ? done(null) : refused('not-found');
}
