import { and, asc, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { byPosition, placesOnTop } from '@/lib/applications/order';
import type { Outcome as Ending } from '@/lib/applications/rules';
import type { EventKind } from '@/lib/events/rules';
import type { StageKind } from '@/lib/stages/rules';
import { dayIn } from '@/lib/time/days';
import { topOf } from '../applications/reads';
import { applications } from '../applications/tables';
import { appendEvents } from '../events/writes';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { Stage } from '../stages/reads';
import { stages } from '../stages/tables';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';

/** An application as it stands: what a move has to know of it. */
export interface Standing {
  readonly id: string;
  readonly organisation: string;
  readonly stageId: string;
  readonly stage: string;
  readonly stageKind: StageKind;
  readonly stageSince: string;
  readonly outcome: Ending | null;
  readonly quiet: boolean;
  readonly position: string;
  readonly appliedOn: string | null;
}

/** Where it comes to stand. */
export interface Ended {
  readonly stage: Stage;
  readonly outcome: Ending | null;
  /** Folded on the board. */
  readonly quiet?: boolean;
  /** When it came to stand there, if not now. */
  readonly since?: string;
  /** Its place in the stage, if not on top. */
  readonly position?: string;
  /** The day of applying, if it is not for the move to say. */
  readonly appliedOn?: string | null;
}

/** One application on its way, and the version of it that was seen. */
export interface Going {
  readonly before: Standing;
  readonly version: number;
  readonly to: Ended;
  readonly undoesId?: string;
}
/** What every application of one act has in its history. */
export interface Why {
  readonly kind: EventKind;
  /** Whether what lies in the bin moves too. */
  readonly withBin?: boolean;
  readonly at?: string;
  readonly data?: Record<string, unknown>;
  readonly episodeId?: string;
  readonly undoesId?: string;
}
export interface Moved {
  readonly id: string;
  readonly version: number;
  readonly eventId: string;
}

/**
 * The one place where applications change their stage: rows in one statement, an event for each, wins. What was
 * overtaken meanwhile is left as it is, and missing in the answer. Whoever calls has asked `refusalOfMove`.
 */
export async function standAll(tx: Writing, going: readonly Going[], why: Why): Promise<Moved[]> {
  if (going.length === 0) return [];
  const placed = await withPlaces(tx, going);
  const changed = await tx.db
    .update(applications)
    .set({
      stageId: sql`v.stage_id`,
      stageKind: sql`v.stage_kind`,
      stageSince: sql`coalesce(v.since, now())`,
      position: sql`v.position`,
      outcome: sql`v.outcome`,
      closedAt: sql`case when v.outcome is not null then coalesce(v.since, now()) end`,
      quiet: sql`v.quiet`,
      appliedOn: sql`v.applied_on`,
      version: sql`${applications.version} + 1`,
      updatedAt: sql`now()`,
    })
    .from(
      sql`jsonb_to_recordset(${JSON.stringify(placed.map((one) => rowOf(tx, one)))}::text::jsonb)
        as v(id uuid, seen int, stage_id uuid, stage_kind text, since timestamptz, position text,
          outcome text, quiet boolean, applied_on date)`,
    )
    .where(
      owned(
        tx.scope,
        applications,
        and(
          sql`${applications.id} = v.id`,
          sql`${applications.version} = v.seen`,
          why.withBin ? undefined : isNull(applications.deletedAt),
        ),
      ),
    )
    .returning({ id: applications.id, version: applications.version, appliedOn: applications.appliedOn });
  const now = new Map(changed.map((row) => [row.id, row]));
  const moved = placed.filter(({ before }) => now.has(before.id));
  const { data, withBin: _, ...rest } = why;
  const eventIds = await appendEvents(
    tx,
    moved.map(({ before, to, undoesId }) => ({
      ...rest,
      ...(undoesId ? { undoesId } : {}),
      applicationId: before.id,
      data: { ...wayOf(before, to, now.get(before.id)?.appliedOn ?? null), ...data },
    })),
  );
  await Promise.all(moved.filter(isSent).map(({ before }) => keepWin(tx, sentWin(before))));
  return moved.map(({ before }, n) => ({
    id: before.id,
    version: now.get(before.id)?.version ?? 0,
    eventId: eventIds[n] as string,
  }));
}

/** Those without a place get one on top of their stage, in the order given. */
async function withPlaces(tx: Writing, going: readonly Going[]): Promise<Going[]> {
  const free = going.filter(({ to }) => to.position === undefined);
  const places = new Map<Going, string>();
  for (const stageId of new Set(free.map(({ to }) => to.stage.id))) {
    const those = free.filter(({ to }) => to.stage.id === stageId);
    const tops = placesOnTop(await topOf(tx, stageId), those.length);
    those.forEach((one, n) => {
      places.set(one, tops[n] as string);
    });
  }
  return going.map((one) => {
    const position = places.get(one) ?? one.to.position;
    return { ...one, to: { ...one.to, ...(position ? { position } : {}) } };
  });
}

function rowOf(tx: Writing, { before, version, to }: Going) {
  const fills = to.stage.kind !== 'saved' && to.stage.kind !== 'closed';
  const onItsDay = () => dayIn(tx.person.timeZone, to.since ? new Date(to.since) : new Date());
  return {
    id: before.id,
    seen: version,
    stage_id: to.stage.id,
    stage_kind: to.stage.kind,
    since: to.since ?? null,
    position: to.position,
    outcome: to.outcome,
    quiet: to.quiet ?? false,
    applied_on: to.appliedOn === undefined ? (before.appliedOn ?? (fills ? onItsDay() : null)) : to.appliedOn,
  };
}

/** What the event of a move keeps: enough to read it by, and to take it back. */
const wayOf = (before: Standing, to: Ended, appliedOn: string | null) => ({
  from: before.stageId,
  fromName: before.stage,
  fromOutcome: before.outcome,
  fromSince: before.stageSince,
  fromQuiet: before.quiet,
  fromPosition: before.position,
  fromAppliedOn: before.appliedOn,
  to: to.stage.id,
  toName: to.stage.name,
  outcome: to.outcome,
  appliedOn,
});

const isSent = ({ before, to, undoesId }: Going) =>
  !undoesId && to.appliedOn === undefined && before.stageKind === 'saved' && to.stage.kind === 'applied';
const sentWin = ({ id, organisation }: Standing) =>
  ({ kind: 'applied', subjectKind: 'application', subjectId: id, about: organisation }) as const;

/** What a sentence about it needs. */
export const named = ({ id, organisation }: Standing) => ({ id, organisation });

/** Its place alone, with an event by which to take it back. */
export async function putAt(
  tx: Writing,
  before: Standing,
  version: number,
  position: string,
  undoesId?: string,
): Promise<Outcome<Moved>> {
  const [put] = await tx.db
    .update(applications)
    .set({ position })
    .where(
      owned(
        tx.scope,
        applications,
        and(
          eq(applications.id, before.id),
          eq(applications.version, version),
          isNull(applications.deletedAt),
        ),
      ),
    )
    .returning({ id: applications.id, version: applications.version });
  if (!put) return refused('stale');
  const { stageId: stage, stage: stageName, position: fromPosition } = before;
  const [eventId] = await appendEvents(tx, [
    {
      kind: 'placed',
      applicationId: before.id,
      data: { stage, stageName, fromPosition, position },
      ...(undoesId ? { undoesId } : {}),
    },
  ]);
  return done({ ...put, eventId: eventId as string });
}

/**
 * Stages in use, held until the transaction ends: of two that place a card in one stage the second sees the first's,
 * and none is retired under a card that goes there.
 */
export async function holdStages({ scope, db }: Writing, ids: readonly string[]): Promise<Stage[]> {
  return db
    .select({ id: stages.id, name: stages.name, kind: stages.kind })
    .from(stages)
    .where(owned(scope, stages, inArray(stages.id, [...ids]), isNull(stages.retiredAt)))
    .orderBy(asc(stages.id))
    .for('no key update');
}

/** Applications as they stand, held until the transaction ends; one that is unknown or in the bin is missing. */
export async function holdApplications(tx: Writing, ids: readonly string[]) {
  const rows = await held(tx, inArray(applications.id, [...ids]), isNull(applications.deletedAt));
  return new Map(rows.map((row) => [row.id, row]));
}

/** All of a stage, also what lies in the bin, in their order. */
export async function holdAllIn(tx: Writing, stageId: string) {
  const rows = await held(tx, eq(applications.stageId, stageId));
  return rows.toSorted(byPosition);
}

async function held({ scope, db }: Writing, ...which: SQL[]) {
  return db
    .select({
      id: applications.id,
      organisation: organisations.name,
      stageId: applications.stageId,
      stage: stages.name,
      stageKind: applications.stageKind,
      stageSince: applications.stageSince,
      outcome: applications.outcome,
      quiet: applications.quiet,
      position: applications.position,
      appliedOn: applications.appliedOn,
      version: applications.version,
    })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .innerJoin(stages, and(eq(stages.ownerId, applications.ownerId), eq(stages.id, applications.stageId)))
    .where(owned(scope, applications, ...which))
    .orderBy(asc(applications.id))
    .for('no key update', { of: applications });
}
