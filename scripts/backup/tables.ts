import type { TransactionSql } from 'postgres';
import { type Sum, summing, type Table } from './format';
import { laidBy } from './ours';

interface Known extends Table {
  /** Ordering columns, in SQL: rows come in the same order from any server. */
  readonly order: string;
  /** Tables that its keys lead to. */
  readonly parents: readonly string[];
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Every table of ours, those first that others lead to. The queue’s are none of them: they are laid anew. */
export async function tablesOf(tx: TransactionSql): Promise<Known[]> {
  const rows = await tx<Known[]>`
    select c.relname as table,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select string_agg(quote_ident(a.attname) || case when a.atttypid = 'text'::regtype then ' collate "C"' else '' end,
          ', ' order by array_position(string_to_array(i.indkey::text, ' ')::int2[], a.attnum))
        from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey)
        where i.indrelid = c.oid and i.indisprimary) as order,
      array(select distinct k.confrelid::regclass::text from pg_constraint k
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as parents
    from pg_class c
    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
      and c.relname = any(${laidBy().tables})
    order by c.relname`;
  return parentsFirst([...rows]);
}

/** Tables and views that somebody else has put beside ours, by name; an extension’s are none of them. */
export async function othersIn(tx: TransactionSql): Promise<string[]> {
  const rows = await tx<{ name: string }[]>`
    select c.relname as name from pg_class c
    where c.relkind in ('r', 'p', 'v', 'm', 'f') and c.relnamespace = 'public'::regnamespace
      and c.relname <> all(${laidBy().tables})
      and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    order by c.relname`;
  return rows.map(({ name }) => name);
}

function parentsFirst(left: Known[]): Known[] {
  const ordered: Known[] = [];
  while (left.length > 0) {
    const next = left.findIndex(({ parents }) => !left.some(({ table }) => parents.includes(table)));
    if (next < 0) throw new Error(`Keys in a ring: ${left.map(({ table }) => table)}`);
    ordered.push(...left.splice(next, 1));
  }
  return ordered;
}

/** How values are written, whatever the server or the role prefers. */
export const PLAIN = `set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
  set local extra_float_digits = 1; set local bytea_output = 'hex'`;

/** A row that a policy hides is an error from here on, and not a row less. */
export const ALL_ROWS = 'set local row_security = off';

/** A table's rows as COPY writes them, in the order of its key. */
export async function* rowsOf(
  tx: TransactionSql,
  { table, columns, order }: Known,
  done: (sum: Sum) => void,
): AsyncGenerator<Buffer> {
  const query = `copy (select ${columns.map(quoted)} from public.${quoted(table)} order by ${order}) to stdout`;
  const rows = await tx.unsafe(query).readable();
  yield* summing(rows as AsyncIterable<Buffer>, done);
  // The driver stops listening while its reader is behind, also at the last piece, and then nothing wakes it again to hear
  // that the table is over (connection.js, `CopyOutResponse`, 3.4.9): asking for more does.
  rows._read(0);
}

/** Where a table's rows are written to, in the same form. */
export const intake = (tx: TransactionSql, { table, columns }: Table) =>
  tx.unsafe(`copy public.${quoted(table)} (${columns.map(quoted)}) from stdin`).writable();

/**
 * Lets the tables' owner see and write every row until the transaction ends, or until the answer is called: forced
 * policies hold for the owner too. Needs nobody else at work on these tables, and waits for nobody.
 */
export async function openToOwner(tx: TransactionSql): Promise<() => Promise<void>> {
  const forced = await tx<{ name: string }[]>`
    select relname as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relforcerowsecurity
      and relname = any(${laidBy().tables}) order by relname`;
  const each = async (how: string) => {
    for (const { name } of forced)
      await tx.unsafe(`alter table public.${quoted(name)} ${how} row level security`);
  };
  await each('no force');
  return () => each('force');
}

/** Whether the role sees every row as it is. */
export async function seesAll(tx: TransactionSql): Promise<boolean> {
  const [me] = await tx`select rolsuper or rolbypassrls as all from pg_roles where rolname = current_user`;
  return Boolean(me?.all);
}

/** Lets no rule of the product's look at rows that were looked at before. */
export async function withoutTriggers(
  tx: TransactionSql,
  tables: readonly Table[],
): Promise<() => Promise<void>> {
  const each = async (how: string) => {
    for (const { table } of tables)
      await tx.unsafe(`alter table public.${quoted(table)} ${how} trigger user`);
  };
  await each('disable');
  return () => each('enable');
}
