import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Sql, TransactionSql } from 'postgres';
import { QUEUE_SCHEMA } from '@/server/queue';
import {
  BackupReader,
  damaged,
  endShape,
  type Header,
  headerShape,
  isSame,
  type Sum,
  summing,
  sumShape,
  type Table,
  tableShape,
  VERSION,
} from '../backup/format';
import { ALL_ROWS, intake, openToOwner, PLAIN, rowsOf, tablesOf, withoutTriggers } from '../backup/tables';
import { Sentence } from '../sentence';
import { layTables, refuseUnknown } from './tables';

/** What was put back. */
export interface Restored {
  readonly madeAt: string;
  readonly secrets: Record<string, string>;
  readonly tables: number;
  readonly rows: number;
}

interface Settings {
  readonly file: string;
  /** Throw away what is in the database now. */
  readonly replace: boolean;
  /** Secrets that are given from outside, which must then be the backup's. */
  readonly given: Record<string, string | undefined>;
}

/**
 * Makes a database what a backup holds, in one transaction: tables as they were laid then, every row, and each table read
 * again and compared before anything counts. Whatever fails, the database is as it was.
 * @param owner signed in as who owns the tables, or will.
 * @throws Sentence where the file is no backup, is damaged, or of a newer Onward; where there are accounts in the
 * database and `replace` was not said; where somebody else is connected to it.
 */
export async function restore(owner: Sql, { file, replace, given }: Settings): Promise<Restored> {
  const reader = new BackupReader(unzipped(file));
  const header = await headerOf(reader, file);
  refuseOtherSecrets(header, given);
  await refuseUnknown(header.migrations);
  return await owner.begin(async (tx) => {
    await tx.unsafe(PLAIN);
    await refuseCompany(tx);
    if (!replace) await refuseAccounts(tx);
    await clear(tx);
    await layTables(tx, header.migrations);
    const { tables, rows } = await fill(tx, reader);
    return { madeAt: header.madeAt, secrets: header.secrets, tables, rows };
  });
}

function unzipped(file: string): AsyncIterable<Buffer> {
  const gunzip = createGunzip();
  // Its failure is the reader's to tell.
  pipeline(createReadStream(file), gunzip).catch(() => {});
  return gunzip;
}

async function headerOf(reader: BackupReader, file: string): Promise<Header> {
  const header = await reader.line(headerShape, 'what it is').catch((cause) => {
    const { code } = (cause.cause ?? {}) as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'EACCES' || code === 'EISDIR')
      throw new Sentence(`${file} can’t be read (${code}).`, { cause });
    throw new Sentence(`${file} is no backup of Onward’s, or its first part is damaged.`, { cause });
  });
  if (header.version > VERSION)
    throw new Sentence(`${file} was made by a newer Onward. Bring this one to that version first.`);
  return header;
}

function refuseOtherSecrets({ secrets }: Header, given: Settings['given']): void {
  const others = Object.keys(secrets).filter((name) => given[name] && given[name] !== secrets[name]);
  if (others.length > 0)
    throw new Sentence(
      `${others.join(' and ')} here ${others.length > 1 ? 'are' : 'is'} not what the backup was used with. Leave it unset (the backup brings its own) or set it as it was.`,
    );
}

/** A page or a job under way would write into what is being replaced. */
async function refuseCompany(tx: TransactionSql): Promise<void> {
  const [others] = await tx`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and usename is not null`;
  if (others?.n)
    throw new Sentence(
      `Something else is connected to this database (${others.n} connections). Stop every Onward that uses it first.`,
    );
}

async function refuseAccounts(tx: TransactionSql): Promise<void> {
  const [there] = await tx`select to_regclass('public.users') is not null as is`;
  if (!there?.is) return;
  const closeAgain = await openToOwner(tx);
  const [users] = await tx`select count(*)::int as n from public.users`;
  await closeAgain();
  if (users?.n)
    throw new Sentence(
      `There are ${users.n} accounts in this database. To throw them away and put the backup in their place, add --replace; take a backup of them first.`,
    );
}

/** Takes away what is ours, and nothing that an extension or somebody else has put there. */
async function clear(tx: TransactionSql): Promise<void> {
  const ours = await tx<{ drop: string }[]>`
    select format('drop table public.%I cascade', c.relname) as drop from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
      and pg_has_role(c.relowner, 'member') and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
    union all
    select format('drop function %s cascade', f.oid::regprocedure) from pg_proc f
    where f.pronamespace = 'public'::regnamespace
      and pg_has_role(f.proowner, 'member') and not exists (select from pg_depend d where d.objid = f.oid and d.deptype = 'e')`;
  for (const { drop } of ours) await tx.unsafe(drop);
  await tx`drop schema if exists drizzle cascade`;
  await tx`drop schema if exists ${tx(QUEUE_SCHEMA)} cascade`;
}

async function fill(tx: TransactionSql, reader: BackupReader): Promise<{ tables: number; rows: number }> {
  const known = await tablesOf(tx);
  const closeAgain = await openToOwner(tx);
  await tx.unsafe(ALL_ROWS);
  const watchAgain = await withoutTriggers(tx, known);
  const sums = new Map<string, Sum>();
  for (;;) {
    const next = await reader.line(tableShape.or(endShape), 'the next table');
    if ('end' in next) {
      if (next.tables !== sums.size || next.tables !== known.length) throw damaged('a table is missing');
      break;
    }
    if (!known.some(({ table }) => table === next.table)) throw damaged(`it names a table ${next.table}`);
    sums.set(next.table, await put(tx, reader, next));
  }
  if (await reader.hasMore()) throw damaged('something follows its end');
  for (const table of known) {
    let found: Sum | undefined;
    const rows = rowsOf(tx, table, (sum) => {
      found = sum;
    });
    for await (const _ of rows);
    const sum = sums.get(table.table);
    if (!found || !sum || !isSame(found, sum))
      throw new Sentence(
        `What was put into ${table.table} is not what the backup says. Nothing was changed. Is this Postgres older than the one it was made on?`,
      );
  }
  await settle(tx);
  await watchAgain();
  await closeAgain();
  return { tables: sums.size, rows: [...sums.values()].reduce((all, { rows }) => all + rows, 0) };
}

/**
 * What was over since the backup was made must not begin again: sessions that were ended and links that were used (an
 * invitation may be used still), and letters in people's names, which may have gone since. Their writers look and decide.
 */
async function settle(tx: TransactionSql): Promise<void> {
  await tx`delete from sessions`;
  await tx`delete from login_tokens where purpose <> 'first-sign-in'`;
  await tx`update outbox set due_at = null, taken_by = null, sealed = '', trouble = null
    where purpose <> 'account' and due_at is not null`;
}

/** Puts a table's rows in. @returns what the backup says of them, which they were found to be. */
async function put(tx: TransactionSql, reader: BackupReader, table: Table): Promise<Sum> {
  let passed: Sum | undefined;
  const rows = summing(reader.rows(), (sum) => {
    passed = sum;
  });
  await pipeline(Readable.from(rows), await intake(tx, table));
  const said = await reader.line(sumShape, `the sum of ${table.table}`);
  if (!passed || !isSame(passed, said))
    throw damaged(`the rows of ${table.table} are not those that were written`);
  return said;
}
