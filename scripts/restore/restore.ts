import { createReadStream } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Sql, TransactionSql } from 'postgres';
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
import { clear, isOnwards } from './room';
import { layTables, refuseUnknown } from './tables';

/** What was put back. */
export interface Restored {
  readonly madeAt: string;
  readonly secrets: Record<string, string>;
  readonly tables: number;
  readonly rows: number;
  /** Tables of the backup that are none of Onward's, and were not put back. */
  readonly skipped: readonly string[];
}

interface Settings {
  readonly file: string;
  /** Throw away what is in the database now. */
  readonly replace: boolean;
  /** Secrets that are given from outside, which must then be the backup's. */
  readonly given: Record<string, string | undefined>;
  /** Is shown the backup's secrets before the database is touched: what it throws stops everything. */
  readonly onSecrets?: (secrets: Record<string, string>) => void;
}

/**
 * Makes a database what a backup holds, in one transaction: tables as they were laid then, every row, and each table read
 * again and compared before anything counts. Whatever fails, the database is as it was.
 * @param owner signed in as who owns the tables, or will.
 * @throws Sentence where the file is no backup, is damaged, or of a newer Onward; where there are accounts in the
 * database and `replace` was not said; where it is not Onward's alone; where somebody else is connected to it.
 */
export async function restore(owner: Sql, { file, replace, given, onSecrets }: Settings): Promise<Restored> {
  const reader = new BackupReader(unzipped(file));
  const header = await headerOf(reader, file);
  refuseOtherSecrets(header, given);
  refuseUnknown(header.migrations);
  onSecrets?.(header.secrets);
  const place = placeOf(owner);
  return await owner.begin(async (tx) => {
    await tx.unsafe(PLAIN);
    await refuseCompany(tx, place);
    if (await isOnwards(tx, place)) {
      if (!replace) await refuseAccounts(tx, place);
      await clear(tx, place);
    }
    await layTables(tx, header.migrations);
    return { madeAt: header.madeAt, secrets: header.secrets, ...(await fill(tx, reader)) };
  });
}

/** Which database it is, for whoever has to be sure of that. */
export function placeOf({ options: { database, host, port } }: Sql): string {
  return `the database ${database} at ${host[0]}:${port[0]}`;
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
async function refuseCompany(tx: TransactionSql, place: string): Promise<void> {
  const [others] = await tx`select count(*)::int as n from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and usename is not null`;
  if (others?.n)
    throw new Sentence(
      `Something else is connected to ${place} (${counted(others.n, 'connection')}). Stop every Onward that uses it first.`,
    );
}

async function refuseAccounts(tx: TransactionSql, place: string): Promise<void> {
  const closeAgain = await openToOwner(tx);
  const [users] = await tx`select count(*)::int as n from public.users`;
  await closeAgain();
  if (users?.n)
    throw new Sentence(
      `There ${users.n === 1 ? 'is' : 'are'} ${counted(users.n, 'account')} in ${place}. To throw ${users.n === 1 ? 'it' : 'them'} away and put the backup in ${users.n === 1 ? 'its' : 'their'} place, add --replace; take a backup first.`,
    );
}

const counted = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

async function fill(
  tx: TransactionSql,
  reader: BackupReader,
): Promise<Pick<Restored, 'tables' | 'rows' | 'skipped'>> {
  const known = await tablesOf(tx);
  const closeAgain = await openToOwner(tx);
  await tx.unsafe(ALL_ROWS);
  const watchAgain = await withoutTriggers(tx, known);
  const sums = new Map<string, Sum>();
  const skipped: string[] = [];
  for (;;) {
    const next = await reader.line(tableShape.or(endShape), 'the next table');
    if ('end' in next) {
      if (next.tables !== sums.size + skipped.length || sums.size !== known.length)
        throw damaged('a table is missing');
      break;
    }
    if (known.some(({ table }) => table === next.table)) {
      sums.set(next.table, await pass(reader, next, await intake(tx, next)));
    } else {
      // Somebody else's, which lay beside ours.
      await pass(reader, next, nowhere());
      skipped.push(next.table);
    }
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
  return { tables: sums.size, rows: [...sums.values()].reduce((all, { rows }) => all + rows, 0), skipped };
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

/** Passes a table's rows on. @returns what the backup says of them, which they were found to be. */
async function pass(reader: BackupReader, table: Table, to: Writable): Promise<Sum> {
  let passed: Sum | undefined;
  const rows = summing(reader.rows(), (sum) => {
    passed = sum;
  });
  await pipeline(Readable.from(rows), to);
  const said = await reader.line(sumShape, `the sum of ${table.table}`);
  if (!passed || !isSame(passed, said))
    throw damaged(`the rows of ${table.table} are not those that were written`);
  return said;
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, next) => next() });
