import { eq, lt, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { CheckedRow } from '@/lib/exports/check';
import type { RestoreCounts } from '@/lib/exports/rules';
import type { ExportedPerson } from '@/lib/exports/shape';
import { holdAccount } from '../accounts/writes';
import { bringBack, type Part, type RestoredFile } from '../exports/writes';
import { owned } from '../owned';
import type { SystemScope } from '../scope';
import type { Reading, Writing } from '../transaction';
import { findPart } from './reads';
import { restoreParts, restores } from './tables';

/** A file as it is read: its rows in their order, and at the end what the account itself brings along. */
export type ReadFile = (take: (checked: CheckedRow) => Promise<void>) => Promise<ExportedPerson>;

/** Rows of one part, and about how many bytes it grows to before the next begins. */
const A_PART = { rows: 500, bytes: 1_000_000 };

/**
 * Keeps a checked export for a day, in place of the one before. Whether it can come in, and what would, is found out by
 * bringing it in for a trial that is rolled back: so no constraint is left to find out about later.
 * @throws Unreadable where the file is not as it must be; nothing is kept then.
 */
export async function keepRestore(
  tx: Writing,
  { id, name }: { id: string; name: string },
  read: ReadFile,
): Promise<Outcome<{ id: string }>> {
  await holdAccount(tx.db, tx.scope.owner);
  await tx.db.delete(restores).where(owned(tx.scope, restores));
  const nothing: RestoreCounts = { intoEmpty: false, tables: [] };
  await tx.db.insert(restores).values({
    ownerId: tx.scope.owner,
    id,
    name,
    person: {} as ExportedPerson,
    counts: nothing,
    expiresAt: sql`now() + interval '1 day'`,
  });
  const person = await keepParts(tx, id, read);
  const counts = await tried(tx, { person, partsOf: (table) => partsOf(tx, id, table) });
  await tx.db
    .update(restores)
    .set({ person, counts })
    .where(owned(tx.scope, restores, eq(restores.id, id)));
  return done({ id });
}

async function keepParts(tx: Writing, restoreId: string, read: ReadFile): Promise<ExportedPerson> {
  let held: { table: string; firstRow: number; rows: string[]; bytes: number } | undefined;
  const keep = async () => {
    if (!held) return;
    const { table: tableName, firstRow, rows } = held;
    await tx.db.insert(restoreParts).values({
      ownerId: tx.scope.owner,
      id: newId(),
      restoreId,
      tableName,
      firstRow,
      rows: `[${rows.join(',')}]`,
    });
    held = undefined;
  };
  const person = await read(async ({ table, n, row }) => {
    if (held && (held.table !== table || held.rows.length >= A_PART.rows || held.bytes > A_PART.bytes))
      await keep();
    held ??= { table, firstRow: n, rows: [], bytes: 0 };
    const text = JSON.stringify(row);
    held.rows.push(text);
    held.bytes += text.length;
  });
  await keep();
  return person;
}

/** Everything of it is done and undone: no row stays, and no act was done. */
async function tried(tx: Writing, file: RestoredFile): Promise<RestoreCounts> {
  await tx.db.execute(sql`savepoint before_trial`);
  const counts = await bringBack(tx, file, { isTrial: true });
  await tx.db.execute(sql`rollback to savepoint before_trial`);
  return counts;
}

async function* partsOf(tx: Writing, restoreId: string, table: string): AsyncGenerator<Part> {
  let part = await findPart(tx, restoreId, table);
  while (part) {
    yield part;
    part = await findPart(tx, restoreId, table, part.firstRow);
  }
}

/**
 * Brings the waiting file back: all of it, or nothing. Of two presses the second waits for the first and answers what
 * came of it. Afterwards the file is gone; what came in is counted anew, since the account may have changed meanwhile.
 */
export async function commitRestore(tx: Writing, id: string): Promise<Outcome<RestoreCounts>> {
  await holdAccount(tx.db, tx.scope.owner);
  const [found] = await tx.db
    .select({ person: restores.person, counts: restores.counts, state: restores.state })
    .from(restores)
    .where(owned(tx.scope, restores, eq(restores.id, id), sql`${restores.expiresAt} > now()`))
    .for('update');
  if (!found) return refused('not-found');
  if (found.state === 'committed') return done(found.counts);
  const file = { person: found.person, partsOf: (table: string) => partsOf(tx, id, table) };
  const counts = await bringBack(tx, file, { isTrial: false });
  await tx.db.delete(restoreParts).where(owned(tx.scope, restoreParts, eq(restoreParts.restoreId, id)));
  await tx.db
    .update(restores)
    .set({ state: 'committed', counts, updatedAt: sql`now()`, version: sql`${restores.version} + 1` })
    .where(owned(tx.scope, restores, eq(restores.id, id)));
  return done(counts);
}

/** Throws the waiting file away; what was brought back before stays. */
export async function dropRestore(tx: Writing, id: string): Promise<Outcome<{ id: string }>> {
  const gone = await tx.db
    .delete(restores)
    .where(owned(tx.scope, restores, eq(restores.id, id)))
    .returning({ id: restores.id });
  return gone.length > 0 ? done({ id }) : refused('not-found');
}

/** For the job: whoever's files have had their day. @returns how many. */
export async function removeExpiredRestores({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db
    .delete(restores)
    .where(lt(restores.expiresAt, sql`now()`))
    .returning({ id: restores.id });
  return gone.length;
}
