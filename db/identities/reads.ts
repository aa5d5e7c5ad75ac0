import { asc, eq } from 'drizzle-orm';
import type { OwnScope } from '../scope';
import { asStranger } from '../strangers';
import type { Reading } from '../transaction';
import { identities } from './tables';

/** Whose account somebody at a provider is linked to. Before sign-in: no scope yet. */
export async function findLinked(identityHash: string): Promise<string | undefined> {
  return asStranger('read only', { identityHash }, async (db) => {
    const [linked] = await db
      .select({ userId: identities.userId })
      .from(identities)
      .where(eq(identities.identityHash, identityHash));
    return linked?.userId;
  });
}

/** What of a provider is linked to one's own account. */
export async function listIdentities({ scope, db }: Reading<OwnScope>) {
  return db
    .select({
      id: identities.id,
      issuer: identities.issuer,
      email: identities.email,
      createdAt: identities.createdAt,
    })
    .from(identities)
    .where(eq(identities.userId, scope.owner))
    .orderBy(asc(identities.createdAt));
}
