import { inArray } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { placeBetween } from '@/lib/applications/order';
import { type Outcome as Ending, refusalOfMove } from '@/lib/applications/rules';
import { applications } from '../applications/tables';
import { owned } from '../owned';
import {
  type Going,
  holdApplications,
  holdStages,
  type Moved,
  named,
  putAt,
  type Standing,
  standAll,
} from '../standings/writes';
import type { Writing } from '../transaction';
import { takeWinBack } from '../wins/writes';
import { findGap, listDoneBy, type Wanted } from './reads';

/** Several as one act, and what became of each. */
export interface MovedMany {
  /** For `undoAct`: one undo takes all of them back. */
  readonly actId: string;
  readonly to: string;
  readonly moved: readonly Moved[];
  /** Changed elsewhere since they were seen, and left where they stand. */
  readonly stale: readonly { readonly id: string; readonly organisation: string }[];
}

/**
 * Moves those that were ticked to the top of a stage, in the order given. What was changed meanwhile is named and
 * stays; what stands there already, or has gone, is passed over.
 */
export async function moveApplications(
  tx: Writing,
  given: {
    readonly ids: readonly { readonly id: string; readonly version: number }[];
    readonly stageId: string;
    readonly outcome: Ending | null;
  },
): Promise<Outcome<MovedMany>> {
  const [stage] = await holdStages(tx, [given.stageId]);
  const known = await holdApplications(
    tx,
    given.ids.map(({ id }) => id),
  );
  if (!stage || known.size === 0) return refused('not-found');
  const outcome = stage.kind === 'closed' ? given.outcome : null;
  if (stage.kind === 'closed' && !outcome) return refused('outcome-needed');
  const to = { stage, outcome };
  const seen = given.ids.flatMap(({ id, version }) => {
    const before = known.get(id);
    return before ? [{ before, version, to }] : [];
  });
  const stale = seen.filter(({ before, version }) => before.version !== version);
  const going = seen.filter(
    (one) =>
      !stale.includes(one) &&
      !refusalOfMove(
        { stageId: one.before.stageId, kind: one.before.stageKind, outcome: one.before.outcome },
        { stageId: stage.id, kind: stage.kind, outcome },
      ),
  );
  if (going.length === 0) return refused(stale.length > 0 ? 'stale' : 'no-such-move');
  const moved = await standAll(tx, going, { kind: 'moved' });
  return done({ actId: tx.actId, to: stage.name, moved, stale: stale.map(({ before }) => named(before)) });
}

/**
 * Puts one between two others of its own stage: one row written. Nothing that a form shows has changed, so its version
 * stays; whoever has it open elsewhere loses nothing.
 */
export async function placeApplication(
  tx: Writing,
  before: Standing,
  version: number,
  wanted: Wanted,
): Promise<Outcome<Moved>> {
  const gap = await findGap(tx, wanted);
  if (!gap) return refused('stale');
  return putAt(tx, before, version, placeBetween(gap.lower, gap.upper));
}

/** What became of each that an act had moved. */
export interface Undone {
  readonly back: readonly Moved[];
  /** Moved on since, and left where they stand. */
  readonly stale: readonly { readonly id: string; readonly organisation: string }[];
}
type Data = Record<string, string | null>;

/**
 * Takes an act's moves back, all of them as one: each stands where it stood, with its day, its place and how it had
 * ended. Only the last move of an application can be; what has moved on since is named, and stays.
 * @param onlyId the one application that is meant, of those the act had moved.
 */
