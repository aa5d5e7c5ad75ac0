import { sql } from 'drizzle-orm';
import type { Database } from '../client';
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
