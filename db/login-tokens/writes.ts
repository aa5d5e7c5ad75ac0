import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm';
import type { TokenPurpose } from '@/lib/accounts/rules';
import { done, type Outcome } from '@/lib/acts/outcome';
import { loginTokens, users } from '../accounts/tables';
import { holdAccount } from '../accounts/writes';
import type { Database } from '../client';
import { type LetterGiven, post } from '../outbox/writes';
import { asStranger, become } from '../strangers';
import type { Writing } from '../transaction';

/** A one-time link; `tokenHash` is all that is kept of its secret. */
export interface LinkGiven {
  readonly id: string;
  readonly tokenHash: string;
  readonly purpose: TokenPurpose;
  /** The address that the letter with it goes to; null for a link that goes by hand. */
  readonly email: string | null;
  /** For how long it holds. */
  readonly hours: number;
  /** What was typed at the sign-up whose letter carries it: of several for one address, the one followed counts. */
  readonly typed?: Typed;
}

/** A sign-up as it was typed: its password, and what was done before it. */
export interface Typed {
  readonly passwordHash: string;
  readonly before?: unknown;
}

/** Opens a link of somebody's whom the transaction is. */
export async function openLink(
  db: Database,
  userId: string,
  { hours, typed, ...link }: LinkGiven,
): Promise<void> {
  await db
    .insert(loginTokens)
    .values({ ...link, ...typed, userId, expiresAt: sql`now() + make_interval(hours => ${hours}::int)` });
}

/** A link that opens still: for that, not used, in time. */
export const opens = (tokenHash: string, purposes: readonly TokenPurpose[]) =>
  and(
    eq(loginTokens.tokenHash, tokenHash),
    inArray(loginTokens.purpose, purposes),
    isNull(loginTokens.usedAt),
    gt(loginTokens.expiresAt, sql`now()`),
  );

/**
 * Uses a link up, in a transaction that named its hash and from here on is its owner's. Of two at once the second waits
 * for the first, and finds it used.
 * @returns whose it was, for which address, and what its sign-up typed; undefined where it opens nothing.
 */
export async function useUp(db: Database, tokenHash: string, purpose: TokenPurpose) {
  const [link] = await db
    .select({ userId: loginTokens.userId })
    .from(loginTokens)
    .where(opens(tokenHash, [purpose]));
  if (!link) return undefined;
  await become(db, link.userId);
  const used = await takeLink(db, link.userId, tokenHash, [purpose]);
  return used && { userId: link.userId, email: used.email, typed: used.typed };
}

/** Uses a link up, if it still holds. @returns what it is for and the address it is about. */
export async function takeLink(
  db: Database,
  userId: string,
  tokenHash: string,
  purposes: readonly TokenPurpose[],
): Promise<{ purpose: TokenPurpose; email: string | null; typed: Typed | undefined } | undefined> {
  const [link] = await db
    .update(loginTokens)
    .set({ usedAt: sql`now()` })
    .where(and(eq(loginTokens.userId, userId), opens(tokenHash, purposes)))
    .returning({
      purpose: loginTokens.purpose,
      email: loginTokens.email,
      passwordHash: loginTokens.passwordHash,
      before: loginTokens.before,
    });
  if (!link) return undefined;
  const { passwordHash, before, ...rest } = link;
  return { ...rest, typed: passwordHash === null ? undefined : { passwordHash, before } };
}

/** Ends every link of an account, or those of one kind: what changed makes them wrong, or dangerous. */
export async function endLinks(db: Database, userId: string, purpose?: TokenPurpose): Promise<void> {
  await db
    .update(loginTokens)
    .set({ usedAt: sql`now()` })
    .where(
      and(
        eq(loginTokens.userId, userId),
        purpose && eq(loginTokens.purpose, purpose),
        isNull(loginTokens.usedAt),
      ),
    );
}

/**
 * A link to set a new password, with the letter that brings it; several hold until one is used, so that a stranger who
 * asks can't take away the one in hand. Before sign-in: no scope yet.
 * @returns whether there is an account; never for the ears of whoever asked.
 */
export async function askForReset(email: string, link: LinkGiven, letter?: LetterGiven): Promise<boolean> {
  return asStranger('read write', { email }, async (db) => {
    const [user] = await db.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) return false;
    await become(db, user.id);
    // Held, so that an address changed at this very moment gets no link after its change ended them all.
    if ((await holdAccount(db, user.id))?.email !== email) return false;
    await openLink(db, user.id, link);
    if (letter) await post(db, user.id, letter);
    return true;
  });
}

/** A link that shows that letters reach the person, with the letter that brings it. */
export async function askToConfirm(
  { scope, db }: Writing,
  link: LinkGiven,
  letter: LetterGiven,
): Promise<Outcome<null>> {
  await openLink(db, scope.owner, link);
  await post(db, scope.owner, letter);
  return done(null);
}
