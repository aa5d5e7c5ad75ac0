import { describe, expect, test } from 'vitest';
import { answerAttention } from '@/db/attention/writes';
import { listLastActs } from '@/db/roster/reads';
import { count, read } from '@/db/transaction';
import { GRANTS, SHARED_PARTS } from '@/lib/coach-links/rules';
import { aBusyPerson } from '@/scripts/test/busy';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { heardBy } from '@/scripts/test/listener';
import { did } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { aSearchToShare, WORDS } from '@/scripts/test/shared-search';
import { askAttention } from './attention';
import { askClient, askRoster } from './roster';
import { coachScope, rosterScope } from './scope';

const database = testDatabase();
const { root } = database;
const rosterOf = async (coach: Person) => {
  const { shown: clients, ...roster } = await askRoster(rosterScope(coach.scope.claim));
  return { ...roster, clients };
};
const ALL = [...SHARED_PARTS];

test('a roster has all of what is shared, by need', async () => {
  const [ann, calm, ruth] = [await aBusyPerson(), await aPerson('calm'), await aPerson('ruth')];
  await anApplication(calm);
  await aLink(root, calm, ruth, { scopes: ALL });
  await aLink(root, ann, ruth, { scopes: ALL });
  const { clients } = await rosterOf(ruth);
  expect(clients).toHaveLength(2);
  expect(clients[0]).toMatchObject({
    stages: { applied: 1 },
    progress: { done: 2, of: 5 },
    interview: { organisation: 'Saltmarsh' },
    no: { organisation: 'Fernside', isAsking: true },
    standing: { kind: 'need' },
  });
  const { standing } = clients[0] as (typeof clients)[number];
  expect(standing.kind === 'need' && standing.needs.map(({ reason }) => reason)).toEqual([
    'new-no',
    'interview-soon',
    'no-answer',
  ]);
  expect(clients[1]?.standing).toEqual({ kind: 'calm' });
});

describe('what is not shared', () => {
  const NOTHING = {
    no: null,
    interview: null,
    request: null,
    preparing: null,
    isFinished: false,
    said: null,
    stages: null,
    progress: null,
    lastAct: null,
    lastOn: null,
  };
  const OPENS: Record<string, readonly (keyof typeof NOTHING)[]> = {
    activity: ['progress', 'lastAct', 'lastOn'],
    pipeline: ['interview', 'stages'],
    feedback: ['no', 'request'],
    practice: [],
    insights: [],
    contacts: [],
  };

  test.each(GRANTS)('is an empty place to a coach who sees %s alone', async (part) => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    await aLink(root, ann, ruth, { scopes: part === 'contacts' ? ['pipeline', 'contacts'] : [part] });
    const [client] = (await rosterOf(ruth)).clients;
    const opened = part === 'contacts' ? OPENS.pipeline : OPENS[part];
    for (const [name, empty] of Object.entries(NOTHING)) {
      const has = opened?.includes(name as keyof typeof NOTHING);
      expect([name, has ? client?.[name as 'no'] !== empty : client?.[name as 'no']]).toEqual([
        name,
        has ? true : empty,
      ]);
    }
  });

  test('has no word of another part in it, whichever alone is seen', async () => {
    const ann = await aPerson('ann');
    await aSearchToShare(ann);
    for (const part of SHARED_PARTS) {
      const ruth = await aPerson('ruth');
      await aLink(root, ann, ruth, { scopes: [part] });
      const told = JSON.stringify(await rosterOf(ruth));
      const others = Object.entries(WORDS).flatMap(([of, words]) => (of === part ? [] : (words ?? [])));
      expect(others.length).toBeGreaterThan(5);
      expect(others.filter((word) => told.includes(word))).toEqual([]);
    }
  });

  test('is nothing after the link has ended, nor of anybody else’s', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    await aLink(root, ann, ruth, { scopes: ALL, ended: true });
    await aLink(root, ann, await aPerson('other'), { scopes: ALL });
    expect((await rosterOf(ruth)).clients).toEqual([]);
  });

  test('cannot be counted outside the count: an ordinary read of the same finds no act', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    await aLink(root, ann, ruth, { scopes: ALL });
    const scope = rosterScope(ruth.scope.claim);
    const ask = (tx: Parameters<typeof listLastActs>[0]) => ({ acts: listLastActs(tx) });
    expect((await read(scope, ask)).acts).toEqual([]);
    expect((await count(scope, 'activity', ask)).acts).toHaveLength(1);
    await root`update coach_links set scopes = '{pipeline}' where owner_id = ${ann.id}`;
    expect((await count(scope, 'activity', ask)).acts).toEqual([]);
  });
});

