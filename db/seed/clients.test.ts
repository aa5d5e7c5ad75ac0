import { expect, test } from 'vitest';
import { write } from '@/db/transaction';
import { COMMENTED_PARTS, GRANTS } from '@/lib/coach-links/rules';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson } from '@/scripts/test/people';
import { CLIENTS, type Client, seedEnd, seedLink } from './clients';

const { root } = testDatabase();

test('a dozen clients share each part and leave each out, with comments and without', () => {
  expect(CLIENTS).toHaveLength(12);
  expect(new Set(CLIENTS.map(({ name }) => name.split(' ')[0])).size).toBe(12);
  const split = (has: (client: Client) => boolean) =>
    [true, false].map((is) => CLIENTS.some((client) => has(client) === is));
  for (const grant of GRANTS)
    expect([grant, ...split(({ given }) => given.scopes.includes(grant))]).toEqual([grant, true, true]);
  for (const part of COMMENTED_PARTS)
    expect([part, ...split(({ given }) => given.commentScopes.includes(part))]).toEqual([part, true, true]);
});

test('consent is given once, is on the log, and is not given again after it ended', async () => {
  const [coach, ann] = [await aPerson('coach'), await aPerson('ann')];
  const over = CLIENTS.find(({ isOver }) => isOver) as Client;
  const link = () => write(ann.scope, anAct(), (tx) => seedLink(tx, coach.id, over));
  const first = await link();
  if (!first.ok) throw new Error(first.reason);
  await write(ann.scope, anAct(), (tx) => seedEnd(tx, first.value.linkId));
  expect(await link()).toMatchObject({ value: { linkId: first.value.linkId, isNew: false } });
  const links =
    await root`select client_name, ended_at is not null as over from coach_links where owner_id = ${ann.id}`;
  expect(links).toEqual([{ client_name: over.name.split(' ')[0], over: true }]);
  expect(await root`select what from access_log where owner_id = ${ann.id}`).toEqual([{ what: 'given' }]);
});
