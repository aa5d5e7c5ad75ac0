import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { loginTokens, sessions, users } from '../accounts/tables';
import { holdAccount } from '../accounts/writes';
import type { Database } from '../client';
import { identities } from '../identities/tables';
import { endLinks, takeLink } from '../login-tokens/writes';
import { type LetterGiven, post } from '../outbox/writes';
import { passkeys } from '../passkeys/tables';
import { secondFactors } from '../second-factors/tables';
import { asStranger, become } from '../strangers';
import type { Writing } from '../transaction';

/** Whether a password is the one that this hash was made of. */
export type Fits = (passwordHash: string | null) => Promise<boolean>;

/**
 * Sets a password by a link, once: every session and every other link of the account ends with it. A link that came by
 * letter has shown that the address is theirs. Before sign-in: no scope yet.
 * @param letterTo makes the letter that tells; undefined where none can be sent.
 * @returns whose, and whether anything else opens the account or stands before it: they should look at that.
 */
export async function resetPassword(given: {
  tokenHash: string;
  passwordHash: string;
  letterTo: (email: string) => LetterGiven | undefined;
}): Promise<Outcome<{ email: string; hasMore: boolean }>> {
  const { tokenHash, passwordHash } = given;
  return asStranger('read write', { tokenHash }, async (db) => {
    const [found] = await db
      .select({ userId: loginTokens.userId })
      .from(loginTokens)
      .where(eq(loginTokens.tokenHash, tokenHash));
    if (!found) return refused('link-over');
    const { userId } = found;
    await become(db, userId);
    const account = await holdAccount(db, userId);
    const link = account?.email && (await takeLink(db, userId, tokenHash, ['reset-password']));
    // One that went to an address which the account no longer has opens nothing.
    if (!account?.email || !link || (link.email ?? account.email) !== account.email)
      return refused('link-over');
    await endLinks(db, userId);
    await db.delete(sessions).where(eq(sessions.userId, userId));
    const isReached = link.email !== null;
    if (isReached && !account.emailVerifiedAt) await dropOtherWaysIn(db, userId);
    await db
      .update(users)
      .set({
        passwordHash,
        confirmFirst: false,
        ...(isReached ? { emailVerifiedAt: sql`now()` } : {}),
        version: sql`${users.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(eq(users.id, userId));
    const letter = given.letterTo(account.email);
    if (letter) await post(db, userId, letter);
    const more = await Promise.all([
      db.$count(passkeys, eq(passkeys.userId, userId)),
      db.$count(identities, eq(identities.userId, userId)),
      db.$count(secondFactors, and(eq(secondFactors.userId, userId), isNotNull(secondFactors.confirmedAt))),
    ]);
    return done({ email: account.email, hasMore: more.some((n) => n > 0) });
  });
}

/**
 * Until now nobody had shown that the address is theirs: whoever made the account may have been somebody else, and
 * would come back by a passkey or a provider. A second step stays, as no reset may go round one.
 */
export async function dropOtherWaysIn(db: Database, userId: string): Promise<void> {
  await db.delete(passkeys).where(eq(passkeys.userId, userId));
  await db.delete(identities).where(eq(identities.userId, userId));
}

/** Another password for somebody who gave the present one; every other session and all links end with it. */
export async function changePassword(
  { scope, db }: Writing,
  given: { fits: Fits; passwordHash: string; letter: LetterGiven | undefined },
): Promise<Outcome<null>> {
  const account = await holdAccount(db, scope.owner);
  if (!account || !(await given.fits(account.passwordHash))) return refused('not-your-password');
  await endLinks(db, scope.owner);
  await db
    .delete(sessions)
    .where(and(eq(sessions.userId, scope.owner), ne(sessions.secretHash, scope.claim.secretHash)));
  await db
    .update(users)
    .set({ passwordHash: given.passwordHash, version: sql`${users.version} + 1`, updatedAt: sql`now()` })
    .where(eq(users.id, scope.owner));
  if (given.letter) await post(db, scope.owner, given.letter);
  return done(null);
}
