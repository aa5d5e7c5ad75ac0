import { and, eq, gt, isNull, lte, ne, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Code } from '@/lib/acts/app-error';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { isAddress } from '@/lib/outbox/lines';
import { keyOfSending, MOST_A_DAY, type Purpose, type Sending } from '@/lib/outbox/rules';
import { unfilled } from '@/lib/requests/merge';
import type { Database } from '../client';
import { mailSettings } from '../mail-settings/tables';
import { owned } from '../owned';
import type { SystemScope } from '../scope';
import { become } from '../strangers';
import type { Reading, Writing } from '../transaction';
import type { Composed, Typed } from './reads';
import { outbox } from './tables';

/** A letter to post: sealed by the server, since a link in it may open a door. */
export interface LetterGiven {
  readonly id: string;
  readonly recipient: string;
  readonly sealed: string;
  /** One letter a key: what was asked for twice is sent once. */
  readonly idempotencyKey: string;
  readonly requestId?: string | undefined;
}

/** Puts a letter into the outbox, in the transaction of what it tells of: either both are kept or neither. */
export async function post(db: Database, ownerId: string, letter: LetterGiven): Promise<void> {
  await db
    .insert(outbox)
    .values({ ...letter, ownerId, dueAt: sql`now()` })
    .onConflictDoNothing();
}

/** A letter that the postman has in hand: its row is locked until his transaction ends. */
export interface DueLetter {
  readonly ownerId: string;
  readonly id: string;
  readonly recipient: string;
  readonly sealed: string;
  /** How often it was tried before. */
  readonly tries: number;
}

/** Takes the letter that has been due longest and that no other postman has in hand. */
export async function takeLetter({ db }: Reading<SystemScope>): Promise<DueLetter | undefined> {
  const [letter] = await db
    .select({
      ownerId: outbox.ownerId,
      id: outbox.id,
      recipient: outbox.recipient,
      sealed: outbox.sealed,
      tries: outbox.tries,
    })
    .from(outbox)
    .where(and(eq(outbox.purpose, 'account'), lte(outbox.dueAt, sql`now()`)))
    .orderBy(outbox.dueAt)
    .limit(1)
    .for('update', { skipLocked: true });
  return letter;
}

/** What became of a try. `again`: minutes until the next; without, it is given up. */
export type Tried = { sent: true } | { sent: false; error: string; again: number | undefined };

/** Notes a try, as the letter's owner: the job may look and take, and change nothing. */
export async function noteTry(
  { db }: Reading<SystemScope>,
  { ownerId, id, sealed }: DueLetter,
  tried: Tried,
): Promise<void> {
  const again = tried.sent ? undefined : tried.again;
  const note = db
    .update(outbox)
    .set({
      tries: sql`${outbox.tries} + 1`,
      sentAt: tried.sent ? sql`now()` : null,
      lastError: tried.sent ? null : tried.error,
      dueAt: again === undefined ? null : sql`now() + make_interval(mins => ${again}::int)`,
      // What is over opens no door any more.
      sealed: again === undefined ? '' : sealed,
      updatedAt: sql`now()`,
      version: sql`${outbox.version} + 1`,
    })
    .where(and(eq(outbox.ownerId, ownerId), eq(outbox.id, id)));
  await Promise.all([become(db, ownerId), note]); // in this order, in one trip
}

/** What a letter in the person's name is made with: asked inside the transaction that queues it. */
export interface SendingGiven {
  readonly purpose: Sending;
  readonly aboutId: string;
  /** The version of the row that the button was drawn with; 0 where there was none. */
  readonly seen: number;
  /** What stands on the page, for letters that are kept nowhere before they go. */
  readonly typed: Typed;
  /** The letter as it would leave now, or why it may not. */
  readonly compose: (tx: Writing, aboutId: string, typed: Typed) => Promise<Outcome<Composed>>;
  readonly seal: (letter: Composed) => string;
}

/**
 * "Send": one row under one key, so that a double click, a retry and a second tab are one letter. Where an earlier try
 * ended, that row is begun anew, by whoever saw how it ended; on its way or sent already, nothing more happens.
 */
export async function queueSending(tx: Writing, given: SendingGiven): Promise<Outcome<{ id: string }>> {
  const composed = await given.compose(tx, given.aboutId, given.typed);
  if (!composed.ok) return composed;
  const { requestId, address: recipient, subject, text } = composed.value;
  if (unfilled(`${subject}\n${text}`).length > 0) return refused('unfilled');
  if (!isAddress(recipient)) return refused('mail-no-address');
  const [has] = await tx.db
    .select({ id: mailSettings.id })
    .from(mailSettings)
    .where(owned(tx.scope, mailSettings));
  if (!has) return refused('mail-not-set');
  const key = keyOfSending(given.purpose, given.aboutId);
  const begun = { recipient, sealed: given.seal(composed.value), dueAt: sql`now()` };
  const [made] = await tx.db
    .insert(outbox)
    .values({
      ownerId: tx.scope.owner,
      id: newId(),
      purpose: given.purpose,
      requestId,
      idempotencyKey: key,
      ...begun,
    })
    .onConflictDoNothing()
    .returning({ id: outbox.id });
  if (made) return (await isOneTooMany(tx)) ? refused('mail-enough') : done(made);
  const mine = owned(tx.scope, outbox, eq(outbox.idempotencyKey, key));
  const [again] = await tx.db
    .update(outbox)
    .set({
      ...begun,
      tries: 0,
      trouble: null,
      lastError: null,
      takenBy: null,
      handedAt: null,
      updatedAt: sql`now()`,
      version: sql`${outbox.version} + 1`,
    })
    .where(and(mine, eq(outbox.version, given.seen), isNull(outbox.dueAt), isNull(outbox.sentAt)))
    .returning({ id: outbox.id });
  if (again) return done(again);
  const [there] = await tx.db
    .select({ id: outbox.id, dueAt: outbox.dueAt, sentAt: outbox.sentAt })
    .from(outbox)
    .where(mine);
  return there && (there.dueAt || there.sentAt) ? done({ id: there.id }) : refused('stale');
}

