import { beforeAll, describe, expect, test } from 'vitest';
import { onConnection, pool } from '@/db/client';
import { inTransaction } from '@/db/connection';
import { oneTrip } from '@/db/one-trip';
import { testDatabase } from '@/scripts/test/database';
import { fillOwned, ownedTables } from '@/scripts/test/owned-rows';
import { aPerson, type Person } from '@/scripts/test/people';
import { type Found, isOfId, questionsOf, READS, type Row, unanswered } from '@/scripts/test/reads';

// Three hundred owners with rows in every table, and a page read in order as dear as fifteen: so reading everything costs
// what it would with some thousands, whose rows would take minutes to put in.
const { root, name } = testDatabase();
const SEQUENTIAL = /Seq Scan on (?!pg_)(\w+)/g;
let ann: Person;
let rows: Row[];
let tables: string[];

beforeAll(async () => {
  await root`alter database ${root(name)} set seq_page_cost = 15`;
  ann = await aPerson();
  const owned = await ownedTables(root);
  tables = owned.map((table) => table.name);
  await root`
    insert into users (id, email) select gen_random_uuid(), 'plan-' || n from generate_series(1, 300) n`;
  await fillOwned(root, `u.email like 'plan-%' or u.id = '${ann.id}'`, 3);
  await root.unsafe('analyze');
  const own = await Promise.all(
    owned.map(({ name, owner }) =>
      root.unsafe<Row[]>(
        // A table whose rows have no id of their own has none to ask for.
        `select '${name}' as table, to_jsonb(r) ->> 'id' as id from ${name} r
         where ${owner} = $1 order by to_jsonb(r) ->> 'created_at', 2 limit 1`,
        [ann.id],
      ),
    ),
  );
  rows = own.flat().filter(({ id }) => id);
}, 120_000);

const planOf = (statement: string) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${ann.id}, true), set_config('app.email', 'plan-7', true),
      set_config('app.session_hash', 'x', true), set_config('app.token_hash', 'x', true)`;
    const lines = await tx.unsafe(`explain (costs off) ${statement}`);
    return lines.map((row) => row['QUERY PLAN']).join('\n');
  });

describe('with the WHERE forgotten, the policies still use the key', () => {
  test('on every table with owners', async () => {
    for (const table of tables) {
      const plan = await planOf(`select * from ${table}`);
      expect(plan, table).toMatch(/Index/);
      expect([...plan.matchAll(SEQUENTIAL)], `${table}:\n${plan}`).toEqual([]);
    }
  });

  test('in every update and delete that is allowed', async () => {
    for (const table of tables) {
      for (const statement of [`update ${table} set created_at = created_at`, `delete from ${table}`]) {
        const plan = await planOf(statement).catch((error) => error.code as string);
        if (plan === '42501') continue; // append-only
        expect([...plan.matchAll(SEQUENTIAL)], `${statement}:\n${plan}`).toEqual([]);
      }
    }
  });
});

test.each(READS)('no question of $where reads a whole table', async (one) => {
  const statements = await statementsOf(one);
  expect(statements.length).toBeGreaterThan(0);
  for (const { text, plan } of statements) {
    expect([...plan.matchAll(SEQUENTIAL)], `${text}\n${plan}`).toEqual([]);
  }
});

/** Those of a noun's own table come first: a read of `db/stories` asks about a story. */
const likeliestFirst = ({ where }: Found): Row[] => {
  const noun = (where.split('/')[2] ?? '').replaceAll('-', '_');
  return rows.toSorted((one, other) => Number(other.table.includes(noun)) - Number(one.table.includes(noun)));
};

/**
 * Every statement that a read sends, with its plan: for each question it can be asked, and of ids up to the first that has
 * an answer, since a read that found its row has sent all that it sends.
 */
async function statementsOf(one: Found): Promise<{ text: string; plan: string }[]> {
  const found = new Map<string, string>();
  let hasFound = false;
  for (const asked of questionsOf(one, likeliestFirst(one))) {
    if (hasFound && isOfId(asked)) continue;
    await inTransaction('read only', async (connection) => {
      const sent: { text: string; query: { parameters?: unknown[] } }[] = [];
      const listened = new Proxy(connection, {
        get: (target, key) =>
          key === 'unsafe'
            ? (text: string, ...rest: never[]) => {
                const query = target.unsafe(text, ...rest);
                sent.push({ text, query: query as never });
                return query;
              }
            : Reflect.get(target, key),
      });
      await oneTrip(connection).unsafe(`select set_config('app.viewer', $1, true)`, [ann.id]);
      await connection.unsafe('savepoint asked');
      const answered = one.run({ scope: ann.scope, db: onConnection(listened) }, ...asked);
      const isGood = await answered.then(
        (answer) => {
          hasFound ||= isOfId(asked) && !unanswered([JSON.stringify(answer) ?? 'undefined']);
          return true;
        },
        () => false,
      );
      if (!isGood) return void (await connection.unsafe('rollback to asked'));
      for (const { text, query } of sent) {
        // Asked of sixty ids, it is one statement.
        if (found.has(text)) continue;
        const forThese = await oneTrip(connection).unsafe(
          `explain (costs off) ${text}`,
          query.parameters as never,
        );
        // As a page has it planned, for whatever it is asked.
        const forAll = text.includes('$1')
          ? await connection.unsafe(`explain (generic_plan, costs off) ${text}`).simple()
          : [];
        const plan = [...forThese, ...forAll].map((row) => row['QUERY PLAN']).join('\n');
        found.set(text, plan);
      }
    });
  }
  return [...found].map(([text, plan]) => ({ text, plan }));
}
