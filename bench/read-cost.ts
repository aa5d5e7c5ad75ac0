import { eq, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import { users } from '@/db/accounts/tables';
import { openPool } from '@/db/client';
import { listPage } from '@/db/list/reads';
import { read } from '@/db/transaction';
import type { Person } from '@/scripts/test/people';
import { middle, rounds } from './figures';

const WARM_UP = 100;
const ROUNDS = rounds(500, 10);

/**
 * What a page's reads cost our way, over one hand-written query without walls, and over the same reads in Drizzle's own
 * transaction; milliseconds, p50, in turns. `root` is a superuser's address, `app` the app's.
 */
export async function readCost(
  { id, scope }: Person,
  root: string,
  app: string,
): Promise<Map<string, number>> {
  const bare = postgres(root, { max: 1 });
  const plain = openPool(app, 1);
  const db = drizzle(plain, { casing: 'snake_case' });
  const ways = {
    'one hand-written query': () => bare`
      select a.id, o.name, a.role, s.name as stage, a.outcome, a.applied_on, a.version
      from applications a join organisations o using (owner_id) join stages s using (owner_id)
      where a.owner_id = ${id} and o.id = a.organisation_id and s.id = a.stage_id and a.deleted_at is null
      order by a.updated_at desc, a.id desc limit 50`,
    'read(): settings, session, person, 50 rows, how many': () =>
      read(scope, (tx) => ({ list: listPage(tx) })),
    'the same in db.transaction with Promise.all': () =>
      db.transaction(
        async (tx) => {
          await tx.execute(sql`select set_config('app.viewer', ${id}, true)`);
          const reading = { scope, db: tx as never };
          const person = tx.select({ email: users.email }).from(users).where(eq(users.id, id));
          return Promise.all([person, listPage(reading)]);
        },
        { accessMode: 'read only' },
      ),
  };
  const taken = new Map(Object.keys(ways).map((way) => [way, [] as number[]]));
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const started = performance.now();
      await way();
      if (round >= 0) taken.get(name)?.push(performance.now() - started);
    }
  }
  await Promise.all([bare.end(), plain.end({ timeout: 5 })]);
  return new Map([...taken].map(([way, times]) => [way, middle(times)]));
}
