import { asc, eq } from 'drizzle-orm';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { events } from './tables';

export type HistoryEvent = Awaited<ReturnType<typeof listEvents>>[number];

/** An application's history, oldest first. */
export async function listEvents({ scope, db }: Reading<OneOwner>, applicationId: string) {
  return db
    .select({
      id: events.id,
      kind: events.kind,
      at: events.at,
      recordedAt: events.createdAt,
      data: events.data,
      undoesId: events.undoesId,
    })
    .from(events)
    .where(owned(scope, events, eq(events.applicationId, applicationId)))
    .orderBy(asc(events.at), asc(events.id));
}

/** One event; undefined for an unknown id and for somebody else's alike. */
export async function findEvent({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({ kind: events.kind, applicationId: events.applicationId, data: events.data })
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
