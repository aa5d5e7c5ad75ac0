import { asc, eq, isNull, ne, sql } from 'drizzle-orm';
import type { StageColour, StageKind } from '@/lib/stages/rules';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { stages } from './tables';

export interface Stage {
  readonly id: string;
  readonly name: string;
  readonly kind: StageKind;
}

const inUse = writtenOnce(({ scope, db }) =>
  db
    .select({ id: stages.id, name: stages.name, kind: stages.kind })
    .from(stages)
    .where(owned(scope, stages, isNull(stages.retiredAt)))
    .orderBy(asc(stages.position)),
);

/** The stages in use, left to right. */
export async function listStages(tx: Reading<OneOwner>): Promise<Stage[]> {
  return inUse(tx);
}

export interface CountedStage extends Stage {
  readonly colour: StageColour | null;
  /** Its column is only a strip. */
  readonly folded: boolean;
  readonly n: number;
  /** Of those, how many are folded away. */
  readonly quiet: number;
}

const countedStages = writtenOnce(({ scope, db }) =>
  db
    .select({
      id: stages.id,
      name: stages.name,
      kind: stages.kind,
      colour: stages.colour,
      folded: stages.folded,
      n: stages.holds,
      quiet: stages.holdsQuiet,
    })
    .from(stages)
    .where(owned(scope, stages, isNull(stages.retiredAt)))
    .orderBy(asc(stages.position)),
);

/** The stages in use with how many applications stand in each. */
export async function countStages(tx: Reading<OneOwner>): Promise<CountedStage[]> {
  return countedStages(tx);
}

/** One stage; undefined for an unknown id and for somebody else's alike. */
export async function findStage({ scope, db }: Reading<OneOwner>, id: string): Promise<Stage | undefined> {
  const [row] = await db
    .select({ id: stages.id, name: stages.name, kind: stages.kind })
    .from(stages)
    .where(owned(scope, stages, eq(stages.id, id), isNull(stages.retiredAt)));
  return row;
}

/** The first stage of a kind, if the seeker has one. */
export async function firstStageOf(
  { scope, db }: Reading<OneOwner>,
  kind: StageKind,
): Promise<Stage | undefined> {
  const [row] = await db
    .select({ id: stages.id, name: stages.name, kind: stages.kind })
    .from(stages)
    .where(owned(scope, stages, eq(stages.kind, kind), isNull(stages.retiredAt)))
    .orderBy(asc(stages.position))
    .limit(1);
  return row;
}

/** The leftmost stage in use that is not a closed one. */
export async function firstOpenStage({ scope, db }: Reading<OneOwner>): Promise<Stage | undefined> {
  const [row] = await db
    .select({ id: stages.id, name: stages.name, kind: stages.kind })
    .from(stages)
    .where(owned(scope, stages, ne(stages.kind, 'closed'), isNull(stages.retiredAt)))
    .orderBy(asc(stages.position))
    .limit(1);
  return row;
}

/** Every stage, also those that are retired, each with the version that a change of it must have seen. */
export async function listStagesToEdit({ scope, db }: Reading<OneOwner>) {
  return db
    .select({
      id: stages.id,
      name: stages.name,
      kind: stages.kind,
      colour: stages.colour,
      isRetired: sql<boolean>`${stages.retiredAt} is not null`,
      version: stages.version,
    })
    .from(stages)
    .where(owned(scope, stages))
    .orderBy(asc(stages.position), asc(stages.id));
}

/** How many applications stand in a stage, those in the bin left out. */
export async function countIn({ scope, db }: Reading<OneOwner>, stageId: string): Promise<number> {
  const [row] = await db
    .select({ n: stages.holds })
    .from(stages)
    .where(owned(scope, stages, eq(stages.id, stageId)));
  return row?.n ?? 0;
}
