import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { ChangedAdjustment, NewAdjustment } from '@/lib/adjustments/input';
import { findInterview } from '../interviews/reads';
import { adjustments } from '../interviews/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { findAdjustment } from './reads';

// None of these is in an application's history: a coach with the pipeline's scope may read that.

/** Something that the seeker needs, to be asked for. */
export async function addAdjustment(
  tx: Writing,
  { interviewId, what }: NewAdjustment,
): Promise<Outcome<{ id: string }>> {
  if (!(await findInterview(tx, interviewId))) return refused('not-found');
  const id = newId();
  await tx.db.insert(adjustments).values({ ownerId: tx.scope.owner, id, interviewId, what, state: 'wished' });
  return done({ id });
}

/** How far it has come, if nobody changed it since `version`. */
export async function changeAdjustment(
  tx: Writing,
  { id, version, state }: ChangedAdjustment,
): Promise<Outcome<{ id: string; version: number }>> {
  if (!(await findAdjustment(tx, id))) return refused('not-found');
  const [changed] = await tx.db
    .update(adjustments)
    .set({ state, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, adjustments, and(eq(adjustments.id, id), eq(adjustments.version, version))))
    .returning({ id: adjustments.id, version: adjustments.version });
  return changed ? done(changed) : refused('stale');
}

/** What was to be asked for at an interview was asked for. */
export async function markAsked(tx: Writing, interviewId: string): Promise<Outcome<{ n: number }>> {
  if (!(await findInterview(tx, interviewId))) return refused('not-found');
  const { scope, db } = tx;
  const asked = await db
    .update(adjustments)
    .set({ state: 'asked', version: sql`${adjustments.version} + 1`, updatedAt: sql`now()` })
    .where(
      owned(
        scope,
        adjustments,
        and(eq(adjustments.interviewId, interviewId), eq(adjustments.state, 'wished')),
      ),
    )
    .returning({ id: adjustments.id });
  return done({ n: asked.length });
}

/** It is not needed, or was a slip: it is gone. */
export async function removeAdjustment(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  if (!(await findAdjustment(tx, id))) return refused('not-found');
  await tx.db.delete(adjustments).where(owned(tx.scope, adjustments, eq(adjustments.id, id)));
  return done({ id });
}
