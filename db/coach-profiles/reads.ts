import { eq } from 'drizzle-orm';
import { owned } from '../owned';
import type { OwnScope, RosterScope } from '../scope';
import type { Reading } from '../transaction';
import { coachProfiles } from './tables';

/** How the person presents themselves to those whom they help; undefined for whoever is no coach. */
export async function findCoachProfile({ scope, db }: Reading<OwnScope | RosterScope>) {
  const [profile] = await db
    .select({
      name: coachProfiles.name,
      organisation: coachProfiles.organisation,
      confidentiality: coachProfiles.confidentiality,
      version: coachProfiles.version,
    })
    .from(coachProfiles)
    .where(
      scope.kind === 'roster' ? eq(coachProfiles.ownerId, scope.claim.userId) : owned(scope, coachProfiles),
    );
  return profile;
}
export type CoachProfile = NonNullable<Awaited<ReturnType<typeof findCoachProfile>>>;
