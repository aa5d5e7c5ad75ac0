import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { OPEN_STATES } from '@/lib/requests/rules';
import { applicationContacts, applications } from '../applications/tables';
import { episodes } from '../episodes/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
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
      nudgedAt: feedbackRequests.nudgedAt,
      nudgedText: feedbackRequests.nudgedText,
      relation: feedbackRequests.relation,
      formUrl: feedbackRequests.formUrl,
      version: feedbackRequests.version,
      contactId: contacts.id,
      contact: contacts.name,
      address: contacts.email,
      phone: contacts.phone,
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
      version: feedbackRequests.version,
      contactId: feedbackRequests.contactId,
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

/**
 * Who could be asked about a "no": whoever has a part in its application, or was at one of its interviews. Those who
 * asked not to be contacted are there too, and say so; merged ones are not people any more.
 */
export async function listAskable({ scope, db }: Reading<OneOwner>, rejectionId: string) {
  const isMet = sql<boolean>`exists (select from interview_contacts c join interviews i
    on i.owner_id = c.owner_id and i.id = c.interview_id
    where c.owner_id = ${contacts.ownerId} and c.contact_id = ${contacts.id}
      and i.application_id = ${applications.id})`;
  return db
    .select({
      contactId: contacts.id,
      name: contacts.name,
      email: contacts.email,
      phone: contacts.phone,
      part: applicationContacts.part,
      isMet,
      isTeller: sql<boolean>`exists (select from conversations t
        where t.owner_id = ${contacts.ownerId} and t.contact_id = ${contacts.id}
          and t.at between ${rejections.at} - interval '36 hours' and ${rejections.at} + interval '36 hours')`,
      isClosed,
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
    .innerJoin(contacts, and(eq(contacts.ownerId, rejections.ownerId), isNull(contacts.mergedIntoId)))
    .leftJoin(
      applicationContacts,
      and(
        eq(applicationContacts.ownerId, contacts.ownerId),
        eq(applicationContacts.contactId, contacts.id),
        eq(applicationContacts.applicationId, applications.id),
      ),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(
      owned(
        scope,
        rejections,
        eq(rejections.id, rejectionId),
        sql`(${applicationContacts.id} is not null or ${isMet})`,
      ),
    )
    .orderBy(asc(contacts.name), asc(contacts.id));
}
