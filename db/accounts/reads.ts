import { and, desc, eq, gt, sql } from 'drizzle-orm';
import type { OwnScope } from '../scope';
import { asStranger } from '../strangers';
import type { Reading } from '../transaction';
import { sessions, users } from './tables';

/** What checking a password needs; undefined for an unknown address. Before sign-in: no scope yet. */
export async function findForSignIn(email: string) {
  return asStranger('read only', { email }, async (db) => {
    const [user] = await db
      .select({
        id: users.id,
        passwordHash: users.passwordHash,
        /** Its address waits for the link in its first letter to be followed. */
        isUnconfirmed: sql<boolean>`${users.confirmFirst} and ${users.emailVerifiedAt} is null`,
      })
      .from(users)
      .where(eq(users.email, email));
    return user;
  });
}

/** Where this person is signed in, the latest first. */
export async function listSessions({ scope, db }: Reading<OwnScope>) {
  return db
    .select({
      id: sessions.id,
      agent: sessions.agent,
      shared: sessions.shared,
      createdAt: sessions.createdAt,
      lastSeenOn: sessions.lastSeenOn,
    })
    .from(sessions)
    .where(and(eq(sessions.userId, scope.owner), gt(sessions.expiresAt, sql`now()`)))
    .orderBy(desc(sessions.createdAt));
}

/** What somebody signed in can show that it is them with: a password, and how lately they came in. */
export async function findProof({ scope, db }: Reading<OwnScope>) {
  const fresh = sql<boolean>`${sessions.createdAt} > now() - interval '10 minutes'`;
  const [proof] = await db
    .select({ email: users.email, passwordHash: users.passwordHash, isFresh: fresh })
    .from(users)
    .innerJoin(sessions, and(eq(sessions.userId, users.id), eq(sessions.secretHash, scope.claim.secretHash)))
    .where(eq(users.id, scope.owner));
  return proof;
}

/** What the person's own account has, beyond what comes with every page. */
export async function findAccount({ scope, db }: Reading<OwnScope>) {
  const [account] = await db
    .select({
      isVerified: sql<boolean>`${users.emailVerifiedAt} is not null`,
      hasPassword: sql<boolean>`${users.passwordHash} is not null`,
    })
    .from(users)
    .where(eq(users.id, scope.owner));
  return account;
}
