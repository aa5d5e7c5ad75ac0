import { and, eq, isNotNull, isNull, lte, ne, notInArray, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { dueAfter } from '@/lib/leaving/rules';
import { sessions, users } from '../accounts/tables';
import { holdAccount } from '../accounts/writes';
import { acts } from '../acts/tables';
import type { Database } from '../client';
import { endAllLinks } from '../coach-links/writes';
import { withdrawAllInvitations } from '../invitations/writes';
import { endLinks } from '../login-tokens/writes';
import { outbox } from '../outbox/tables';
import { type LetterGiven, OVER, post } from '../outbox/writes';
import { owned } from '../owned';
import type { SystemScope } from '../scope';
import type { Reading, Writing } from '../transaction';

export interface LeavingGiven {
  /** Whole days after today on which they can come back. */
  readonly days: number;
  /** Makes the letter that tells, in whose place and time; undefined where none can be sent. */
  readonly letterFor: (told: Told) => LetterGiven | undefined;
}
/** What a letter about leaving needs to know. */
export interface Told {
  readonly email: string | null;
  readonly timeZone: string;
  readonly locale: string;
  readonly dueAt: Date;
}

/**
 * Begins to leave. From here on nothing works but staying: every session ends, this one too, and with them every link to
 * a coach or a client, every invitation, every one-time link, and every letter that waits in the person's name. Nothing is removed yet.
 * @returns when the account is due to be removed. Refused for a sample, which goes by itself.
 */
export async function leaveAccount(tx: Writing, given: LeavingGiven): Promise<Outcome<{ dueAt: string }>> {
  const { scope, db } = tx;
  // Letters first: whoever sends them holds theirs before anything else.
  await stopAllSendings(tx);
  await holdAccount(db, scope.owner);
  const [account] = await db
    .select({
      email: users.email,
      timeZone: users.timeZone,
      locale: users.locale,
      isSample: sql<boolean>`${users.temporaryUntil} is not null`,
      lastKnown: lastKnown(db, scope.owner),
    })
    .from(users)
    .where(eq(users.id, scope.owner));
  if (!account || account.isSample) return refused('not-allowed');
  const { email, timeZone, locale, lastKnown: known } = account;
  const dueAt = dueAfter(new Date(known), timeZone, given.days);
  await db
    .update(users)
    .set({ deletionDueAt: dueAt.toISOString(), ...changed })
    .where(eq(users.id, scope.owner));
  await endLinks(db, scope.owner);
  await db.delete(sessions).where(eq(sessions.userId, scope.owner));
  await withdrawAllInvitations(tx);
  await endAllLinks(tx);
  const letter = given.letterFor({ email, timeZone, locale, dueAt });
  if (letter) await post(db, scope.owner, letter);
  return done({ dueAt: dueAt.toISOString() });
}

/**
 * The latest moment that the account knows of, in milliseconds: now, unless the clock went back since it was last used.
 * Counted from an earlier one, the days would be over too early once the clock is right again.
 */
const lastKnown = (db: Database, owner: string) => {
  const used = db
    .select({ at: sql`max(${sessions.createdAt})` })
    .from(sessions)
    .where(eq(sessions.userId, owner));
  const acted = db
    .select({ at: sql`max(${acts.createdAt})` })
    .from(acts)
    .where(eq(acts.ownerId, owner));
  const latest = sql`greatest(now(), ${users.createdAt}, ${users.updatedAt}, (${used}), (${acted}))`;
  return sql<number>`(extract(epoch from ${latest}) * 1000)::float8`.mapWith(Number);
};

/**
 * Stays after all: everything is as it was, but for what ended when they left. Also on a day that should have been the
 * last one already: as long as the account is there, it is theirs.
 */
export async function stay(
  { scope, db }: Writing,
  letterFor: (email: string | null) => LetterGiven | undefined,
): Promise<Outcome<null>> {
  const [stayed] = await db
    .update(users)
    .set({ deletionDueAt: null, ...changed })
    .where(and(eq(users.id, scope.owner), isNotNull(users.deletionDueAt)))
    .returning({ email: users.email });
  if (!stayed) return refused('nothing-to-do');
  const letter = letterFor(stayed.email);
  if (letter) await post(db, scope.owner, letter);
  return done(null);
}

const changed = { version: sql`${users.version} + 1`, updatedAt: sql`now()` };

/** Somebody whose days are over could not be removed; why is its cause. */
export class NotRemoved extends Error {
  constructor(
    readonly account: string,
    options: ErrorOptions,
  ) {
    super('not removed', options);
    this.name = 'NotRemoved';
  }
}

/**
 * The job that removes one account whose days are over, the longest due first, with every row and file of its person's:
 * all go by the keys that lead to it. One person in one transaction, so that a job that is killed has removed nobody by
 * half; of two at once each takes another. In smaller batches it could not be: what is append-only goes with what it is
 * about, or not at all.
 * @param passedOver accounts that are not tried.
 * @returns how many went: 1, or 0 when nobody is due.
 * @throws NotRemoved that names the account where that one can't be removed.
 */
export async function removeLeaver(
  { db }: Reading<SystemScope>,
  passedOver: readonly string[] = [],
): Promise<number> {
  const due = lte(users.deletionDueAt, sql`now()`);
  const [leaver] = await db
    .select({ id: users.id })
    .from(users)
    .where(and(due, notInArray(users.id, [...passedOver])))
    .orderBy(users.deletionDueAt)
    .limit(1)
    .for('update', { skipLocked: true });
  if (!leaver) return 0;
  try {
    const gone = await db
      .delete(users)
      .where(and(eq(users.id, leaver.id), due))
      .returning({ id: users.id });
    return gone.length;
  } catch (cause) {
    throw new NotRemoved(leaver.id, { cause });
  }
}

/**
 * Stops every letter in the person's name that waits: whoever leaves writes to nobody any more. One whose bytes leave this
 * very moment can't be called back. Those about the account still go. @returns how many.
 */
async function stopAllSendings({ scope, db }: Writing): Promise<number> {
  const waiting = owned(
    scope,
    outbox,
    ne(outbox.purpose, 'account'),
    isNotNull(outbox.dueAt),
    isNull(outbox.handedAt),
  );
  const stopped = await db
    .update(outbox)
    .set({ ...OVER, trouble: null })
    .where(waiting)
    .returning({ id: outbox.id });
  return stopped.length;
}
