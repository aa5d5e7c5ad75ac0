import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { applicationContacts, applications } from '../applications/tables';
import { events } from '../events/tables';
import { contacts, isClosed, isClosedAll, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';

const lastEnd = writtenOnce(({ scope, db }) =>
  db
    .select({ kind: events.kind, at: events.at, actId: events.actId })
    .from(events)
    // Spelled out, so that they are known to be rare where the plan is made.
    .where(owned(scope, events, sql`${events.kind} in ('search-finished', 'search-resumed')`))
    .orderBy(desc(events.at), desc(events.id))
    .limit(1),
);

/** Since when the search is finished; null while it goes on. */
export async function findFinished(tx: Reading<OneOwner>) {
  const [row] = await lastEnd(tx);
  return row?.kind === 'search-finished' ? { at: row.at, actId: row.actId } : null;
}

export type Withdrawn = Awaited<ReturnType<typeof listWithdrawn>>[number];

/** What was withdrawn by the act that finished the search last, each with somebody to tell, where there is one. */
export async function listWithdrawn({ scope, db }: Reading<OneOwner>) {
  // A move shares its act's moment, so the index on kind and time finds it.
  const finish = sql`(select f.at from events f where f.owner_id = ${scope.owner} and f.kind = 'search-finished'
    order by f.at desc limit 1)`;
  const act = sql`(select f.act_id from events f where f.owner_id = ${scope.owner} and f.kind = 'search-finished'
    order by f.at desc limit 1)`;
  const somebody = (column: 'name' | 'email') => sql<string | null>`(select c.${sql.raw(column)}
    from application_contacts p join contacts c on c.owner_id = p.owner_id and c.id = p.contact_id
      left join organisations theirs on theirs.owner_id = c.owner_id and theirs.id = c.organisation_id
    where p.owner_id = ${applications.ownerId} and p.application_id = ${applications.id}
      and c.no_contact_at is null and theirs.no_contact_at is null and ${organisations.noContactAt} is null
    order by p.created_at, p.id limit 1)`;
  return db
    .select({
      eventId: events.id,
      applicationId: applications.id,
      organisation: organisations.name,
      role: applications.role,
      contact: somebody('name'),
      email: somebody('email'),
      /** The organisation asked not to be contacted. */
      isClosed: isClosedAll,
    })
    .from(events)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, events.ownerId),
        eq(applications.id, events.applicationId),
        isNull(applications.deletedAt),
        // One that was taken up again since is not withdrawn.
        eq(applications.outcome, 'withdrawn'),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(
      owned(
        scope,
        events,
        eq(events.kind, 'moved'),
        sql`${events.at} = ${finish}`,
        sql`${events.actId} = ${act}`,
      ),
    )
    .orderBy(organisations.name, events.id);
}

export type Helper = Awaited<ReturnType<typeof listHelpers>>[number];

/** People who had a part in an application: who put in a word first, then the others by name. */
export async function listHelpers({ scope, db }: Reading<OneOwner>, { limit = 40 } = {}) {
  return db
    .select({
      id: contacts.id,
      name: contacts.name,
      email: contacts.email,
      organisation: organisations.name,
      role: sql<string>`max(${applications.role})`,
      /** They asked not to be contacted: there is no letter to them. */
      isClosed: sql<boolean>`bool_or(${isClosed})`,
      isReferrer: sql<boolean>`bool_or(${applicationContacts.part} = 'referrer')`,
    })
    .from(applicationContacts)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, applicationContacts.ownerId),
        eq(applications.id, applicationContacts.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      contacts,
      and(
        eq(contacts.ownerId, applicationContacts.ownerId),
        eq(contacts.id, applicationContacts.contactId),
        isNull(contacts.mergedIntoId),
      ),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(owned(scope, applicationContacts))
    .groupBy(contacts.ownerId, contacts.id, organisations.ownerId, organisations.id)
    .orderBy(sql`bool_or(${applicationContacts.part} = 'referrer') desc`, contacts.name)
    .limit(limit);
}
