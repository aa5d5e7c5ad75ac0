import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { openSession } from '@/db/accounts/writes';
import { runJob } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { newCookie } from './cookie';
import { logWeakerWall } from './health';
import { haveDone, runChores, startJobs, stopJobs } from './jobs';
import { queueAt } from './queue';
import { systemScope } from './scope';

const database = testDatabase();
const { root } = database;
let logged: MockInstance<typeof console.log>;
let ann: Person;
beforeEach(async () => {
  logged = vi.spyOn(console, 'log').mockImplementation(() => {});
  ann = await aPerson();
});
afterEach(() => logged.mockRestore());
const lines = () => logged.mock.calls.map(([line]) => String(line));

const anImport = (person: Person, days: number) => root`
  insert into imports (owner_id, id, name, bytes, expires_at)
  values (${person.id}, ${newId()}, ${`${days} days`}, '\\x00', now() + ${days} * interval '1 day')`;

describe('the chores', () => {
  test('end expired sessions and no others', async () => {
    await openSession({ claim: newCookie(ann.id).claim, id: newId(), agent: 'old', days: -1 });
    await runChores();
    expect(await root`select agent from sessions where user_id = ${ann.id}`).toEqual([{ agent: 'test' }]);
  });

  test('remove exports that nobody brought back, with their rows, and no others', async () => {
    const bob = await aPerson('bob');
    for (const [person, days] of [
      [ann, -1],
      [bob, 1],
    ] as const) {
      const id = newId();
      await root`insert into restores (owner_id, id, name, person, counts, expires_at)
        values (${person.id}, ${id}, 'onward.json', '{}', '{}', now() + ${days} * interval '1 day')`;
      await root`insert into restore_parts (owner_id, id, restore_id, table_name, first_row, rows)
        values (${person.id}, ${newId()}, ${id}, 'stages', 1, '[]')`;
    }
    await runChores();
    for (const table of ['restores', 'restore_parts'])
      expect(await root.unsafe(`select owner_id as id from ${table}`)).toEqual([{ id: bob.id }]);
  });

  test('remove files nobody came back for, and no others', async () => {
    await anImport(ann, -1);
    await anImport(ann, 1);
    await runChores();
    expect(await root`select name from imports where owner_id = ${ann.id}`).toEqual([{ name: '1 days' }]);
  });

  test('forget tries of yesterday, and not of this window', async () => {
    await root`insert into attempts values ('old', now() - interval '25 hours', 3), ('new', now(), 3)`;
    await runChores();
    expect(await root`select key_hash from attempts where key_hash in ('old', 'new')`).toEqual([
      { key_hash: 'new' },
    ]);
  });

  test('say what they removed, by name and count', async () => {
    await anImport(ann, -1);
    await runChores();
    expect(lines()).toContainEqual(
      expect.stringMatching(/"what":"job-done","job":"remove-expired-imports","removed":1/),
    );
  });

  test('each outlive the failure of another, which is logged', async () => {
    await anImport(ann, -1);
    await root`revoke delete on sessions from onward_app`;
    try {
      await runChores();
    } finally {
      await root`grant delete on sessions to onward_app`;
    }
    expect(await root`select from imports where owner_id = ${ann.id}`).toHaveLength(0);
    expect(lines()).toContainEqual(
      expect.stringMatching(/"what":"end-expired-sessions","error":.*permission denied/),
    );
  });

  test('forget links whose time is over, and no others', async () => {
    const aLink = (hours: number) => root`
      insert into login_tokens (user_id, id, token_hash, purpose, expires_at)
      values (${ann.id}, ${newId()}, ${newId()}, 'reset-password', now() + ${hours} * interval '1 hour')`;
    await aLink(-1);
    await aLink(1);
    await runChores();
    expect(await root`select from login_tokens where user_id = ${ann.id}`).toHaveLength(1);
  });

  test('remove sample accounts after their day, with all their rows, and nobody else’s', async () => {
    const [old, fresh] = [await aPerson('old'), await aPerson('fresh')];
    await anApplication(old);
    for (const [person, hours] of [
      [old, -1],
      [fresh, 1],
    ] as const) {
      await root`update users set email = null, temporary_until = now() + ${hours} * interval '1 hour'
        where id = ${person.id}`;
    }
    await runChores();
    const left = await root`select id from users where id in ${root([ann.id, old.id, fresh.id])} order by id`;
    expect(left.map((row) => row.id)).toEqual([ann.id, fresh.id].sort());
    expect(await root`select from applications where owner_id = ${old.id}`).toHaveLength(0);
  });

  test.each([
    'end-expired-sessions',
    'forget-old-invitations',
    'forget-old-tokens',
    'forget-old-tries',
    'remove-expired-imports',
    'remove-samples',
    'send-letters',
  ] as const)('%s sees nothing of anybody’s search', async (job) => {
    await anApplication(ann);
    const seen = await runJob(systemScope(job), async ({ db }) => [
      await db.execute('select from applications'),
      await db.execute('select from users'),
      await db.execute('select from sessions'),
      await db.execute('select from imports'),
    ]);
    expect(seen.map((rows) => rows.length)).toEqual([0, 0, 0, 0]);
  });
});

describe('the queue, as the app’s role', () => {
  const done = () => lines().filter((line) => line.includes('"job":"forget-old-tries"')).length;

  test('is not held up by a turn that a killed worker left under way', async () => {
    const killed = queueAt(database.address('app'));
    await killed.start();
    await killed.send('chores', {});
    expect(await killed.fetch('chores')).toHaveLength(1);
    await killed.stop({ graceful: false, wait: true });
    await startJobs(database.address('app'));
    await expect.poll(done, { timeout: 15_000 }).toBe(1);
    await stopJobs();
  }, 40_000);

  test('begins with the chores, does them again when told, and ends', async () => {
    await startJobs(database.address('app'));
    await expect.poll(done, { timeout: 15_000 }).toBe(1);
    await haveDone('chores');
    await expect.poll(done, { timeout: 15_000 }).toBe(2);
    await stopJobs();
    expect(lines().filter((line) => line.includes('"what":"queue"'))).toEqual([]);
  }, 40_000);
});

describe('the health log', () => {
  test('says nothing where the app has a role of its own', async () => {
    await logWeakerWall();
    expect(lines()).toEqual([]);
  });

  test('says it where the app signs in as the tables’ owner', async () => {
    await root`alter table users owner to onward_app`;
    await logWeakerWall();
    expect(lines()).toEqual([expect.stringContaining('"what":"health","wall":"forced policies only"')]);
    await root`alter table users owner to onward_owner`;
  });
});
