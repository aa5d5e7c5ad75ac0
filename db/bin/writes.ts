import { and, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { placesOnTop } from '@/lib/applications/order';
import { topOf } from '../applications/reads';
import { applications } from '../applications/tables';
import { events } from '../events/tables';
import { appendEvents } from '../events/writes';
import { owned } from '../owned';
import { firstOpenStage, firstStageOf, type Stage } from '../stages/reads';
import { stages } from '../stages/tables';
import type { Writing } from '../transaction';
import { isLastOfBin } from './reads';

/** Which were put in the bin, or taken out; what was there already is not counted. */
type Ids = { ids: string[] };

/**
 * Puts applications in the bin: with all that hangs on them they are out of sight from then on, and gone for good after
 * thirty days. Refuses 'not-found' where none of them is there to be put.
 */
export async function binApplications(tx: Writing, ids: readonly string[]): Promise<Outcome<Ids>> {
  const binned = await mark(tx, ids, isNull(applications.deletedAt), sql`now()`);
  if (binned.length === 0) return refused('not-found');
  await appendEvents(
    tx,
    binned.map(({ id }) => ({ kind: 'binned', applicationId: id })),
  );
  return done({ ids: binned.map(({ id }) => id) });
}

/**
 * Takes them out again, each to where it stood. One whose stage was retired meanwhile goes to another of its kind, and
 * one whose place was given to another goes on top.
 */
export async function restoreApplications(tx: Writing, ids: readonly string[]): Promise<Outcome<Ids>> {
  const back = await mark(tx, ids, isNotNull(applications.deletedAt), null);
  if (back.length === 0) return refused('not-found');
  await placeAgain(
    tx,
    back.map(({ id }) => id),
  );
  await appendEvents(
    tx,
    back.map(({ id }) => ({ kind: 'restored', applicationId: id })),
  );
  return done({ ids: back.map(({ id }) => id) });
}

/** Takes those out again that lie there by one act, and by none since. Refuses 'not-found' where there are none. */
export async function restoreBinnedBy(tx: Writing, actId: string): Promise<Outcome<Ids>> {
  const { scope, db } = tx;
  const binned = await db
    .select({ id: events.applicationId })
    .from(events)
    .where(owned(scope, events, eq(events.actId, actId), eq(events.kind, 'binned'), isLastOfBin));
  return restoreApplications(
    tx,
    binned.flatMap(({ id }) => id ?? []),
  );
}

/** The one change of `deletedAt`. */
async function mark({ scope, db }: Writing, ids: readonly string[], which: SQL, deletedAt: SQL | null) {
  if (ids.length === 0) return [];
  return db
    .update(applications)
    .set({ deletedAt, version: sql`${applications.version} + 1`, updatedAt: sql`now()` })
    .where(owned(scope, applications, and(inArray(applications.id, [...ids]), which)))
    .returning({ id: applications.id });
}

/** Gives those a place that have none of their own any more. */
async function placeAgain(tx: Writing, ids: readonly string[]): Promise<void> {
  const { scope, db } = tx;
  const isTaken = sql<boolean>`exists (select from applications other where other.owner_id = ${applications.ownerId}
    and other.stage_id = ${applications.stageId} and other.position = ${applications.position}
    and other.id <> ${applications.id})`;
  const placeless = await db
    .select({ id: applications.id, stageId: stages.id, kind: stages.kind, retiredAt: stages.retiredAt })
    .from(applications)
    .innerJoin(stages, and(eq(stages.ownerId, applications.ownerId), eq(stages.id, applications.stageId)))
    .where(
      owned(
        scope,
        applications,
        inArray(applications.id, [...ids]),
        sql`(${isTaken} or ${stages.retiredAt} is not null)`,
      ),
    );
  for (const stageId of new Set(placeless.map((row) => row.stageId))) {
    const rows = placeless.filter((row) => row.stageId === stageId);
    const stage = await standsIn(tx, rows[0] as (typeof placeless)[number]);
    const places = placesOnTop(await topOf(tx, stage.id), rows.length);
    for (const [n, { id }] of rows.entries()) {
      await db
        .update(applications)
        .set({ stageId: stage.id, stageKind: stage.kind, position: places[n] as string })
        .where(owned(scope, applications, eq(applications.id, id)));
    }
  }
}

/** The stage it comes back to. @throws where the seeker has no stage at all, which nothing allows. */
async function standsIn(
  tx: Writing,
  { stageId, kind, retiredAt }: { stageId: string; kind: Stage['kind']; retiredAt: string | null },
): Promise<Pick<Stage, 'id' | 'kind'>> {
  if (!retiredAt) return { id: stageId, kind };
  const other = (await firstStageOf(tx, kind)) ?? (kind === 'closed' ? undefined : await firstOpenStage(tx));
  if (!other) throw new Error(`There is no stage in use for what stood in a ${kind} one.`);
  return other;
}
