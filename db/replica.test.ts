import { sql } from 'drizzle-orm';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { aPerson } from '@/scripts/test/people';
import { openPool } from './client';
import { replicaState } from './replica';
import type { CoachScope } from './scope';
import { read } from './transaction';

// A real replica is asked by `npm run bench -- scale`. Here the database itself stands in for one: its connections find,
// before Postgres's own, two functions that say what a replica would say of itself.
const database = testDatabase();
const kept = globalThis as {
  onwardReplicaSql?: Sql | undefined;
  onwardReplica?: { state: string; restsUntil: number };
};
let scope: () => Promise<CoachScope>;

const stands = (recovering: boolean, replayed: string) =>
  database.root.unsafe(`create or replace function seeming.pg_is_in_recovery() returns boolean
      language sql as 'select ${recovering}';
    create or replace function seeming.pg_last_wal_replay_lsn() returns pg_lsn language sql as $$select ${replayed}$$`);
const FAR = `'FFFFFFFF/0'::pg_lsn`;

beforeAll(async () => {
  await database.root.unsafe('create schema seeming; grant usage on schema seeming to public');
  await stands(true, FAR);
  const address = new URL(database.address('app'));
  address.searchParams.set('search_path', 'seeming,pg_catalog,public');
  kept.onwardReplicaSql = openPool(address.href, 2);
  scope = (await aCoachOf(database.root, await aPerson(), { scopes: ['pipeline'] })).scope;
});
beforeEach(() => Object.assign(kept.onwardReplica ?? {}, { state: 'ok', restsUntil: 0 }));
afterAll(async () => {
  await kept.onwardReplicaSql?.end({ timeout: 1 });
  delete kept.onwardReplicaSql;
  Object.assign(kept.onwardReplica ?? {}, { state: 'ok', restsUntil: 0 });
});

/** Which of the two a coach's page is read from. */
async function readFrom(coach?: CoachScope): Promise<string> {
  const { path } = await read(coach ?? (await scope()), ({ db }) => ({
    path: db.execute<{ search_path: string }>(sql`show search_path`),
  }));
  return path[0]?.search_path.includes('seeming') ? 'replica' : 'primary';
}

test('a coach’s page is read from a replica that has replayed what the look saw', async () => {
  expect(await readFrom()).toBe('replica');
  expect(replicaState()).toBe('ok');
});

test.each([
  ['is a byte behind', true, (position: string) => `'${position}'::pg_lsn - 1`],
  ['has replayed nothing', true, () => 'null::pg_lsn'],
  ['is no replica any more', false, () => FAR],
])('from the primary where it %s, and it rests a moment', async (_, recovering, replayed) => {
  const coach = await scope();
  await stands(recovering, replayed(coach.position ?? ''));
  const before = performance.now();
  expect(await readFrom(coach)).toBe('primary');
  expect(replicaState()).toBe('behind');
  expect(kept.onwardReplica?.restsUntil).toBeGreaterThan(before + 1_000);
  await stands(true, FAR);
  Object.assign(kept.onwardReplica ?? {}, { restsUntil: Infinity });
  expect(await readFrom()).toBe('primary');
  Object.assign(kept.onwardReplica ?? {}, { restsUntil: 0 });
  expect(await readFrom()).toBe('replica');
});

test('one that has come just as far is far enough', async () => {
  const coach = await scope();
  await stands(true, `'${coach.position}'::pg_lsn`);
  expect(await readFrom(coach)).toBe('replica');
  await stands(true, FAR);
});

test('what was never checked on the primary is never read elsewhere', async () => {
  expect(await readFrom({ ...(await scope()), position: undefined })).toBe('primary');
});

test('from the primary where nobody answers', async () => {
  const there = kept.onwardReplicaSql;
  kept.onwardReplicaSql = openPool('postgres://onward_app:none@127.0.0.1:1/onward', 2);
  expect(await readFrom()).toBe('primary');
  expect(replicaState()).toBe('down');
  await kept.onwardReplicaSql.end({ timeout: 1 });
  kept.onwardReplicaSql = there;
});

test('without one configured no position is asked for', async () => {
  const there = kept.onwardReplicaSql;
  kept.onwardReplicaSql = undefined;
  expect((await scope()).position).toBeUndefined();
  expect(replicaState()).toBeUndefined();
  kept.onwardReplicaSql = there;
});
