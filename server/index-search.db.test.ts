import { expect, test } from 'vitest';
import { indexOld } from '@/db/search/writes';
import { runJob } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anApplication, aPerson } from '@/scripts/test/people';
import { systemScope } from './scope';

const { root } = testDatabase();
const index = async () =>
  (await root`select application_id || ' ' || term as line from search_terms order by 1`).map(
    ({ line }) => line,
  );

test('what was written before there was an index is made up for by the job, whoever’s it is', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  await anApplication(ann, 'Harbour');
  await anApplication(eve, 'Quay');
  const before = await index();
  await root`delete from search_terms`;
  await root`update applications set is_indexed = false`;
  const job = () => runJob(systemScope('index-search'), indexOld);
  expect(await job()).toBe(2);
  expect(await index()).toEqual(before);
  expect(before.length).toBeGreaterThan(2);
  expect(await job()).toBe(0);
});
