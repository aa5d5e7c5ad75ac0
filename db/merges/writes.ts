import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Merge } from '@/lib/organisations/input';
import { type KeptPerson, type KeptPlace, mergedPerson, mergedPlace } from '@/lib/organisations/merged';
import {
  type Carried,
  carryContact,
  carryOrganisation,
  keepWhys,
  putDoublesBack,
  takeDoubles,
  takeWhysBack,
} from '../carried/writes';
import { dropFollowUps, reviveFollowUps } from '../closings/writes';
import { appendEvent } from '../events/writes';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { findMerge } from './reads';

type Merged = Outcome<{ id: string }>;

/**
 * Makes two organisations one: `id` goes into `intoId`, with everything that hangs on it, and its address leads there
 * from then on. Nothing is lost, and the history says what it did, so that it can be taken back.
 */
export async function mergeOrganisations(tx: Writing, { id, intoId }: Merge): Promise<Merged> {
  const [from, into] = await holdBoth(tx, organisations, [id, intoId]);
  if (!from || !into) return refused('not-found');
  if (id === intoId) return refused('no-such-move');
  const way = { from: id, to: intoId };
  const moved = await carryOrganisation(tx, way);
  const whys = await keepWhys(tx, way, from.name);
  const { before, after } = pair<KeptPlace>(into, mergedPlace(into, from));
  await become(tx, organisations, way, after);
  const ended = after.noContactAt ? await dropFollowUps(tx, { table: 'organisations', id: intoId }) : [];
  const earlier = await redirect(tx, organisations, way);
  await appendEvent(tx, {
    kind: 'organisations-merged',
    organisationId: intoId,
    data: { fromId: id, name: from.name, moved: { carried: moved, whys, earlier }, before, after, ended },
  });
  return done({ id: intoId });
}

/** The same for two entries of one person. */
export async function mergeContacts(tx: Writing, { id, intoId }: Merge): Promise<Merged> {
  const [from, into] = await holdBoth(tx, contacts, [id, intoId]);
  if (!from || !into) return refused('not-found');
  if (id === intoId) return refused('no-such-move');
  const way = { from: id, to: intoId };
  const moved = await carryContact(tx, way);
  const doubles = await takeDoubles(tx, id);
  const { before, after } = pair<KeptPerson>(into, mergedPerson(into, from));
  await become(tx, contacts, way, after);
  const ended = after.noContactAt ? await dropFollowUps(tx, { table: 'contacts', id: intoId }) : [];
  const earlier = await redirect(tx, contacts, way);
  await appendEvent(tx, {
    kind: 'contacts-merged',
    contactId: intoId,
    data: { fromId: id, name: from.name, moved: { carried: moved, doubles, earlier }, before, after, ended },
  });
  return done({ id: intoId });
}

/**
 * Takes a merge apart again: what it carried goes back, where it has not gone elsewhere since; texts that were changed
 * since stay as they are.
 */
export async function undoMerge(tx: Writing, eventId: string): Promise<Merged> {
  const merge = await findMerge(tx, eventId);
  if (!merge) return refused('not-found');
  const isPlace = merge.kind === 'organisations-merged';
  const table = isPlace ? organisations : contacts;
  const intoId = String(isPlace ? merge.organisationId : merge.contactId);
  const { fromId, moved, before, after, ended, name } = merge.data as unknown as Done;
  const [from, into] = await holdBoth(tx, table, [fromId, intoId], 'merged too');
  if (!from || !into || merge.isUndone || from.mergedIntoId !== intoId) return refused('no-such-move');
  const back = { from: intoId, to: fromId };
  await (isPlace ? carryOrganisation : carryContact)(tx, back, moved.carried);
  if (moved.doubles) await putDoublesBack(tx, moved.doubles);
  if (moved.whys) await takeWhysBack(tx, moved.whys);
  const unchanged = Object.keys(after).filter(
    (field) => (into as Record<string, unknown>)[field] === after[field],
  );
  await change(tx, table, intoId, Object.fromEntries(unchanged.map((field) => [field, before[field]])));
  await change(tx, table, fromId, { mergedIntoId: null });
  for (const id of moved.earlier) await change(tx, table, id, { mergedIntoId: fromId });
  // Those of whom a mark still holds stay dropped.
  await reviveFollowUps(tx, ended);
  await appendEvent(tx, {
    kind: 'merge-undone',
    ...(isPlace ? { organisationId: intoId } : { contactId: intoId }),
    undoesId: eventId,
    data: { name },
  });
  return done({ id: fromId });
}

/** What the event of a merge keeps. */
interface Done {
  readonly fromId: string;
  readonly name: string;
  readonly moved: {
    readonly carried: Carried;
    readonly earlier: readonly string[];
    readonly whys?: Awaited<ReturnType<typeof keepWhys>>;
    readonly doubles?: Awaited<ReturnType<typeof takeDoubles>>;
  };
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
  readonly ended: readonly string[];
}

type Of = typeof organisations | typeof contacts;

/** Both rows, held in one order whichever way round they are asked for: two merges of the same two wait for each other. */
async function holdBoth<T extends Of>(
  { scope, db }: Writing,
  table: T,
  ids: readonly [string, string],
  which: 'standing' | 'merged too' = 'standing',
): Promise<(T['$inferSelect'] | undefined)[]> {
  const rows = (await db
    .select()
    .from(table as typeof contacts)
    .where(
      owned(
        scope,
        table,
        inArray(table.id, [...ids]),
        which === 'standing' ? isNull(table.mergedIntoId) : undefined,
      ),
    )
    .orderBy(asc(table.id))
    .for('update')) as T['$inferSelect'][];
  return ids.map((id) => rows.find((row) => row.id === id));
}

/** The fields that a merge writes, as they were and as they become. */
function pair<K extends KeptPlace | KeptPerson>(into: K, after: Omit<K, 'name'>) {
  const before = Object.fromEntries(Object.keys(after).map((field) => [field, into[field as keyof K]]));
  return { before, after };
}

/** The one row is what both were, the other leads to it. */
async function become(tx: Writing, table: Of, { from, to }: { from: string; to: string }, after: object) {
  await change(tx, table, to, after);
  await change(tx, table, from, { mergedIntoId: to });
}

async function change({ scope, db }: Writing, table: Of, id: string, columns: object): Promise<void> {
  const one = table as typeof contacts;
  await db
    .update(one)
    .set({ ...columns, version: sql`${one.version} + 1`, updatedAt: sql`now()` })
    .where(owned(scope, one, eq(one.id, id)));
}

/** What had been merged into the one that goes leads to where that goes. @returns which. */
async function redirect({ scope, db }: Writing, table: Of, { from, to }: { from: string; to: string }) {
  const one = table as typeof contacts;
  const rows = await db
    .update(one)
    .set({ mergedIntoId: to })
    .where(owned(scope, one, and(eq(one.mergedIntoId, from))))
    .returning({ id: one.id });
  return rows.map(({ id }) => id);
}
