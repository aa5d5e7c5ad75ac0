import { and, eq, isNull, sql } from 'drizzle-orm';
import type { TokenPurpose } from '@/lib/accounts/rules';
import { loginTokens } from '../accounts/tables';
import type { Database } from '../client';
import { become } from '../strangers';

/** A one-time link as it is kept: by its secret's hash alone. */
export interface LinkGiven {
  readonly id: string;
  readonly tokenHash: string;
  readonly purpose: TokenPurpose;
  /** The address that it was made for. */
  readonly email: string;
  readonly hours: number;
}

/** Keeps a link of an account's. The transaction is its owner's. */
export async function keepLink(db: Database, userId: string, { hours, ...link }: LinkGiven): Promise<void> {
  await db
    .insert(loginTokens)
    .values({ ...link, userId, expiresAt: sql`now() + make_interval(hours => ${hours}::int)` });
}

/** A link that opens still: for that, not used, in time. */
export const opens = (tokenHash: string, purpose: TokenPurpose) =>
  and(
    eq(loginTokens.tokenHash, tokenHash),
    eq(loginTokens.purpose, purpose),
    isNull(loginTokens.usedAt),
    sql`${loginTokens.expiresAt} > now()`,
  );

/**
 * Uses a link up, in a transaction that named its hash and from here on is its owner's. Of two at once the second waits
 * for the first, and finds it used.
 * @returns whose it was and for which address; undefined where it opens nothing.
 */
export async function useUp(db: Database, tokenHash: string, purpose: TokenPurpose) {
  const [link] = await db
    .select({ userId: loginTokens.userId })
    .from(loginTokens)
    .where(opens(tokenHash, purpose));
  if (!link) return undefined;
  await become(db, link.userId);
  const [used] = await db
    .update(loginTokens)
    .set({ usedAt: sql`now()` })
    .where(opens(tokenHash, purpose))
    .returning({ userId: loginTokens.userId, email: loginTokens.email });
  return used;
}

/** Ends an account's other links of a kind: a newer one takes their place. */
export async function endLinks(db: Database, userId: string, purpose: TokenPurpose): Promise<void> {
  await db
    .update(loginTokens)
    .set({ usedAt: sql`now()` })
    .where(and(eq(loginTokens.userId, userId), eq(loginTokens.purpose, purpose), isNull(loginTokens.usedAt)));
}
