import { eq, sql } from 'drizzle-orm';
import { generateNKeysBetween } from 'fractional-indexing';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { FIRST_STAGES } from '@/lib/stages/rules';
import type { Database } from '../client';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { stages } from './tables';

/** The stages a new seeker begins with; part of making the account, so there is no scope yet. */
export async function layFirstStages(db: Database, ownerId: string): Promise<void> {
  const positions = generateNKeysBetween(null, null, FIRST_STAGES.length);
  await db
    .insert(stages)
    .values(
      FIRST_STAGES.map((stage, n) => ({ ...stage, ownerId, id: newId(), position: positions[n] as string })),
    );
}

/** Calls a stage something else; its kind, and so every figure, stays. Refuses 'stale' where it was changed meanwhile. */
export async function renameStage(
  { scope, db }: Writing,
  { id, version, name }: { id: string; version: number; name: string },
): Promise<Outcome<{ version: number }>> {
  const [known] = await db
    .select({ version: stages.version })
    .from(stages)
    .where(owned(scope, stages, eq(stages.id, id)))
    .for('update');
  if (!known) return refused('not-found');
  if (known.version !== version) return refused('stale');
  await db
    .update(stages)
    .set({ name, version: version + 1, updatedAt: sql`now()` })
    .where(owned(scope, stages, eq(stages.id, id)));
  return done({ version: version + 1 });
}
