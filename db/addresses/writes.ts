import { and, eq, isNull, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { users } from '../accounts/tables';
import { holdAccount } from '../accounts/writes';
import { sqlState } from '../failures';
import { endLinks, type LinkGiven, openLink, takeLink } from '../login-tokens/writes';
import { outbox } from '../outbox/tables';
import { type LetterGiven, post } from '../outbox/writes';
import type { Fits } from '../passwords/writes';
import { nameAddress } from '../strangers';
import type { Writing } from '../transaction';

const TAKEN = '23505';

interface Asked {
  readonly fits: Fits;
  readonly email: string;
  readonly link: LinkGiven;
  /** To the new address: the link, or that there is an account with it already. */
  readonly letters: { readonly link: LetterGiven; readonly taken: LetterGiven; readonly told: LetterGiven };
}

/**
 * Asks for another address: it is the account's once its link was followed. An address that is somebody's gets a letter
 * that says so instead, and the answer here is the same. The old address is told either way.
 */
export async function askForAddress({ scope, db }: Writing, asked: Asked): Promise<Outcome<null>> {
  const account = await holdAccount(db, scope.owner);
  if (!account || !(await asked.fits(account.passwordHash))) return refused('not-your-password');
  await nameAddress(db, asked.email);
  const [somebody] = await db.select({ id: users.id }).from(users).where(eq(users.email, asked.email));
  if (somebody) await post(db, scope.owner, asked.letters.taken);
  else {
    await openLink(db, scope.owner, asked.link);
    await post(db, scope.owner, asked.letters.link);
  }
  await post(db, scope.owner, asked.letters.told);
  return done(null);
}

/** Another address at once, where no letter could confirm it. */
export async function setAddress(
  tx: Writing,
  { fits, email }: { fits: Fits; email: string },
): Promise<Outcome<null>> {
  const account = await holdAccount(tx.db, tx.scope.owner);
  if (!account || !(await fits(account.passwordHash))) return refused('not-your-password');
  return changeTo(tx, email, null);
}

/**
 * Follows a link in a letter, as the account that asked for it: its address is confirmed, or is the new one from now on.
 * @param letterTo makes the letter that tells the old address.
 */
export async function confirmAddress(
  tx: Writing,
  tokenHash: string,
  letterTo: (oldAddress: string) => LetterGiven,
): Promise<Outcome<null>> {
  const { scope, db } = tx;
  const account = await holdAccount(db, scope.owner);
  const link = await takeLink(db, scope.owner, tokenHash, ['verify-email', 'change-email']);
  if (!account?.email || !link?.email) return refused('link-over');
  if (link.purpose === 'change-email') {
    const changed = await changeTo(tx, link.email, sql`now()`);
    if (changed.ok) await post(db, scope.owner, letterTo(account.email));
    return changed;
  }
  if (link.email !== account.email) return refused('link-over');
  await db
    .update(users)
    .set({ emailVerifiedAt: sql`now()`, version: sql`${users.version} + 1`, updatedAt: sql`now()` })
    .where(eq(users.id, scope.owner));
  return done(null);
}

async function changeTo(
  { scope, db }: Writing,
  email: string,
  emailVerifiedAt: ReturnType<typeof sql> | null,
): Promise<Outcome<null>> {
  try {
    await db
      .update(users)
      .set({ email, emailVerifiedAt, version: sql`${users.version} + 1`, updatedAt: sql`now()` })
      .where(eq(users.id, scope.owner));
  } catch (error) {
    // The policy hides the other account, its key does not.
    if (sqlState(error) === TAKEN) return refused('address-taken');
    throw error;
  }
  await endLinks(db, scope.owner);
  // What could not be delivered to the old address is nobody's worry any more.
  await db
    .delete(outbox)
    .where(and(eq(outbox.ownerId, scope.owner), isNull(outbox.dueAt), isNull(outbox.sentAt)));
  return done(null);
}
