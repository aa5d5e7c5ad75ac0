import { createHash } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { movedId, readdressed } from '@/lib/exports/ids';
import { recogniser, saidBy } from '@/lib/exports/recognise';
import { MOST_INDEXED, MYSELF, type RestoreCounts, type TableCount, Unreadable } from '@/lib/exports/rules';
import type { ExportedPerson, Row, TableShape } from '@/lib/exports/shape';
import { standIns } from '@/lib/exports/stand-ins';
import { FIRST_STAGES, STAGES_NEEDED } from '@/lib/stages/rules';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { users } from '../accounts/tables';
import { TAKEN_TABLES, type TakenTable } from '../all-tables';
import { applications } from '../applications/tables';
import { closeDoor } from '../closings/writes';
import { sqlState } from '../failures';
import { owned } from '../owned';
import { reindex } from '../search/writes';
import { stages } from '../stages/tables';
import { themes } from '../themes/tables';
import { inUtc, type Writing } from '../transaction';
import { everyRow } from './reads';

/** Some rows of a table of a file, in their order. */
export interface Part {
  /** Which row of its table the first one is, from 1. */
  readonly firstRow: number;
  readonly rows: readonly Row[];
}
/** A checked file: the parts of one table, which may be asked for more than once. */
export interface RestoredFile {
  readonly person: ExportedPerson;
  readonly partsOf: (table: string) => AsyncIterable<Part>;
}

/** What every account begins with, in its first version. */
const LAID_AT_FIRST: Readonly<Record<string, (row: Row) => boolean>> = {
  stages: ({ name, kind }) => FIRST_STAGES.some((first) => first.name === name && first.kind === kind),
  themes: ({ key }) => FIRST_THEMES.some((first) => first.key === key),
};

type Board = ReturnType<typeof standIns>;

/** What is to be written of one row, or that it is there. */
type Settle = (table: string, row: Row) => { readonly row: Row; readonly fate: 'new' | 'there' | 'differs' };

/**
 * Writes everything of a checked file that the account does not have, with every wall as it is: parents first, by
 * inserts alone (but for `close`), so that nothing is changed that is there and no move is made that nobody made. Into an account that
 * holds nothing but what every account begins with, everything comes as it is; else what is there is recognised
 * (`lib/exports/recognise.ts`) and the rest gets ids of its own, unless there was nothing but stages and themes.
 * @param isTrial whether it is rolled back anyway, and need not be found by search.
 * @throws Unreadable 'against-a-rule' or 'in-a-ring' for a row that the database takes from nobody. What was written by
 * then is for the caller to roll back.
 */
export async function bringBack(
  tx: Writing,
  file: RestoredFile,
  { isTrial }: { isTrial: boolean },
): Promise<RestoreCounts> {
  await inUtc(tx.db);
  const account = await looked(tx);
  const intoEmpty = account === 'as made' && (await hasStages(file));
  const board = standIns();
  const marked = new Map<string, Row>();
  const settle = intoEmpty
    ? asItIs(board)
    : await recognised(tx, file, { board, marked, keepsIds: account !== 'in use' });
  if (intoEmpty) await makeRoom(tx, file.person);
  const counts: TableCount[] = [];
  let applicationIds: Iterable<string> = [];
  for (const [name, taken] of TAKEN_TABLES) {
    const count = { table: name, comesIn: 0, isThere: 0, differs: 0 };
    const added = await insertTable(tx, taken, settledRows(tx, file, taken.shape, settle, count));
    if (name === 'applications') applicationIds = added;
    if (count.comesIn + count.isThere + count.differs > 0) counts.push(count);
  }
  const closed = await close(tx, marked);
  if (!isTrial) await index(tx, [...applicationIds]);
  return { intoEmpty, tables: counts, ...(closed.length > 0 ? { closed } : {}) };
}

/** "Please don't contact me" holds wherever it was said. @returns the names of those that were open here. */
async function close(tx: Writing, marked: ReadonlyMap<string, Row>): Promise<string[]> {
  const closed: string[] = [];
  for (const [id, { name }] of marked)
    if ((await closeDoor(tx, { table: 'organisations', id })).ok) closed.push(String(name));
  return closed;
}

/** Of very many applications the first are found by their words at once, and the rest when the job has been there. */
async function index(tx: Writing, applicationIds: readonly string[]): Promise<void> {
  await reindex(tx, applicationIds.slice(0, MOST_INDEXED));
  const later = applicationIds.slice(MOST_INDEXED);
  if (later.length === 0) return;
  await tx.db
    .update(applications)
    .set({ isIndexed: false })
    .where(owned(tx.scope, applications, sql`${applications.id} = any(${`{${later.join(',')}}`}::uuid[])`));
}

