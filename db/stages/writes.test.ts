import { expect, test } from 'vitest';
import { listStagesToEdit } from '@/db/stages/reads';
import { renameStage } from '@/db/stages/writes';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson } from '@/scripts/test/people';

testDatabase();

test('a stage gets another name and keeps its kind; over a newer name it is not written', async () => {
  const ann = await aPerson();
  const stages = async () =>
    (await read(ann.scope, (tx) => ({ stages: listStagesToEdit(tx) }))).stages.map((one) => ({ ...one }));
  const [first, ...others] = await stages();
  const rename = (name: string) =>
    write(ann.scope, anAct(), (tx) => renameStage(tx, { id: first?.id ?? '', version: 1, name }));
  expect(await rename('Wishes')).toEqual(done({ version: 2 }));
  expect(await rename('Dreams')).toEqual(refused('stale'));
  expect(await stages()).toEqual([{ ...first, name: 'Wishes', version: 2 }, ...others]);
});
