import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { users } from '../accounts/tables';
import type { Database } from '../client';
import { type LetterGiven, post } from '../outbox/writes';
import { asStranger, become } from '../strangers';
import type { Writing } from '../transaction';
import { recoveryCodes, secondFactors } from './tables';

/** Begins one in place of any that was begun and not confirmed. One that counts must be switched off first. */
export async function beginFactor(
  { scope, db }: Writing,
  given: { id: string; sealedSecret: string },
): Promise<Outcome<null>> {
  const mine = eq(secondFactors.userId, scope.owner);
  await db.delete(secondFactors).where(and(mine, isNull(secondFactors.confirmedAt)));
  const counting = await db.select({ id: secondFactors.id }).from(secondFactors).where(mine);
  if (counting.length > 0) return refused('factor-on');
  await db.insert(secondFactors).values({ ...given, userId: scope.owner });
  return done(null);
}

/** Its first code was right: from now on it counts, and there are recovery codes. */
export async function confirmFactor(
  tx: Writing,
  given: { id: string; step: number; codeHashes: readonly string[] },
  letter?: LetterGiven,
): Promise<Outcome<null>> {
  const confirmed = await tx.db
    .update(secondFactors)
    .set({ confirmedAt: sql`now()`, lastStep: given.step })
    .where(
      and(
        eq(secondFactors.userId, tx.scope.owner),
        eq(secondFactors.id, given.id),
        isNull(secondFactors.confirmedAt),
      ),
    )
    .returning({ id: secondFactors.id });
  if (confirmed.length === 0) return refused('not-found');
  return replaceRecoveryCodes(tx, given.codeHashes, letter);
}

/** New recovery codes; the old ones open nothing any more. */
export async function replaceRecoveryCodes(
  { scope, db }: Writing,
  codeHashes: readonly string[],
  letter?: LetterGiven,
): Promise<Outcome<null>> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, scope.owner));
  await db
    .insert(recoveryCodes)
    .values(codeHashes.map((codeHash) => ({ userId: scope.owner, id: newId(), codeHash })));
  if (letter) await post(db, scope.owner, letter);
  return done(null);
}

/** Switches it off, recovery codes and all. */
export async function removeFactor({ scope, db }: Writing, letter?: LetterGiven): Promise<Outcome<null>> {
  await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, scope.owner));
  await db.delete(secondFactors).where(eq(secondFactors.userId, scope.owner));
  if (letter) await post(db, scope.owner, letter);
  return done(null);
}

/** Switches off that of an account, by its operator. @returns whether it was on; undefined when there is no such account. */
export async function removeFactorOf(email: string): Promise<boolean | undefined> {
  return asStranger('read write', { email }, async (db) => {
    const [user] = await db.select({ id: users.id }).from(users).where(eq(users.email, email));
    if (!user) return undefined;
    await become(db, user.id);
    await db.delete(recoveryCodes).where(eq(recoveryCodes.userId, user.id));
    const removed = await db
      .delete(secondFactors)
      .where(eq(secondFactors.userId, user.id))
      .returning({ confirmedAt: secondFactors.confirmedAt });
    return removed.some((one) => one.confirmedAt !== null);
  });
}

/** What a code turned out to be: of the app at a time step, or one of the recovery codes. */
export type FactorShown = { factorId: string; step: number } | { codeHash: string };

/** Uses a code up, in the transaction of what it opens. @returns false for one that was used before. */
export async function useUp(db: Database, userId: string, shown: FactorShown): Promise<boolean> {
  const used =
    'step' in shown
      ? await db
          .update(secondFactors)
          .set({ lastStep: shown.step })
          .where(
            and(
              eq(secondFactors.userId, userId),
              eq(secondFactors.id, shown.factorId),
              lt(secondFactors.lastStep, shown.step),
            ),
          )
          .returning({ id: secondFactors.id })
      : await db
          .update(recoveryCodes)
          .set({ usedAt: sql`now()` })
          .where(
            and(
              eq(recoveryCodes.userId, userId),
              eq(recoveryCodes.codeHash, shown.codeHash),
              isNull(recoveryCodes.usedAt),
            ),
          )
          .returning({ id: recoveryCodes.id });
  return used.length === 1;
}