test('a roster takes as many statements of two hundred clients as of twenty', async () => {
  const ruth = await aPerson('ruth');
  const asked = async (n: number) => {
    await someClients(ruth, n);
    const { statements } = await heardBy(database.address('app'), () => rosterOf(ruth));
    const { clients } = await rosterOf(ruth);
    return { n: clients.length, statements: statements.filter((one) => !/^commit/i.test(one)) };
  };
  const [few, many] = [await asked(20), await asked(180)];
  expect([few.n, many.n]).toEqual([20, 200]);
  expect(few.statements.length).toBeGreaterThan(5);
  expect(many.statements.length).toBe(few.statements.length);
});

/** So many accounts that share everything with a coach, in SQL. */
async function someClients(coach: Person, n: number): Promise<void> {
  const made = await root<{ id: string }[]>`insert into users (id, email)
    select gen_random_uuid(), gen_random_uuid() || '@example.org' from generate_series(1, ${n}) returning id`;
  await root`insert into coach_links (owner_id, id, coach_id, client_name, scopes)
    select id, gen_random_uuid(), ${coach.id}, 'Client', ${ALL} from unnest(${made.map(({ id }) => id)}::uuid[]) id`;
}

describe('the seeker', () => {
  test('is shown the same reasons as the coach, and what is said to them is on the roster', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    const linkId = await aLink(root, ann, ruth, { scopes: ALL });
    const [client] = (await rosterOf(ruth)).clients;
    const [seen] = (await askAttention(ann.scope)).coaches;
    expect(seen).toMatchObject({ linkId, coachName: 'Ruth Adeyemi', client: { standing: client?.standing } });
    await did(ann, (tx) => answerAttention(tx, { answer: 'resting' }));
    const after = (await rosterOf(ruth)).clients[0];
    expect(after?.standing).toMatchObject({ kind: 'said', said: { answer: 'resting' } });
    expect((await askAttention(ann.scope)).coaches[0]?.client.standing).toEqual(after?.standing);
  });

  test('may keep the answer to themselves', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    await aLink(root, ann, ruth, { scopes: ALL });
    await did(ann, (tx) => answerAttention(tx, { answer: 'ill', isPrivate: true }));
    expect((await rosterOf(ruth)).clients[0]?.said).toBeNull();
    expect(JSON.stringify(await root`select answer from quiet_answers`)).toContain('ill');
  });

  test('says nothing to a coach who sees no activity, and nothing for those to come', async () => {
    const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
    await aLink(root, ann, ruth, { scopes: ['pipeline', 'feedback'] });
    await did(ann, (tx) => answerAttention(tx, { answer: 'ill' }));
    expect(await root`select from attention_answers where owner_id = ${ann.id}`).toHaveLength(0);
    expect((await rosterOf(ruth)).clients[0]?.standing.kind).toBe('need');
  });
});

test('one client is the same on a page of theirs as on the roster', async () => {
  const [ann, ruth] = [await aBusyPerson(), await aPerson('ruth')];
  await aLink(root, await aBusyPerson(), ruth, { scopes: ALL });
  const linkId = await aLink(root, ann, ruth, { scopes: ALL });
  const { client } = await askClient(await coachScope(ruth.scope.claim, linkId, { page: 'overview' }));
  expect(client).toEqual((await rosterOf(ruth)).clients.find((one) => one.linkId === linkId));
});
