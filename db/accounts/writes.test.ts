import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findForSignIn, listSessions } from '@/db/accounts/reads';
import {
  chooseTone,
  countAttempt,
  editSettings,
  endSession,
  endSessions,
  forgetAttempts,
  openSession,
  quietTone,
  signUp,
} from '@/db/accounts/writes';
import { pool } from '@/db/client';
import { noteSeen } from '@/db/session-check';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { FIRST_STAGES } from '@/lib/stages/rules';
import { FIRST_THEMES } from '@/lib/themes/rules';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, everythingOf, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson();
});

describe('a new account', () => {
  test('begins with the first stages, in order, and the first themes', async () => {
    const stages = await root`select name, kind from stages where owner_id = ${ann.id} order by position`;
    expect(stages).toEqual(FIRST_STAGES);
    expect(await root`select from themes where owner_id = ${ann.id}`).toHaveLength(FIRST_THEMES.length);
  });

  test('is refused where the address is taken, and leaves that one untouched', async () => {
    const before = await everythingOf(root, ann.id);
    const again = { id: newId(), email: ann.email, passwordHash: 'other' };
    expect(await signUp(again)).toEqual(refused('taken'));
    expect(await everythingOf(root, ann.id)).toBe(before);
    expect(await root`select from users where id = ${again.id}`).toHaveLength(0);
  });

  test('is made once when two ask for one address at the same moment', async () => {
    const email = `${newId()}@example.org`;
    const tries = [1, 2, 3].map(() => signUp({ id: newId(), email, passwordHash: 'none' }));
    const answers = await Promise.all(tries);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.filter((answer) => !answer.ok)).toEqual([refused('taken'), refused('taken')]);
  });
});

test('an address finds its own account only', async () => {
  expect(await findForSignIn(ann.email)).toEqual({
    id: ann.id,
    passwordHash: 'none',
    isUnconfirmed: false,
  });
  expect(await findForSignIn('nobody@example.org')).toBeUndefined();
});

describe('sessions', () => {
  const sessionsOf = async (person: Person) =>
    (await root`select agent from sessions where user_id = ${person.id} order by agent`).map(
      (row) => row.agent,
    );
  const another = (person: Person, agent: string, days = 1) =>
    openSession({ claim: { userId: person.id, secretHash: newId() }, id: newId(), agent, days });

  test('of one’s own are listed, the latest first', async () => {
    const bob = await aPerson('bob');
    await another(bob, 'phone');
    const { sessions } = await read(bob.scope, (tx) => ({ sessions: listSessions(tx) }));
    expect(sessions.map((one) => one.agent)).toEqual(['phone', 'test']);
  });

  test('end here, or everywhere else, and never somebody else’s', async () => {
    const bob = await aPerson('bob');
    const before = await sessionsOf(ann);
    await another(bob, 'phone');
    await another(bob, 'tablet');
    const others = await write(bob.scope, anAct(), (tx) => endSessions(tx, 'others'));
    expect(others).toEqual({ ok: true, value: { ended: 2 } });
    expect(await sessionsOf(bob)).toEqual(['test']);
    expect(await write(bob.scope, anAct(), (tx) => endSessions(tx, 'this'))).toMatchObject({ ok: true });
    expect(await sessionsOf(bob)).toEqual([]);
    await expect(read(bob.scope, () => ({}))).rejects.toMatchObject({ code: 'signed-out' });
    expect(await sessionsOf(ann)).toEqual(before);
  });

  test('end one by one, and only one’s own', async () => {
    const bob = await aPerson('bob');
    const id = newId();
    await openSession({ claim: { userId: bob.id, secretHash: newId() }, id, agent: 'phone', days: 1 });
    expect(await write(ann.scope, anAct(), (tx) => endSession(tx, id))).toEqual(refused('not-found'));
    expect(await sessionsOf(bob)).toEqual(['phone', 'test']);
    expect(await write(bob.scope, anAct(), (tx) => endSession(tx, id))).toMatchObject({ ok: true });
    expect(await sessionsOf(bob)).toEqual(['test']);
  });

  test('on a shared computer end after an hour, however they are used', async () => {
    const bob = await aPerson('bob');
    const claim = { userId: bob.id, secretHash: newId() };
    await openSession({ claim, id: newId(), agent: 'library', days: 30, shared: true });
    const minutes = async () =>
      (
        await root`select ceil(extract(epoch from expires_at - created_at) / 60)::int as n from sessions
        where secret_hash = ${claim.secretHash}`
      )[0]?.n;
    expect(await minutes()).toBe(60);
    await root`update sessions set last_seen_on = last_seen_on - 1 where secret_hash = ${claim.secretHash}`;
    await noteSeen(claim);
    expect(await minutes()).toBe(60);
  });

  test('that are used daily go on, for a year and a bit at most; noted once a day, beside a page', async () => {
    const bob = await aPerson('bob');
    const seen = () =>
      root`select last_seen_on = current_date as today, (expires_at - now())::text as left,
        expires_at - now() > interval '29 days' as "isLong" from sessions where user_id = ${bob.id}`;
    await read(bob.scope, () => ({}));
    expect(await seen()).toMatchObject([{ today: true, isLong: false }]);
    await root`update sessions set last_seen_on = last_seen_on - 1 where user_id = ${bob.id}`;
    await read(bob.scope, () => ({}));
    await vi.waitFor(async () => expect(await seen()).toMatchObject([{ today: true, isLong: true }]), {
      timeout: 10_000,
    });
    await root`update sessions set last_seen_on = last_seen_on - 1, created_at = now() - interval '399 days',
      expires_at = now() + interval '1 hour' where user_id = ${bob.id}`;
    await noteSeen(bob.scope.claim);
    expect(await seen()).toMatchObject([{ today: true, isLong: false }]);
  });

  test('opened again in the same browser take the place of the one before', async () => {
    const bob = await aPerson('bob');
    const claim = { userId: bob.id, secretHash: newId() };
    await openSession({ claim, id: newId(), agent: 'again', days: 1, instead: bob.scope.claim });
    expect(await sessionsOf(bob)).toEqual(['again']);
  });

  test('are not opened when what else must hold does not', async () => {
    const bob = await aPerson('bob');
    const claim = { userId: bob.id, secretHash: newId() };
    const given = { claim, id: newId(), agent: 'no', days: 1 };
    expect(await openSession(given, async () => false)).toBeUndefined();
    expect(await sessionsOf(bob)).toEqual(['test']);
  });

  test('that have expired open nothing', async () => {
    const bob = await aPerson('bob');
    await root`update sessions set expires_at = now() - interval '1 second' where user_id = ${bob.id}`;
    await expect(read(bob.scope, () => ({}))).rejects.toMatchObject({ code: 'signed-out' });
  });
});

