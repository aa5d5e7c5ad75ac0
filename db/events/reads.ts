import { and, asc, desc, eq, isNotNull, isNull, ne, notInArray, sql } from 'drizzle-orm';
import type { StageKind } from '@/lib/stages/rules';
import { applications, notInBin } from '../applications/tables';
import { contacts } from '../organisations/tables';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { events } from './tables';

export type HistoryEvent = Awaited<ReturnType<typeof listEvents>>[number];

const ofApplication = writtenOnce(({ scope, db }, applicationId: string) =>
  db
    .select({
      id: events.id,
      kind: events.kind,
      at: events.at,
      recordedAt: events.createdAt,
      data: events.data,
      undoesId: events.undoesId,
      correctsId: events.correctsId,
      actId: events.actId,
      actorKind: events.actorKind,
    })
    .from(events)
    .where(owned(scope, events, eq(events.applicationId, applicationId), ne(events.kind, 'placed')))
    .orderBy(asc(events.at), asc(events.id)),
);

/** An application's history, oldest first; without its places on the board, which say nothing of the search. */
export async function listEvents(tx: Reading<OneOwner>, applicationId: string) {
  return ofApplication(tx, applicationId);
}

export type TrailEvent = Awaited<ReturnType<typeof listTrailAt>>[number];

/** What an event keeps only to be taken back by is for no page. */
const told = sql<Record<string, unknown>>`(${events.data}::jsonb - 'moved' - 'before' - 'after' - 'ended')`;

const trailOf = ({ db }: Reading<OneOwner>) =>
  db
    .select({
      id: events.id,
      kind: events.kind,
      at: events.at,
      recordedAt: events.createdAt,
      data: told,
      undoesId: events.undoesId,
      correctsId: events.correctsId,
      applicationId: events.applicationId,
      role: applications.role,
      contactId: events.contactId,
      contact: contacts.name,
    })
    .from(events)
    .leftJoin(
      applications,
      and(eq(applications.ownerId, events.ownerId), eq(applications.id, events.applicationId)),
    )
    .leftJoin(contacts, and(eq(contacts.ownerId, events.ownerId), eq(contacts.id, events.contactId)));

/** Of those that were made one with a row, and of the row itself. */
const onceCalled = (table: 'organisations' | 'contacts', scope: OneOwner, id: string) =>
  sql`any(array(select ${id}::uuid union all select m.id from ${sql.raw(table)} m
    where m.owner_id = ${scope.owner} and m.merged_into_id = ${id}))`;

/** What happened at an organisation, whatever it was about, the latest first; not what was only written anew. */
export async function listTrailAt(tx: Reading<OneOwner>, organisationId: string, { limit = 60 } = {}) {
  const { scope } = tx;
  const latest = [desc(events.at), desc(events.id)];
  const ofItself = trailOf(tx)
    .where(
      owned(
        scope,
        events,
        // Said, so that the index of the few such events is used.
        isNotNull(events.organisationId),
        sql`${events.organisationId} = ${onceCalled('organisations', scope, organisationId)}`,
        notInBin(events),
      ),
    )
    .orderBy(...latest)
    .limit(limit);
  const ofApplications = trailOf(tx)
    .where(
      owned(
        scope,
        events,
        isNull(events.organisationId),
        notInArray(events.kind, ['placed', 'edited']),
        sql`${events.applicationId} = any(array(select a.id from applications a where a.owner_id = ${scope.owner}
          and a.organisation_id = ${organisationId} and a.deleted_at is null))`,
      ),
    )
    .orderBy(...latest)
    .limit(limit);
  return ofItself.unionAll(ofApplications).orderBy(sql`at desc`, sql`id desc`).limit(limit);
}

/** What happened with a person, the latest first. */
export async function listTrailWith(tx: Reading<OneOwner>, contactId: string, { limit = 60 } = {}) {
  return trailOf(tx)
    .where(
      owned(
        tx.scope,
        events,
        isNotNull(events.contactId),
        sql`${events.contactId} = ${onceCalled('contacts', tx.scope, contactId)}`,
        notInBin(events),
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(limit);
}

/** One event; undefined for an unknown id and for somebody else's alike. */
export async function findEvent({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({
      id: events.id,
      kind: events.kind,
      at: events.at,
      applicationId: events.applicationId,
      data: events.data,
    })
    .from(events)
    .where(owned(scope, events, eq(events.id, id)));
  return row;
}

/** Whether a later event has undone this one. */
export async function hasUndoing({ scope, db }: Reading<OneOwner>, id: string): Promise<boolean> {
  const rows = await db
    .select({ id: events.id })
    .from(events)
    .where(owned(scope, events, eq(events.undoesId, id)))
    .limit(1);
  return rows.length > 0;
}

/** The event by which a "no" was logged. */
export async function findLogging({ scope, db }: Reading<OneOwner>, rejectionId: string) {
  const [row] = await db
    .select({ id: events.id, data: events.data })
    .from(events)
    .where(
      owned(
        scope,
        events,
        // Its application's history, by the index; the rejection's id is only in the data.
        sql`${events.applicationId} = (select application_id from rejections where owner_id = ${scope.owner} and id = ${rejectionId})`,
        eq(events.kind, 'no-logged'),
        sql`${events.data} ->> 'rejectionId' = ${rejectionId}`,
      ),
    );
  return row;
}

/** Kinds of the stages that the application of a "no" has stood in, as its history tells. */
export async function listStagesOf(
  { scope, db }: Reading<OneOwner>,
  rejectionId: string,
): Promise<StageKind[]> {
  const rows = await db
    .selectDistinct({ kind: stages.kind })
    .from(events)
    .innerJoin(
      rejections,
      sql`${rejections.ownerId} = ${events.ownerId} and ${rejections.applicationId} = ${events.applicationId}`,
    )
    .innerJoin(
      stages,
      sql`${stages.ownerId} = ${events.ownerId} and ${stages.id}::text in (${events.data} ->> 'to', ${events.data} ->> 'from')`,
    )
    .where(owned(scope, events, eq(rejections.id, rejectionId)));
  return rows.map((row) => row.kind);
}
