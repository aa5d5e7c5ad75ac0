import { desc, eq, sql } from 'drizzle-orm';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { meetings } from './tables';

export type Meeting = Awaited<ReturnType<typeof listMeetings>>[number];

/** Meetings through one link, the latest first: appointments by their moment, days of which no hour is known by noon. */
export async function listMeetings({ scope, db }: Reading<OneOwner>, linkId: string, { limit = 100 } = {}) {
  const when = sql`coalesce(${meetings.startsAt}, ${meetings.heldOn} + interval '12 hours')`;
  return db
    .select({
      id: meetings.id,
      version: meetings.version,
      kind: meetings.kind,
      startsAt: meetings.startsAt,
      zone: meetings.zone,
      place: meetings.place,
      heldOn: meetings.heldOn,
      cancelledAt: meetings.cancelledAt,
      cancelledBy: meetings.cancelledBy,
      moveAskedAt: meetings.moveAskedAt,
      line: meetings.line,
      authorName: meetings.authorName,
    })
    .from(meetings)
    .where(owned(scope, meetings, eq(meetings.linkId, linkId)))
    .orderBy(desc(when), desc(meetings.id))
    .limit(limit);
}

/** The day on which they last met, `YYYY-MM-DD`; null where they have not. */
export async function findLastMeeting({ scope, db }: Reading<OneOwner>, linkId: string) {
  const [row] = await db
    .select({ heldOn: meetings.heldOn })
    .from(meetings)
    .where(
      owned(scope, meetings, eq(meetings.linkId, linkId), sql`held_on is not null and cancelled_at is null`),
    )
    .orderBy(desc(meetings.heldOn))
    .limit(1);
  return row?.heldOn ?? null;
}
