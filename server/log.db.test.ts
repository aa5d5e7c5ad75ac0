import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, expect, type MockInstance, test, vi } from 'vitest';
import { addApplication } from '@/db/applications/writes';
import { write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson } from '@/scripts/test/people';
import { logError } from './log';

testDatabase();
let logged: MockInstance<typeof console.log>;
beforeEach(() => {
  logged = vi.spyOn(console, 'log').mockImplementation(() => {});
});
afterEach(() => logged.mockRestore());

const TYPED = 'a secret harbour';

test('a failed write is logged with its cause, and without a word of what was typed', async () => {
  const ann = await aPerson();
  const id = newId();
  const add = () =>
    write(ann.scope, anAct(), (tx) =>
      addApplication(tx, id, { organisation: TYPED, role: TYPED, stageId: '', url: null }),
    );
  await add();
  const failure = await add().catch((error) => error);
  expect(String(failure.message)).toContain(TYPED); // what the driver would have said
  logError('test', failure);
  const line = String(logged.mock.calls[0]?.[0]);
  expect(line).not.toContain(TYPED);
  expect(line).not.toContain(ann.email);
  expect(JSON.parse(line)).toMatchObject({ what: 'test', error: expect.stringContaining('23505') });
});

test('a chain of causes is followed, and one that is no error is said as it is', () => {
  logError('test', new Error('outer', { cause: new Error('inner') }));
  logError('test', 'a word');
  const [chain, word] = logged.mock.calls.map(([line]) => JSON.parse(String(line)).error);
  expect([chain, word]).toEqual(['Error outer <- Error inner', 'a word']);
});
