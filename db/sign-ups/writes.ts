import { and, eq, isNull, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { sessions, users } from '../accounts/tables';
import { type AccountGiven, signUp } from '../accounts/writes';
import type { Database } from '../client';
import { endLinks, type LinkGiven, openLink, useUp } from '../login-tokens/writes';
import { type LetterGiven, post } from '../outbox/writes';
import { dropOtherWaysIn } from '../passwords/writes';
import { asStranger, become } from '../strangers';

/** A letter with a link that opens an account. */
export interface DoorGiven {
  readonly link: LinkGiven;
  readonly letter: LetterGiven;
}

/** A new account that opens only after its letter, which is posted with it; or 'taken'. */
export async function signUpByLetter(
  given: AccountGiven,
  door: DoorGiven,
  first?: (db: Database) => Promise<void>,
): Promise<Outcome<{ id: string }>> {
  return signUp({ ...given, confirmFirst: true }, async (db) => {
    await postDoor(db, given.id, door);
    await first?.(db);
  });
}

/** Somebody asked for an account with a taken address: tells its owner, or gives them their way in once more. */
export async function tellOwner(
  email: string,
  { tried, door }: { tried: LetterGiven; door: DoorGiven },
): Promise<void> {
  await withOwner(email, async (db, owner) => {
    if (owner.isUnconfirmed) await postDoor(db, owner.id, door);
    else await post(db, owner.id, tried);
  });
}

/** One more letter to somebody who has not confirmed their address yet; nothing for anybody else. */
export async function postDoorAgain(email: string, door: DoorGiven): Promise<void> {
  await withOwner(email, async (db, owner) => {
    if (owner.isUnconfirmed) await postDoor(db, owner.id, door);
  });
}

/**
 * The link was followed and the password known: the address is theirs, and so is what that sign-up typed. Until now
 * nobody had shown it, so whoever asked for the account first may have been somebody else: their password opens nothing
 * any more, nor does any other letter of this kind.
 * @param keep puts what was done before the sign-up into the account. @returns 'link-over' for the second of two.
 */
export async function confirmAddress(
  tokenHash: string,
  keep: (db: Database, owner: { id: string; timeZone: string }, before: unknown) => Promise<void>,
): Promise<Outcome<{ email: string }>> {
  return asStranger('read write', { tokenHash }, async (db) => {
    const used = await useUp(db, tokenHash, 'verify-email');
    if (!used?.email) return refused('link-over');
    const { userId, email, typed } = used;
    await endLinks(db, userId, 'verify-email');
    const own = typed && { passwordHash: typed.passwordHash };
    const [owner] = await db
      .update(users)
      .set({
        ...own,
        emailVerifiedAt: sql`now()`,
        version: sql`${users.version} + 1`,
        updatedAt: sql`now()`,
      })
      .where(own ? and(eq(users.id, userId), isNull(users.emailVerifiedAt)) : eq(users.id, userId))
      .returning({ id: users.id, timeZone: users.timeZone });
    if (!owner) return refused('link-over');
    if (own) {
      await db.delete(sessions).where(eq(sessions.userId, userId));
      await dropOtherWaysIn(db, userId);
    }
    if (typed?.before) await keep(db, owner, typed.before);
    return done({ email });
  });
}

/**
 * An account made by whoever runs the installation, with the one link that opens it; for one that nobody has opened
 * yet, a new link. @returns 'taken' where somebody has.
 */
export async function invite(given: AccountGiven, link: LinkGiven): Promise<Outcome<{ id: string }>> {
  const made = await signUp({ ...given, passwordHash: null }, (db) => openLink(db, given.id, link));
  if (made.ok) return made;
  let id: string | undefined;
  await withOwner(given.email, async (db, owner) => {
    if (owner.hasPassword) return;
    await endLinks(db, owner.id, 'first-sign-in');
    await openLink(db, owner.id, link);
    id = owner.id;
  });
  return id ? done({ id }) : refused('taken');
}

/** The first password of an invited account. @returns 'link-over' for the second of two. */
export async function takeInvitation(
  tokenHash: string,
  passwordHash: string,
): Promise<Outcome<{ email: string }>> {
  return asStranger('read write', { tokenHash }, async (db) => {
    const used = await useUp(db, tokenHash, 'first-sign-in');
    const email = used?.email;
    if (!used || !email || !(await change(db, used.userId, { passwordHash }, isNull(users.passwordHash))))
      return refused('link-over');
    return done({ email });
  });
}

async function postDoor(db: Database, userId: string, { link, letter }: DoorGiven): Promise<void> {
  await openLink(db, userId, link);
  await post(db, userId, letter);
}

/** Does something as whoever has an address, to reach them there; nothing where nobody has it. */
async function withOwner(
  email: string,
  body: (db: Database, owner: { id: string; isUnconfirmed: boolean; hasPassword: boolean }) => Promise<void>,
): Promise<void> {
  await asStranger('read write', { email }, async (db) => {
    const [owner] = await db
      .select({
        id: users.id,
        isUnconfirmed: sql<boolean>`${users.confirmFirst} and ${users.emailVerifiedAt} is null`,
        hasPassword: sql<boolean>`${users.passwordHash} is not null`,
      })
      .from(users)
      .where(eq(users.email, email));
    if (!owner) return;
    await become(db, owner.id);
    await body(db, owner);
  });
}

async function change(db: Database, id: string, columns: object, only = sql`true`): Promise<boolean> {
  const changed = await db
    .update(users)
    .set({ ...columns, version: sql`${users.version} + 1`, updatedAt: sql`now()` })
    .where(and(eq(users.id, id), only))
    .returning({ id: users.id });
  return changed.length > 0;
}
