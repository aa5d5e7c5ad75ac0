import { asc, eq, type SQL, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { byPosition, placeBetween, placesOnTop } from '@/lib/applications/order';
import { heldKey } from '@/lib/organisations/names';
import {
  FIRST_STAGES,
  MOST_STAGES,
  mayRetire,
  placeOfKind,
  type StageColour,
  type StageKind,
  successors,
} from '@/lib/stages/rules';
import { users } from '../accounts/tables';
import type { Database } from '../client';
import { owned } from '../owned';
import { holdAllIn, standAll } from '../standings/writes';
import type { Writing } from '../transaction';
import { stages } from './tables';

/** The stages a new seeker begins with; part of making the account, so there is no scope yet. */
export async function layFirstStages(db: Database, ownerId: string): Promise<void> {
  const positions = placesOnTop(null, FIRST_STAGES.length);
  await db
    .insert(stages)
    .values(
      FIRST_STAGES.map((stage, n) => ({ ...stage, ownerId, id: newId(), position: positions[n] as string })),
    );
}

/** Calls a stage something else; its kind, and so every figure, stays. Refuses 'stale' where it was changed meanwhile. */
export async function renameStage(
  tx: Writing,
  { id, version, name }: { id: string; version: number; name: string },
): Promise<Outcome<{ version: number }>> {
  const all = await holdAll(tx);
  const known = all.find((stage) => stage.id === id);
  if (!known) return refused('not-found');
  if (known.version !== version) return refused('stale');
  if (isTaken(name, all, id)) return refused('stage-name-taken');
  return changed(tx, id, { name, ...onceMore });
}

/** Two columns of one name could not be told apart in "Move to…". Retired ones stand in no such list. */
function isTaken(
  name: string,
  all: readonly { id: string; name: string; retiredAt: unknown }[],
  but?: string,
): boolean {
  // A name of nothing but pictures has no key.
  return all.some((stage) => !stage.retiredAt && stage.id !== but && heldKey(stage.name) === heldKey(name));
}

/** A new stage, beside those of its kind. */
export async function addStage(
  tx: Writing,
  id: string,
  { name, kind }: { name: string; kind: StageKind },
): Promise<Outcome<{ id: string }>> {
  const all = await holdAll(tx);
  const inUse = all.filter((stage) => !stage.retiredAt);
  if (inUse.length >= MOST_STAGES) return refused('too-many-stages');
  if (isTaken(name, inUse)) return refused('stage-name-taken');
  const position = placeBehind(inUse[placeOfKind(kind, inUse) - 1], all);
  await tx.db.insert(stages).values({ ownerId: tx.scope.owner, id, name, kind, position });
  return done({ id });
}

/** One place to the left or right among those in use; at the end it stays. Only its own row is written. */
export async function shiftStage(
  tx: Writing,
  { id, to }: { id: string; to: 'left' | 'right' },
): Promise<Outcome<{ version: number }>> {
  const all = await holdAll(tx);
  const inUse = all.filter((stage) => !stage.retiredAt);
  const at = inUse.findIndex((stage) => stage.id === id);
  const stage = inUse[at];
  if (!stage) return refused('not-found');
  if (!inUse[to === 'left' ? at - 1 : at + 1]) return done({ version: stage.version });
  return changed(tx, id, { position: placeBehind(inUse[to === 'left' ? at - 2 : at + 1], all) });
}

/** Its colour, or none; and whether its column is folded. Neither is text that somebody else could overwrite. */
export async function dressStage(
  tx: Writing,
  { id, ...look }: { id: string; colour?: StageColour | null; folded?: boolean },
): Promise<Outcome<{ version: number }>> {
  return changed(tx, id, look);
}

/**
 * Takes a stage out of use. What stands in it, also in the bin, goes on top of another one in its old order, as it
 * stands: with its days, its outcome, and folded if it was.
 */
export async function retireStage(
  tx: Writing,
  { id, version, toStageId }: { id: string; version: number; toStageId: string | null },
): Promise<Outcome<{ moved: number }>> {
  const inUse = (await holdAll(tx)).filter((stage) => !stage.retiredAt);
  const stage = inUse.find((one) => one.id === id);
  if (!stage) return refused('not-found');
  if (stage.version !== version) return refused('stale');
  if (!mayRetire(stage, inUse)) return refused('last-of-its-kind');
  const standing = await holdAllIn(tx, id);
  const to = successors(stage, inUse).find((one) => one.id === toStageId);
  if (toStageId && !to)
    return refused(inUse.some((one) => one.id === toStageId) ? 'no-such-move' : 'not-found');
  if (standing.length > 0 && !to) return refused('place-needed');
  if (to) {
    const going = standing.map(({ version: seen, ...before }) => ({
      before,
      version: seen,
      to: {
        stage: to,
        outcome: before.outcome,
        quiet: before.quiet,
        since: before.stageSince,
        appliedOn: before.appliedOn,
      },
    }));
    await standAll(tx, going, { kind: 'stage-retired', withBin: true });
  }
  await changed(tx, id, { retiredAt: sql`now()`, ...onceMore });
  return done({ moved: standing.length });
}

/** Takes a retired stage into use again, where it stood. */
export async function takeUpStage(tx: Writing, id: string): Promise<Outcome<{ version: number }>> {
  const all = await holdAll(tx);
  if (!all.some((stage) => stage.id === id)) return refused('not-found');
  if (all.filter((stage) => !stage.retiredAt).length >= MOST_STAGES) return refused('too-many-stages');
  return changed(tx, id, { retiredAt: null, ...onceMore });
}

type Placed = { readonly position: string };

/** A place right behind a stage, or before all; retired ones keep theirs, as they may come back. */
function placeBehind(stage: Placed | undefined, all: readonly Placed[]): string {
  const next = all.find(({ position }) => !stage || position > stage.position);
  return placeBetween(stage?.position ?? null, next?.position ?? null);
}

/** All of a seeker's stages, left to right, held: what depends on all of them is decided one after the other. */
async function holdAll({ scope, db }: Writing) {
  // The rows that are there keep nobody from adding another beside them, whom this would not see.
  await db.select({ id: users.id }).from(users).where(eq(users.id, scope.owner)).for('no key update');
  const rows = await db
    .select({
      id: stages.id,
      name: stages.name,
      kind: stages.kind,
      position: stages.position,
      retiredAt: stages.retiredAt,
      version: stages.version,
    })
    .from(stages)
    .where(owned(scope, stages))
    .orderBy(asc(stages.id))
    .for('no key update');
  return rows.toSorted(byPosition);
}

/** For what an edit elsewhere must have seen; its place, colour and fold are not. */
const onceMore = { version: sql`${stages.version} + 1` };

type Columns = { [K in keyof typeof stages.$inferInsert]?: (typeof stages.$inferInsert)[K] | SQL };

async function changed(
  { scope, db }: Writing,
  id: string,
  columns: Columns,
): Promise<Outcome<{ version: number }>> {
  const [row] = await db
    .update(stages)
    .set({ ...(columns as object), updatedAt: sql`now()` })
    .where(owned(scope, stages, eq(stages.id, id)))
    .returning({ version: stages.version });
  return row ? done(row) : refused('not-found');
}
