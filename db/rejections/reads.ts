import { and, desc, eq, isNotNull, isNull, notInArray, sql } from 'drizzle-orm';
import { applications, notInBin } from '../applications/tables';
import { episodes } from '../episodes/tables';
import { concerns, feedback, strengths } from '../feedback/tables';
import { interviews } from '../interviews/tables';
import { isClosedAll, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner, OwnScope } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { rejections } from './tables';

export type Rejection = NonNullable<Awaited<ReturnType<typeof findRejection>>>;

/** One "no" with its application and, unless it is quiet, its episode; undefined for unknown ids and others' alike. */
export async function findRejection({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: rejections.id,
      at: rejections.at,
      stageId: rejections.stageId,
      stageKind: stages.kind,
      stage: stages.name,
      isFinalRound: rejections.isFinalRound,
      toldHow: rejections.toldHow,
      reason: rejections.reason,
      predetermined: rejections.predetermined,
      quiet: rejections.quiet,
      takenBackAt: rejections.takenBackAt,
      createdAt: rejections.createdAt,
      version: rejections.version,
      applicationId: applications.id,
      appliedOn: applications.appliedOn,
      role: applications.role,
      organisationId: organisations.id,
      organisation: organisations.name,
      /** The whole organisation asked not to be contacted. */
      isClosed: isClosedAll,
      episodeId: episodes.id,
      state: episodes.state,
      restUntil: episodes.restUntil,
      wentWell: episodes.wentWell,
      inMyHands: episodes.inMyHands,
      learned: episodes.learned,
      doNext: episodes.doNext,
      toMyself: episodes.toMyself,
      reframedAt: episodes.reframedAt,
      episodeVersion: episodes.version,
    })
    .from(rejections)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, rejections.ownerId),
        eq(applications.id, rejections.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .leftJoin(stages, and(eq(stages.ownerId, rejections.ownerId), eq(stages.id, rejections.stageId)))
    .leftJoin(
      episodes,
      and(eq(episodes.ownerId, rejections.ownerId), eq(episodes.rejectionId, rejections.id)),
    )
    .where(owned(scope, rejections, eq(rejections.id, id)));
  return row;
}

