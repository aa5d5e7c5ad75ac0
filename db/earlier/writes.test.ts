import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson } from '@/scripts/test/people';
import { addNew } from './writes';

testDatabase();

test('a second one at an organisation is added once the person is sure; one sent twice is one', async () => {
  const ann = await aPerson();
  const add = (given: object, act = anAct()) =>
    write(ann.scope, act, (tx) =>
      addNew(tx, newId(), {
        organisation: 'Harbour',
        role: 'Keeper',
        stageId: '',
        url: null,
        isSure: false,
        ...given,
      }),
    );
  const act = anAct();
  const first = await add({}, act);
  expect(first).toEqual(done({ id: expect.any(String), stageId: expect.any(String) }));
  expect(await add({}, act)).toEqual(first);
  expect(await add({})).toEqual(refused('here-already'));
  expect(await add({ role: 'Pilot' })).toEqual(refused('here-already'));
  expect((await add({ role: 'Pilot', isSure: true })).ok).toBe(true);
  expect((await add({ organisation: 'Quay' })).ok).toBe(true);
});
