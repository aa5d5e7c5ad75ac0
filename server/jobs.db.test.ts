import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { openSession } from '@/db/accounts/writes';
import { runJob } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { newCookie } from './cookie';
import { logWeakerWall } from './health';
import { runJobs, startJobs } from './jobs';
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

describe('the jobs', () => {
  test('end expired sessions and no others', async () => {
    await openSession({ claim: newCookie(ann.id).claim, id: newId(), agent: 'old', days: -1 });
    await runJobs();
    expect(await root`select agent from sessions where user_id = ${ann.id}`).toEqual([{ agent: 'test' }]);
  });

  test('remove files nobody came back for, and no others', async () => {
    await anImport(ann, -1);
    await anImport(ann, 1);
    await runJobs();
    expect(await root`select name from imports where owner_id = ${ann.id}`).toEqual([{ name: '1 days' }]);
  });

  test('forget tries of yesterday, and not of this window', async () => {
    await root`insert into attempts values ('old', now() - interval '25 hours', 3), ('new', now(), 3)`;
    await runJobs();
    expect(await root`select key_hash from attempts where key_hash in ('old', 'new')`).toEqual([
      { key_hash: 'new' },
    ]);
  });

  test('say what they removed, by name and count', async () => {
    await anImport(ann, -1);
    await runJobs();
    expect(lines()).toContainEqual(
      expect.stringMatching(/"what":"job-done","job":"remove-expired-imports","removed":1/),
    );
  });

  test('each outlive the failure of another, which is logged', async () => {
    await anImport(ann, -1);
    await root`revoke delete on sessions from onward_app`;
    try {
      await runJobs();
    } finally {
      await root`grant delete on sessions to onward_app`;
    }
    expect(await root`select from imports where owner_id = ${ann.id}`).toHaveLength(0);
    expect(lines()).toContainEqual(
      expect.stringMatching(/"what":"end-expired-sessions","error":.*permission denied/),
    );
  });

  test.each(['end-expired-sessions', 'remove-expired-imports', 'forget-old-tries'] as const)(
    '%s sees nothing of anybody’s search',
    async (job) => {
      await anApplication(ann);
      const seen = await runJob(systemScope(job), async ({ db }) => [
        await db.execute('select from applications'),
        await db.execute('select from users'),
        await db.execute('select from sessions'),
        await db.execute('select from imports'),
      ]);
      expect(seen.map((rows) => rows.length)).toEqual([0, 0, 0, 0]);
    },
  );

  test('begin soon, come again, and end when told', async () => {
    const end = startJobs(1, 40);
    const ran = () => lines().filter((line) => line.includes('"job":"forget-old-tries"')).length;
    await expect.poll(ran).toBeGreaterThanOrEqual(3);
    end();
    await expect.poll(() => lines().length).toBe(lines().length);
  });
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
