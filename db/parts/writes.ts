import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { ContactPart } from '@/lib/applications/rules';
import type { ContactAdded, PersonAdded } from '@/lib/parts/input';
import { findApplication } from '../applications/reads';
import { applicationContacts } from '../applications/tables';
import { appendEvent } from '../events/writes';
import { contacts } from '../organisations/tables';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import { reindex } from '../search/writes';
import type { Writing } from '../transaction';
import { findPart } from './reads';

type Named = { applicationId: string; name: string };

/** Adds a person to an application by name; somebody of that name at its organisation is that person. */
export async function addPerson(
  tx: Writing,
  { applicationId, name, email, phone, part }: PersonAdded,
): Promise<Outcome<Named>> {
  const application = await findApplication(tx, applicationId);
  if (!application) return refused('not-found');
  const { organisationId } = application;
  const contactId = await haveContact(tx, { organisationId, name, email });
  if (phone) {
    await tx.db
      .update(contacts)
      .set({ phone, version: sql`${contacts.version} + 1`, updatedAt: sql`now()` })
      .where(owned(tx.scope, contacts, eq(contacts.id, contactId)));
  }
  return take(tx, { applicationId, contactId, part, name });
}

/** Gives somebody one knows a part in an application. */
export async function addContact(
  tx: Writing,
  { applicationId, contactId, part }: ContactAdded,
): Promise<Outcome<Named>> {
  const [application, [contact]] = await Promise.all([
    findApplication(tx, applicationId),
    tx.db
      .select({ name: contacts.name })
      .from(contacts)
      .where(owned(tx.scope, contacts, eq(contacts.id, contactId))),
  ]);
  if (!application || !contact) return refused('not-found');
  return take(tx, { applicationId, contactId, part, name: contact.name });
}

/** Who has a part already gets the newer one: nobody is in an application twice. */
async function take(
  tx: Writing,
  { applicationId, contactId, part, name }: Named & { contactId: string; part: ContactPart },
): Promise<Outcome<Named>> {
  await tx.db
    .insert(applicationContacts)
    .values({ ownerId: tx.scope.owner, id: newId(), applicationId, contactId, part })
    .onConflictDoUpdate({
      target: [applicationContacts.ownerId, applicationContacts.applicationId, applicationContacts.contactId],
      set: { part },
    });
  await reindex(tx, [applicationId]);
  await appendEvent(tx, { applicationId, contactId, kind: 'contact-added', data: { contactId, name, part } });
  return done({ applicationId, name });
}

/** Takes somebody out of an application; the person stays. */
export async function removePart(tx: Writing, partId: string): Promise<Outcome<Named>> {
  const part = await findPart(tx, partId);
  if (!part) return refused('not-found');
  const { applicationId, name } = part;
  await tx.db
    .delete(applicationContacts)
    .where(owned(tx.scope, applicationContacts, eq(applicationContacts.id, partId)));
  await reindex(tx, [applicationId]);
  await appendEvent(tx, { applicationId, kind: 'contact-removed', data: { name } });
  return done({ applicationId, name });
}
