import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listBoard } from '@/db/applications/reads';
import { openPool, pool } from '@/db/client';
import { inTransaction } from '@/db/connection';
import { listPage } from '@/db/list/reads';
import { oneTrip } from '@/db/one-trip';
import { countStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { type Listener, listenBefore } from '@/scripts/test/listener';
import { fillOwned } from '@/scripts/test/owned-rows';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';

const database = testDatabase();
const kept = globalThis as { onwardSql?: postgres.Sql };
let ann: Person;
let listener: Listener;
let sql: postgres.Sql;
let apps: postgres.Sql;

beforeAll(async () => {
  ann = await aPerson();
  await anApplication(ann);
  apps = pool();
  listener = await listenBefore(database.address('app'), 15);
  sql = openPool(listener.url, 1);
  await sql`select 1`; // connected
});
afterAll(async () => {
  kept.onwardSql = apps;
  await sql.end({ timeout: 5 });
  await listener.close();
});

async function heardOf(work: () => PromiseLike<unknown>) {
  listener.reset();
  await work();
  return { ...listener.heard };
}

/** Waits behind whatever is on its way on the one line. */
const atRest = () => inTransaction('read write', async () => undefined);

describe('round trips', () => {
  test('are two for a statement with parameters as the driver sends it, and one through oneTrip', async () => {
    const plain = await heardOf(() => sql.unsafe('select $1::int + $2::int as n', [1, 2]));
    const once = await heardOf(() => oneTrip(sql).unsafe('select $1::int + $2::int as n', [1, 2]));
    expect([plain.turns, once.turns]).toEqual([2, 1]);
  });

  test('are one for a whole page: begin, session check and three reads', async () => {
    kept.onwardSql = sql;
    const page = () =>
      read(ann.scope, (tx) => ({
        board: listBoard(tx, { limit: 30, withQuiet: false }),
        stages: countStages(tx),
        list: listPage(tx),
      }));
    expect((await page()).list.n).toBe(1); // queries are compiled at first use, which is slower than the listener waits
    await atRest(); // behind the commit, which nobody waits for
    const { turns, statements } = await heardOf(page);
    expect(turns).toBe(1);
    expect(statements[0]).toMatch(/^begin read only/);
    expect(statements.filter((one) => /^begin/.test(one))).toHaveLength(1);
  });

  test('are one also for a list of 51 rows, which come in more than one packet', async () => {
    kept.onwardSql = sql;
    await fillOwned(database.root, `u.id = '${ann.id}'`, 60);
    await database.root`update organisations set name = name || ${' and long'.repeat(30)} where owner_id = ${ann.id}`;
    const page = () => read(ann.scope, (tx) => ({ list: listPage(tx) }));
    expect((await page()).list.rows.length).toBeGreaterThan(50);
    await atRest();
    expect((await heardOf(page)).turns).toBe(1);
  });
});

describe('values sent as text', () => {
  test('come back as they went', async () => {
    const [row] = await oneTrip(sql).unsafe(
      `select $1::text as quote, $2::int as n, $3::boolean as yes, $4::text as none, $5::bytea as bytes,
        $6::timestamptz as at, $7::json as data`,
      [`O'Brien \\ "x" $1; --`, -7, true, null, Buffer.from([0, 255]), new Date(0), { a: [1] }] as never,
    );
    expect(row).toEqual({
      quote: `O'Brien \\ "x" $1; --`,
      n: -7,
      yes: true,
      none: null,
      bytes: Buffer.from([0, 255]),
      at: '1970-01-01 00:00:00+00',
      data: { a: [1] },
    });
  });
});
