import { createHash } from 'node:crypto';
import { and, eq, sql } from 'drizzle-orm';
import { AppError } from '@/lib/acts/app-error';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Database } from '../client';
import type { Writing } from '../transaction';
import { acts } from './tables';

/** An act as it arrives: `sent` is all that decides what it does. */
export interface ActGiven {
  readonly id: string;
  readonly kind: string;
  readonly sent: unknown;
}
/** Whose act it is: the owner of the rows, or the coach who does it for them. */
type Open = { scope: { readonly owner: string }; db: Database };
type Begun = { done: false } | { done: true; outcome: Outcome<unknown> };

/**
 * Takes the act's id. A second taker waits here for the first to end (the key's index makes it), then finds it done.
 * Both statements are sent at once.
 */
export async function beginAct({ scope, db }: Open, act: ActGiven): Promise<Begun> {
  const key = and(eq(acts.ownerId, scope.owner), eq(acts.id, act.id));
  const fingerprint = fingerprintOf(act);
  const [taken, [known]] = await Promise.all([
    db
      .insert(acts)
      .values({ ownerId: scope.owner, id: act.id, kind: act.kind, fingerprint })
      .onConflictDoNothing()
      .returning({ id: acts.id }),
    db.select({ fingerprint: acts.fingerprint, result: acts.result }).from(acts).where(key),
  ]);
  if (taken.length) return { done: false };
  return {
    done: true,
    outcome: known?.fingerprint === fingerprint ? done(known.result) : refused('act-reused'),
  };
}

/** Keeps the act's answer for whoever sends it again. */
export async function finishAct({ scope, db }: Open, act: ActGiven, value: unknown): Promise<void> {
  await db
    .update(acts)
    .set({ result: value ?? null })
    .where(and(eq(acts.ownerId, scope.owner), eq(acts.id, act.id)));
}

/**
 * The first act of an account, in the transaction that makes it and has just become its owner's: there is no session
 * yet that `write` could check. Kept like any other act.
 * @throws AppError with the refusal's code, so that what is refused leaves no account behind.
 */
export async function firstAct<T>(
  tx: Omit<Writing, 'actId'>,
  act: ActGiven,
  body: (tx: Writing) => Promise<Outcome<T>>,
): Promise<void> {
  await beginAct(tx, act);
  const outcome = await body({ ...tx, actId: act.id });
  if (!outcome.ok) throw new AppError(outcome.reason);
  await finishAct(tx, act, outcome.value);
}

/**
 * One act inside a transaction that has just become its owner's and holds more than the act: refused or failing, the act
 * alone is undone, and the rest stays.
 */
export async function actApart<T>(
  tx: Omit<Writing, 'actId'>,
  act: ActGiven,
  body: (tx: Writing) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  await tx.db.execute(sql`savepoint act_apart`);
  const undo = () => tx.db.execute(sql`rollback to savepoint act_apart`);
  try {
    await beginAct(tx, act);
    const outcome = await body({ ...tx, actId: act.id });
    if (outcome.ok) await finishAct(tx, act, outcome.value);
    else await undo();
    return outcome;
  } catch (error) {
    await undo();
    throw error;
  }
}

function fingerprintOf({ kind, sent }: ActGiven): string {
  return createHash('sha256')
    .update(JSON.stringify([kind, sent]))
    .digest('base64url');
}
