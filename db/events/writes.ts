import { eq, type SQL, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { DateCorrected } from '@/lib/events/input';
import type { EventKind } from '@/lib/events/rules';
import { isDatable, standingSince } from '@/lib/events/timeline';
import { dayIn } from '@/lib/time/days';
import { applications } from '../applications/tables';
import { owned } from '../owned';
import { stages } from '../stages/tables';
import type { Writing } from '../transaction';
import { findEvent, listEvents } from './reads';
import { events } from './tables';

export interface EventGiven {
  readonly kind: EventKind;
  readonly applicationId?: string | null;
  readonly episodeId?: string | null;
  readonly organisationId?: string | null;
  readonly contactId?: string | null;
  readonly data?: Record<string, unknown>;
  /** When it happened, if not now. */
  readonly at?: string | SQL;
  readonly undoesId?: string;
  readonly correctsId?: string;
}

/** Adds to the history, as part of the transaction's act. @returns the event's id. */
export async function appendEvent(tx: Writing, event: EventGiven): Promise<string> {
  const [id] = await appendEvents(tx, [event]);
  return id as string;
}

/** Rows that one statement inserts: a statement has room for 65,535 values. */
const AT_ONCE = 2000;

/** The same for many at once. */
export async function appendEvents(tx: Writing, given: readonly EventGiven[]): Promise<string[]> {
  const rows = given.map((event) => ({
    ...event,
    ...(tx.proposedBy ? { data: { ...event.data, proposedBy: tx.proposedBy } } : {}),
    ownerId: tx.scope.owner,
    id: newId(),
    actId: tx.actId,
    actorId: tx.scope.claim.userId,
  }));
  const all = rows as (typeof events.$inferInsert)[];
  for (let n = 0; n < all.length; n += AT_ONCE) await tx.db.insert(events).values(all.slice(n, n + AT_ONCE));
  return rows.map((row) => row.id);
}

/**
 * Says when something really happened: a new event that points at the old one, which stays as it was written. Where it
 * is the last move, since when the application stands there follows; where it is how it came to be sent, so does the day
 * of applying. Refuses 'in-the-future'.
 */
export async function correctDate(
  tx: Writing,
  { eventId, on }: DateCorrected,
): Promise<Outcome<{ applicationId: string }>> {
  const event = await findEvent(tx, eventId);
  if (!event?.applicationId || !isDatable(event.kind)) return refused('not-found');
  const { scope, db, person } = tx;
  const { applicationId } = event;
  const [[application], history] = await Promise.all([
    db
      .select({
        appliedOn: applications.appliedOn,
        outcome: applications.outcome,
        deletedAt: applications.deletedAt,
      })
      .from(applications)
      .where(owned(scope, applications, eq(applications.id, applicationId)))
      .for('update'),
    listEvents(tx, applicationId),
  ]);
  if (!application || application.deletedAt) return refused('not-found');
  if (on > dayIn(person.timeZone, new Date())) return refused('in-the-future');
  const before = history.findLast(({ correctsId }) => correctsId === eventId) ?? event;
  const from = dayIn(person.timeZone, new Date(before.at));
  // Noon, so that it is that day also for who moves a zone away; never ahead of now.
  const at = sql`least(now(), (${on}::date + time '12:00') at time zone ${person.timeZone})`;
  await appendEvent(tx, { applicationId, kind: 'dated', at, correctsId: eventId, data: { from, to: on } });
  const isLast = standingSince(history)?.id === eventId;
  const isSending = application.appliedOn === from && (await broughtOut(tx, event));
  await db
    .update(applications)
    .set({
      ...(isLast ? { stageSince: at, ...(application.outcome ? { closedAt: at } : {}) } : {}),
      ...(isSending ? { appliedOn: on } : {}),
      version: sql`${applications.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(owned(scope, applications, eq(applications.id, applicationId)));
  return done({ applicationId });
}

/** Whether an event is the one by which an application came to be sent. */
async function broughtOut(
  { scope, db }: Writing,
  { kind, data }: { kind: EventKind; data: Record<string, unknown> },
): Promise<boolean> {
  if (kind === 'moved') return !data.fromAppliedOn && Boolean(data.appliedOn);
  if (kind !== 'added' || typeof data.to !== 'string') return false;
  const [stage] = await db
    .select({ kind: stages.kind })
    .from(stages)
    .where(owned(scope, stages, eq(stages.id, data.to)));
  return stage !== undefined && stage.kind !== 'saved';
}
