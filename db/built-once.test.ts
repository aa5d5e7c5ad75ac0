import { asc } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { listBoard } from '@/db/applications/reads';
import { applications } from '@/db/applications/tables';
import { builtOnce } from '@/db/built-once';
import { owned } from '@/db/owned';
import { read } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anApplication, aPerson } from '@/scripts/test/people';

testDatabase();

test('a statement that is built once answers each with their own rows, and with what each gave', async () => {
  const [ann, ben] = [await aPerson('ann'), await aPerson('ben')];
  for (const of of [ann, ann, ben]) await anApplication(of);
  let built = 0;
  const first = builtOnce<{ ownerId: string }[], { limit: number }>(({ scope, db }, given) => {
    built++;
    return db
      .select({ ownerId: applications.ownerId })
      .from(applications)
      .where(owned(scope, applications))
      .orderBy(asc(applications.id))
      .limit(given('limit'));
  });
  const rows = async (of: typeof ann, limit: number) =>
    (await read(of.scope, (tx) => ({ it: first(tx, { limit }) }))).it.map(({ ownerId }) => ownerId);
  expect(await rows(ann, 5)).toEqual([ann.scope.owner, ann.scope.owner]);
  expect(await rows(ben, 5)).toEqual([ben.scope.owner]);
  expect(await rows(ann, 1)).toEqual([ann.scope.owner]);
  expect(built).toBe(1);
});

test('a board shows as many cards a column as each asks for', async () => {
  const ann = await aPerson('ann');
  for (let n = 0; n < 3; n++) await anApplication(ann);
  const n = async (limit: number, withQuiet: boolean) =>
    (await read(ann.scope, (tx) => ({ it: listBoard(tx, { limit, withQuiet }) }))).it.length;
  expect([await n(2, false), await n(1, false), await n(3, true), await n(9, true)]).toEqual([2, 1, 3, 3]);
});
