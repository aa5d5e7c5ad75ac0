import { and, eq, inArray, lt, ne, type SQL, sql } from 'drizzle-orm';
import type { Preferences } from '@/lib/accounts/preferences';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Switchable } from '@/lib/tone/things';
import { type Database, onConnection } from '../client';
import { inTransaction } from '../connection';
import { leaveZone } from '../effort/writes';
import type { Claim, SystemScope } from '../scope';
import { layFirstStages } from '../stages/writes';
import { asStranger, become } from '../strangers';
import { layFirstThemes } from '../themes/writes';
import type { Reading, Writing } from '../transaction';
import { attempts, loginTokens, sessions, users } from './tables';

/** Minutes that tries are counted over. */
export const WINDOW_MINUTES = 15;

/**
 * Counts one more try for each key, in the window of this moment.
 * @param keyHashes hashed names of accounts and addresses; the table never learns which.
 * @returns tries so far, this one included, by key.
 */
export async function countAttempt(keyHashes: string[]): Promise<Map<string, number>> {
  const windowStart = sql<string>`date_bin(${`${WINDOW_MINUTES} minutes`}::interval, now(), timestamptz 'epoch')`;
  const rows = await inTransaction('read write', (connection) =>
    onConnection(connection)
      .insert(attempts)
      .values([...keyHashes].sort().map((keyHash) => ({ keyHash, windowStart, n: 1 }))) // sorted: two transactions lock in one order
      .onConflictDoUpdate({
        target: [attempts.keyHash, attempts.windowStart],
        set: { n: sql`${attempts.n} + 1` },
      })
      .returning({ keyHash: attempts.keyHash, n: attempts.n }),
  );
  return new Map(rows.map((row) => [row.keyHash, row.n]));
}

/** Forgets an account's tries: its password was right. */
export async function forgetAttempts(keyHashes: string[]): Promise<void> {
  await inTransaction('read write', (connection) =>
    onConnection(connection).delete(attempts).where(inArray(attempts.keyHash, keyHashes)),
  );
}

export interface AccountGiven {
  readonly id: string;
  readonly email: string;
  /** Null where it is still to be chosen. */
  readonly passwordHash: string | null;
  readonly name?: string | null;
  readonly timeZone?: string;
  /** Opens only after the link in a letter was followed. */
  readonly confirmFirst?: boolean;
}

/**
 * A new account with its first stages and themes, or 'taken'. Before sign-in: no scope yet.
 * @param first what else goes into it, in the same transaction: all of it, or no account.
 */
export async function signUp(
  given: AccountGiven,
  first?: (db: Database) => Promise<void>,
): Promise<Outcome<{ id: string }>> {
  return asStranger('read write', { email: given.email }, async (db) => {
    const [made] = await db
      .insert(users)
      .values(given)
      .onConflictDoNothing({ target: users.email })
      .returning({ id: users.id });
    if (!made) return refused('taken');
    await become(db, made.id);
    await Promise.all([layFirstStages(db, made.id), layFirstThemes(db, made.id)]);
    await first?.(db);
    return done(made);
  });
}

/**
 * The account's row, held until the transaction ends: two changes of how one signs in go one after the other, and never
 * wait for each other in a ring.
 */
export async function holdAccount(db: Database, userId: string) {
  const [account] = await db
    .select({
      email: users.email,
      passwordHash: users.passwordHash,
      emailVerifiedAt: users.emailVerifiedAt,
    })
    .from(users)
    .where(eq(users.id, userId))
    .for('no key update'); // every act's row holds a key to it already
  return account;
}

export interface SettingsGiven {
  readonly name: string | null;
  readonly timeZone: string;
  readonly locale: string;
  readonly country: string | null;
  readonly preferences: Record<string, unknown>;
}

/** What the person calls themselves, where and how days are for them, and what else they chose. */
export async function editSettings(
  tx: Writing,
  { preferences, ...given }: SettingsGiven,
): Promise<Outcome<null>> {
  if (given.timeZone !== tx.person.timeZone) await leaveZone(tx, tx.person.timeZone);
  await tx.db
    .update(users)
    .set({ ...given, ...changed(sql`${JSON.stringify(preferences)}::text::jsonb`) })
    .where(eq(users.id, tx.scope.owner));
  return done(null);
}

/** Choices made in passing, on the page that they are about; nothing is written where they are so already. */
export async function keepPreferences(tx: Writing, some: Partial<Preferences>): Promise<void> {
  await tx.db
    .update(users)
    .set(changed(sql`${JSON.stringify(some)}::text::jsonb`))
    .where(
      and(
        eq(users.id, tx.scope.owner),
        sql`not ${users.preferences}::jsonb @> ${JSON.stringify(some)}::text::jsonb`,
      ),
    );
}

/** What the tone check says no more, as chosen under Settings. */
export async function chooseTone(tx: Writing, toneOff: readonly Switchable[]): Promise<Outcome<null>> {
  await tx.db
    .update(users)
    .set(changed(sql`${JSON.stringify({ toneOff })}::text::jsonb`))
    .where(eq(users.id, tx.scope.owner));
  return done(null);
}

