import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import type { Sql } from 'postgres';
import { v7 as newId } from 'uuid';
import { addApplication } from '@/db/applications/writes';
import { listPage } from '@/db/list/reads';
import { moveApplications } from '@/db/moves/writes';
import { listStages } from '@/db/stages/reads';
import { read, type Writing, write } from '@/db/transaction';
import { anAct, type Person } from '@/scripts/test/people';
import { type Account, everyPage } from './accounts';
import type { Browser } from './browser';
import { tell } from './ledger';

/** Looks that count, and those before: two to give a statement its name, and five to choose a plan for it. */
const [LOOKS, WARM_UP] = [5, 12];
/** Postgres keeps what it counted for a second, and a little more. */
const TOLD_AFTER = 1_300;
/** What may be read more where there is ten times as much: a few rows at the edges of pages of an index. */
const SPREAD = 1.2;

/**
 * Rows that Postgres walks for one page, with each account: entries of indexes and rows of tables read whole, as it counts
 * them itself (`pg_stat_user_indexes`, `pg_stat_user_tables`). Of a connection that has asked it before: the first times a
 * statement is asked, Postgres tries what would be best for these values. A connection tells what it counted with the first
 * transaction that ends a second after it told something, so a look after a rest is counted with those before it.
 */
export async function measureRowsRead(
  root: Sql,
  browser: Browser,
  accounts: readonly Account[],
): Promise<void> {
  const found = new Map<string, number[]>();
  for (const { page, visitor } of everyPage(accounts).slice(1)) {
    const look = async (times: number) => {
      for (let n = 0; n < times; n++) {
        const { status } = await browser.get(page.path(visitor.applicationId), visitor.cookie);
        if (status !== 200) throw new Error(`${page.name} answered ${status}`);
      }
    };
    const toldAfterRest = async () => {
      await pause(TOLD_AFTER);
      await look(1);
      return walked(root);
    };
    await look(WARM_UP);
    const before = await toldAfterRest();
    await look(LOOKS - 1);
    const after = await toldAfterRest();
    found.set(page.name, [...(found.get(page.name) ?? []), (after - before) / LOOKS]);
  }
  const [, second, last] = accounts.map(({ own }) => own);
  for (const [name, [few = 0, more = 0, most = 0]] of found)
    tell({
      ...{
        figure: 'rows read a page',
        of: name,
        unit: 'rows',
        value: most,
        ratio: most / more,
        most: SPREAD,
      },
      against: `itself, ${last} applications over ${second}`,
      note: `with ${accounts[0]?.own}: ${Math.round(few)}`,
    });
}

async function walked(root: Sql): Promise<number> {
  await root`select pg_stat_clear_snapshot()`;
  const [row] = await root<{ n: number }[]>`
    select ((select coalesce(sum(idx_tup_read), 0) from pg_stat_user_indexes where schemaname = 'public')
      + (select coalesce(sum(seq_tup_read), 0) from pg_stat_user_tables where schemaname = 'public'))::float8 as n`;
  return row?.n ?? Number.NaN;
}

/** Rows that an act writes, as its own transaction counts them: made, changed and removed. */
export async function measureRowsWritten(accounts: readonly Account[]): Promise<void> {
  const found = new Map<string, number[]>();
  for (const { seeker } of accounts)
    for (const [name, act] of Object.entries(ACTS)) {
      let n = Number.NaN;
      // What earlier transactions of the connection counted is told before, or it would be counted with this one's.
      await read(seeker.person.scope, ({ db }) => ({
        told: db.execute(sql`select pg_stat_force_next_flush()`),
      }));
      const outcome = await act(seeker.person, async (tx) => {
        n = await writtenIn(tx);
      });
      if (!outcome.ok) throw new Error(`${name} was refused.`);
      found.set(name, [...(found.get(name) ?? []), n]);
    }
  for (const [name, [few = 0, more = 0, most = 0]] of found)
    tell({
      ...{ figure: 'rows written an act', of: name, unit: 'rows', value: most, ratio: most / few, most: 1 },
      against: `itself with ${accounts[0]?.own} applications`,
      note: `with ${accounts[1]?.own}: ${more}`,
    });
}

type Look = (tx: Writing) => Promise<void>;
const ACTS = {
  'move a card': async ({ scope }: Person, look: Look) => {
    const asked = await read(scope, (tx) => ({ list: listPage(tx), stages: listStages(tx) }));
    const one = asked.list.rows.find(({ stageKind }) => stageKind === 'applied');
    const to = asked.stages.find(({ kind }) => kind === 'interview');
    if (!one || !to) throw new Error('Nothing to move.');
    return write(scope, anAct(), async (tx) => {
      const ids = [{ id: one.id, version: one.version }];
      const outcome = await moveApplications(tx, { ids, stageId: to.id, outcome: null });
      await look(tx);
      return outcome;
    });
  },
  'add an application': ({ scope }: Person, look: Look) =>
    write(scope, anAct(), async (tx) => {
      const facts = { organisation: 'Harbour', role: 'Keeper', stageId: '', url: null };
      const outcome = await addApplication(tx, newId(), facts);
      await look(tx);
      return outcome;
    }),
};

async function writtenIn({ db }: Writing): Promise<number> {
  const [row] = await db.execute<{ n: number }>(
    sql`select coalesce(sum(n_tup_ins + n_tup_upd + n_tup_del), 0)::int as n from pg_stat_xact_user_tables`,
  );
  return row?.n ?? Number.NaN;
}
