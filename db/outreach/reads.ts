import { and, asc, eq, isNull, type SQL } from 'drizzle-orm';
import { notInBin } from '../applications/tables';
import { followUps } from '../follow-ups/tables';
import { contacts, isClosed, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

export type OutreachStep = Awaited<ReturnType<typeof listOutreach>>[number];

const steps = ({ scope, db }: Reading<OneOwner>, ...more: SQL[]) =>
  db
    .select({
      id: followUps.id,
      organisationId: organisations.id,
      organisation: organisations.name,
      what: followUps.what,
      dueOn: followUps.dueOn,
      end: followUps.end,
      endedAt: followUps.endedAt,
      version: followUps.version,
      contactId: followUps.contactId,
      name: contacts.name,
      email: contacts.email,
      isClosed,
    })
    .from(followUps)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, followUps.ownerId), eq(organisations.id, followUps.organisationId)),
    )
    .leftJoin(contacts, and(eq(contacts.ownerId, followUps.ownerId), eq(contacts.id, followUps.contactId)))
    .where(owned(scope, followUps, eq(followUps.kind, 'outreach'), notInBin(followUps), ...more));

/** The steps of reaching out to an organisation, by their days. */
export async function listOutreach(tx: Reading<OneOwner>, organisationId: string) {
  return steps(tx, eq(followUps.organisationId, organisationId)).orderBy(
    asc(followUps.dueOn),
    asc(followUps.id),
  );
}

/** One step; undefined for an unknown id and for somebody else's alike. */
export async function findOutreachStep(tx: Reading<OneOwner>, id: string) {
  const [row] = await steps(tx, eq(followUps.id, id));
  return row;
}

/** People one knows at an organisation, by name; merged ones are not people any more. */
export async function listPeopleAt({ scope, db }: Reading<OneOwner>, organisationId: string) {
  return db
    .select({
      id: contacts.id,
      name: contacts.name,
      email: contacts.email,
      isClosed,
    })
    .from(contacts)
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, contacts.ownerId), eq(organisations.id, contacts.organisationId)),
    )
    .where(owned(scope, contacts, eq(contacts.organisationId, organisationId), isNull(contacts.mergedIntoId)))
    .orderBy(asc(contacts.name), asc(contacts.id));
}