/** Whether an account is as it was made, has stages and themes of its own and nothing else, or is in use. */
async function looked(tx: Writing): Promise<'as made' | 'laid out' | 'in use'> {
  let isAsMade = true;
  for (const name of TAKEN_TABLES.keys()) {
    const isFirst = LAID_AT_FIRST[name];
    for await (const text of everyRow(tx, name)) {
      if (!isFirst) return 'in use';
      const row = JSON.parse(text) as Row;
      isAsMade &&= row.version === 1 && isFirst(row);
    }
  }
  return isAsMade ? 'as made' : 'laid out';
}

/** The file's rows take the place of the first stages only where an account can live with its own. */
async function hasStages({ partsOf }: RestoredFile): Promise<boolean> {
  const kinds = new Set<unknown>();
  for await (const { rows } of partsOf('stages'))
    for (const row of rows) if (row.retired_at === null) kinds.add(row.kind);
  return STAGES_NEEDED.every((kind) => kinds.has(kind));
}

const asItIs =
  (board: Board): Settle =>
  (table, row) => ({ row: board.know(table, board.placed(table, row)), fate: 'new' });

/** What every account begins with goes, since the file brings its own, and the settings come along. */
async function makeRoom(tx: Writing, { time_zone, ...person }: ExportedPerson): Promise<void> {
  await tx.db.delete(stages).where(owned(tx.scope, stages));
  await tx.db.delete(themes).where(owned(tx.scope, themes));
  await tx.db
    .update(users)
    .set({ ...person, timeZone: time_zone, updatedAt: sql`now()`, version: sql`${users.version} + 1` })
    .where(eq(users.id, tx.scope.owner));
}

/** Looks at all rows of the account and of the file, and knows of each one of the file what it is here. */
async function recognised(
  tx: Writing,
  file: RestoredFile,
  { board, marked, keepsIds }: { board: Board; marked: Map<string, Row>; keepsIds: boolean },
): Promise<Settle> {
  const { owner } = tx.scope;
  const shapes = [...TAKEN_TABLES.values()].map(({ shape }) => shape);
  const idHere = (id: string) => (keepsIds ? id : movedId(id, digest(owner + id, 'hex').slice(0, 12)));
  const known = recogniser(shapes, idHere);
  const said = new Map<string, string>();
  /** Organisations that were made one with another here. */
  const mergedInto = new Map<string, string>();
  for (const table of TAKEN_TABLES.keys())
    for await (const text of everyRow(tx, table)) {
      const row = JSON.parse(text) as Row;
      known.know(table, board.know(table, row));
      if (table === 'organisations' && row.merged_into_id) mergedInto.set(row.id, String(row.merged_into_id));
      said.set(`${table} ${row.id}`, digest(saidBy(row)));
    }
  for (const [table, { shape }] of TAKEN_TABLES)
    for await (const { rows } of file.partsOf(table))
      for (const row of rows) known.place(table, readdressed(row, shape.columns, MYSELF, owner));
  return (table, given) => {
    const row = board.placed(table, known.moved(table, given));
    if (!known.fateOf(table, given.id)?.isThere)
      return { row: board.know(table, known.withPlace(table, row)), fate: 'new' };
    // One that was known by its name alone: of the same row, what was said here last holds.
    const isAnother = row.id !== given.id && row.id !== idHere(given.id);
    if (table === 'organisations' && isAnother && given.no_contact_at && !given.merged_into_id)
      marked.set(mergedInto.get(row.id) ?? row.id, row);
    return { row, fate: said.get(`${table} ${row.id}`) === digest(saidBy(row)) ? 'there' : 'differs' };
  };
}

const digest = (text: string | Buffer, as: 'base64' | 'hex' = 'base64') =>
  createHash('sha256').update(text).digest(as);

/** A row with its number in its table. */
interface Numbered {
  readonly n: number;
  readonly row: Row;
}

