import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { ProfileGiven } from '@/lib/coach-profiles/input';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { coachProfiles } from './tables';

/**
 * Keeps how a coach presents themselves, if nobody changed it since `version`; 0 where there was nothing. Links that are
 * there keep what was agreed to. Refuses 'stale'.
 */
export async function keepCoachProfile(
  { scope, db }: Writing,
  { version, ...profile }: ProfileGiven,
): Promise<Outcome<{ version: number }>> {
  const kept =
    version === 0
      ? await db
          .insert(coachProfiles)
          .values({ ownerId: scope.owner, id: newId(), ...profile })
          .onConflictDoNothing()
          .returning({ version: coachProfiles.version })
      : await db
          .update(coachProfiles)
          .set({ ...profile, version: version + 1, updatedAt: sql`now()` })
          .where(owned(scope, coachProfiles, eq(coachProfiles.version, version)))
          .returning({ version: coachProfiles.version });
  return kept[0] ? done(kept[0]) : refused('stale');
}
