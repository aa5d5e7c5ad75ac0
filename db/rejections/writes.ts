import { and, eq, type SQL, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Outcome as Ending } from '@/lib/applications/rules';
import type { Corrected, Logged, LoggedNew, Pasted } from '@/lib/rejections/input';
import { isQuiet } from '@/lib/rejections/rules';
import { cameWithIt } from '@/lib/rejections/taking-back';
import { dayIn } from '@/lib/time/days';
import { findApplication } from '../applications/reads';
import { applications } from '../applications/tables';
import { addApplication, setAppliedOn, standAt } from '../applications/writes';
import { moveEpisode, openEpisode } from '../episodes/writes';
import { findLogging, hasUndoing } from '../events/reads';
import { appendEvent } from '../events/writes';
import { listFeedbackOn } from '../feedback/reads';
import { keepFeedback } from '../feedback/writes';
import { listLettersOn } from '../letters/reads';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import { letGo, letWriterGo } from '../pasted/writes';
import { requestsOn } from '../requests/reads';
import { findStage, firstStageOf } from '../stages/reads';
import type { Writing } from '../transaction';
import { findRejection } from './reads';
import { rejections } from './tables';

/**
 * Records a "no": closes the application with it and opens what follows, unless it is old and so quiet.
 * @param isNew for an application that is added with it: how far it had got is only what was said.
 * @returns the new rejection's id.
 */
export async function logRejection(
  tx: Writing,
  id: string,
  given: Logged,
  { isNew = false } = {},
): Promise<Outcome<{ id: string }>> {
  const before = await findApplication(tx, given.applicationId);
  const [closed, stage] = await Promise.all([
    firstStageOf(tx, 'closed'),
    given.stageId ? findStage(tx, given.stageId) : undefined,
  ]);
  if (!before || !closed || (given.stageId && !stage)) return refused('not-found');
  const today = todayOf(tx);
  const on = given.on ?? today;
  if (on > today) return refused('in-the-future');
  const quiet = isQuiet({ on, today });
  const [made] = await tx.db
    .insert(rejections)
    .values({
      ownerId: tx.scope.owner,
      id,
      applicationId: before.id,
      at: momentOf(tx, on) as unknown as string,
      stageId: stage?.id ?? (isNew || before.stageKind === 'closed' ? null : before.stageId),
      isFinalRound: given.isFinalRound,
      toldHow: given.toldHow,
      reason: given.reason || null,
      predetermined: given.predetermined,
      quiet,
    })
    .returning({ at: rejections.at });
  const episodeId = quiet ? null : await openEpisode(tx, id, 'resting');
  const moved = await standAt(
    tx,
    before,
    before.version,
    { stage: closed, outcome: 'rejected', quiet, since: (made as { at: string }).at },
    {
      kind: 'no-logged',
      at: (made as { at: string }).at,
      data: { rejectionId: id },
      ...(episodeId ? { episodeId } : {}),
    },
  );
  return moved.ok ? done({ id }) : moved;
}

/** The same for an application that was not kept: it is added first. */
export async function logNewRejection(
  tx: Writing,
  ids: { rejection: string; application: string },
  { organisation, role, ...facts }: LoggedNew,
): Promise<Outcome<{ id: string }>> {
  const past = { organisation, role, stageId: '', url: null };
  const added = await addApplication(tx, ids.application, past, { isPast: true });
  if (!added.ok) return added;
  return logRejection(tx, ids.rejection, { ...facts, applicationId: ids.application }, { isNew: true });
}

/**
 * A "no" out of a pasted letter, as it was looked over: its text is the reason, what was ticked in it is feedback, and
 * who wrote it is kept with the organisation. It rests like any other.
 */
export async function logPasted(
  tx: Writing,
  ids: { rejection: string; application: string; feedback: string },
  { applicationId, organisation, role, name, email, box: _, intent: __, ...given }: Pasted,
): Promise<Outcome<{ id: string }>> {
  const { line1, line2, line3, line4, line5, line6, ...facts } = given;
  const logged = applicationId
    ? await logRejection(tx, ids.rejection, { ...facts, applicationId })
    : await logNewRejection(tx, ids, {
        ...facts,
        organisation: organisation ?? '',
        role: role ?? 'Role not noted',
      });
  if (!logged.ok) return logged;
  const made = name && (await findRejection(tx, ids.rejection));
  if (made) await haveContact(tx, { organisationId: made.organisationId, name, email });
  const words = [line1, line2, line3, line4, line5, line6].filter(Boolean).join('\n');
  if (!words) return logged;
  const said = { rejectionId: ids.rejection, source: 'in-the-no', words, myReading: '' } as const;
  const heard = { ...said, speaker: name ?? '', on: facts.on };
  const kept = await keepFeedback(tx, ids.feedback, heard, { stays: true });
  return kept.ok ? logged : kept;
}

/** Its facts, put right afterwards; the history says which. */
export async function correctRejection(
  tx: Writing,
  { id, version, on, stageId, ...facts }: Corrected,
): Promise<Outcome<{ id: string }>> {
  const [before, stage] = await Promise.all([
    findRejection(tx, id),
    stageId ? findStage(tx, stageId) : undefined,
  ]);
  if (!before || before.takenBackAt || (stageId && !stage)) return refused('not-found');
  if (on && on > todayOf(tx)) return refused('in-the-future');
  const isMoved = on !== null && on !== dayIn(tx.person.timeZone, new Date(before.at));
  const changed = await change(
    tx,
    { id, version },
    {
      ...facts,
      reason: facts.reason || null,
      stageId: stage?.id ?? null,
      ...(isMoved ? { at: momentOf(tx, on) } : {}),
    },
  );
  if (!changed.ok) return changed;
  if (isMoved) await closeAsOf(tx, before.applicationId, id);
  await noteCorrection(tx, before, { fields: ['no'] });
  return changed;
}

