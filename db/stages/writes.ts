import { generateNKeysBetween } from 'fractional-indexing';
import { v7 as newId } from 'uuid';
import { FIRST_STAGES } from '@/lib/stages/rules';
import type { Database } from '../client';
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
