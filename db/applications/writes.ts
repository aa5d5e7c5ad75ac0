import { and, eq, isNull, lt, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { factChanges } from '@/lib/applications/fact-changes';
import type { Added, Edited, Moved } from '@/lib/applications/input';
import { linkKey } from '@/lib/applications/link-key';
import { placeBetween, placeOnTop } from '@/lib/applications/order';
import { refusalOfMove } from '@/lib/applications/rules';
import { heldKey, nameKey } from '@/lib/organisations/names';
import { tagsIn } from '@/lib/tags/rules';
import { appendEvent } from '../events/writes';
import { goalFits } from '../goals/tables';
import { findGap } from '../moves/reads';
import { placeApplication } from '../moves/writes';
import { haveOrganisation, renameOrganisation } from '../organisations/writes';
import { owned } from '../owned';
import type { PostingData } from '../postings/reads';
import type { SystemScope } from '../scope';
import { reindex } from '../search/writes';
import { findStage, firstStageOf } from '../stages/reads';
import { type Ended, holdStages, standAll, type Why } from '../standings/writes';
import { setTags } from '../tags/writes';
import type { Reading, Writing } from '../transaction';
import { keepWin } from '../wins/writes';
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
    linkKey: linkKey(given.url),
    ...(given.at ? { stageSince: given.at } : {}),
    appliedOn:
      stage.kind === 'saved' || isPast
        ? null
        : sql`(${given.at ?? sql`now()`}::timestamptz at time zone ${tx.person.timeZone})::date`,
  });
  await reindex(tx, [id]);
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
 * Moves it to another stage, on top or between the cards named, if nobody changed it since `version`; or, where it
 * stands there already, only to that place. Closing takes an outcome, and only closing: one left in the form by a
 * changed mind is not heard. A "no" is logged elsewhere (`db/rejections`).
 */
export async function moveApplication(
  tx: Writing,
  move: Moved,
): Promise<Outcome<Changed & { eventId: string }>> {
  const [[stage], before] = await Promise.all([holdStages(tx, [move.stageId]), findApplication(tx, move.id)]);
  if (!before || !stage) return refused('not-found');
  const { id, version, afterId = null, beforeId = null } = move;
  const wanted = { stageId: stage.id, id, quiet: false, afterId, beforeId };
  const isPlaced = afterId !== null || beforeId !== null;
  if (isPlaced && stage.id === before.stageId && !move.outcome) {
    return placeApplication(tx, before, version, { ...wanted, quiet: before.quiet });
  }
  const gap = isPlaced ? await findGap(tx, wanted) : undefined;
  const outcome = stage.kind === 'closed' ? move.outcome : null;
  const position = gap && placeBetween(gap.lower, gap.upper);
  const to = { stage, outcome, ...(position ? { position } : {}) };
  return standAt(tx, before, version, to, { kind: 'moved' });
}

/** One application's change of stage, in the one place where that happens. */
export async function standAt(
  tx: Writing,
  before: Application,
  version: number,
  to: Ended,
  why: Why,
): Promise<Outcome<Changed & { eventId: string }>> {
  const reason = refusalOfMove(
    { stageId: before.stageId, kind: before.stageKind, outcome: before.outcome },
    { stageId: to.stage.id, kind: to.stage.kind, outcome: to.outcome },
  );
  if (reason) return refused(reason);
  const [moved] = await standAll(tx, [{ before, version, to }], why);
  if (!moved) return refused((await findApplication(tx, before.id)) ? 'stale' : 'not-found');
  return done(moved);
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
  { id, version, organisation, tags, ...facts }: Edited,
): Promise<Outcome<Changed>> {
  const before = await findApplication(tx, id);
  if (!before) return refused('not-found');
  // Left alone where it is the same, since the one it is at may be merged into another at this moment.
  const elsewhere = heldKey(organisation) !== heldKey(before.organisation) && {
    organisationId: await haveOrganisation(tx, organisation),
  };
  const changed = await change(
    tx,
    { id, version },
    {
      ...(facts as Partial<typeof applications.$inferInsert>),
      roleKey: nameKey(facts.role),
      linkKey: linkKey(facts.url),
      ...elsewhere,
    },
  );
  if (!changed.ok) return changed;
  // What was answered about its advert goes along.
  if (elsewhere)
    await tx.db
      .update(goalFits)
      .set(elsewhere)
      .where(owned(tx.scope, goalFits, eq(goalFits.applicationId, id)));
  // Another spelling of the same name is how that organisation is called from now on, wherever it stands.
  else if (organisation !== before.organisation) {
    const nameBefore = { name: before.organisation, nameKey: heldKey(before.organisation) };
    const called = await renameOrganisation(tx, { id: before.organisationId, ...nameBefore }, organisation);
    if (!called.ok) return called;
  }
  if (tags !== before.tags) await setTags(tx, id, tagsIn(tags));
  await reindex(tx, [id]);
  const data = factChanges(before, { organisation, tags, ...facts });
  if (data.fields.length > 0) await appendEvent(tx, { applicationId: id, kind: 'edited', data });
  return done({ id, version: changed.value.version });
}

/** Keeps the advert as it reads now, with where it was found and what it says of its days; earlier ones stay. */
export async function keepPosting(
  tx: Writing,
  { id, text, source, data }: { id: string; text: string; source?: string | null; data?: PostingData },
): Promise<Outcome<{ id: string }>> {
  const application = await findApplication(tx, id);
  if (!application) return refused('not-found');
  await tx.db.insert(postings).values({
    ownerId: tx.scope.owner,
    id: newId(),
    applicationId: id,
    text,
    url: application.url,
    source,
    data,
  });
  await reindex(tx, [id]);
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
async function change(tx: Writing, seen: Changed, columns: Columns): Promise<Outcome<Changed>> {
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
    .returning({ id: applications.id, version: applications.version });
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
