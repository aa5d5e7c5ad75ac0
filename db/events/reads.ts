import { asc, eq, ne, sql } from 'drizzle-orm';
import type { StageKind } from '@/lib/stages/rules';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { OneOwner } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';
import { events } from './tables';

export type HistoryEvent = Awaited<ReturnType<typeof listEvents>>[number];

/** An application's history, oldest first; without its places on the board, which say nothing of the search. */
export async function listEvents({ scope, db }: Reading<OneOwner>, applicationId: string) {
  return db
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
    .orderBy(asc(events.at), asc(events.id));
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
