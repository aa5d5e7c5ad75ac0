import { and, eq, isNull } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { applicationContacts } from '../applications/tables';
import { appendEvent } from '../events/writes';
import { findInterview, type Interview } from '../interviews/reads';
import { interviewContacts } from '../interviews/tables';
import { contacts } from '../organisations/tables';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import { reindex } from '../search/writes';
import type { Writing } from '../transaction';
import { findAttendance } from './reads';

type Named = { interviewId: string; name: string };

/** Somebody one knows is at the interview. */
export async function bringContact(
  tx: Writing,
  { interviewId, contactId }: { interviewId: string; contactId: string },
): Promise<Outcome<Named>> {
  const [interview, [contact]] = await Promise.all([
    findInterview(tx, interviewId),
    tx.db
      .select({ name: contacts.name })
      .from(contacts)
      .where(owned(tx.scope, contacts, and(eq(contacts.id, contactId), isNull(contacts.mergedIntoId)))),
  ]);
  if (!interview || !contact) return refused('not-found');
  return bring(tx, interview, { contactId, name: contact.name });
}

/** Somebody new is, by name; of that name at the organisation there is one person. */
export async function bringPerson(
  tx: Writing,
  { interviewId, name }: { interviewId: string; name: string },
): Promise<Outcome<Named>> {
  const interview = await findInterview(tx, interviewId);
  if (!interview) return refused('not-found');
  const { organisationId } = interview;
  const contactId = await haveContact(tx, { organisationId, name, email: null });
  return bring(tx, interview, { contactId, name });
}

/** Who is at an interview has a part in its application from then on. */
async function bring(
  tx: Writing,
  { id: interviewId, applicationId }: Interview,
  { contactId, name }: { contactId: string; name: string },
): Promise<Outcome<Named>> {
  const ownerId = tx.scope.owner;
  const [added] = await tx.db
    .insert(interviewContacts)
    .values({ ownerId, id: newId(), interviewId, contactId })
    .onConflictDoNothing()
    .returning({ id: interviewContacts.id });
  await tx.db
    .insert(applicationContacts)
    .values({ ownerId, id: newId(), applicationId, contactId, part: 'interviewer' })
    .onConflictDoNothing();
  await reindex(tx, [applicationId]);
  if (added)
    await appendEvent(tx, {
      applicationId,
      kind: 'interview-changed',
      data: { interviewId, contactId, added: name },
    });
  return done({ interviewId, name });
}

/** Somebody is not at the interview after all; the person stays, and so does their part in the application. */
export async function takeOut(tx: Writing, id: string): Promise<Outcome<Named>> {
  const there = await findAttendance(tx, id);
  if (!there) return refused('not-found');
  const { interviewId, applicationId, name } = there;
  const gone = await tx.db
    .delete(interviewContacts)
    .where(owned(tx.scope, interviewContacts, eq(interviewContacts.id, id)))
    .returning({ id: interviewContacts.id });
  // Another window was faster, and the history has it.
  if (gone.length === 0) return refused('not-found');
  await appendEvent(tx, { applicationId, kind: 'interview-changed', data: { interviewId, removed: name } });
  return done({ interviewId, name });
}
