import { and, desc, eq, type SQL } from 'drizzle-orm';
import { applications, notInBin } from '../applications/tables';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { conversations } from './tables';

const conversationsOf = ({ scope, db }: Reading<OneOwner>, which: SQL) =>
  db
    .select({
      id: conversations.id,
      kind: conversations.kind,
      at: conversations.at,
      words: conversations.words,
      contactId: conversations.contactId,
      contact: contacts.name,
      organisationId: conversations.organisationId,
      organisation: organisations.name,
      applicationId: conversations.applicationId,
      role: applications.role,
      version: conversations.version,
    })
    .from(conversations)
    .leftJoin(
      contacts,
      and(eq(contacts.ownerId, conversations.ownerId), eq(contacts.id, conversations.contactId)),
    )
    .leftJoin(
      organisations,
      and(
        eq(organisations.ownerId, conversations.ownerId),
        eq(organisations.id, conversations.organisationId),
      ),
    )
    .leftJoin(
      applications,
      and(eq(applications.ownerId, conversations.ownerId), eq(applications.id, conversations.applicationId)),
    )
    .where(owned(scope, conversations, which, notInBin(conversations)))
    .orderBy(desc(conversations.at), desc(conversations.id));

export type Conversation = Awaited<ReturnType<typeof listConversationsWith>>[number];

/** What was spoken of with a person, the latest first. */
export async function listConversationsWith(tx: Reading<OneOwner>, contactId: string, { limit = 100 } = {}) {
  return conversationsOf(tx, eq(conversations.contactId, contactId)).limit(limit);
}

/** What was spoken of at an organisation, with whomever. */
export async function listConversationsAt(
  tx: Reading<OneOwner>,
  organisationId: string,
  { limit = 50 } = {},
) {
  return conversationsOf(tx, eq(conversations.organisationId, organisationId)).limit(limit);
}

/** One conversation; undefined for an unknown id and for somebody else's alike. */
export async function findConversation(tx: Reading<OneOwner>, id: string) {
  const [row] = await conversationsOf(tx, eq(conversations.id, id));
  return row;
}
