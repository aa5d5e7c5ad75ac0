import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { keyOfLine } from '@/lib/programmes/difference';
import type { EditedProgramme, NewProgramme } from '@/lib/programmes/input';
import { MOST_LINES, MOST_PROGRAMMES, type ProgrammeLine } from '@/lib/programmes/rules';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { findProgramme, listProgrammes, type Programme } from './reads';
import { programmes } from './tables';

type Id = { id: string };
/** A line as its form sends it: its id is given here. */
export type NewLine = ProgrammeLine extends infer Line
  ? Line extends unknown
    ? Omit<Line, 'id'>
    : never
  : never;

const onceMore = { version: sql`${programmes.version} + 1`, updatedAt: sql`now()` };

export async function addProgramme(tx: Writing, given: NewProgramme): Promise<Outcome<Id>> {
  const all = await listProgrammes(tx);
  if (all.length >= MOST_PROGRAMMES) return refused('too-many-programmes');
  const id = newId();
  await tx.db.insert(programmes).values({ ownerId: tx.scope.owner, id, ...given });
  return done({ id });
}

/** Its name, its line to clients, and whether new ones are offered it. */
export async function editProgramme(
  tx: Writing,
  { programmeId, version, ...given }: EditedProgramme,
): Promise<Outcome<Id>> {
  const before = await findProgramme(tx, programmeId);
  if (!before) return refused('not-found');
  const [row] = await tx.db
    .update(programmes)
    .set({ ...given, ...onceMore })
    .where(owned(tx.scope, programmes, and(eq(programmes.id, programmeId), eq(programmes.version, version))))
    .returning({ id: programmes.id });
  return row ? done(row) : refused('stale');
}

/** Not used any more, or used again. What clients took stays theirs either way. */
export const retireProgramme = (tx: Writing, id: string, isRetired: boolean): Promise<Outcome<Id>> =>
  change(tx, id, () => done({ retiredAt: isRetired ? sql`coalesce(retired_at, now())` : null }));

/** One line more; the same is there once, and a weekly goal takes the place of the one of its kind. */
export const addLine = (tx: Writing, programmeId: string, given: NewLine): Promise<Outcome<Id>> =>
  change(tx, programmeId, ({ lines }) => {
    const line = { ...given, id: newId() } as ProgrammeLine;
    const others = lines.filter((one) => one.of !== 'goal' || line.of !== 'goal' || one.kind !== line.kind);
    if (others.some((one) => keyOfLine(one) === keyOfLine(line))) return done({});
    if (others.length >= MOST_LINES) return refused('too-many-programmes');
    return done({ lines: [...others, line] });
  });

/** Takes a line out of the programme: of nobody's who has it. */
export const takeLineOut = (tx: Writing, programmeId: string, lineId: string): Promise<Outcome<Id>> =>
  change(tx, programmeId, ({ lines }) => done({ lines: lines.filter(({ id }) => id !== lineId) }));

/** Holds it, so that of two lines added at once neither is lost. */
async function change(
  tx: Writing,
  id: string,
  to: (before: Programme) => Outcome<object>,
): Promise<Outcome<Id>> {
  await tx.db
    .select({ id: programmes.id })
    .from(programmes)
    .where(owned(tx.scope, programmes, eq(programmes.id, id)))
    .for('update');
  const before = await findProgramme(tx, id);
  if (!before) return refused('not-found');
  const columns = to(before);
  if (!columns.ok) return columns;
  await tx.db
    .update(programmes)
    .set({ ...columns.value, ...onceMore })
    .where(owned(tx.scope, programmes, eq(programmes.id, id)));
  return done({ id });
}