/** The rows of one table that come in, some at a time, with the account for itself, whosever the file was; those that are there are counted and left as they are. */
async function* settledRows(
  tx: Writing,
  file: RestoredFile,
  { name: table, columns }: TableShape,
  settle: Settle,
  count: { comesIn: number; isThere: number; differs: number },
): AsyncGenerator<Numbered[]> {
  for await (const { firstRow, rows } of file.partsOf(table)) {
    const some: Numbered[] = [];
    for (const [at, given] of rows.entries()) {
      const { row, fate } = settle(table, readdressed(given, columns, MYSELF, tx.scope.owner));
      if (fate === 'new') some.push({ n: firstRow + at, row });
      count[({ new: 'comesIn', there: 'isThere', differs: 'differs' } as const)[fate]] += 1;
    }
    yield some;
  }
}

/** Writes them; one that refers to a later one of its own table waits until that is written. @returns their ids. */
async function insertTable(
  tx: Writing,
  taken: TakenTable,
  some: AsyncIterable<Numbered[]>,
): Promise<Set<string>> {
  const { name, columns } = taken.shape;
  const toItself = columns.filter(({ refersTo }) => refersTo === name).map((column) => column.name);
  const written = new Set<string>();
  const write = async (rows: readonly Numbered[], mayWait: (id: string) => boolean) => {
    const ready: Numbered[] = [];
    const early: Numbered[] = [];
    for (const one of rows) {
      const isEarly = toItself.some((field) => {
        const id = one.row[field];
        return typeof id === 'string' && !written.has(id) && mayWait(id);
      });
      if (!isEarly) written.add(one.row.id);
      (isEarly ? early : ready).push(one);
    }
    await insertRows(tx, taken, ready);
    return early;
  };
  let left: Numbered[] = [];
  for await (const rows of some) left.push(...(await write(rows, () => true)));
  while (left.length > 0) {
    // What is not among them either was there before.
    const waiting = new Set(left.map(({ row }) => row.id));
    const early = await write(left, (id) => waiting.has(id));
    const [first] = early;
    if (first && early.length === left.length)
      throw new Unreadable({ code: 'in-a-ring', table: name, row: first.n });
    left = early;
  }
  return written;
}

/** In one statement; where the database refuses one of them, halves show which. */
async function insertRows(tx: Writing, taken: TakenTable, rows: readonly Numbered[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.db.execute(sql`savepoint some_rows`);
  try {
    await insertAtOnce(tx, taken, rows);
    await tx.db.execute(sql`release savepoint some_rows`);
  } catch (error) {
    // What the row says, or how it fits: anything else is no fault of the file's.
    if (!/^2[23]/.test(sqlState(error) ?? '')) throw error;
    await tx.db.execute(sql`rollback to savepoint some_rows`);
    const [first] = rows;
    if (rows.length === 1 && first)
      throw new Unreadable({ code: 'against-a-rule', table: taken.shape.name, row: first.n });
    const half = Math.ceil(rows.length / 2);
    await insertRows(tx, taken, rows.slice(0, half));
    await insertRows(tx, taken, rows.slice(half));
  }
}

/** Where an export has some rows of a table only, another one may be there that was in none. */
async function insertAtOnce({ scope, db }: Writing, taken: TakenTable, rows: readonly Numbered[]) {
  const { shape, filledWith } = taken;
  const table = sql.identifier(shape.name);
  const list = (parts: readonly unknown[]) => sql.join(parts as never[], sql`, `);
  const columns = shape.columns.map(({ name }) => sql.identifier(name));
  const bytes = shape.columns.filter(({ kind }) => kind === 'bytes').map(({ name }) => name);
  const given = JSON.stringify(rows.map(({ row, n }) => (bytes.length > 0 ? inHex(row, bytes, n) : row)));
  const filled = Object.keys(filledWith).map((name) => sql.identifier(name));
  const values = Object.values(filledWith).map((fill) => fill(scope.owner));
  await db.execute(sql`insert into ${table} (${list([sql.identifier('owner_id'), ...columns, ...filled])})
    select ${list([sql`${scope.owner}::uuid`, ...columns, ...values])}
    from json_populate_recordset(null::${table}, ${given}::json)
    ${taken.only ? sql`on conflict do nothing` : sql``}`);
}

/** Bytes as Postgres reads them; a file that is not the one it says it is does not come in. */
function inHex(row: Row, columns: readonly string[], n: number): Row {
  const changed = columns.map((column) => {
    const content = Buffer.from(row[column] as string, 'base64');
    const isSame = content.length === row.size && digest(content, 'hex') === row.sha256;
    if (!isSame)
      throw new Unreadable({ code: 'wrong-value', table: 'document_files', row: n, field: column });
    return [column, `\\x${content.toString('hex')}`];
  });
  return { ...row, ...Object.fromEntries(changed) };
}