export async function undoAct(
  tx: Writing,
  actId: string,
  onlyId: string | null = null,
): Promise<Outcome<Undone>> {
  const steps = (await listDoneBy(tx, actId)).filter(
    ({ kind, applicationId }) =>
      (kind === 'moved' || kind === 'placed') && (onlyId === null || applicationId === onlyId),
  );
  if (steps.length === 0) return refused('not-found');
  const stages = await holdStages(
    tx,
    steps.flatMap(({ data }) => (data as Data).from ?? []),
  );
  const known = await holdApplications(
    tx,
    steps.flatMap(({ applicationId }) => applicationId ?? []),
  );
  const back: Moved[] = [];
  const going: Going[] = [];
  const stale: Standing[] = [];
  // Those that this act sent: what was sent before it stays a win.
  const sent = new Set<string>();
  for (const { eventId, kind, applicationId, undoneBy, ...event } of steps) {
    const data = event.data as Data;
    const before = known.get(applicationId ?? '');
    if (!before) continue;
    const stage = stages.find(({ id }) => id === data.from);
    if (undoneBy) stale.push(before);
    else if (kind === 'placed' && before.stageId === data.stage && before.position === data.position) {
      const old = {
        stageId: before.stageId,
        id: before.id,
        quiet: before.quiet,
        position: data.fromPosition ?? '',
      };
      const [position = old.position] = await freePlaces(tx, [old]);
      const put = await putAt(tx, before, before.version, position, eventId);
      if (put.ok) back.push(put.value);
    } else if (kind === 'moved' && stage && before.stageId === data.to && before.outcome === data.outcome) {
      if (stage.kind === 'saved' && !data.fromAppliedOn && data.appliedOn) sent.add(before.id);
      going.push({
        before,
        version: before.version,
        to: { stage, ...wayBack(before, data) },
        undoesId: eventId,
      });
    } else stale.push(before);
  }
  back.push(...(await standAll(tx, await onFreePlaces(tx, going), { kind: 'undone' })));
  if (back.length === 0) return refused('stale');
  await Promise.all(
    back
      .filter(({ id }) => sent.has(id))
      .map(({ id }) => takeWinBack(tx, { kind: 'applied', subjectKind: 'application', subjectId: id })),
  );
  return done({ back, stale: stale.map(named) });
}

/** The day that the move filled in goes with it; one that was written by hand since then stays. */
const wayBack = (before: Standing, data: Data) => ({
  outcome: data.fromOutcome as Ending | null,
  quiet: Boolean(data.fromQuiet),
  appliedOn: before.appliedOn === data.appliedOn ? (data.fromAppliedOn ?? null) : before.appliedOn,
  ...(data.fromSince ? { since: data.fromSince } : {}),
  ...(data.fromPosition ? { position: data.fromPosition } : {}),
});

/** Old places are free, or taken meanwhile: then it is the one right below whoever took it. */
async function freePlaces(
  tx: Writing,
  old: readonly { stageId: string; id: string; quiet: boolean; position: string }[],
): Promise<string[]> {
  const taken = await tx.db
    .select({ id: applications.id, stageId: applications.stageId, position: applications.position })
    .from(applications)
    .where(
      owned(
        tx.scope,
        applications,
        inArray(
          applications.stageId,
          old.map(({ stageId }) => stageId),
        ),
        inArray(
          applications.position,
          old.map(({ position }) => position),
        ),
      ),
    );
  return Promise.all(
    old.map(async ({ position, ...asked }) => {
      const other = taken.find((row) => row.stageId === asked.stageId && row.position === position);
      const gap = other && (await findGap(tx, { ...asked, afterId: other.id, beforeId: null }));
      return gap ? placeBetween(gap.lower, gap.upper) : position;
    }),
  );
}

/** The same for those that go back to another stage; one whose place nobody kept goes on top. */
async function onFreePlaces(tx: Writing, going: readonly Going[]): Promise<Going[]> {
  const kept = going.filter(({ to }) => to.position !== undefined);
  if (kept.length === 0) return [...going];
  const places = await freePlaces(
    tx,
    kept.map(({ before, to }) => ({
      stageId: to.stage.id,
      id: before.id,
      quiet: to.quiet ?? false,
      position: to.position as string,
    })),
  );
  return going.map((one) => {
    const position = places[kept.indexOf(one)];
    return position ? { ...one, to: { ...one.to, position } } : one;
  });
}
