import { and, eq, gt, isNull, sql } from 'drizzle-orm';
import type { TokenPurpose } from '@/lib/accounts/rules';
import { loginTokens, users } from '../accounts/tables';
import type { OwnScope } from '../scope';
import { asStranger, become } from '../strangers';
import type { Reading } from '../transaction';
import { opens } from './writes';

const isOpen = and(isNull(loginTokens.usedAt), gt(loginTokens.expiresAt, sql`now()`));

/** Whose account a link opens, if it still does; looking uses nothing up. Before sign-in: no scope yet. */
export async function findLink(
  tokenHash: string,
  purpose: TokenPurpose,
): Promise<{ email: string } | undefined> {
  return asStranger('read only', { tokenHash }, async (db) => {
    const [link] = await db
      .select({ userId: loginTokens.userId })
      .from(loginTokens)
      .where(opens(tokenHash, [purpose]));
    if (!link) return undefined;
    await become(db, link.userId);
    const [user] = await db.select({ email: users.email }).from(users).where(eq(users.id, link.userId));
    return user?.email ? { email: user.email } : undefined;
  });
}

/** The links that are open for this person, with the address that each is about. */
export async function listOpenLinks({ scope, db }: Reading<OwnScope>) {
  return db
    .select({ tokenHash: loginTokens.tokenHash, purpose: loginTokens.purpose, email: loginTokens.email })
    .from(loginTokens)
    .where(and(eq(loginTokens.userId, scope.owner), isOpen));
}

/**
 * Whose link it is, and what checking their password needs (that of the sign-up whose letter it came in); undefined for one that is unknown, used, too old, for
 * something else, or made for an address that the account no longer has. Before sign-in: no scope yet.
 */
export async function findByLink(tokenHash: string, purpose: TokenPurpose) {
  return asStranger('read only', { tokenHash }, async (db) => {
    const [link] = await db
      .select({
        userId: loginTokens.userId,
        email: loginTokens.email,
        typed: loginTokens.passwordHash,
      })
      .from(loginTokens)
      .where(opens(tokenHash, [purpose]));
    if (!link?.email) return undefined;
    await become(db, link.userId);
    const [user] = await db
      .select({ id: users.id, email: users.email, passwordHash: users.passwordHash })
      .from(users)
      .where(and(eq(users.id, link.userId), eq(users.email, link.email)));
    return user && { ...user, passwordHash: link.typed ?? user.passwordHash, email: link.email };
  });
}
