import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { notInBin } from '../applications/tables';
import { episodes } from '../episodes/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { letters } from './tables';

/** Nothing that an answer is made from was written, decided or left out since the letter was kept. */
const isCurrent = sql<boolean>`not exists (select from feedback f
  join concerns c on c.owner_id = f.owner_id and c.feedback_id = f.id
  left join responses r on r.owner_id = c.owner_id and r.concern_id = c.id
  where f.owner_id = ${letters.ownerId} and f.rejection_id = ${rejections.id}
    and (c.decided_at > ${letters.updatedAt} or r.updated_at > ${letters.updatedAt}))`;

export type Letter = Awaited<ReturnType<typeof listLettersOn>>[number];

/** Everything written once they had answered, about one "no"; the one that has not gone yet too. Oldest first. */
export async function listLettersOn({ scope, db }: Reading<OneOwner>, rejectionId: string) {
  return db
    .select({
      id: letters.id,
      kind: letters.kind,
      channel: letters.channel,
      subject: letters.subject,
      text: letters.text,
      drafts: letters.drafts,
      dueOn: letters.dueOn,
      version: letters.version,
      sentAt: letters.sentAt,
      sentText: letters.sentText,
      went: letters.went,
      contactId: contacts.id,
      contact: contacts.name,
      address: contacts.email,
      /** Whoever it is to asked not to be contacted. */
      isClosed: sql<boolean>`${isClosed} is true`,
      isCurrent,
    })
    .from(letters)
    .innerJoin(episodes, and(eq(episodes.ownerId, letters.ownerId), eq(episodes.id, letters.episodeId)))
    .innerJoin(
      rejections,
      and(
        eq(rejections.ownerId, episodes.ownerId),
        eq(rejections.id, episodes.rejectionId),
        isNull(rejections.takenBackAt),
        notInBin(rejections),
      ),
    )
    .leftJoin(contacts, and(eq(contacts.ownerId, letters.ownerId), eq(contacts.id, letters.contactId)))
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(owned(scope, letters, eq(rejections.id, rejectionId)))
    .orderBy(asc(letters.createdAt), asc(letters.id));
}
