import { v7 as newId } from 'uuid';
import { expect, test } from 'vitest';
import { addPasskey, noteUse } from '@/db/passkeys/writes';
import { asStranger } from '@/db/strangers';
import { write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson } from '@/scripts/test/people';

testDatabase();

/** Adds a passkey with a counter, and uses it with each of those given. @returns which uses were taken. */
async function usedWith(counter: number, uses: readonly number[]): Promise<boolean[]> {
  const { id, scope } = await aPerson();
  const credentialId = newId();
  const given = { id: newId(), credentialId, publicKey: Buffer.from('x'), transports: [], name: 'x' };
  await write(scope, anAct(), (tx) => addPasskey(tx, { ...given, counter }));
  const taken: boolean[] = [];
  for (const use of uses) {
    const used = { credentialId, counter: use };
    taken.push(await asStranger('read write', { verified: id }, (db) => noteUse(db, id, used)));
  }
  return taken;
}

test('a counter that counts must go up, also where two come at once and each was checked before', async () => {
  expect(await usedWith(7, [6, 7, 8, 8, 0])).toEqual([false, false, true, false, false]);
});

test('one that never counts stays as it is', async () => {
  expect(await usedWith(0, [0, 0, 1, 0])).toEqual([true, true, true, false]);
});
