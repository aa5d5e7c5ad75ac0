import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addApplication } from '@/db/applications/writes';
import { countStages, listStages } from '@/db/stages/reads';
import { read, write } from '@/db/transaction';
import { done } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();

/** Some of an owner's rows, by a number: which, so that a statement is about several at once. */
const some = (owner: string, n: number) =>
  sql`owner_id = ${owner} and abs(hashtext(id::text)) % 3 = ${n}::int % 3`;
const stage = (owner: string, n: number) => sql`(select id from stages where owner_id = ${owner}
  order by position offset ${n}::int % 6 limit 1)`;

/** Whatever can become of an application's place, each as one statement about none, one or several. */
const STATEMENTS = {
  move: (owner: string, n: number, to: number) => sql`update applications a set (stage_id, stage_kind) =
    (select s.id, s.kind from stages s where s.owner_id = ${owner} and s.id = ${stage(owner, to)}) where ${some(owner, n)}`,
  fold: (owner: string, n: number) => sql`update applications set quiet = not quiet where ${some(owner, n)}`,
  bin: (owner: string, n: number) =>
    sql`update applications set deleted_at = case when deleted_at is null then now() end where ${some(owner, n)}`,
  both: (
    owner: string,
    n: number,
    to: number,
  ) => sql`update applications a set quiet = not quiet, (stage_id, stage_kind) =
    (select s.id, s.kind from stages s where s.owner_id = ${owner} and s.id = ${stage(owner, to)}),
    deleted_at = case when deleted_at is null then now() end where ${some(owner, n)}`,
  rename: (owner: string, n: number) =>
    sql`update applications set role = role || '.' where ${some(owner, n)}`,
  remove: (owner: string, n: number) =>
    sql`delete from applications where ${some(owner, n)} and abs(hashtext(id::text)) % 4 = 0`,
};

async function makeSeveral(person: Person, n: number): Promise<void> {
  const { stages } = await read(person.scope, (tx) => ({ stages: listStages(tx) }));
  await write(person.scope, anAct(), async (tx) => {
    for (let at = 0; at < n; at++) {
      const stageId = stages[at % (stages.length - 1)]?.id as string;
      await addApplication(tx, crypto.randomUUID(), {
        organisation: `Place ${at}`,
        role: 'Keeper',
        stageId,
        url: null,
      });
    }
    return done({});
  });
}

/** What is said to stand in each stage, and what a count finds there. */
async function counts(person: Person) {
  const { stages } = await read(person.scope, (tx) => ({ stages: countStages(tx) }));
  const found = await root<{ id: string; n: number; quiet: number }[]>`
    select s.id, count(a.id)::int as n, (count(*) filter (where a.quiet))::int as quiet
    from stages s left join applications a on a.owner_id = s.owner_id and a.stage_id = s.id and a.deleted_at is null
    where s.owner_id = ${person.id} group by s.owner_id, s.id order by s.position`;
  return {
    said: stages.map(({ id, n, quiet }) => ({ id, n, quiet })),
    found: found.map((one) => ({ ...one })),
  };
}

test('whatever becomes of applications, a stage says how many stand in it', async () => {
  const step = fc.record({
    what: fc.constantFrom(...(Object.keys(STATEMENTS) as (keyof typeof STATEMENTS)[])),
    n: fc.nat(2),
    to: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(step, { minLength: 1, maxLength: 4 }), { minLength: 3, maxLength: 6 }),
      async (acts) => {
        const [ann, ben] = [await aPerson(), await aPerson()];
        await makeSeveral(ann, 9);
        await makeSeveral(ben, 3);
        const his = await counts(ben);
        for (const steps of acts) {
          await write(ann.scope, anAct(), async (tx) => {
            for (const { what, n, to } of steps) await tx.db.execute(STATEMENTS[what](ann.id, n, to));
            return done({});
          });
          const { said, found } = await counts(ann);
          expect(said).toEqual(found);
        }
        expect(await counts(ben)).toEqual(his);
        expect(his.said.reduce((sum, { n }) => sum + n, 0)).toBe(3);
      },
    ),
    { numRuns: 12 },
  );
});

test('acts that meet in the same stages are all done, and all counted', async () => {
  const ann = await aPerson();
  await makeSeveral(ann, 12);
  const acts = Array.from({ length: 4 }, (_, n) =>
    write(ann.scope, anAct(), async (tx) => {
      // One after the other in either order, so that two of them wait for each other.
      for (const at of n % 2 ? [0, 1, 2] : [2, 1, 0])
        await tx.db.execute(STATEMENTS.move(ann.id, at, n + at));
      return done({});
    }),
  );
  expect((await Promise.all(acts)).every(({ ok }) => ok)).toBe(true);
  const { said, found } = await counts(ann);
  expect(said).toEqual(found);
});
