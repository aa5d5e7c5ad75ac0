import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Sql } from 'postgres';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '@/scripts/test/database';
import { openPool } from './client';
import { inTransaction } from './connection';

const database = testDatabase();
const kept = globalThis as { onwardSql?: Sql };
afterAll(async () => {
  await kept.onwardSql?.end({ timeout: 1 });
  delete kept.onwardSql;
});

test('whoever asks while the database comes and goes is answered or told, and afterwards all are answered', async () => {
  const { root, name } = database;
  kept.onwardSql = openPool(database.address('app'), 4);
  const asked = new Set<Promise<string>>();
  const ask = (times: number) => {
    for (let n = 0; n < times; n++) {
      const one = inTransaction('read only', async (sql) => {
        // As a page asks: several at once.
        await Promise.all([1, 2, 3, 4, 5].map(() => sql.unsafe('select 1')));
        return 'answered';
      }).catch((error) => String(error.code));
      asked.add(one);
      void one.finally(() => asked.delete(one));
    }
  };
  const heard: Promise<string>[] = [];
  for (let round = 0; round < 25; round++) {
    ask(3);
    await root.unsafe(`alter database ${name} connection limit 0`);
    ask(6);
    await root`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name} and usename = 'onward_app'`;
    ask(6);
    await new Promise((resume) => setTimeout(resume, round * 2));
    ask(3);
    await root.unsafe(`alter database ${name} connection limit -1`);
    ask(6);
    heard.push(...asked);
  }
  const answers = new Set(await Promise.all(heard));
  expect([...answers].toSorted()).toEqual(['answered', 'database-down']);
  ask(20);
  expect(new Set(await Promise.all(asked))).toEqual(new Set(['answered']));
}, 60_000);

test('what a transaction answered is not kept once it is over', async () => {
  kept.onwardSql ??= openPool(database.address('app'), 4);
  const answered: WeakRef<object>[] = [];
  const ask = async () => {
    const answer = await inTransaction('read only', async (sql) => ({ rows: await sql.unsafe('select 1') }));
    answered.push(new WeakRef(answer));
  };
  for (let n = 0; n < 20; n++) await ask();
  // References are let go of between turns of the loop, and memory when it is asked for.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  await expect
    .poll(() => {
      collect();
      return answered.filter((one) => one.deref()).length;
    })
    .toBeLessThan(3);
});
