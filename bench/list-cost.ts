import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { openPool } from '@/db/client';
import { listPage } from '@/db/list/reads';
import { reindex } from '@/db/search/writes';
import { read, write } from '@/db/transaction';
import { done } from '@/lib/acts/outcome';
import { ROWS } from '@/lib/list/rules';
import { nameKey } from '@/lib/organisations/names';
import { listenBefore } from '@/scripts/test/listener';
import { anAct } from '@/scripts/test/people';
import { figure, round, rounds } from './figures';
import { tell } from './ledger';
import { OWN, seedLists } from './list-seed';
import { listViews, PLAIN } from './list-views';
import { timePages } from './page-cost';
import { countQueries } from './query-count';
import { timeScripting } from './scripting';
import { whileServed } from './served';
import { aVisitor, type Visitor } from './visitors';

/** What each way of asking may cost over the plain list. */
const MOST = 1.5;
const ROUNDS = { warmUp: rounds(5, 1), counted: rounds(40) };

/**
 * The complete page of the list in each way that it can be asked, over the plain list's in the same run, with 10,000
 * applications in the account and a million in the database, and what the board's scripts cost a browser there; and whether
 * anything read a whole table.
 * @param all rows in the database, all accounts together. @returns whether all of it kept its bounds.
 */
export async function measureList(app: string, rootAddress: string, all: number): Promise<boolean> {
  const root = openPool(rootAddress, 1);
  const visitor = await aVisitor(0);
  const begun = performance.now();
  await seedLists(root, visitor.person.id, all, (n) => console.error(`${n} applications`));
  figure('list-seed', { applications: all, seconds: round((performance.now() - begun) / 1000) });
  await isAsWritten(root, visitor);
  const views = await listViews(root, visitor.person.id, { after: await lastOfFirst(visitor) });
  const before = await sequentialScans(root);
  let isGood = true;
  await whileServed(app, async (browser) => {
    const times = await timePages(browser, [PLAIN, ...views], visitor, ROUNDS);
    const unit = times.get(PLAIN) ?? Number.NaN;
    for (const [page, ms] of times) {
      const ratio = round(ms / unit);
      if (ratio > MOST) isGood = false;
      tell({
        ...{ figure: 'list', of: `${page.name}, ${OWN} of ${all}`, value: ms, unit: 'ms', ratio, most: MOST },
        against: 'the plain list',
      });
    }
    await timeScripting(browser, visitor, OWN);
  });
  const scans = await sequentialScans(root);
  const scanned = [...scans].filter(([table, n]) => n > (before.get(table) ?? 0)).map(([table]) => table);
  figure('list-plans', { read_whole: scanned.join(' ') });
  const listener = await listenBefore(app, 15);
  await whileServed(listener.url, async (browser) => {
    for (const page of [PLAIN, ...views.slice(0, 6)])
      figure('queries', { page: page.name, ...(await countQueries({ browser, listener }, page, visitor)) });
  });
  await listener.close();
  await root.end({ timeout: 5 });
  return isGood && scanned.length === 0;
}

/** Rows that were written in bulk are as the product writes them, or what is measured is not the product. */
async function isAsWritten(root: Sql, { person }: Visitor): Promise<void> {
  const sample = await root`select a.id, a.role, a.role_key, o.name, o.name_key from applications a
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
    where a.owner_id = ${person.id} order by md5(a.id::text) limit 200`;
  const wrong = sample.filter(
    (row) => nameKey(row.role) !== row.role_key || nameKey(row.name) !== row.name_key,
  );
  const ids = sample.map((row) => row.id as string);
  const terms = () => root`select application_id, term from search_terms
    where owner_id = ${person.id} and application_id = any(${ids}) order by 1, 2`;
  const seeded = JSON.stringify(await terms());
  await write(person.scope, anAct(), async (tx) => {
    await reindex(tx, ids);
    return done(null);
  });
  if (wrong.length > 0 || JSON.stringify(await terms()) !== seeded)
    throw new Error('The rows that were made in bulk differ from those that the product writes.');
}

async function lastOfFirst({ person }: Visitor) {
  const { list } = await read(person.scope, (tx) => ({ list: listPage(tx) }));
  const last = list.rows[ROWS - 1];
  if (!last) throw new Error('The list is shorter than a page.');
  return { id: last.id, key: last.key };
}

/** How often each table of many rows was read whole; the server tells a second after. */
async function sequentialScans(root: Sql): Promise<Map<string, number>> {
  // What this connection itself read whole before must not be counted later.
  await root`select pg_stat_force_next_flush()`;
  await pause(1500);
  const rows =
    await root`select relname as table, seq_scan::int as n from pg_stat_user_tables where n_live_tup > 5000`;
  return new Map(rows.map((row) => [row.table as string, row.n as number]));
}
