import { and, eq, sql } from 'drizzle-orm';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { clarifications } from './tables';

export type Clarification = NonNullable<Awaited<ReturnType<typeof findClarification>>>;

/** The one question back about some feedback, begun or sent; undefined where there is none. */
export async function findClarification({ scope, db }: Reading<OneOwner>, feedbackId: string) {
  const [row] = await db
    .select({
      id: clarifications.id,
      state: clarifications.state,
      channel: clarifications.channel,
      subject: clarifications.subject,
      text: clarifications.text,
      drafts: clarifications.drafts,
      version: clarifications.version,
      sentAt: clarifications.sentAt,
      sentText: clarifications.sentText,
      contact: contacts.name,
      address: contacts.email,
      /** Whoever it is to asked not to be contacted. */
      isClosed: sql<boolean>`${isClosed} is true`,
    })
    .from(clarifications)
    .leftJoin(
      contacts,
      and(eq(contacts.ownerId, clarifications.ownerId), eq(contacts.id, clarifications.contactId)),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(owned(scope, clarifications, eq(clarifications.feedbackId, feedbackId)));
  return row;
}
