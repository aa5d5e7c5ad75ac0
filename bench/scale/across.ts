import { setTimeout as pause } from 'node:timers/promises';
import type { Sql } from 'postgres';
import { v7 as newId } from 'uuid';
import { signUp } from '@/db/accounts/writes';
import { prepareDatabase } from '@/scripts/database/prepare';
import { aPerson, type Person } from '@/scripts/test/people';
import { COOKIE } from '@/server/cookie';
import { hashPassword } from '@/server/passwords';
import type { Balancer } from './balancer';
import type { Checks } from './checks';
import { Client, hiddenFields } from './client';
import type { Instance } from './instances';

const PASSWORD = 'four words in a row';
const NEW = '/applications/new';
const WRITERS = 16;
const BEFORE_MS = 3_000;
const AFTER_MS = 3_000;

/** What one instance began and another goes on with: a session, a form, and the end of a session. */
export async function goOnElsewhere(
  checks: Checks,
  balancer: Balancer,
  [one, other]: readonly [Instance, Instance],
) {
  const client = new Client(balancer.url);
  const email = `${newId()}@example.org`;
  await signUp({ id: newId(), email, passwordHash: await hashPassword(PASSWORD) });
  balancer.only(one.port);
  const signIn = hiddenFields((await client.get('/sign-in')).text, 'password');
  balancer.only(other.port);
  const signedIn = await client.post('/sign-in', { ...signIn, email, password: PASSWORD });
  checks.holds(
    'a form of one instance signs in at the other',
    signedIn.status === 303 && signedIn.cookie !== '',
  );
  const { cookie } = signedIn;
  balancer.only(one.port);
  const form = await client.get(NEW, cookie);
  checks.holds('who signed in at one is signed in at the other', form.status === 200);
  balancer.only(other.port);
  const sent = { ...hiddenFields(form.text, 'organisation'), organisation: 'Harbour', role: 'Keeper' };
  const added = await client.post(NEW, sent, cookie);
  checks.holds('an act that a form of one began is taken by the other', added.status === 303);
  balancer.only(one.port);
  const again = await client.post(NEW, sent, cookie);
  const board = (await client.get('/applications', cookie)).text;
  const times = new Set(board.match(/\/applications\/[0-9a-f-]{36}/g)).size;
  checks.holds('sent again to the first it is not done again', again.status === 303 && times === 1, {
    times,
  });
  balancer.only(other.port);
  await client.post('/sign-out', {}, cookie);
  balancer.only(one.port);
  const after = await client.get('/today', cookie);
  checks.holds(
    'a session that ended at one is over at the other at once',
    after.location.startsWith('/sign-in'),
    {
      status: after.status,
    },
  );
  balancer.only(undefined);
  client.close();
}

interface Sent {
  readonly organisation: string;
  readonly fields: Record<string, string>;
  isAcknowledged: boolean;
}

/**
 * Kills an instance while sixteen write through both: what was acknowledged has to be there, once; and what was not, once
 * it was sent again as a browser would.
 */
export async function killUnderLoad(
  checks: Checks,
  balancer: Balancer,
  victim: Instance,
  root: Sql,
): Promise<void> {
  const person = await aPerson('writer');
  const client = new Client(balancer.url);
  const cookie = cookieOf(person);
  const hidden = hiddenFields((await client.get(NEW, cookie)).text, 'organisation');
  const all: Sent[] = [];
  let isOver = false;
  const send = async (one: Sent) => {
    const came = await client.post(NEW, one.fields, cookie).catch(() => undefined);
    if (came?.status === 303) one.isAcknowledged = true;
    return one.isAcknowledged;
  };
  const writers = Array.from({ length: WRITERS }, async () => {
    while (!isOver) {
      const organisation = `House ${newId()}`;
      const fields = { ...hidden, actId: newId(), isSure: 'yes', organisation, role: 'Keeper' };
      const one = { organisation, fields, isAcknowledged: false };
      all.push(one);
      await send(one);
    }
  });
  await pause(BEFORE_MS);
  const before = all.filter(({ isAcknowledged }) => isAcknowledged).length;
  await victim.kill();
  await pause(AFTER_MS);
  isOver = true;
  await Promise.all(writers);
  const acknowledged = all.filter(({ isAcknowledged }) => isAcknowledged);
  const open = all.filter(({ isAcknowledged }) => !isAcknowledged);
  const there = await timesOf(root, person);
  checks.holds(
    'nothing acknowledged was lost when an instance was killed',
    acknowledged.every((one) => there.get(one.organisation) === 1),
    {
      acknowledged: acknowledged.length,
      before_the_kill: before,
      unanswered: open.length,
      unanswered_but_done: open.filter(({ organisation }) => there.has(organisation)).length,
    },
  );
  checks.holds('the other went on', acknowledged.length > before && before > 0);
  // What was answered is sent again as well: a browser whose answer was lost on the way does the same.
  for (const one of [...open, ...acknowledged.slice(-50)]) await send(one);
  const then = await timesOf(root, person);
  checks.holds(
    'what was sent again is there once',
    all.every(({ organisation }) => then.get(organisation) === 1),
    {
      sent_again: open.length + Math.min(50, acknowledged.length),
      rows: [...then.values()].reduce((sum, times) => sum + times, 0),
      acts: all.length,
    },
  );
  client.close();
}

const cookieOf = (person: Person) => `${COOKIE}=${person.cookie}`;

async function timesOf(root: Sql, { id }: Person): Promise<Map<string, number>> {
  const rows = await root<{ name: string; times: number }[]>`
    select o.name, count(*)::int as times from applications a
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id where a.owner_id = ${id} group by 1`;
  return new Map(rows.map(({ name, times }) => [name, times]));
}

/** Turns of the queue that were taken since a moment, of those that each instance began at its start. */
export async function turnsTaken(checks: Checks, root: Sql): Promise<void> {
  for (let tries = 0; ; tries++) {
    const rows = await root<{ state: string; times: number }[]>`
      select state::text, count(*)::int as times from queue.job where name = 'chores' group by 1`;
    const done = rows.find(({ state }) => state === 'completed')?.times ?? 0;
    if (done > 0 || tries > 30)
      return checks.holds('the queue has its turns by way of PgBouncer', done > 0, { done });
    await pause(1_000);
  }
}

/** What a start does before it serves, with the app's address at PgBouncer and the owner's a direct one. */
export async function startsByBouncer(checks: Checks, app: string, owner: string): Promise<void> {
  const { kind } = await prepareDatabase({ app, owner, secrets: { BENCH: 'of no instance' } });
  checks.holds('an installation starts by way of PgBouncer', kind === 'own role', { wall: kind });
}
