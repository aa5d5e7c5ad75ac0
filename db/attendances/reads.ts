import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { applicationContacts, notInBin } from '../applications/tables';
import { interviewContacts, interviews } from '../interviews/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

export type Attendance = Awaited<ReturnType<typeof listAttendances>>[number];

const ofInterview = and(
  eq(interviews.ownerId, interviewContacts.ownerId),
  eq(interviews.id, interviewContacts.interviewId),
);
const ofContact = and(
  eq(contacts.ownerId, interviewContacts.ownerId),
  eq(contacts.id, interviewContacts.contactId),
);
const ofOrganisation = and(
  eq(organisations.ownerId, contacts.ownerId),
  eq(organisations.id, contacts.organisationId),
);

/** Who is at an interview, in the order in which they were added. */
export async function listAttendances({ scope, db }: Reading<OneOwner>, interviewId: string) {
  return db
    .select({ id: interviewContacts.id, contactId: contacts.id, name: contacts.name, isClosed })
    .from(interviewContacts)
    .innerJoin(interviews, ofInterview)
    .innerJoin(contacts, ofContact)
    .leftJoin(organisations, ofOrganisation)
    .where(
      owned(scope, interviewContacts, eq(interviewContacts.interviewId, interviewId), notInBin(interviews)),
    )
    .orderBy(asc(interviewContacts.createdAt), asc(interviewContacts.id));
}

/** The same for whoever may not know their names: each is there, and the name is null where it is out of sight. */
export async function listAttendancesNamedOrNot({ scope, db }: Reading<OneOwner>, interviewId: string) {
  return db
    .select({ id: interviewContacts.id, name: contacts.name })
    .from(interviewContacts)
    .innerJoin(interviews, ofInterview)
    .leftJoin(contacts, ofContact)
    .where(
      owned(scope, interviewContacts, eq(interviewContacts.interviewId, interviewId), notInBin(interviews)),
    )
    .orderBy(asc(interviewContacts.createdAt), asc(interviewContacts.id));
}

/** One of them; undefined for an unknown id and for somebody else's alike. */
export async function findAttendance({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: interviewContacts.id,
      interviewId: interviews.id,
      applicationId: interviews.applicationId,
      name: contacts.name,
    })
    .from(interviewContacts)
    .innerJoin(interviews, ofInterview)
    .innerJoin(contacts, ofContact)
    .where(owned(scope, interviewContacts, eq(interviewContacts.id, id), notInBin(interviews)));
  return row;
}

/**
 * Who may be written to about an interview: who is there, and who has a part in its application. Merged ones are not
 * people any more.
 */
export async function listRecipients({ scope, db }: Reading<OneOwner>, interviewId: string) {
  const isThere = sql<boolean>`${interviewContacts.id} is not null`;
  return db
    .select({
      contactId: contacts.id,
      name: contacts.name,
      email: contacts.email,
      part: applicationContacts.part,
      isThere,
      isClosed,
    })
    .from(interviews)
    .innerJoin(contacts, and(eq(contacts.ownerId, interviews.ownerId), isNull(contacts.mergedIntoId)))
    .leftJoin(interviewContacts, and(ofContact, eq(interviewContacts.interviewId, interviews.id)))
    .leftJoin(
      applicationContacts,
      and(
        eq(applicationContacts.ownerId, contacts.ownerId),
        eq(applicationContacts.contactId, contacts.id),
        eq(applicationContacts.applicationId, interviews.applicationId),
      ),
    )
    .leftJoin(organisations, ofOrganisation)
    .where(
      owned(
        scope,
        interviews,
        eq(interviews.id, interviewId),
        notInBin(interviews),
        sql`(${isThere} or ${applicationContacts.id} is not null)`,
      ),
    )
    .orderBy(sql`${isThere} desc`, asc(contacts.name), asc(contacts.id));
}

/** Whom one could add: people of the application and of its organisation who are not there yet. */
export async function listToBring(
  { scope, db }: Reading<OneOwner>,
  interviewId: string,
  { limit = 200 } = {},
) {
  return db
    .select({ contactId: contacts.id, name: contacts.name })
    .from(interviews)
    .innerJoin(contacts, and(eq(contacts.ownerId, interviews.ownerId), isNull(contacts.mergedIntoId)))
    .where(
      owned(
        scope,
        interviews,
        eq(interviews.id, interviewId),
        notInBin(interviews),
        sql`(exists (select from application_contacts p where p.owner_id = ${contacts.ownerId}
            and p.contact_id = ${contacts.id} and p.application_id = ${interviews.applicationId})
          or exists (select from applications a where a.owner_id = ${contacts.ownerId}
            and a.id = ${interviews.applicationId} and a.organisation_id = ${contacts.organisationId}))`,
        sql`not exists (select from interview_contacts c where c.owner_id = ${contacts.ownerId}
          and c.contact_id = ${contacts.id} and c.interview_id = ${interviews.id})`,
      ),
    )
    .orderBy(asc(contacts.name), asc(contacts.id))
    .limit(limit);
}
