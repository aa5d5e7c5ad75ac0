import { sql } from 'drizzle-orm';
import type { Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTransaction } from '@/db/connection';
import { listPage } from '@/db/list/reads';
import { oneTrip } from '@/db/one-trip';
import { hasOwnBackend, oftenAsked } from '@/db/prepared';
import { type Reading, read, readAtLength, write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson } from '@/scripts/test/people';
import { rosterOf } from '@/scripts/test/talking';

testDatabase();

describe('which statements a line prepares', () => {
  test('are those that are asked a second time, and from then on', () => {
    const isNamed = oftenAsked();
    expect(['a', 'b', 'a', 'a', 'b'].map(isNamed)).toEqual([false, false, true, true, true]);
  });

  test('are so many and no more, and the first stay', () => {
    const isNamed = oftenAsked();
    const texts = Array.from({ length: 400 }, (_, n) => `select ${n}`);
    for (const text of texts) isNamed(text);
    expect(texts.filter(isNamed)).toHaveLength(250);
    expect(isNamed('select 0')).toBe(true);
    expect(isNamed('select 399')).toBe(false);
  });
});

describe('whether a connection stays one process', () => {
  const answering = (pid: number, told: number) =>
    ({ unsafe: async () => Object.assign([{ pid }], { state: { pid: told } }) }) as unknown as Sql;

  test('is known by its number', async () => {
    expect(await hasOwnBackend(answering(4711, 4711))).toBe(true);
    expect(await hasOwnBackend(answering(4711, 815))).toBe(false);
  });
});

describe('a statement asked ten times', () => {
  const asked = {
    truth: true,
    falsehood: false,
    bytes: new Uint8Array([0, 255, 92]),
    object: { a: ['"', 1, null] },
    moment: new Date('2026-03-29T01:30:00.000Z'),
    nothing: null,
    many: '{"a b",NULL,"c\\"d"}',
    number: 12.5,
  };
  const text = `select $1::bool as truth, $2::bool as falsehood, encode($3::bytea, 'hex') as bytes, $4::jsonb as object,
    $5::timestamptz = '2026-03-29T01:30:00Z' as moment, $6::text as nothing, $7::text[] as many, $8::numeric::float8 as number`;
  let answers: unknown[] = [];
  let names: { name: string; calls: number }[] = [];

  beforeAll(async () => {
    for (let n = 0; n < 10; n++)
      answers.push(
        await inTransaction('read only', async (connection) => [
          ...(await oneTrip(connection).unsafe(text, Object.values(asked))),
        ]),
      );
    names = await inTransaction('read only', (connection) =>
      oneTrip(connection).unsafe(
        `select name, (generic_plans + custom_plans)::int as calls from pg_prepared_statements where statement = $1`,
        [text],
      ),
    );
  });
  afterAll(() => {
    answers = [];
  });

  test('answers the same each time, whatever its parameters are', () => {
    const [first] = answers;
    expect(first).toEqual([
      {
        truth: true,
        falsehood: false,
        bytes: '00ff5c',
        object: expect.anything(),
        moment: true,
        nothing: null,
        many: ['a b', null, 'c"d'],
        number: 12.5,
      },
    ]);
    for (const answer of answers) expect(answer).toEqual(first);
  });

  test('was planned under a name from the second time on', () => {
    expect(names).toEqual([{ name: expect.any(String), calls: 9 }]);
  });
});

test('a line of its own is told how to plan, once', async () => {
  const [told] = await inTransaction('read only', (connection) =>
    connection.unsafe(`select current_setting('random_page_cost') as random, current_setting('jit') as jit,
      current_setting('enable_material') as material, current_setting('enable_bitmapscan') as bitmaps`),
  );
  expect(told).toEqual({ random: '1.1', jit: 'off', material: 'off', bitmaps: 'off' });
});

describe('a page of one owner’s', () => {
  const modeOf = ({ db }: Reading) =>
    db
      .execute<{ mode: string }>(sql`select current_setting('plan_cache_mode') as mode`)
      .then(([row]) => row?.mode);

  test('has its statements planned for all values, and nothing after it has', async () => {
    const ann = await aPerson();
    const page = await read(ann.scope, (tx) => ({ mode: modeOf(tx) }));
    expect(page.mode).toBe('force_generic_plan');
    expect((await read(rosterOf(ann), (tx) => ({ mode: modeOf(tx) }))).mode).toBe('auto');
    expect(await readAtLength(ann.scope, modeOf)).toBe('auto');
    const act = await write(
      ann.scope,
      anAct(),
      async (tx) => ({ ok: true, value: await modeOf(tx) }) as const,
    );
    expect(act).toMatchObject({ ok: true, value: 'auto' });
  });

  test('has them planned for these values where somebody looks for something', async () => {
    const ann = await aPerson();
    const [whole, asked] = await Promise.all(
      [{}, { find: 'keeper' }].map((view) =>
        read(ann.scope, (tx) => ({ list: listPage(tx, view), mode: modeOf(tx) })),
      ),
    );
    expect([whole?.mode, asked?.mode]).toEqual(['force_generic_plan', 'auto']);
  });

  test('is answered from a plan that was made once', async () => {
    const ann = await aPerson();
    const text = 'select count(*) from applications where owner_id = $1 and role = $2';
    const asked = (role: string) =>
      read(ann.scope, ({ db }) => ({
        n: db.execute(sql`select count(*) from applications where owner_id = ${ann.id} and role = ${role}`),
        plans: db.execute<{ generic: number; custom: number }>(sql`select generic_plans::int as generic,
          custom_plans::int as custom from pg_prepared_statements where statement = ${text}`),
      }));
    for (const role of ['a', 'b', 'c', 'd']) await asked(role);
    const { plans } = await asked('e');
    expect([...plans]).toEqual([{ generic: 4, custom: 0 }]);
  });
});
