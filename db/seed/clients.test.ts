import { expect, test } from 'vitest';
import { write } from '@/db/transaction';
import { COMMENTED_PARTS, GRANTS } from '@/lib/coach-links/rules';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson } from '@/scripts/test/people';
import { CLIENTS, type Client, COACH, seedEnd, seedLink, seedProfile } from './clients';

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

test('the coach has a profile as clients agreed to it, kept once', async () => {
  const coach = await aPerson('coach');
  for (const _ of [1, 2]) await did(coach, seedProfile);
  const profiles = await root`select name, organisation, confidentiality, version from coach_profiles
    where owner_id = ${coach.id}`;
  expect(profiles).toEqual([{ ...COACH, version: 1 }]);
});
