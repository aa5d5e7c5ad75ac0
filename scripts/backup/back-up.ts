import {
  closeSync,
  createWriteStream,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import type { Sql, TransactionSql } from 'postgres';
import { fingerprintOf } from '../database/fingerprint';
import { Sentence } from '../sentence';
import { FORMAT, type Header, lineOf, ROWS_END, type Sum, VERSION } from './format';
import { kinOf } from './ours';
import { ALL_ROWS, openToOwner, othersIn, PLAIN, rowsOf, seesAll, tablesOf } from './tables';

/** What a backup holds. */
export interface Made {
  readonly tables: number;
  readonly rows: number;
  /** Tables and views beside Onward's that are not in it, by name. */
  readonly leftOut: readonly string[];
}

/** How often, and how long (ms), is waited for people's pages to let go of the tables, where that is needed. */
const TRIES = 20;
const PAUSE_MS = 500;

/**
 * Writes the whole database into a file, as it is at one moment, while it is used: one read-only transaction sees one
 * snapshot. The file is there whole or not at all, and for its owner's eyes.
 * @param owner signed in as the tables' owner, or as a role that sees every row. A plain owner has to open the tables to
 * itself first, so that pages wait until the backup is done.
 * @param secrets what opens sealed values: a backup without them would be half of one.
 * @throws Sentence where there is no database of ours or of another version's, the secrets are others, or the file is
 * there already.
 */
export async function backUp(
  owner: Sql,
  file: string,
  secrets: Record<string, string>,
  now = new Date(),
): Promise<Made> {
  if (existsSync(file)) throw new Sentence(`${file} is there already. Name another file.`);
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
  const half = `${file}.${process.pid}.half`;
  try {
    const made = await inSnapshot(owner, async (tx) => {
      const header = await headerOf(tx, secrets, now);
      const sums: Sum[] = [];
      const out = createWriteStream(half, { mode: 0o600 });
      await pipeline(written(tx, header, sums), createGzip(), out);
      const rows = sums.reduce((all, { rows }) => all + rows, 0);
      return { tables: sums.length, rows, leftOut: await othersIn(tx) };
    });
    toDisk(half);
    renameSync(half, file);
    toDisk(path.dirname(file));
    return made;
  } finally {
    rmSync(half, { force: true });
  }
}

async function* written(tx: TransactionSql, header: Header, sums: Sum[]): AsyncGenerator<string | Buffer> {
  yield lineOf(header);
  for (const table of await tablesOf(tx)) {
    yield lineOf({ table: table.table, columns: table.columns });
    yield* rowsOf(tx, table, (sum) => sums.push(sum));
    yield ROWS_END;
    yield lineOf(sums.at(-1));
  }
  yield lineOf({ end: true, tables: sums.length });
}

async function headerOf(tx: TransactionSql, secrets: Record<string, string>, now: Date): Promise<Header> {
  const [here] = await tx`select to_regclass('drizzle.__drizzle_migrations') is not null
    and to_regclass('public.installation') is not null as is`;
  if (!here?.is)
    throw new Sentence('There is nothing to back up: Onward was never started on this database.');
  const rows = await tx<
    { hash: string }[]
  >`select hash from drizzle.__drizzle_migrations order by created_at`;
  const migrations = rows.map(({ hash }) => hash);
  if (kinOf(migrations) !== 'known')
    throw new Sentence(
      'This database was last used by a version of Onward whose tables this one does not know. Back it up with that version.',
    );
  const [first] = await tx`select secrets_fingerprint as fingerprint from installation`;
  if (first && first.fingerprint !== fingerprintOf(secrets))
    throw new Sentence(
      `${Object.keys(secrets).join(' and ')} are not those that this database is used with, and without them nothing that is sealed in it can be read. Run this where Onward runs, with the same variables.`,
    );
  return {
    format: FORMAT,
    version: VERSION,
    madeAt: now.toISOString(),
    migrations,
    secrets,
  };
}

const LOCK_NOT_AVAILABLE = '55P03';

async function inSnapshot<T>(owner: Sql, body: (tx: TransactionSql) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried++) {
    try {
      return (await owner.begin('isolation level repeatable read', async (tx) => {
        await tx.unsafe(PLAIN);
        if (!(await seesAll(tx))) {
          // It gives way before Postgres would end somebody else's work to part the two.
          await tx.unsafe(`set local lock_timeout = '500ms'`);
          await openToOwner(tx);
        }
        await tx.unsafe(ALL_ROWS);
        const made = await body(tx);
        // Nothing was changed, and nothing is to be.
        throw new Undone(made);
      })) as T;
    } catch (failure) {
      if (failure instanceof Undone) return failure.made as T;
      if ((failure as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw failure;
      if (tried === TRIES)
        throw new Sentence('The tables were in use all the while. Try again when fewer people are here.');
      await pause(PAUSE_MS);
    }
  }
}

/** Carries what was made out of a transaction that is rolled back. */
class Undone extends Error {
  constructor(readonly made: unknown) {
    super('undone');
  }
}

function toDisk(place: string) {
  const open = openSync(place, 'r');
  try {
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
