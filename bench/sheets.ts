import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Sql } from 'postgres';
import { openPool } from '@/db/client';
import type { Sheet } from '@/lib/sheets/columns';
import { SHEETS } from '@/lib/sheets/sheets';
import { fillOwned } from '@/scripts/test/owned-rows';
import { sheetFile } from '@/server/sheet-file';
import { middle, round } from './figures';
import { tell } from './ledger';
import { aVisitor, type Visitor } from './visitors';

/** Applications of the account, and rows of every other table. */
const OWN = 10_000;
/** What a table of 10,000 applications may take, in ms; and what may be held meanwhile, in MB: less than the largest file. */
const MOST_MS = 500;
const MOST_MB = 2;
const ROUNDS = 3;
/** Tables that grow with a search; those of others hold a few rows. */
const MANY = [
  ...['applications', 'events', 'contacts', 'postings', 'interviews', 'followUps', 'conversations'],
  ...['rejections', 'feedback', 'strengths', 'concerns', 'practiceItems', 'stories', 'wins'],
];

/**
 * Every CSV from the first row to the last, with 10,000 applications in the account and as many rows in the other
 * tables that grow with a search, made from those that the product wrote; and the most memory that was held meanwhile,
 * once more and with what is held by nothing collected at each piece: how much a process lets lie is its own affair, and
 * another after an hour of measuring. Without the web server around it.
 * @returns whether all of it kept its bounds.
 */
export async function measureSheets(rootAddress: string): Promise<boolean> {
  const root = openPool(rootAddress, 1);
  const visitor = await aVisitor(100);
  await fillOwned(root, `u.id = '${visitor.person.id}'`);
  for (const table of MANY) await multiply(root, table, visitor.person.id);
  await root.unsafe('analyze');
  await root.end({ timeout: 5 });
  for (const sheet of SHEETS) await taken(visitor, sheet); // queries are compiled at first use
  let isGood = true;
  for (const sheet of SHEETS) {
    const times: number[] = [];
    const used = process.cpuUsage();
    let last = { rows: 0, bytes: 0 };
    for (let n = 0; n < ROUNDS; n++) {
      const begun = performance.now();
      last = await taken(visitor, sheet);
      times.push(performance.now() - begun);
    }
    const ms = round(middle(times));
    const { user, system } = process.cpuUsage(used);
    const cpu = round((user + system) / 1000 / ROUNDS);
    if (ms > MOST_MS) isGood = false;
    tell({
      ...{ figure: 'sheets', of: sheet.name, value: ms, unit: 'ms', most: MOST_MS },
      note: `${last.rows} rows, ${last.bytes} bytes, ${cpu} ms of its own work`,
    });
  }
  const held = heldNow();
  let peak = held;
  for (const sheet of SHEETS)
    await taken(visitor, sheet, () => {
      peak = Math.max(peak, heldNow());
    });
  const mb = round((peak - held) / 1e6);
  tell({ figure: 'sheets', of: 'memory held at most', value: mb, unit: 'MB', most: MOST_MB });
  return isGood && mb < MOST_MB;
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');
/** Bytes that something holds. */
function heldNow(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Makes 10,000 of a table's rows out of the few that are there, where its keys allow more than one. */
async function multiply(root: Sql, name: string, owner: string): Promise<void> {
  const table = name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const [{ columns } = { columns: '' }] = await root<{ columns: string }[]>`
    select string_agg(quote_ident(attname), ', ') as columns from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' and attname <> 'id'`;
  await root.unsafe(`with few as (select * from ${table} where owner_id = '${owner}' limit 100)
    insert into ${table} (id, ${columns}) select gen_random_uuid(), ${columns}
    from few, generate_series(1, (select ${OWN} / count(*) from few)) copies on conflict do nothing`);
}

/** Takes a whole file as a browser does, and keeps nothing of it. */
async function taken({ person }: Visitor, sheet: Sheet, onChunk = () => {}) {
  const { body } = await sheetFile(person.scope, sheet);
  let [rows, bytes] = [-1, 0];
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    for (let at = chunk.indexOf(13); at !== -1; at = chunk.indexOf(13, at + 1)) rows++;
    onChunk();
  }
  return { rows, bytes };
}
