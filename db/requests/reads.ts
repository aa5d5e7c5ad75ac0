import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { OPEN_STATES } from '@/lib/requests/rules';
import { episodes } from '../episodes/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { feedbackRequests } from './tables';

export type FeedbackRequest = Awaited<ReturnType<typeof requestsOn>>[number];

/** Everything asked, or begun to be asked, about one "no"; dropped drafts too. Oldest first. */
export async function requestsOn({ scope, db }: Reading<OneOwner>, rejectionId: string) {
  return db
    .select({
      id: feedbackRequests.id,
      state: feedbackRequests.state,
      channel: feedbackRequests.channel,
      templateKey: feedbackRequests.templateKey,
      subject: feedbackRequests.subject,
      text: feedbackRequests.text,
      drafts: feedbackRequests.drafts,
      sentAt: feedbackRequests.sentAt,
      sentText: feedbackRequests.sentText,
      version: feedbackRequests.version,
      contactId: contacts.id,
      contact: contacts.name,
      address: contacts.email,
      /** Whoever it is to asked not to be contacted. */
      isClosed: sql<boolean>`${isClosed} is true`,
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
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(owned(scope, feedbackRequests, eq(episodes.rejectionId, rejectionId)))
    .orderBy(asc(feedbackRequests.createdAt), asc(feedbackRequests.id));
}

/** The one question of an episode that is still open, as a draft or on its way. */
export async function openRequest({ scope, db }: Reading<OneOwner>, episodeId: string) {
  const [row] = await db
    .select({
      id: feedbackRequests.id,
      state: feedbackRequests.state,
      subject: feedbackRequests.subject,
      drafts: feedbackRequests.drafts,
      contact: contacts.name,
    })
    .from(feedbackRequests)
    .leftJoin(
      contacts,
      and(eq(contacts.ownerId, feedbackRequests.ownerId), eq(contacts.id, feedbackRequests.contactId)),
    )
    .where(
      owned(
        scope,
        feedbackRequests,
        and(eq(feedbackRequests.episodeId, episodeId), inArray(feedbackRequests.state, [...OPEN_STATES])),
      ),
    );
  return row;
}