/** An application that this "no" closed was closed when it came; one that a later "no" closed, when that one came. */
async function closeAsOf(tx: Writing, applicationId: string, rejectionId: string): Promise<void> {
  const came = sql`(select at from rejections where owner_id = ${tx.scope.owner} and id = ${rejectionId})`;
  // Ids grow with time: which was written down last, whatever day each is of.
  const isLast = sql`not exists (select from rejections r where r.owner_id = ${tx.scope.owner}
    and r.application_id = ${applicationId} and r.taken_back_at is null and r.id > ${rejectionId})`;
  await tx.db
    .update(applications)
    .set({
      closedAt: came,
      stageSince: came,
      version: sql`${applications.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      owned(
        tx.scope,
        applications,
        and(eq(applications.id, applicationId), eq(applications.outcome, 'rejected'), isLast),
      ),
    );
}

/** The one tap: they probably had someone already, or not after all. */
export async function setPredetermined(
  tx: Writing,
  { id, version, predetermined }: { id: string; version: number; predetermined: boolean },
): Promise<Outcome<{ id: string }>> {
  const before = await findRejection(tx, id);
  if (!before || before.takenBackAt) return refused('not-found');
  const changed = await change(tx, { id, version }, { predetermined });
  if (changed.ok) await noteCorrection(tx, before, { predetermined });
  return changed;
}

/** A quiet "no" that somebody wants to look at after all gets its episode. */
export async function openQuiet(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const before = await findRejection(tx, id);
  if (!before || before.takenBackAt) return refused('not-found');
  if (before.episodeId) return done({ id });
  const episodeId = await openEpisode(tx, id, 'awake');
  await appendEvent(tx, { kind: 'reopened', applicationId: before.applicationId, episodeId });
  return done({ id });
}

/**
 * Takes back a "no" that was logged by mistake: the application stands where it stood, the episode is closed, and the
 * history keeps both. Only while nothing hangs on it but words that were kept with it, and the application has not moved
 * on.
 */
export async function takeBack(tx: Writing, id: string): Promise<Outcome<{ applicationId: string }>> {
  const rejection = await findRejection(tx, id);
  if (!rejection || rejection.takenBackAt) return refused('not-found');
  const [application, logging, requests, letters, heard] = await Promise.all([
    findApplication(tx, rejection.applicationId),
    findLogging(tx, id),
    requestsOn(tx, id),
    listLettersOn(tx, id),
    listFeedbackOn(tx, id),
  ]);
  if (!application || !logging) return refused('no-such-move');
  const from = logging.data as Record<string, string | null>;
  const [stage, isUndone] = await Promise.all([findStage(tx, from.from ?? ''), hasUndoing(tx, logging.id)]);
  const hangs =
    heard.some((said) => !cameWithIt(rejection, said)) ||
    letters.length > 0 ||
    requests.some((request) => request.state !== 'dropped');
  if (!stage || isUndone || application.outcome !== 'rejected' || hangs) return refused('no-such-move');
  const moved = await standAt(
    tx,
    application,
    application.version,
    {
      stage,
      outcome: from.fromOutcome as Ending | null,
      quiet: Boolean(from.fromQuiet),
      ...(from.fromSince ? { since: from.fromSince } : {}),
    },
    {
      kind: 'undone',
      undoesId: logging.id,
      ...(rejection.episodeId ? { episodeId: rejection.episodeId } : {}),
    },
  );
  if (!moved.ok) return moved;
  await setAppliedOn(tx, application.id, from.fromAppliedOn ?? null);
  for (const said of heard) await letGo(tx, said);
  await letWriterGo(tx, rejection);
  // Before it is taken back: from then on nothing moves its episode any more.
  if (rejection.episodeId && rejection.state !== 'closed') {
    const closed = await moveEpisode(tx, rejection.episodeId, { to: 'closed', kind: 'undone' });
    if (!closed.ok) return closed;
  }
  await tx.db
    .update(rejections)
    .set({ takenBackAt: sql`now()`, version: sql`${rejections.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, rejections, eq(rejections.id, id)));
  return done({ applicationId: application.id });
}

const noteCorrection = (
  tx: Writing,
  before: { applicationId: string; episodeId: string | null },
  data: Record<string, unknown>,
) =>
  appendEvent(tx, {
    kind: 'no-corrected',
    applicationId: before.applicationId,
    episodeId: before.episodeId,
    data,
  });

/** Now, where the day is today's; else the middle of that day where the seeker is, so that no time zone moves it. */
function momentOf(tx: Writing, on: string): SQL {
  return on === todayOf(tx)
    ? sql`now()`
    : sql`(${on}::date + time '12:00') at time zone ${tx.person.timeZone}`;
}

const todayOf = (tx: Writing) => dayIn(tx.person.timeZone, new Date());

/** The versioned update: of two edits of one version the second finds no row. */
async function change(
  tx: Writing,
  seen: { id: string; version: number },
  columns: Record<string, unknown>,
): Promise<Outcome<{ id: string }>> {
  const [changed] = await tx.db
    .update(rejections)
    .set({ ...columns, version: sql`${rejections.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, rejections, and(eq(rejections.id, seen.id), eq(rejections.version, seen.version))))
    .returning({ id: rejections.id });
  return changed ? done(changed) : refused('stale');
}
