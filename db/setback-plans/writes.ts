import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { PlanGiven } from '@/lib/setback-plans/input';
import { findInterview } from '../interviews/reads';
import { setbackPlans } from '../interviews/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';

/** Keeps the one plan of an interview; without what to do there is none. In no history, as adjustments are in none. */
export async function keepPlan(
  tx: Writing,
  { interviewId, willDo, willTell }: PlanGiven,
): Promise<Outcome<{ interviewId: string }>> {
  if (!(await findInterview(tx, interviewId))) return refused('not-found');
  if (!willDo) {
    await tx.db
      .delete(setbackPlans)
      .where(owned(tx.scope, setbackPlans, eq(setbackPlans.interviewId, interviewId)));
    return done({ interviewId });
  }
  await tx.db
    .insert(setbackPlans)
    .values({ ownerId: tx.scope.owner, id: newId(), interviewId, willDo, willTell })
    .onConflictDoUpdate({
      target: [setbackPlans.ownerId, setbackPlans.interviewId],
      set: { willDo, willTell, version: sql`${setbackPlans.version} + 1`, updatedAt: sql`now()` },
    });
  return done({ interviewId });
}
