import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { MOST_WAITING } from '@/lib/supporters/rules';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { ALL, rawAs } from '@/scripts/test/helping';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { findBeingRead, findWaiting, listSupporterLinks } from './reads';
import {
  closeSupporterLink,
  leaveNote,
  makeSupporterLink,
  openSupporterLink,
  withdrawSupporterLink,
} from './writes';

const { root, app } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson('ann');
});

const FLOOD = {
  kind: 'story',
  title: 'The flood',
  words: 'The water came at four.',
  forWhom: 'Mo',
  fromWhom: 'Ann',
  line: 'Where do you get lost?',
} as const;
const OVER = refused('supporter-link-over');
async function aLink(): Promise<{ hash: string; id: string }> {
  const hash = newId();
  const { id } = await did(ann, (tx) => makeSupporterLink(tx, hash, FLOOD));
  return { hash, id };
}
const kept = async () => (await read(ann.scope, (tx) => ({ all: listSupporterLinks(tx) }))).all;

test('says who asks and for what, and not a word of it, however often it is looked at', async () => {
  const { hash } = await aLink();
  for (const _ of [1, 2, 3]) {
    const asked = await findWaiting(hash);
    expect(asked).toMatchObject({ kind: 'story', fromWhom: 'Ann', line: FLOOD.line });
    expect(JSON.stringify(asked)).not.toMatch(/flood|water/i);
  }
  expect(await findBeingRead(hash)).toBeUndefined();
  expect((await kept())[0]?.openedAt).toBeNull();
});

test('opens once, of four at the same moment too; then it is read, and one note is left', async () => {
  const { hash } = await aLink();
  const answers = await Promise.all([1, 2, 3, 4].map(() => openSupporterLink(hash)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  expect(answers.filter(({ ok }) => !ok)).toEqual([OVER, OVER, OVER]);
  expect(await findWaiting(hash)).toBeUndefined();
  expect(await findBeingRead(hash)).toMatchObject({ words: FLOOD.words });
  expect((await leaveNote(hash, 'I was there with you.')).ok).toBe(true);
  expect(await leaveNote(hash, 'And again.')).toEqual(OVER);
  expect(await kept()).toMatchObject([{ note: 'I was there with you.', openedAt: expect.any(String) }]);
});

describe('is over', () => {
  test.each([
    ['taken back', (id: string) => did(ann, (tx) => withdrawSupporterLink(tx, id))],
    ['a week old', (id: string) => root`update supporter_links set expires_at = now() where id = ${id}`],
    [
      'closed by who read it',
      (_: string, hash: string) => openSupporterLink(hash).then(() => closeSupporterLink(hash)),
    ],
    [
      'read for a day',
      (id: string, hash: string) =>
        openSupporterLink(hash).then(
          () => root`update supporter_links set open_until = now() where id = ${id}`,
        ),
    ],
  ])('%s: one answer to everything', async (_, end) => {
    const { hash, id } = await aLink();
    await end(id, hash);
    expect([await findWaiting(hash), await findBeingRead(hash)]).toEqual([undefined, undefined]);
    expect(await openSupporterLink(hash)).toEqual(OVER);
    expect(await leaveNote(hash, 'x')).toEqual(OVER);
    expect(await closeSupporterLink(hash)).toEqual(OVER);
  });

  test('taken back while it is read', async () => {
    const { hash, id } = await aLink();
    await openSupporterLink(hash);
    await did(ann, (tx) => withdrawSupporterLink(tx, id));
    expect(await findBeingRead(hash)).toBeUndefined();
    expect(await leaveNote(hash, 'x')).toEqual(OVER);
  });

  test('unknown, empty, or cut', async () => {
    const { hash } = await aLink();
    for (const wrong of [hash.slice(0, -1), '', "' or true --", newId()]) {
      expect(await findWaiting(wrong)).toBeUndefined();
      expect(await openSupporterLink(wrong)).toEqual(OVER);
    }
    expect(await findWaiting(hash)).toBeDefined();
  });
});

test('is the seeker’s alone: no coach of theirs sees it, nobody else takes it back, ten wait at most', async () => {
  const { id } = await aLink();
  const { coach } = await aCoachOf(root, ann, ALL);
  expect(
    await rawAs(app, coach.id, (tx) => tx`select from supporter_links`.then((rows) => rows.length)),
  ).toBe(0);
  expect(await write(coach.scope, anAct(), (tx) => withdrawSupporterLink(tx, id))).toEqual(
    refused('not-found'),
  );
  for (let n = 1; n < MOST_WAITING; n++) await aLink();
  await expect(aLink()).rejects.toThrow('too-many-supporters');
});

test('by raw SQL: who names a hash sees that one row, and marks it only while it is open', async () => {
  const { hash, id } = await aLink();
  await aLink();
  const named = (of: string, statement: string) =>
    rawAs(app, null, async (tx) => {
      await tx`select set_config('app.token_hash', ${of}, true)`;
      return (await tx.unsafe(statement)).length;
    });
  expect(await named(hash, 'select 1 from supporter_links')).toBe(1);
  expect(await named('', 'select 1 from supporter_links')).toBe(0);
  expect(await named(hash, `update supporter_links set note = 'x' returning 1`)).toBe(1);
  expect(await named(hash, `update supporter_links set token_hash = 'mine' returning 1`)).toBe('refused');
  expect(await named(hash, 'delete from supporter_links returning 1')).toBe(0);
  expect(await named(hash, 'select 1 from stories')).toBe(0);
  await root`update supporter_links set withdrawn_at = now() where id = ${id}`;
  expect(await named(hash, `update supporter_links set note = 'x' returning 1`)).toBe(0);
});
