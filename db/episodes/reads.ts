import { and, desc, eq, inArray, isNull, ne, notInArray, sql } from 'drizzle-orm';
import type { EpisodeNow } from '@/lib/episodes/step';
import { NOBODYS } from '@/lib/feedback/rules';
import { asksForLater, asksToRespond, LETTER_KINDS } from '@/lib/letters/rules';
import { OPEN_STATES } from '@/lib/requests/rules';
import { applications } from '../applications/tables';
import type { Database } from '../client';
import { concerns, feedback, strengths } from '../feedback/tables';
import { listenings } from '../listening/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import { feedbackRequests } from '../requests/tables';
import { responses } from '../responses/tables';
import type { OneOwner } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { episodes } from './tables';

export type Episode = NonNullable<Awaited<ReturnType<typeof findEpisode>>>;

/** One episode with the "no" it follows; undefined for an unknown id, somebody else's, and one taken back alike. */
export async function findEpisode({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: episodes.id,
      state: episodes.state,
      stateSince: episodes.stateSince,
      closedFrom: episodes.closedFrom,
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
    .where(owned(scope, episodes, eq(episodes.id, id), isNull(rejections.takenBackAt)));
  return row;
}

/** The episodes that are not closed, with what their next step depends on; the newest "no" first. */
export async function listOpenEpisodes(tx: Reading<OneOwner>, of?: OfEpisodes): Promise<EpisodeNow[]> {
  return of ? openEpisodes(tx, of) : allOpenEpisodes(tx);
}

interface OfEpisodes {
  readonly episodeId?: string;
  readonly rejectionId?: string;
}
const allOpenEpisodes = writtenOnce((anybody) => openEpisodes(anybody));

function openEpisodes({ scope, db }: Reading<OneOwner>, { episodeId, rejectionId }: OfEpisodes = {}) {
  const request = openRequestOf(db, scope);
  const heard = feedbackOf(db, scope);
  return db
    .select({
      id: episodes.id,
      rejectionId: rejections.id,
      organisation: organisations.name,
      state: episodes.state,
      stateSince: episodes.stateSince,
      recordedAt: episodes.createdAt,
      restUntil: episodes.restUntil,
      reframedAt: episodes.reframedAt,
      predetermined: rejections.predetermined,
      // The organisation asked not to be contacted, or whoever was asked did.
      isClosed: sql<boolean>`(${organisations.noContactAt} is not null or ${request.isClosed} is true)`,
      isDrafted: sql<boolean>`${request.state} is not distinct from 'drafted'`,
      sentAt: sql<string | null>`${request.sentAt}`,
      nudgedAt: sql<string | null>`${request.nudgedAt}`,
      asked: sql<boolean>`${request.asked} is true`,
      contact: sql<string | null>`${request.contact}`,
      feedbackId: sql<string | null>`${heard.feedbackId}`,
      undecided: sql<number>`coalesce(${heard.undecided}, 0)`.mapWith(Number),
      isSomebodys: sql<boolean>`${heard.isSomebodys} is true`,
      shouldNotCount: sql<boolean>`${heard.shouldNotCount} is true`,
      isDoorOpen: sql<boolean>`(${rejections.isFinalRound} or ${stages.kind} in ('interview', 'offer') or ${heard.isKind} is true)`,
      hasAskedMore: sql<boolean>`exists (
        select from letters l where l.owner_id = ${episodes.ownerId} and l.episode_id = ${episodes.id}
        and l.kind in ${SECOND_QUESTIONS} and l.sent_at is not null)`,
      points: sql<number>`coalesce(${heard.points}, 0)`.mapWith(Number),
      coolsUntil: sql<string | null>`${heard.coolsUntil}`,
      isTold: sql<boolean>`(coalesce(${heard.latest} > ${episodes.stateSince}, false) or exists (
        select from letters l where l.owner_id = ${episodes.ownerId} and l.episode_id = ${episodes.id}
        and l.kind = 'answer' and l.went <> ''))`,
    })
    .from(episodes)
    .innerJoin(
      rejections,
      and(eq(rejections.ownerId, episodes.ownerId), eq(rejections.id, episodes.rejectionId)),
    )
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
    .leftJoin(request, eq(request.episodeId, episodes.id))
    .leftJoin(heard, eq(heard.rejectionId, rejections.id))
    .where(
      owned(
        scope,
        episodes,
        ne(episodes.state, 'closed'),
        isNull(rejections.takenBackAt),
        episodeId ? eq(episodes.id, episodeId) : undefined,
        rejectionId ? eq(episodes.rejectionId, rejectionId) : undefined,
      ),
    )
    .orderBy(desc(rejections.at), desc(episodes.id))
    .limit(20);
}

const SECOND_QUESTIONS = LETTER_KINDS.filter((kind) => asksToRespond(kind) || asksForLater(kind));

/** The open question of each episode, and whether any went out. One open at most, so the greatest is it. */
const openRequestOf = (db: Database, scope: OneOwner) => {
  const isOpen = inArray(feedbackRequests.state, [...OPEN_STATES]);
  const isKept = ne(feedbackRequests.state, 'dropped');
  return db
    .select({
      episodeId: feedbackRequests.episodeId,
      state: sql<string | null>`max(${feedbackRequests.state}) filter (where ${isOpen})`.as('open_state'),
      sentAt: sql<string | null>`max(${feedbackRequests.sentAt}) filter (where ${isOpen})`.as('sent_at'),
      nudgedAt: sql<string | null>`max(${feedbackRequests.nudgedAt}) filter (where ${isOpen})`.as(
        'nudged_at',
      ),
      asked: sql<boolean>`bool_or(${feedbackRequests.sentAt} is not null)`.as('asked'),
      contact: sql<string | null>`max(${contacts.name}) filter (where ${isKept})`.as('contact'),
      isClosed: sql<boolean>`bool_or(${isClosed}) filter (where ${isKept})`.as('is_closed'),
    })
    .from(feedbackRequests)
    .leftJoin(
      contacts,
      and(eq(contacts.ownerId, feedbackRequests.ownerId), eq(contacts.id, feedbackRequests.contactId)),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(owned(scope, feedbackRequests))
    .groupBy(feedbackRequests.episodeId)
    .as('request');
};

/**
 * The newest feedback on each "no", or the newest that holds a doubt without a decision. A UUIDv7 grows with time, so
 * the greatest is the newest; Postgres has no max(uuid) before 18.
 */
const feedbackOf = (db: Database, scope: OneOwner) => {
  const waits = sql`${concerns.id} is not null and ${concerns.decision} is null`;
  // As an answer takes them, without those that the seeker left out of it.
  const takesPart = sql`coalesce(${concerns.decision} not in ('should-not-count', 'one-opinion'), true)
    and ${responses.leftOutAt} is null`;
  return db
    .select({
      rejectionId: feedback.rejectionId,
      feedbackId:
        sql<string>`coalesce(max(${feedback.id}::text) filter (where ${waits}), max(${feedback.id}::text))`.as(
          'feedback_id',
        ),
      undecided: sql<number>`count(distinct ${concerns.id}) filter (where ${waits})`.as('undecided'),
      points: sql<number>`count(distinct ${concerns.id}) filter (where ${takesPart})`.as('points'),
      coolsUntil: sql<string | null>`max(${listenings.coolsUntil})`.as('cools_until'),
      latest: sql<string>`max(${feedback.createdAt})`.as('latest'),
      isSomebodys: sql<boolean>`bool_or(${notInArray(feedback.source, [...NOBODYS])})`.as('is_somebodys'),
      shouldNotCount:
        sql<boolean>`bool_or(${feedback.isApart} or ${concerns.decision} = 'should-not-count')`.as(
          'should_not_count',
        ),
      isKind: sql<boolean>`bool_or(${strengths.id} is not null)`.as('is_kind'),
    })
    .from(feedback)
    .leftJoin(concerns, and(eq(concerns.ownerId, feedback.ownerId), eq(concerns.feedbackId, feedback.id)))
    .leftJoin(responses, and(eq(responses.ownerId, concerns.ownerId), eq(responses.concernId, concerns.id)))
    .leftJoin(
      listenings,
      and(eq(listenings.ownerId, feedback.ownerId), eq(listenings.feedbackId, feedback.id)),
    )
    .leftJoin(strengths, and(eq(strengths.ownerId, feedback.ownerId), eq(strengths.feedbackId, feedback.id)))
    .where(owned(scope, feedback))
    .groupBy(feedback.rejectionId)
    .as('heard');
};
