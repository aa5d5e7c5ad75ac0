import { and, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import type { OwnScope } from '../scope';
import { asStranger } from '../strangers';
import type { Reading } from '../transaction';
import { recoveryCodes, secondFactors } from './tables';

const shown = {
  id: secondFactors.id,
  sealedSecret: secondFactors.sealedSecret,
  createdAt: secondFactors.createdAt,
  confirmedAt: secondFactors.confirmedAt,
  lastStep: secondFactors.lastStep,
};

/** The one that counts, else the one begun in the last ten minutes: its secret may still be shown. */
export async function findFactor({ scope, db }: Reading<OwnScope>) {
  const [factor] = await db
    .select(shown)
    .from(secondFactors)
    .where(
      and(
        eq(secondFactors.userId, scope.owner),
        sql`(${secondFactors.confirmedAt} is not null or ${secondFactors.createdAt} > now() - interval '10 minutes')`,
      ),
    )
    .orderBy(sql`${secondFactors.confirmedAt} is null`, desc(secondFactors.createdAt))
    .limit(1);
  return factor;
}

/** Recovery codes not yet used. */
export async function countRecoveryCodes({ scope, db }: Reading<OwnScope>): Promise<number> {
  return db.$count(recoveryCodes, and(eq(recoveryCodes.userId, scope.owner), isNull(recoveryCodes.usedAt)));
}

/** The one that a sign-in must show; the password was right, and no session is there yet. */
export async function findFactorToPass(userId: string) {
  return asStranger('read only', { verified: userId }, async (db) => {
    const [factor] = await db
      .select({
        id: secondFactors.id,
        sealedSecret: secondFactors.sealedSecret,
        lastStep: secondFactors.lastStep,
      })
      .from(secondFactors)
      .where(and(eq(secondFactors.userId, userId), isNotNull(secondFactors.confirmedAt)));
    return factor;
  });
}
export type FactorToPass = NonNullable<Awaited<ReturnType<typeof findFactorToPass>>>;
