import { and, eq } from 'drizzle-orm';
import type { TokenPurpose } from '@/lib/accounts/rules';
import { loginTokens, users } from '../accounts/tables';
import { asStranger, become } from '../strangers';
import { opens } from './writes';

/**
 * Whose link it is, and what checking their password needs; undefined for one that is unknown, used, too old, for
 * something else, or made for an address that the account no longer has. Before sign-in: no scope yet.
 */
export async function findByLink(tokenHash: string, purpose: TokenPurpose) {
  return asStranger('read only', { tokenHash }, async (db) => {
    const [link] = await db
      .select({ userId: loginTokens.userId, email: loginTokens.email })
      .from(loginTokens)
      .where(opens(tokenHash, purpose));
    if (!link?.email) return undefined;
    await become(db, link.userId);
    const [user] = await db
      .select({ id: users.id, email: users.email, passwordHash: users.passwordHash })
      .from(users)
      .where(and(eq(users.id, link.userId), eq(users.email, link.email)));
    return user && { ...user, email: link.email };
  });
}