/** A "no" by itself: what it is about belongs to another part of what is shared, and may be out of sight. */
const noes = ({ db }: Reading<OneOwner>) =>
  db
    .select({
      id: rejections.id,
      at: rejections.at,
      stageKind: stages.kind,
      isFinalRound: rejections.isFinalRound,
      toldHow: rejections.toldHow,
      reason: rejections.reason,
      predetermined: rejections.predetermined,
      quiet: rejections.quiet,
      applicationId: applications.id,
      role: applications.role,
      organisation: organisations.name,
      episodeId: episodes.id,
      state: episodes.state,
      stateSince: episodes.stateSince,
      wentWell: episodes.wentWell,
      inMyHands: episodes.inMyHands,
      learned: episodes.learned,
      doNext: episodes.doNext,
      reframedAt: episodes.reframedAt,
    })
    .from(rejections)
    .leftJoin(
      applications,
      and(eq(applications.ownerId, rejections.ownerId), eq(applications.id, rejections.applicationId)),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .leftJoin(stages, and(eq(stages.ownerId, rejections.ownerId), eq(stages.id, rejections.stageId)))
    .leftJoin(
      episodes,
      and(eq(episodes.ownerId, rejections.ownerId), eq(episodes.rejectionId, rejections.id)),
    );

export type No = NonNullable<Awaited<ReturnType<typeof findNo>>>;

/** One "no" as far as whoever looks may see what it is about; undefined for an unknown id and one taken back alike. */
export async function findNo(tx: Reading<OneOwner>, rejectionId: string) {
  const [row] = await noes(tx).where(
    owned(
      tx.scope,
      rejections,
      eq(rejections.id, rejectionId),
      isNull(rejections.takenBackAt),
      isNull(applications.deletedAt),
    ),
  );
  return row;
}

/** Every "no", or those of one application, the newest first. `after` is the id of the one that the page before ended with. */
export async function listNoes(
  tx: Reading<OneOwner>,
  {
    limit = 50,
    after,
    applicationId,
  }: { limit?: number; after?: string | undefined; applicationId?: string } = {},
) {
  const last = sql`(select r.at, r.id from rejections r where r.owner_id = ${tx.scope.owner} and r.id = ${after})`;
  return noes(tx)
    .where(
      owned(
        tx.scope,
        rejections,
        isNull(rejections.takenBackAt),
        isNull(applications.deletedAt),
        applicationId ? eq(rejections.applicationId, applicationId) : undefined,
        after ? sql`(${rejections.at}, ${rejections.id}) < ${last}` : undefined,
      ),
    )
    .orderBy(desc(rejections.at), desc(rejections.id))
    .limit(limit);
}

const ofApplication = writtenOnce(({ scope, db }, applicationId: string) =>
  db
    .select({
      id: rejections.id,
      at: rejections.at,
      quiet: rejections.quiet,
      predetermined: rejections.predetermined,
      state: episodes.state,
    })
    .from(rejections)
    .leftJoin(
      episodes,
      and(eq(episodes.ownerId, rejections.ownerId), eq(episodes.rejectionId, rejections.id)),
    )
    .where(
      owned(
        scope,
        rejections,
        eq(rejections.applicationId, applicationId),
        isNull(rejections.takenBackAt),
        notInBin(rejections),
      ),
    )
    .orderBy(desc(rejections.at), desc(rejections.id)),
);

/** The "noes" of one application, the newest first. */
export async function listRejectionsOf(tx: Reading<OneOwner>, applicationId: string) {
  return ofApplication(tx, applicationId);
}

/** When the last "no" was written down, about whatever application; a quiet one is old, and none to rest from. */
export async function findLastNoAt({ scope, db }: Reading<OneOwner>): Promise<string | null> {
  const [row] = await db
    .select({ at: rejections.createdAt })
    .from(rejections)
    .where(
      owned(
        scope,
        rejections,
        eq(rejections.quiet, false),
        isNull(rejections.takenBackAt),
        notInBin(rejections),
      ),
    )
    .orderBy(desc(rejections.createdAt))
    .limit(1);
  return row?.at ?? null;
}

/**
 * When the last "no" came and when the last one was written down, whatever became of it: quiet ones and those in the bin
 * were heard too. None where there was none; one that was taken back is none.
 */
export async function listLastHeard({ scope, db }: Reading<OneOwner>) {
  return db
    .select({
      at: sql<string>`max(${rejections.at})`,
      recordedAt: sql<string>`max(${rejections.createdAt})`,
    })
    .from(rejections)
    .where(owned(scope, rejections, isNull(rejections.takenBackAt)))
    .having(sql`count(*) > 0`);
}

/** What went well after each interview of its application, as it was noted, the latest first. */
export async function listNotesOn({ scope, db }: Reading<OwnScope>, rejectionId: string): Promise<string[]> {
  const rows = await db
    .select({ wentWell: interviews.wentWell })
    .from(rejections)
    .innerJoin(
      interviews,
      and(eq(interviews.ownerId, rejections.ownerId), eq(interviews.applicationId, rejections.applicationId)),
    )
    .where(
      owned(
        scope,
        rejections,
        eq(rejections.id, rejectionId),
        isNotNull(interviews.wentWell),
        notInBin(interviews),
      ),
    )
    .orderBy(sql`${interviews.startsAt} desc nulls last`, desc(interviews.id))
    .limit(5);
  return rows.flatMap(({ wentWell }) => wentWell ?? []);
}

/** What somebody liked, in anything said about its application; nothing of what should not count. */
export async function listLikedOn({ scope, db }: Reading<OwnScope>, rejectionId: string): Promise<string[]> {
  const apart = db
    .select({ id: concerns.feedbackId })
    .from(concerns)
    .where(owned(scope, concerns, eq(concerns.decision, 'should-not-count')));
  const rows = await db
    .select({ quote: strengths.quote })
    .from(rejections)
    .innerJoin(
      feedback,
      and(eq(feedback.ownerId, rejections.ownerId), eq(feedback.applicationId, rejections.applicationId)),
    )
    .innerJoin(strengths, and(eq(strengths.ownerId, feedback.ownerId), eq(strengths.feedbackId, feedback.id)))
    .where(owned(scope, rejections, eq(rejections.id, rejectionId), notInArray(feedback.id, apart)))
    .orderBy(desc(strengths.id))
    .limit(3);
  return rows.map(({ quote }) => quote);
}