/** One kind more that it says no more; two windows that each switch one off both count. */
export async function quietTone(tx: Writing, kind: Switchable): Promise<Outcome<null>> {
  const before = sql`coalesce(${users.preferences}::jsonb -> 'toneOff', '[]')`;
  const toneOff = sql`case when ${before} ? ${kind}::text then ${before} else ${before} || to_jsonb(${kind}::text) end`;
  await tx.db
    .update(users)
    .set(changed(sql`jsonb_build_object('toneOff', ${toneOff})`))
    .where(eq(users.id, tx.scope.owner));
  return done(null);
}

/** Choices that one form does not show stay as they were. */
const changed = (preferences: SQL) => ({
  preferences: sql`(${users.preferences}::jsonb || ${preferences})::json`,
  version: sql`${users.version} + 1`,
  updatedAt: sql`now()`,
});

/** Only the name, given where it was first needed: under a letter. */
export async function namePerson(tx: Writing, name: string): Promise<void> {
  await tx.db
    .update(users)
    .set({ name, version: sql`${users.version} + 1`, updatedAt: sql`now()` })
    .where(eq(users.id, tx.scope.owner));
}

export interface SessionGiven {
  readonly claim: Claim;
  readonly id: string;
  readonly agent: string | null;
  /** Until it ends, counted from the last day it was used; on a shared computer it is an hour whatever happens. */
  readonly days: number;
  readonly shared?: boolean;
  /** The session that this browser had: signing in again puts another in its place. */
  readonly instead?: Claim | null;
}

/**
 * A session for somebody who was shown to be who they are.
 * @param prove what else must hold, in the same transaction: a code is used up with the session it opens, or not at all.
 * @returns what they like, or undefined where `prove` said no.
 */
export async function openSession(
  given: SessionGiven,
  prove: (db: Database) => Promise<boolean> = async () => true,
): Promise<{ preferences: unknown } | undefined> {
  const { claim, id, agent, shared = false, instead } = given;
  return asStranger('read write', { verified: claim.userId }, async (db) => {
    if (!(await prove(db))) return undefined;
    if (instead) {
      await db
        .delete(sessions)
        .where(and(eq(sessions.userId, claim.userId), eq(sessions.secretHash, instead.secretHash)));
    }
    const ends = shared ? sql`interval '1 hour'` : sql`make_interval(days => ${given.days}::int)`;
    await db.insert(sessions).values({ ...claim, id, agent, shared, expiresAt: sql`now() + ${ends}` });
    const [user] = await db
      .select({ preferences: users.preferences })
      .from(users)
      .where(eq(users.id, claim.userId));
    return user;
  });
}

/** Ends one of one's own sessions, on whichever device. */
export async function endSession({ scope, db }: Writing, id: string): Promise<Outcome<null>> {
  const [ended] = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, scope.owner), eq(sessions.id, id)))
    .returning({ id: sessions.id });
  return ended ? done(null) : refused('not-found');
}

/** Ends the session of a write's own claim (sign-out), or all but it. */
export async function endSessions(
  { scope, db }: Writing,
  which: 'this' | 'others',
): Promise<Outcome<{ ended: number }>> {
  const same = which === 'this' ? eq : ne;
  const ended = await db
    .delete(sessions)
    .where(and(eq(sessions.userId, scope.owner), same(sessions.secretHash, scope.claim.secretHash)))
    .returning({ id: sessions.id });
  return done({ ended: ended.length });
}

/** The job that clears away sessions whose time is over. */
export async function endExpiredSessions({ db }: Reading<SystemScope>): Promise<number> {
  return (await db.delete(sessions).where(lt(sessions.expiresAt, sql`now()`)).returning({ id: sessions.id }))
    .length;
}

/** The job that forgets tries of windows long over. @returns how many rows went. */
export async function forgetOldTries({ db }: Reading<SystemScope>): Promise<number> {
  const old = lt(attempts.windowStart, sql`now() - interval '1 day'`);
  return (await db.delete(attempts).where(old).returning({ n: attempts.n })).length;
}

/** The job that forgets one-time links whose time is over. */
export async function forgetOldTokens({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db
    .delete(loginTokens)
    .where(lt(loginTokens.expiresAt, sql`now()`))
    .returning({ id: loginTokens.id });
  return gone.length;
}

/** The job that removes sample accounts after their day, with all their rows. */
export async function removeSamples({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db.delete(users).where(lt(users.temporaryUntil, sql`now()`)).returning({ id: users.id });
  return gone.length;
}

/** Ends every session of an account, for whoever runs the installation. @returns how many, or undefined: no such account. */
export async function endSessionsOf(email: string): Promise<number | undefined> {
  return asStranger('read write', { email }, async (db) => {
    const [user] = await db.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) return undefined;
    await become(db, user.id);
    return (await db.delete(sessions).where(eq(sessions.userId, user.id)).returning({ id: sessions.id }))
      .length;
  });
}
