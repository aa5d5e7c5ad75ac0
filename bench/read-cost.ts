import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { v7 as newId } from 'uuid';
import { users } from '../db/accounts/tables';
import { openSession, signUp } from '../db/accounts/writes';
import { countApplications, listApplications } from '../db/applications/reads';
import { openPool, pool } from '../db/client';
import { read } from '../db/transaction';
import { newCookie } from '../server/cookie';
import { ownScope } from '../server/scope';

/** A page's reads our way, over the same reads in Drizzle's own transaction: in turns, ms at the middle. One JSON line each. */
const id = newId();
const { claim } = newCookie(id);
await signUp({ id, email: `bench-${id}@example.org`, passwordHash: 'none' });
await openSession({ claim, id: newId(), agent: 'bench', days: 1 });
const root = postgres('postgres://pgroot:root@127.0.0.1:5580/onward', { max: 1 });
await root`insert into applications (owner_id, id, organisation, role) select ${id}, gen_random_uuid(), 'Organisation ' || n, 'Role ' || n from generate_series(1, 100) n`;

const plain = openPool(process.env.DATABASE_URL as string, 2);
const db = drizzle(plain, { casing: 'snake_case' });
const ways = {
  'one hand-written query': () =>
    root`select id, organisation, role, state, version from applications where owner_id = ${id} order by created_at desc, id desc limit 100`,
  'read(): settings, session, person, 100 rows, a count': () =>
    read(ownScope(claim), (tx) => ({ rows: listApplications(tx), count: countApplications(tx) })),
  'the same in db.transaction with Promise.all': () =>
    db.transaction(
      async (tx) => {
        await tx.execute(sql`select set_config('app.viewer', ${id}, true)`);
        const scope = { owner: id } as never;
        return Promise.all([
          tx.select({ email: users.email }).from(users).where(eq(users.id, id)),
          listApplications({ scope, db: tx as never }),
          countApplications({ scope, db: tx as never }),
        ]);
      },
      { accessMode: 'read only' },
    ),
};
const taken = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
for (let round = -100; round < 500; round++) {
  for (const [name, way] of Object.entries(ways)) {
    const started = performance.now();
    await way();
    if (round >= 0) taken.get(name)?.push(performance.now() - started);
  }
}
const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1] as number;
const unit = middle(taken.get('one hand-written query') as number[]);
for (const [way, times] of taken)
  console.log(
    JSON.stringify({ way, p50: +middle(times).toFixed(2), ratio: +(middle(times) / unit).toFixed(2) }),
  );
await Promise.all([root.end(), plain.end(), pool().end({ timeout: 2 })]);
