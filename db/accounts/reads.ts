import { asc, eq, sql } from 'drizzle-orm';
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

/** Where this person is signed in, oldest first. */
export async function listSessions({ scope, db }: Reading<OwnScope>) {
  return db
    .select({ id: sessions.id, agent: sessions.agent, createdAt: sessions.createdAt })
    .from(sessions)
    .where(eq(sessions.userId, scope.owner))
    .orderBy(asc(sessions.createdAt));
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
