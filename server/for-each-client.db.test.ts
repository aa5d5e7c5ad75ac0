import { v7 as newId } from 'uuid';
import { expect, test, vi } from 'vitest';
import { giveItem } from '@/db/assignments/writes';
import { refused } from '@/lib/acts/outcome';
import { giveItemInput } from '@/lib/assignments/input';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { ALL } from '@/scripts/test/helping';
import { anAct, aPerson } from '@/scripts/test/people';
import { doForEach } from './for-each-client';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());

const { root } = testDatabase();
const gift = giveItemInput.parse({ title: 'Write three lines about today' });
const doing = { act: 'assign-practice', about: 'three lines' } as const;

test('two hundred clients at once: each has it once and nobody twice; who cannot is named, with why', async () => {
  const ruth = await aPerson('ruth');
  // Accounts in SQL: two hundred sign-ups would be most of the test.
  const ids = Array.from({ length: 200 }, () => newId());
  await root`insert into users (id, email) select id, id || '@example.org' from unnest(${ids}::uuid[]) id`;
  const links: string[] = [];
  for (const id of ids) links.push(await aLink(root, { id }, ruth, ALL));
  const [looking, gone] = [links[7] as string, links[9] as string];
  await root`update coach_links set comment_scopes = '{}', client_name = 'Bo' where id = ${looking}`;
  await root`update coach_links set ended_at = now() where id = ${gone}`;
  const act = anAct();
  const give = () => doForEach(ruth.scope, [...links, newId()], doing, act, (tx) => giveItem(tx, gift));
  const report = await give();
  if (!report.ok) throw new Error(report.reason);
  // One that ended is not a client any more, and is not named as one.
  expect(report.value.did).toHaveLength(198);
  expect(report.value.not).toEqual([{ name: 'Bo', why: 'does not share this with comments' }]);
  const given = () =>
    root`select count(*)::int as n, count(distinct owner_id)::int as of from practice_items`;
  expect(await given()).toEqual([{ n: 198, of: 198 }]);
  const lines = await root`select count(*)::int as n from access_log where kind = 'did'`;
  expect(lines).toEqual([{ n: 198 }]);
  // The same form once more: an answer as before, and nothing added.
  expect(await give()).toEqual(report);
  expect(await given()).toEqual([{ n: 198, of: 198 }]);
  const again = await doForEach(ruth.scope, links, doing, anAct(), (tx) => giveItem(tx, gift));
  expect(again).toMatchObject({ value: { did: [], had: { length: 198 } } });
}, 60_000);

test('of nobody’s clients is not found', async () => {
  const ruth = await aPerson('ruth');
  const [ann, bea] = [await aPerson('ann'), await aPerson('bea')];
  const foreign = await aLink(root, ann, bea, ALL);
  const tried = await doForEach(ruth.scope, [foreign, newId()], doing, anAct(), (tx) => giveItem(tx, gift));
  expect(tried).toEqual(refused('not-found'));
});
