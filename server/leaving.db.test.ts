import { v7 as newId } from 'uuid';
import { afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { leaveAccount, removeLeaver, stay } from '@/db/leaving/writes';
import { findSender } from '@/db/mail-settings/reads';
import { takeSending } from '@/db/outbox/writes';
import { runJob, write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aWholeRound } from '@/scripts/test/loop';
import { fillOwned, ownedTables } from '@/scripts/test/owned-rows';
import { anAct, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { runChores } from './jobs';
import { leavingScope, systemScope } from './scope';

const { root } = testDatabase();
let quiet: MockInstance<typeof console.log>;
let ann: Person;
beforeEach(async () => {
  quiet = vi.spyOn(console, 'log').mockImplementation(() => {});
  // Whoever another test left behind is due to nobody here.
  await root`update users set deletion_due_at = null`;
  ann = await aPerson('ann');
});
afterEach(() => quiet.mockRestore());

const leave = (person = ann) =>
  write(person.scope, anAct('account.leave'), (tx) =>
    leaveAccount(tx, { days: 14, letterFor: () => undefined }),
  );
const isDue = (person = ann) =>
  root`update users set deletion_due_at = now() - interval '1 second' where id = ${person.id}`;
const remove = () => runJob(systemScope('remove-leavers'), removeLeaver);
const isThere = async (person = ann) => (await root`select from users where id = ${person.id}`).length === 1;

test('nothing leaves in the name of somebody who is leaving, also where it comes due again meanwhile', async () => {
  await fillOwned(root, `u.id = '${ann.id}'`);
  await leave();
  await root`update outbox set purpose = 'ask', due_at = now() - interval '1 day' where owner_id = ${ann.id}`;
  const sender = await runJob(systemScope('send-letters'), async (tx) => {
    expect(await takeSending(tx)).toMatchObject({ ownerId: ann.id });
    return findSender({ scope: ann.scope, db: tx.db });
  });
  expect(sender).toBeUndefined();
});

describe('removing', () => {
  test('takes nobody before their days are over, nor whoever stayed', async () => {
    const bob = await aPerson('bob');
    for (const person of [ann, bob]) await leave(person);
    await root`insert into sessions (user_id, id, secret_hash, expires_at)
      values (${bob.id}, ${newId()}, ${bob.scope.claim.secretHash}, now() + interval '1 day')`;
    await write(leavingScope(bob.scope.claim), anAct('account.stay'), (tx) => stay(tx, () => undefined));
    expect(await remove()).toBe(0);
    await isDue();
    expect(await remove()).toBe(1);
    expect([await isThere(), await isThere(bob)]).toEqual([false, true]);
    expect(await remove()).toBe(0);
  });

  test('leaves nothing of theirs in any table of the database, and everybody else’s as it was', async () => {
    const [bob, carol] = [await aPerson('bob'), await aPerson('carol')];
    for (const person of [ann, bob]) {
      await fillOwned(root, `u.id = '${person.id}'`, 2);
      await aWholeRound(person);
    }
    await root`insert into coach_links (owner_id, id, coach_id, scopes) values (${carol.id}, ${newId()}, ${ann.id}, '{pipeline}')`;
    const before = [await everythingOf(root, bob.id), await everythingOf(root, carol.id)];
    for (const { name, owner } of await ownedTables(root))
      expect([name, await root.unsafe(`select from ${name} where ${owner} = $1 limit 1`, [ann.id])]).toEqual([
        name,
        expect.objectContaining({ length: 1 }),
      ]);
    expect(await mentioning(ann)).toContain('public.users');
    await isDue();
    await runChores();
    expect(await mentioning(ann)).toEqual([]);
    // What Carol allowed her coach stays Carol's; whose account it was says nothing any more.
    const after = before.map((rows) => rows.replaceAll(ann.id, ''));
    expect([await everythingOf(root, bob.id), await everythingOf(root, carol.id)]).toEqual(after);
  });

  test('has a turn for each who is due, however many', async () => {
    const people = [ann, await aPerson('bob'), await aPerson('carol')];
    for (const person of people) await isDue(person);
    await runChores();
    expect(await Promise.all(people.map((one) => isThere(one)))).toEqual([false, false, false]);
  });

  test('of one who can’t be removed is told by number, and keeps nobody else waiting', async () => {
    const [bob, carol] = [await aPerson('bob'), await aPerson('carol')];
    for (const person of [ann, bob, carol]) await isDue(person);
    await root`update users set deletion_due_at = now() - interval '1 day' where id = ${ann.id}`;
    await root`create table held (id uuid references users)`;
    try {
      await root`insert into held values (${ann.id})`;
      await runChores();
      expect(await Promise.all([ann, bob, carol].map((one) => isThere(one)))).toEqual([true, false, false]);
      expect(quiet.mock.calls.flat()).toContainEqual(
        expect.stringMatching(new RegExp(`"what":"remove-leavers","account":"${ann.id}","error":".+23503`)),
      );
    } finally {
      await root`drop table held`;
    }
    await runChores();
    expect(await isThere()).toBe(false);
  });

  test('costs as much a row for many rows as for few: whatever goes with something else is found by an index', async () => {
    // Of these a person has a handful.
    const FEW = ['stages', 'themes'];
    const slow = await root`
      select k.conrelid::regclass || ' by ' || k.conname as key from pg_constraint k
      where k.contype = 'f' and k.connamespace = 'public'::regnamespace
        and k.confrelid::regclass::text <> all(${FEW})
        and not exists (
          select from pg_index i
          where i.indrelid = k.conrelid
            and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) ~ '^\\(\\w+ IS NOT NULL\\)$')
            and array(select unnest((string_to_array(i.indkey::text, ' ')::int2[])[:cardinality(k.conkey)]) order by 1)
              = array(select unnest(k.conkey) order by 1))`;
    expect(slow.map(({ key }) => key)).toEqual([]);
  });

  test('two jobs at once take one each, and one that is killed has taken nobody by half', async () => {
    const people = [ann, await aPerson('bob'), await aPerson('carol')];
    for (const person of people) {
      await fillOwned(root, `u.id = '${person.id}'`);
      await isDue(person);
    }
    const before = await Promise.all(people.map(({ id }) => everythingOf(root, id)));
    const killed = runJob(systemScope('remove-leavers'), async (tx) => {
      expect(await removeLeaver(tx)).toBe(1);
      throw new Error('killed');
    });
    await expect(killed).rejects.toThrow('killed');
    expect(await Promise.all(people.map(({ id }) => everythingOf(root, id)))).toEqual(before);
    expect(await Promise.all([remove(), remove(), remove(), remove()])).toSatisfy(
      (taken: number[]) => taken.reduce((sum, n) => sum + n) === 3,
    );
    expect(await Promise.all(people.map((one) => isThere(one)))).toEqual([false, false, false]);
  });
});

/** Every table of every schema with a row in which somebody's id or address stands, whatever the column is called. */
async function mentioning({ id, email }: Person): Promise<string[]> {
  const tables = await root<{ name: string }[]>`
    select format('%I.%I', relnamespace::regnamespace, relname) as name from pg_class
    where relkind in ('r', 'p', 'm') and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'`;
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await root.unsafe(
      `select from ${name} t where strpos(t::text, $1) > 0 or strpos(t::text, $2) > 0 limit 1`,
      [id, email],
    );
    if (rows.length > 0) found.push(name);
  }
  return found;
}
