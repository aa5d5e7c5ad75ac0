import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { applicationContacts, applications, notInBin } from '../applications/tables';
import { offers } from '../offers/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';

export type Part = Awaited<ReturnType<typeof listParts>>[number];

const partsOf = writtenOnce(({ scope, db }, applicationId: string) =>
  db
    .select({
      id: applicationContacts.id,
      part: applicationContacts.part,
      contactId: contacts.id,
      name: contacts.name,
      email: contacts.email,
      phone: contacts.phone,
      isClosed,
    })
    .from(applicationContacts)
    .innerJoin(
      contacts,
      and(eq(contacts.ownerId, applicationContacts.ownerId), eq(contacts.id, applicationContacts.contactId)),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(
      owned(
        scope,
        applicationContacts,
        eq(applicationContacts.applicationId, applicationId),
        notInBin(applicationContacts),
      ),
    )
    .orderBy(asc(applicationContacts.createdAt), asc(applicationContacts.id)),
);

/** Who has to do with an application, and what: the earliest first. */
export async function listParts(tx: Reading<OneOwner>, applicationId: string) {
  return partsOf(tx, applicationId);
}

/** The same for whoever may not know their names: each part is there, and its name is null where it is out of sight. */
export async function listPartsNamedOrNot({ scope, db }: Reading<OneOwner>, applicationId: string) {
  return db
    .select({ id: applicationContacts.id, part: applicationContacts.part, name: contacts.name })
    .from(applicationContacts)
    .leftJoin(
      contacts,
      and(eq(contacts.ownerId, applicationContacts.ownerId), eq(contacts.id, applicationContacts.contactId)),
    )
    .where(
      owned(
        scope,
        applicationContacts,
        eq(applicationContacts.applicationId, applicationId),
        notInBin(applicationContacts),
      ),
    )
    .orderBy(asc(applicationContacts.createdAt), asc(applicationContacts.id));
}

/** One part of somebody's in an application; undefined for an unknown id and for somebody else's alike. */
export async function findPart({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: applicationContacts.id,
      applicationId: applicationContacts.applicationId,
      name: contacts.name,
    })
    .from(applicationContacts)
    .innerJoin(
      contacts,
      and(eq(contacts.ownerId, applicationContacts.ownerId), eq(contacts.id, applicationContacts.contactId)),
    )
    .where(owned(scope, applicationContacts, eq(applicationContacts.id, id), notInBin(applicationContacts)));
  return row;
}

/**
 * People one knows who have no part in an application yet: those of its organisation first. Merged ones are not people
 * any more.
 */
export async function listOthers(
  { scope, db }: Reading<OneOwner>,
  applicationId: string,
  { limit = 300 } = {},
) {
  return db
    .select({ id: contacts.id, name: contacts.name, organisation: organisations.name })
    .from(contacts)
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .leftJoin(
      applications,
      and(
        eq(applications.ownerId, contacts.ownerId),
        sql`${applications.id}::text = ${String(applicationId)}`,
      ),
    )
    .where(
      owned(
        scope,
        contacts,
        isNull(contacts.mergedIntoId),
        sql`not exists (select from ${applicationContacts} here where here.owner_id = ${contacts.ownerId}
          and here.contact_id = ${contacts.id} and here.application_id = ${applications.id})`,
      ),
    )
    .orderBy(
      sql`${contacts.organisationId} is distinct from ${applications.organisationId}`,
      asc(contacts.name),
      asc(contacts.id),
    )
    .limit(limit);
}

/** Whom an answer to an offer goes to: who decides first, then who speaks for them, then the others. */
export async function listPartsOfOffer({ scope, db }: Reading<OneOwner>, offerId: string) {
  return db
    .select({ name: contacts.name, email: contacts.email, isClosed })
    .from(offers)
    .innerJoin(
      applicationContacts,
      and(
        eq(applicationContacts.ownerId, offers.ownerId),
        eq(applicationContacts.applicationId, offers.applicationId),
      ),
    )
    .innerJoin(
      contacts,
      and(eq(contacts.ownerId, applicationContacts.ownerId), eq(contacts.id, applicationContacts.contactId)),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(owned(scope, offers, eq(offers.id, offerId), notInBin(offers)))
    .orderBy(
      sql`array_position(array['hiring-manager', 'recruiter', 'interviewer', 'team'], ${applicationContacts.part}) nulls last`,
      asc(applicationContacts.createdAt),
      asc(applicationContacts.id),
    );
}
