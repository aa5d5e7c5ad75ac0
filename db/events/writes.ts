import { v7 as newId } from 'uuid';
import type { EventKind } from '@/lib/events/rules';
import type { Writing } from '../transaction';
import { events } from './tables';

export interface EventGiven {
  readonly kind: EventKind;
  readonly applicationId?: string | null;
  readonly episodeId?: string | null;
  readonly data?: Record<string, unknown>;
  /** When it happened, if not now. */
  readonly at?: string;
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
    ownerId: tx.scope.owner,
    id: newId(),
    actId: tx.actId,
    actorId: tx.scope.claim.userId,
  }));
  for (let n = 0; n < rows.length; n += AT_ONCE)
    await tx.db.insert(events).values(rows.slice(n, n + AT_ONCE));
  return rows.map((row) => row.id);
}