test('settings are written, and come with every page', async () => {
  const given = {
    name: 'Ann',
    timeZone: 'Asia/Tokyo',
    locale: 'de-DE',
    country: 'JP',
    preferences: { theme: 'dark' },
  };
  await write(ann.scope, anAct(), (tx) => editSettings(tx, given));
  const { session } = await read(ann.scope, () => ({}));
  expect(session).toMatchObject({ ...given, email: ann.email, userId: ann.id });
});

test('what the tone check says no more is kept beside the other settings, from wherever it is chosen', async () => {
  const kept = async () => (await read(ann.scope, () => ({}))).session.preferences;
  await write(ann.scope, anAct(), (tx) => quietTone(tx, 'blame'));
  await write(ann.scope, anAct(), (tx) => quietTone(tx, 'too-long'));
  await write(ann.scope, anAct(), (tx) => quietTone(tx, 'blame'));
  expect(await kept()).toEqual({ theme: 'dark', toneOff: ['blame', 'too-long'] });
  const settings = {
    name: 'Ann',
    timeZone: 'UTC',
    locale: 'en-GB',
    country: null,
    preferences: { theme: 'light' },
  };
  await write(ann.scope, anAct(), (tx) => editSettings(tx, settings));
  expect(await kept()).toEqual({ theme: 'light', toneOff: ['blame', 'too-long'] });
  await write(ann.scope, anAct(), (tx) => chooseTone(tx, []));
  expect(await kept()).toEqual({ theme: 'light', toneOff: [] });
});

describe('tries', () => {
  test('are counted by key, also many at the same moment, and forgotten by key', async () => {
    const [one, other] = [newId(), newId()];
    await Promise.all(Array.from({ length: 20 }, () => countAttempt([one, other])));
    expect((await countAttempt([one])).get(one)).toBe(21);
    await forgetAttempts([one]);
    expect((await countAttempt([one, other])).get(one)).toBe(1);
    expect((await countAttempt([other])).get(other)).toBe(22);
  });

  test('of a window that is over do not count', async () => {
    const key = newId();
    await countAttempt([key]);
    await pool()`update attempts set window_start = window_start - interval '15 minutes' where key_hash = ${key}`;
    expect((await countAttempt([key])).get(key)).toBe(1);
  });
});
