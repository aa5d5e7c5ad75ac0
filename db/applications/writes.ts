import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { factChanges } from '@/lib/applications/fact-changes';
import type { Added, Edited, Moved } from '@/lib/applications/input';
import { placeOnTop } from '@/lib/applications/order';
import { type Outcome as Ending, refusalOfMove } from '@/lib/applications/rules';
import type { EventKind } from '@/lib/events/rules';
import { nameKey } from '@/lib/organisations/names';
import type { StageKind } from '@/lib/stages/rules';
import { findEvent, hasUndoing } from '../events/reads';
import { appendEvent } from '../events/writes';
import { haveOrganisation } from '../organisations/writes';
import { owned } from '../owned';
import type { SystemScope } from '../scope';
import { findStage, firstStageOf, type Stage } from '../stages/reads';
import type { Reading, Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';
import { type Application, findApplication, topOf } from './reads';
import { applications, postings } from './tables';

type Changed = { id: string; version: number };

/**
 * A new application, on top of its stage; without one, of the first stage for what is applied for.
 * @param isPast for one that was sent at some time that nobody said: it has no day, and is no win of today's.
 */
export async function addApplication(
  tx: Writing,
  id: string,
  given: Added,
  { isPast = false } = {},
): Promise<Outcome<{ id: string; stageId: string }>> {
  const stage = given.stageId ? await findStage(tx, given.stageId) : await firstStageOf(tx, 'applied');
  if (!stage || stage.kind === 'closed') return refused('not-found');
  const organisationId = await haveOrganisation(tx, given.organisation);
  await tx.db.insert(applications).values({
    ownerId: tx.scope.owner,
    id,
    organisationId,
    role: given.role,
    roleKey: nameKey(given.role),
    stageId: stage.id,
    stageKind: stage.kind,
    position: placeOnTop(await topOf(tx, stage.id)),
    url: given.url,
    ...(given.at ? { stageSince: given.at } : {}),
    appliedOn:
      stage.kind === 'saved' || isPast
        ? null
        : sql`(${given.at ?? sql`now()`}::timestamptz at time zone ${tx.person.timeZone})::date`,
  });
  await appendEvent(tx, {
    applicationId: id,
    kind: 'added',
    data: { to: stage.id, toName: stage.name },
    ...(given.at ? { at: given.at } : {}),
  });
  if (stage.kind !== 'saved' && !isPast) {
    await keepWin(tx, {
      kind: 'applied',
      subjectKind: 'application',
      subjectId: id,
      about: given.organisation,
      ...(given.at ? { at: given.at } : {}),
    });
  }
  return done({ id, stageId: stage.id });
}

/**
 * Moves it to the top of another stage, if nobody changed it since `version`. Closing takes an outcome, and only
 * closing: one left in the form by a changed mind is not heard. A "no" is logged elsewhere (`db/rejections`).
 */
export async function moveApplication(
  tx: Writing,
  move: Moved,
): Promise<Outcome<Changed & { eventId: string }>> {
  const [before, stage] = await Promise.all([findApplication(tx, move.id), findStage(tx, move.stageId)]);
  if (!before || !stage) return refused('not-found');
  const outcome = stage.kind === 'closed' ? move.outcome : null;
  return standAt(tx, before, move.version, { stage, outcome }, { kind: 'moved' });
}

export interface Ended {
  readonly stage: Stage;
  readonly outcome: Ending | null;
  /** Folded on the board. */
  readonly quiet?: boolean;
  /** When it came to stand there, if not now. */
  readonly since?: string;
  /** Its place in the stage, if not on top. */
  readonly position?: string;
}

/** The one place where an application changes its stage: rules, row and history. */
export async function standAt(
  tx: Writing,
  before: Application,
  version: number,
  to: Ended,
  event: {
    kind: EventKind;
    at?: string;
    data?: Record<string, unknown>;
    episodeId?: string;
    undoesId?: string;
  },
): Promise<Outcome<Changed & { eventId: string }>> {
  const reason = refusalOfMove(
    { stageId: before.stageId, kind: before.stageKind, outcome: before.outcome },
    { stageId: to.stage.id, kind: to.stage.kind, outcome: to.outcome },
  );
  if (reason) return refused(reason);
  const since = to.since ?? sql`now()`;
  const changed = await change(
    tx,
    { id: before.id, version },
    {
      stageId: to.stage.id,
      stageKind: to.stage.kind,
      stageSince: since,
      position: to.position ?? placeOnTop(await topOf(tx, to.stage.id)),
      outcome: to.outcome,
      closedAt: to.outcome ? since : null,
      quiet: to.quiet ?? false,
      ...(isSent(to.stage.kind) && !before.appliedOn
        ? { appliedOn: sql`(now() at time zone ${tx.person.timeZone})::date` }
        : {}),
    },
  );
  if (!changed.ok) return changed;
  const { data, ...rest } = event;
  const eventId = await appendEvent(tx, {
    ...rest,
    applicationId: before.id,
    data: {
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
      appliedOn: changed.value.appliedOn,
      ...data,
    },
  });
  if (before.stageKind === 'saved' && to.stage.kind === 'applied') {
    await keepWin(tx, {
      kind: 'applied',
      subjectKind: 'application',
      subjectId: before.id,
      about: before.organisation,
    });
  }
  return done({ id: before.id, version: changed.value.version, eventId });
}

const isSent = (kind: StageKind) => kind !== 'saved' && kind !== 'closed';

/** Takes a move back: a new event that points at the undone one. Only the last move of an application can be. */
export async function undoMove(
  tx: Writing,
  eventId: string,
): Promise<Outcome<Changed & { eventId: string }>> {
  const event = await findEvent(tx, eventId);
  if (!event?.applicationId || event.kind !== 'moved') return refused('not-found');
  const data = event.data as Record<string, string | null>;
  const [before, stage, isUndone] = await Promise.all([
    findApplication(tx, event.applicationId),
    findStage(tx, data.from ?? ''),
    hasUndoing(tx, eventId),
  ]);
  if (!before || !stage) return refused('not-found');
  if (isUndone || before.stageId !== data.to || before.outcome !== data.outcome) return refused('stale');
  const back = {
    stage,
    outcome: data.fromOutcome as Ending | null,
    quiet: Boolean(data.fromQuiet),
    ...(data.fromSince ? { since: data.fromSince } : {}),
    ...(data.fromPosition ? { position: data.fromPosition } : {}),
  };
  const undone = await standAt(tx, before, before.version, back, { kind: 'undone', undoesId: eventId });
  if (!undone.ok) return undone;
  // The day that the move filled in goes with it; one that was written by hand since then stays.
  if (before.appliedOn === data.appliedOn) await setAppliedOn(tx, before.id, data.fromAppliedOn ?? null);
  if (stage.kind === 'saved') {
    await takeWinBack(tx, { kind: 'applied', subjectKind: 'application', subjectId: before.id });
  }
  return undone;
}

/** Puts back the day that an undone act had filled in. */
export async function setAppliedOn(tx: Writing, id: string, appliedOn: string | null): Promise<void> {
  await tx.db
    .update(applications)
    .set({ appliedOn })
    .where(owned(tx.scope, applications, eq(applications.id, id)));
}

/** Writes its facts anew, if nobody changed it since `version`; the history says what changed. */
export async function editApplication(
  tx: Writing,
  { id, version, organisation, ...facts }: Edited,
): Promise<Outcome<Changed>> {
  const before = await findApplication(tx, id);
  if (!before) return refused('not-found');
  const organisationId =
    nameKey(organisation) === nameKey(before.organisation)
      ? before.organisationId
      : await haveOrganisation(tx, organisation);
  const changed = await change(
    tx,
    { id, version },
    {
      ...(facts as Partial<typeof applications.$inferInsert>),
      roleKey: nameKey(facts.role),
      organisationId,
    },
  );
  if (!changed.ok) return changed;
  const data = factChanges(before, { organisation, ...facts });
  if (data.fields.length > 0) await appendEvent(tx, { applicationId: id, kind: 'edited', data });
  return done({ id, version: changed.value.version });
}

/** Keeps the advert as it reads now; earlier ones stay. */
export async function keepPosting(
  tx: Writing,
  { id, text }: { id: string; text: string },
): Promise<Outcome<{ id: string }>> {
  const application = await findApplication(tx, id);
  if (!application) return refused('not-found');
  await tx.db
    .insert(postings)
    .values({ ownerId: tx.scope.owner, id: newId(), applicationId: id, text, url: application.url });
  await appendEvent(tx, { applicationId: id, kind: 'advert-kept' });
  return done({ id });
}

/** Says that a silence may go on: it is counted anew from today. The history says so. */
export async function leaveOpen(tx: Writing, seen: Changed): Promise<Outcome<Changed>> {
  const today = sql`(now() at time zone ${tx.person.timeZone})::date`;
  const changed = await change(tx, seen, { leftOpenOn: today });
  if (!changed.ok) return changed;
  await appendEvent(tx, { applicationId: seen.id, kind: 'edited', data: { fields: ['leftOpenOn'] } });
  return done({ id: seen.id, version: changed.value.version });
}

type Columns = {
  [K in keyof typeof applications.$inferInsert]?:
    | (typeof applications.$inferInsert)[K]
    | ReturnType<typeof sql>;
};

/** The one versioned update: the version is part of the WHERE, so of two edits of one version the second finds no row. */
async function change(
  tx: Writing,
  seen: Changed,
  columns: Columns,
): Promise<Outcome<Changed & { appliedOn: string | null }>> {
  const [changed] = await tx.db
    .update(applications)
    .set({ ...(columns as object), version: sql`${applications.version} + 1`, updatedAt: sql`now()` })
    .where(
      owned(
        tx.scope,
        applications,
        and(
          eq(applications.id, seen.id),
          eq(applications.version, seen.version),
          isNull(applications.deletedAt),
        ),
      ),
    )
    .returning({ id: applications.id, version: applications.version, appliedOn: applications.appliedOn });
  if (!changed) return refused((await findApplication(tx, seen.id)) ? 'stale' : 'not-found');
  return done(changed);
}

/** The job that empties the bins: what has lain in one for thirty days goes for good, with all that hangs on it. */
export async function emptyBins({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db
    .delete(applications)
    .where(lt(applications.deletedAt, sql`now() - interval '30 days'`))
    .returning({ id: applications.id });
  return gone.length;
}
