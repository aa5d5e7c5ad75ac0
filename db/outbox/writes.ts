import { and, eq, lte, sql } from 'drizzle-orm';
import type { Database } from '../client';
import type { SystemScope } from '../scope';
import { become } from '../strangers';
import type { Reading } from '../transaction';
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
    .where(lte(outbox.dueAt, sql`now()`))
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
  await become(db, ownerId);
  await db
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
}
