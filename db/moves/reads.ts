import { and, eq, inArray, type SQL, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { applications, notInBin } from '../applications/tables';
import { events } from '../events/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

/** Where a card is to lie: below one card, above another. */
export interface Wanted {
  readonly stageId: string;
  /** The card itself, which is no neighbour of its own. */
  readonly id: string;
  /** Folded ones lie below all others, whatever is wanted. */
  readonly quiet: boolean;
  readonly afterId: string | null;
  readonly beforeId: string | null;
}

export interface Gap {
  readonly lower: string | null;
  readonly upper: string | null;
}

/**
 * The two places between which a card is to lie. A neighbour that has left the stage meanwhile is not heard, as the
 * other one says it too; with both gone there is no gap, and so undefined.
 */
export async function findGap(
  { scope, db }: Reading<OneOwner>,
  { stageId, id, quiet, afterId, beforeId }: Wanted,
): Promise<Gap | undefined> {
  const near = await db
    .select({ id: applications.id, quiet: applications.quiet, position: applications.position })
    .from(applications)
    .where(
      owned(
        scope,
        applications,
        eq(applications.stageId, stageId),
        inArray(
          applications.id,
          [afterId, beforeId].filter((one): one is string => one !== null && one !== id),
        ),
      ),
    );
  const after = near.find((one) => one.id === afterId);
  const before = near.find((one) => one.id === beforeId);
  const anchor = after ?? before;
  if (!anchor) return undefined;
  const edge = async (found: SQL, ...such: SQL[]): Promise<string | null> => {
    const [row] = await db
      .select({ position: sql<string | null>`${found}` })
      .from(applications)
      .where(
        owned(
          scope,
          applications,
          and(
            eq(applications.stageId, stageId),
            eq(applications.quiet, quiet),
            sql`${applications.id} <> ${id}`,
            ...such,
          ),
        ),
      );
    return row?.position ?? null;
  };
  const [top, bottom] = [sql`min(${applications.position})`, sql`max(${applications.position})`];
  const place = sql`(${applications.quiet}, ${applications.position})`;
  const at = sql`(${anchor.quiet}::boolean, ${anchor.position}::text collate "C")`;
  if (after) {
    const lower = await edge(bottom, sql`${place} <= ${at}`);
    return { lower, upper: await edge(top, ...(lower ? [sql`${applications.position} > ${lower}`] : [])) };
  }
  const upper = await edge(top, sql`${place} >= ${at}`);
  return { lower: await edge(bottom, ...(upper ? [sql`${applications.position} < ${upper}`] : [])), upper };
}

/** What an act did to applications, and whether that was undone since; what lies in the bin stays where it is. */
export async function listDoneBy({ scope, db }: Reading<OneOwner>, actId: string) {
  const undoing = alias(events, 'undoing');
  return db
    .select({
      eventId: events.id,
      kind: events.kind,
      applicationId: events.applicationId,
      data: events.data,
      undoneBy: undoing.id,
    })
    .from(events)
    .leftJoin(undoing, and(eq(undoing.ownerId, events.ownerId), eq(undoing.undoesId, events.id)))
    .where(owned(scope, events, eq(events.actId, actId), notInBin(events)));
}
