import { and, eq } from 'drizzle-orm';
import { applications } from '../applications/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { episodes } from './tables';

export type Episode = NonNullable<Awaited<ReturnType<typeof findEpisode>>>;

/** One episode with the "no" it follows; undefined for an unknown id and for somebody else's alike. */
export async function findEpisode({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: episodes.id,
      state: episodes.state,
      stateSince: episodes.stateSince,
      inMyHands: episodes.inMyHands,
      learned: episodes.learned,
      doNext: episodes.doNext,
      reframedAt: episodes.reframedAt,
      closedAt: episodes.closedAt,
      version: episodes.version,
      rejectionId: rejections.id,
      rejectedAt: rejections.at,
      predetermined: rejections.predetermined,
      isFinalRound: rejections.isFinalRound,
      stageId: rejections.stageId,
      applicationId: applications.id,
      role: applications.role,
      organisationId: organisations.id,
      organisation: organisations.name,
    })
    .from(episodes)
    .innerJoin(
      rejections,
      and(eq(rejections.ownerId, episodes.ownerId), eq(rejections.id, episodes.rejectionId)),
    )
    .innerJoin(
      applications,
      and(eq(applications.ownerId, rejections.ownerId), eq(applications.id, rejections.applicationId)),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, episodes, eq(episodes.id, id)));
  return row;
}
