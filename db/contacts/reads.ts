import { and, asc, eq, ilike, isNull, ne, or, type SQL, sql } from 'drizzle-orm';
import { applicationContacts, applications } from '../applications/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';

const COLUMNS = {
  id: contacts.id,
  name: contacts.name,
  part: contacts.part,
  email: contacts.email,
  phone: contacts.phone,
  organisationId: contacts.organisationId,
  organisation: organisations.name,
  isClosed,
};

const withPlace = ({ db }: Reading<OneOwner>) =>
  db
    .select({
      ...COLUMNS,
      notes: contacts.notes,
      noContactAt: contacts.noContactAt,
      organisationNoContactAt: organisations.noContactAt,
      mergedIntoId: contacts.mergedIntoId,
      version: contacts.version,
    })
    .from(contacts)
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    );

export type Contact = NonNullable<Awaited<ReturnType<typeof findContact>>>;

/** One person; undefined for unknown ids and others' alike. One that was merged says into whom. */
export async function findContact(tx: Reading<OneOwner>, id: string) {
  const [row] = await withPlace(tx).where(owned(tx.scope, contacts, eq(contacts.id, id)));
  return row;
}

export interface ContactsAsked {
  readonly limit: number;
  /** Part of a name, as typed. */
  readonly find?: string | undefined;
  /** The id after which the page begins. */
  readonly after?: string | undefined;
}
export type ListedContact = Awaited<ReturnType<typeof listContacts>>[number];

/** What is typed is no pattern. */
const literal = (text: string) => text.replace(/[\\%_]/g, '\\$&');

/** People by name, each with the day of their next touch. */
export async function listContacts(
  { scope, db }: Reading<OneOwner>,
  { limit, find = '', after }: ContactsAsked,
) {
  const part = `%${literal(find.trim())}%`;
  const later = sql`(${contacts.name}, ${contacts.id}) > (select c.name, c.id from contacts c
    where c.owner_id = ${scope.owner} and c.id = ${after})`;
  return listed({ scope, db }, [
    find.trim() ? or(ilike(contacts.name, part), ilike(organisations.name, part)) : undefined,
    after ? later : undefined,
  ])
    .orderBy(asc(contacts.name), asc(contacts.id))
    .limit(limit);
}

/** The people at one organisation, by name. */
export async function listContactsAt(tx: Reading<OneOwner>, organisationId: string) {
  return listed(tx, [eq(contacts.organisationId, organisationId)])
    .orderBy(asc(contacts.name), asc(contacts.id))
    .limit(200);
}

const listed = ({ scope, db }: Reading<OneOwner>, which: (SQL | undefined)[]) =>
  db
    .select({
      ...COLUMNS,
      nextOn: sql<
        string | null
      >`(select min(f.due_on)::text from follow_ups f where f.owner_id = ${contacts.ownerId}
        and f.contact_id = ${contacts.id} and f.ended_at is null)`,
    })
    .from(contacts)
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(owned(scope, contacts, isNull(contacts.mergedIntoId), ...which));

/** People who may be the same as one: of the same name at the same organisation, or of the same address. */
export async function listDoubles({ scope, db }: Reading<OneOwner>, contactId: string) {
  const one = db
    .select({
      name: sql<string>`lower(name)`.as('its_name'),
      email: sql<string | null>`lower(email)`.as('its_email'),
      organisationId: sql<string | null>`organisation_id`.as('its_organisation'),
    })
    .from(contacts)
    .where(owned(scope, contacts, eq(contacts.id, contactId)))
    .as('one');
  return db
    .select({ id: contacts.id, name: contacts.name, organisation: organisations.name })
    .from(one)
    .innerJoin(contacts, eq(contacts.ownerId, scope.owner))
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(
      owned(
        scope,
        contacts,
        isNull(contacts.mergedIntoId),
        ne(contacts.id, contactId),
        sql`((${contacts.organisationId} is not distinct from ${one.organisationId} and lower(${contacts.name}) = ${one.name})
          or lower(${contacts.email}) = ${one.email})`,
      ),
    )
    .orderBy(asc(contacts.name), asc(contacts.id))
    .limit(5);
}

/** The applications that a person has a part in, the newest first. */
export async function listPartsOfContact({ scope, db }: Reading<OneOwner>, contactId: string) {
  return db
    .select({
      id: applicationContacts.id,
      applicationId: applications.id,
      role: applications.role,
      organisation: organisations.name,
      part: applicationContacts.part,
      stage: stages.name,
      outcome: applications.outcome,
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
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .innerJoin(stages, and(eq(stages.ownerId, applications.ownerId), eq(stages.id, applications.stageId)))
    .where(owned(scope, applicationContacts, eq(applicationContacts.contactId, contactId)))
    .orderBy(sql`${applications.id} desc`)
    .limit(100);
}