const isOneTooMany = async ({ scope, db }: Writing) =>
  (await db.$count(
    outbox,
    owned(scope, outbox, ne(outbox.purpose, 'account'), gt(outbox.createdAt, sql`now() - interval '1 day'`)),
  )) > MOST_A_DAY;

/** "Stop trying". Refuses while it is being handed over this moment: nobody could say whether it was stopped. */
export async function stopSending({ scope, db }: Writing, id: string): Promise<Outcome<null>> {
  const [row] = await db
    .select({ dueAt: outbox.dueAt, takenBy: outbox.takenBy })
    .from(outbox)
    .where(owned(scope, outbox, eq(outbox.id, id), ne(outbox.purpose, 'account')))
    .for('update');
  if (!row) return refused('not-found');
  if (row.takenBy) return refused('mail-leaving');
  if (row.dueAt)
    await db
      .update(outbox)
      .set({ ...OVER, trouble: null })
      .where(owned(scope, outbox, eq(outbox.id, id)));
  return done(null);
}

/** What is over waits for nothing, is in nobody's hands, and says nothing any more. */
export const OVER = {
  dueAt: null,
  takenBy: null,
  sealed: '',
  updatedAt: sql`now()`,
  version: sql`${outbox.version} + 1`,
};

/** A letter in somebody's name that is due. */
export interface DueSending {
  readonly ownerId: string;
  readonly id: string;
  readonly purpose: Purpose;
  readonly key: string;
  readonly sealed: string;
  readonly tries: number;
  /** Its bytes began to leave before, and nobody knows what became of it. */
  readonly handedAt: string | null;
}

/** The letter in somebody's name that has been due longest; from here on the transaction is its owner's. */
export async function takeSending({ db }: Reading<SystemScope>): Promise<DueSending | undefined> {
  const [row] = await db
    .select({
      ownerId: outbox.ownerId,
      id: outbox.id,
      purpose: outbox.purpose,
      key: outbox.idempotencyKey,
      sealed: outbox.sealed,
      tries: outbox.tries,
      handedAt: outbox.handedAt,
    })
    .from(outbox)
    .where(and(ne(outbox.purpose, 'account'), lte(outbox.dueAt, sql`now()`)))
    .orderBy(outbox.dueAt)
    .limit(1)
    .for('update', { skipLocked: true });
  if (row) await become(db, row.ownerId);
  return row;
}

/** Minutes after which a turn that nobody ended is somebody else's: far longer than any conversation is let go on. */
const TURN_MINUTES = 3;

/** Takes a turn at sending it, kept before anybody is spoken to. @param turn names it. */
export async function beginTurn(db: Database, { ownerId, id }: DueSending, turn: string): Promise<void> {
  await db
    .update(outbox)
    .set({ takenBy: turn, dueAt: sql`now() + make_interval(mins => ${TURN_MINUTES}::int)` })
    .where(and(eq(outbox.ownerId, ownerId), eq(outbox.id, id)));
}

/**
 * Notes, before they do, that the letter's bytes leave now. @returns false where the turn is somebody else's by now, or
 * where it was noted before: then they must not.
 */
export async function noteHanded(db: Database, { ownerId, id }: DueSending, turn: string): Promise<boolean> {
  await become(db, ownerId);
  const noted = await db
    .update(outbox)
    .set({ handedAt: sql`now()` })
    .where(
      and(
        eq(outbox.ownerId, ownerId),
        eq(outbox.id, id),
        eq(outbox.takenBy, turn),
        isNull(outbox.handedAt),
        gt(outbox.dueAt, sql`now()`),
      ),
    )
    .returning({ id: outbox.id });
  return noted.length === 1;
}

/** What became of a turn. `again`: minutes until the next; without, somebody has to decide. */
export type TurnEnd =
  | { sent: true }
  | { sent: false; trouble: Code; words: string; again: number | undefined };

/** Ends a turn. @returns false where it was not this one's any more: then nothing is changed. */
export async function endTurn(
  db: Database,
  { ownerId, id }: DueSending,
  turn: string | null,
  end: TurnEnd,
): Promise<boolean> {
  await become(db, ownerId);
  const again = end.sent ? undefined : end.again;
  const ended = await db
    .update(outbox)
    .set({
      ...(again === undefined
        ? OVER
        : { takenBy: null, dueAt: sql`now() + make_interval(mins => ${again}::int)`, version: OVER.version }),
      tries: sql`${outbox.tries} + 1`,
      ...(end.sent
        ? { sentAt: sql`now()`, trouble: null, lastError: null }
        : { trouble: end.trouble, lastError: end.words }),
      // What is tried again did not leave: the server said so, or was never given it.
      ...(again === undefined ? {} : { handedAt: null }),
    })
    .where(
      and(
        eq(outbox.ownerId, ownerId),
        eq(outbox.id, id),
        turn === null ? undefined : eq(outbox.takenBy, turn),
        isNull(outbox.sentAt),
      ),
    )
    .returning({ id: outbox.id });
  return ended.length === 1;
}
