import { and, asc, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm';
import { applications, notInBin } from '../applications/tables';
import { clarifications } from '../clarifications/tables';
import { episodes } from '../episodes/tables';
import { feedback } from '../feedback/tables';
import { adjustments, interviews } from '../interviews/tables';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import { feedbackRequests } from '../requests/tables';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';

// For no coach, and the type says so: what should not count is never shared with a scope.

/** The "no" that some feedback is about, as a subquery: null where it is about none. */
const noOf = ({ scope }: Reading<OwnScope>, feedbackId: string): SQL =>
  sql`(select f.rejection_id from feedback f where f.owner_id = ${scope.owner} and f.id = ${feedbackId})`;
const applicationOf = ({ scope }: Reading<OwnScope>, feedbackId: string): SQL =>
  sql`(select f.application_id from feedback f where f.owner_id = ${scope.owner} and f.id = ${feedbackId})`;

export type Around = NonNullable<Awaited<ReturnType<typeof findAround>>>;

/** What some feedback was about, with its days; undefined where it is about no application. */
export async function findAround(tx: Reading<OwnScope>, feedbackId: string) {
  const [row] = await tx.db
    .select({
      role: applications.role,
      organisation: organisations.name,
      appliedOn: applications.appliedOn,
      rejectedAt: rejections.at,
      toldHow: rejections.toldHow,
      reason: rejections.reason,
    })
    .from(feedback)
    .innerJoin(
      applications,
      and(eq(applications.ownerId, feedback.ownerId), eq(applications.id, feedback.applicationId)),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .leftJoin(
      rejections,
      and(eq(rejections.ownerId, feedback.ownerId), eq(rejections.id, feedback.rejectionId)),
    )
    .where(owned(tx.scope, feedback, eq(feedback.id, feedbackId), notInBin(feedback)));
  return row;
}

/** Everything that was said about the same "no", the oldest first: unaltered, with who said it and when. */
export async function listSaidAround(tx: Reading<OwnScope>, feedbackId: string) {
  return tx.db
    .select({
      id: feedback.id,
      words: feedback.words,
      speaker: feedback.speaker,
      source: feedback.source,
      heardAt: feedback.heardAt,
      isTimed: feedback.isTimed,
      createdAt: feedback.createdAt,
      /** What should not count of it, in the order in which it stands there. Of one table alone columns are written bare. */
      kept: sql<string[]>`(select coalesce(json_agg(c.quote order by c.start, c.id), '[]') from concerns c
        where c.owner_id = feedback.owner_id and c.feedback_id = feedback.id
          and c.decision = 'should-not-count')`,
    })
    .from(feedback)
    .where(
      owned(
        tx.scope,
        feedback,
        or(eq(feedback.id, feedbackId), sql`${feedback.rejectionId} = ${noOf(tx, feedbackId)}`),
        notInBin(feedback),
      ),
    )
    .orderBy(asc(feedback.heardAt), asc(feedback.id));
}

/** What the seeker wrote to them about it, as it was sent. */
export async function listSentAround(tx: Reading<OwnScope>, feedbackId: string) {
  const asked = tx.db
    .select({
      id: feedbackRequests.id,
      at: feedbackRequests.sentAt,
      to: contacts.name,
      text: feedbackRequests.sentText,
    })
    .from(feedbackRequests)
    .innerJoin(
      episodes,
      and(eq(episodes.ownerId, feedbackRequests.ownerId), eq(episodes.id, feedbackRequests.episodeId)),
    )
    .leftJoin(
      contacts,
      and(eq(contacts.ownerId, feedbackRequests.ownerId), eq(contacts.id, feedbackRequests.contactId)),
    )
    .where(
      owned(
        tx.scope,
        feedbackRequests,
        isNotNull(feedbackRequests.sentAt),
        sql`${episodes.rejectionId} = ${noOf(tx, feedbackId)}`,
      ),
    );
  const clarified = tx.db
    .select({
      id: clarifications.id,
      at: clarifications.sentAt,
      to: contacts.name,
      text: clarifications.sentText,
    })
    .from(clarifications)
    .leftJoin(
      contacts,
      and(eq(contacts.ownerId, clarifications.ownerId), eq(contacts.id, clarifications.contactId)),
    )
    .where(
      owned(
        tx.scope,
        clarifications,
        isNotNull(clarifications.sentAt),
        eq(clarifications.feedbackId, feedbackId),
      ),
    );
  return asked.unionAll(clarified).orderBy(sql`2`);
}

/** Interviews for the same role, with what was asked for so that they would be fair, and how far that came. */
export async function listNeedsAround(tx: Reading<OwnScope>, feedbackId: string) {
  return tx.db
    .select({
      id: interviews.id,
      startsAt: interviews.startsAt,
      zone: interviews.zone,
      kind: interviews.kind,
      what: adjustments.what,
      state: adjustments.state,
    })
    .from(interviews)
    .leftJoin(
      adjustments,
      and(eq(adjustments.ownerId, interviews.ownerId), eq(adjustments.interviewId, interviews.id)),
    )
    .where(
      owned(
        tx.scope,
        interviews,
        sql`${interviews.cancelledAt} is null`,
        sql`${interviews.applicationId} = ${applicationOf(tx, feedbackId)}`,
      ),
    )
    .orderBy(asc(interviews.startsAt), asc(interviews.id), asc(adjustments.createdAt));
}
