import { eq, lt, notInArray, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { linkKey } from '@/lib/applications/link-key';
import { placesOnTop } from '@/lib/applications/order';
import { readsLikeFeedback } from '@/lib/imports/feedback-cues';
import type { Mapping } from '@/lib/imports/mapping';
import { newestFirst } from '@/lib/imports/order';
import { countFate, type Plan } from '@/lib/imports/plan';
import type { Incoming } from '@/lib/imports/rows';
import { MOST_WAITING } from '@/lib/imports/rules';
import { heldKey, nameKey } from '@/lib/organisations/names';
import type { StageKind } from '@/lib/stages/rules';
import { noonIn } from '@/lib/time/zones';
import { topOf } from '../applications/reads';
import { applications } from '../applications/tables';
import { appendEvents } from '../events/writes';
import { interviews } from '../interviews/tables';
import { haveOrganisations } from '../organisations/writes';
import { owned } from '../owned';
import { rejections } from '../rejections/tables';
import type { SystemScope } from '../scope';
import { reindex } from '../search/writes';
import { listStages, type Stage } from '../stages/reads';
import { putTags } from '../tags/writes';
import type { Reading, Writing } from '../transaction';
import { findFile, type ImportResult } from './reads';
import { imports } from './tables';

/** Keeps a file for a day, to be looked at. The person's own expired ones go, and of too many waiting the oldest. */
export async function keepFile(
  tx: Writing,
  file: { id: string; name: string; bytes: Buffer },
): Promise<Outcome<{ id: string }>> {
  await tx.db.insert(imports).values({
    ...file,
    ownerId: tx.scope.owner,
    expiresAt: sql`now() + interval '1 day'`,
  });
  const newest = tx.db
    .select({ id: imports.id })
    .from(imports)
    .where(owned(tx.scope, imports, eq(imports.state, 'waiting')))
    .orderBy(sql`${imports.createdAt} desc, ${imports.id} desc`)
    .limit(MOST_WAITING);
  await tx.db
    .delete(imports)
    .where(
      owned(
        tx.scope,
        imports,
        sql`(${imports.expiresAt} < now() or (${eq(imports.state, 'waiting')} and ${notInArray(imports.id, newest)}))`,
      ),
    );
  return done({ id: file.id });
}

/** Keeps what was corrected, if nobody corrected it since `version`. */
export async function correctMapping(
  tx: Writing,
  seen: { id: string; version: number },
  mapping: Mapping,
): Promise<Outcome<{ version: number }>> {
  const file = await findFile(tx, seen.id, { forUpdate: true });
  if (!file) return refused('not-found');
  if (file.state !== 'waiting') return done({ version: file.version });
  if (file.version !== seen.version) return refused('stale');
  await tx.db
    .update(imports)
    .set({ mapping, version: sql`${imports.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, imports, eq(imports.id, seen.id)));
  return done({ version: file.version + 1 });
}

/** Throws the file away; what was brought in from it stays. */
export async function throwAway(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const gone = await tx.db
    .delete(imports)
    .where(owned(tx.scope, imports, eq(imports.id, id)))
    .returning({ id: imports.id });
  return gone.length > 0 ? done({ id }) : refused('not-found');
}

/** For the job: whoever's files have had their day. @returns how many. */
export async function removeExpiredImports({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db
    .delete(imports)
    .where(lt(imports.expiresAt, sql`now()`))
    .returning({ id: imports.id });
  return gone.length;
}

/**
 * Brings the file in as the mapping says: organisations, applications, "noes", interviews and history, all of it or
 * nothing. Afterwards its bytes are gone. A file that is in already stays as it is, and answers what came of it.
 * 5,000 rows took 3.4 seconds beside other work on two cores, half of it the insert of applications.
 */
export async function bringIn(
  tx: Writing,
  seen: { id: string; version: number },
  mapping: Mapping,
): Promise<Outcome<ImportResult>> {
  await oneAtATime(tx);
  const file = await findFile(tx, seen.id, { forUpdate: true, mapping });
  if (!file) return refused('not-found');
  if (file.result) return done(file.result);
  if (file.version !== seen.version) return refused('stale');
  const { plan } = file;
  if (!plan) return refused('not-found');
  if (plan.missing.length > 0) return refused('invalid');
  const placed = await place(tx, plan);
  if (!placed) return refused('not-found');
  await writeApplications(tx, placed);
  await putTags(
    tx,
    placed.flatMap(({ id, given }) => given.tags.map((tag) => ({ applicationId: id, tag }))),
  );
  await reindex(
    tx,
    placed.map(({ id }) => id),
  );
  await writeWhatIsKnown(tx, placed);
  await appendEvents(
    tx,
    placed.map((row) => historyOf(row, file.name)),
  );
  const result = resultOf(plan, placed);
  await tx.db
    .update(imports)
    .set({ bytes: Buffer.alloc(0), state: 'committed', mapping, result, updatedAt: sql`now()` })
    .where(owned(tx.scope, imports, eq(imports.id, seen.id)));
  return done(result);
}

/** Of two files of one person the second waits for the first, so that it knows which rows are here already. */
const oneAtATime = ({ scope, db }: Writing) =>
  db.execute(sql`select 1 from users where id = ${scope.owner} for no key update`);

interface Placed {
  readonly id: string;
  readonly line: number;
  readonly key: string;
  readonly given: Incoming;
  readonly stage: Stage;
  readonly position: string;
  /** Since when it stands there: the last update, else the day of applying, else not known. */
  readonly since: string | null;
}

/** Gives each row its id, stage and place: the newest on top of its stage, and last in the order of ids. */
async function place(tx: Writing, plan: Plan): Promise<Placed[] | undefined> {
  const stages = await listStages(tx);
  const rows = newestFirst(
    plan.rows.flatMap(({ application, fate, line, key }) =>
      fate === 'in' && application && key ? [{ given: application, line, key }] : [],
    ),
  );
  const staged = rows.map((row) => ({ ...row, stage: stageOf(stages, row.given.standing.kind) }));
  const positions = new Map<(typeof staged)[number], string>();
  for (const stageId of new Set(staged.map(({ stage }) => stage?.id))) {
    if (!stageId) return undefined;
    const column = staged.filter(({ stage }) => stage?.id === stageId);
    const places = placesOnTop(await topOf(tx, stageId), column.length);
    for (const [n, row] of column.entries()) positions.set(row, places[n] as string);
  }
  // Ids grow with time, and lists show the greatest first.
  const ids = staged.map(() => newId()).reverse();
  return staged.map((row, n) => {
    const day = row.given.lastUpdate ?? row.given.appliedOn;
    return {
      ...row,
      id: ids[n] as string,
      stage: row.stage as Stage,
      position: positions.get(row) as string,
      since: day && noonIn(tx.person.timeZone, day),
    };
  });
}

/** The first stage of a kind; without one, an open application goes where applied ones do. */
function stageOf(stages: readonly Stage[], kind: StageKind): Stage | undefined {
  const first = (wanted: StageKind) => stages.find((stage) => stage.kind === wanted);
  return kind === 'closed'
    ? first('closed')
    : (first(kind) ?? first('applied') ?? stages.find((stage) => stage.kind !== 'closed'));
}

/** Rows a statement, so that its values stay well below the 65,535 that one may carry. */
const AT_ONCE = 1_000;

async function inChunks<T>(rows: readonly T[], write: (some: T[]) => PromiseLike<unknown>): Promise<void> {
  for (let n = 0; n < rows.length; n += AT_ONCE) await write(rows.slice(n, n + AT_ONCE));
}

async function writeApplications(tx: Writing, placed: readonly Placed[]): Promise<void> {
  const organisationIds = await haveOrganisations(
    tx,
    placed.map((row) => row.given.organisation),
  );
  await inChunks(placed, (some) =>
    tx.db.insert(applications).values(
      some.map(({ id, key, given: { organisation, role, lastUpdate, standing, tags, ...facts }, ...at }) => ({
        ...facts,
        ownerId: tx.scope.owner,
        id,
        organisationId: organisationIds.get(heldKey(organisation)) as string,
        role,
        roleKey: nameKey(role),
        linkKey: linkKey(facts.url),
        stageId: at.stage.id,
        stageKind: at.stage.kind,
        stageSince: at.since ?? sql`now()`,
        position: at.position,
        outcome: standing.outcome ?? null,
        closedAt: standing.outcome ? (at.since ?? sql`now()`) : null,
        quiet: standing.outcome === 'rejected',
        importKey: key,
      })),
    ),
  );
}

/** What a status said beyond the stage: the "no", quiet as imported ones are, and the round of an interview. */
async function writeWhatIsKnown(tx: Writing, placed: readonly Placed[]): Promise<void> {
  const interviewStage = stageOf(await listStages(tx), 'interview')?.id ?? null;
  const own = ({ id }: Placed) => ({ ownerId: tx.scope.owner, id: newId(), applicationId: id });
  const noes = placed.flatMap((row) => {
    const { no } = row.given.standing;
    if (!no) return [];
    return {
      ...own(row),
      at: row.since ?? sql`now()`,
      stageId: no.atInterview ? interviewStage : null,
      isFinalRound: no.isFinalRound ?? false,
      toldHow: no.toldHow ?? ('not-said' as const),
      predetermined: no.predetermined ?? false,
      quiet: true,
    };
  });
  const rounds = placed.flatMap((row) => {
    const { round } = row.given.standing;
    return round ? { ...own(row), round } : [];
  });
  await inChunks(noes, (some) => tx.db.insert(rejections).values(some));
  await inChunks(rounds, (some) => tx.db.insert(interviews).values(some));
}

const historyOf = ({ id, line, stage, given }: Placed, file: string) => ({
  applicationId: id,
  kind: 'imported' as const,
  data: { to: stage.id, toName: stage.name, outcome: given.standing.outcome ?? null, file, line },
});

function resultOf(plan: Plan, placed: readonly Placed[]): ImportResult {
  return {
    cameIn: placed.length,
    here: countFate(plan, 'here'),
    doubles: countFate(plan, 'double'),
    refused: countFate(plan, 'refused'),
    leftOut: countFate(plan, 'left-out'),
    blank: countFate(plan, 'blank'),
    quiet: placed.filter((row) => row.given.standing.no).length,
    feedbackIds: placed.filter((row) => readsLikeFeedback(row.given.notes)).map((row) => row.id),
  };
}
