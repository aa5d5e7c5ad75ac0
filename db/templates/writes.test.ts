import { beforeAll, expect, test } from 'vitest';
import { findTemplate, listTemplates, listVersionsOf } from '@/db/templates/reads';
import { bringBack, copyTemplate, editTemplate, ownTemplate, putAway, takeOut } from '@/db/templates/writes';
import { read, write } from '@/db/transaction';
import { builtIn } from '@/lib/templates/built-in';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

testDatabase();
const key = 'recruiter.suggested' as const;
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const all = async (of = ann) =>
  read(of.scope, (tx) => ({
    mine: findTemplate(tx, key),
    versions: listVersionsOf(tx, key),
    list: listTemplates(tx),
  }));
const refusal = async (body: Parameters<typeof did>[1], of = ann) => {
  const outcome = await write(of.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};

test('a text made one’s own keeps each earlier version, and each can be had again', async () => {
  await did(ann, (tx) => ownTemplate(tx, { key, subjectLine: 'First', text: 'One' }));
  const { mine } = await all();
  expect(mine).toMatchObject({ key, relation: 'recruiter', channel: 'email', text: 'One', version: 1 });
  const id = mine?.id ?? '';
  // Made in another window meanwhile, or changed there: nobody's words are lost.
  expect(await refusal((tx) => ownTemplate(tx, { key, subjectLine: '', text: 'Other' }))).toBe('stale');
  const two = { id, version: 1, name: null, subjectLine: 'Second', text: 'Two' };
  await did(ann, (tx) => editTemplate(tx, two));
  expect(await refusal((tx) => editTemplate(tx, two))).toBe('stale');
  const before = await all();
  expect(before.versions).toMatchObject([{ n: 1, subject: 'First', text: 'One' }]);
  await did(ann, (tx) => bringBack(tx, before.versions[0]?.id ?? ''));
  const after = await all();
  expect(after.mine).toMatchObject({ subject: 'First', text: 'One', version: 3 });
  expect(after.versions.map(({ text }) => text)).toEqual(['Two', 'One']);
  // The same words again are no new version.
  await did(ann, (tx) => editTemplate(tx, { ...two, version: 3, subjectLine: 'First', text: 'One' }));
  expect((await all()).versions).toHaveLength(2);
});

test('put away it is out of use and not lost', async () => {
  const seen = { id: (await all()).mine?.id ?? '', version: (await all()).mine?.version ?? 0 };
  await did(ann, (tx) => putAway(tx, seen));
  expect((await all()).mine).toMatchObject({ text: 'One', putAwayAt: expect.any(String) });
  // A copy made now begins with the built-in one, which is in use again.
  const { key: copy } = await did(ann, (tx) => copyTemplate(tx, { from: key, name: 'For agencies' }));
  const { list } = await all();
  expect(list.find((one) => one.key === copy)).toMatchObject({
    name: 'For agencies',
    relation: 'recruiter',
    text: builtIn(key, 'en-GB').text,
  });
  await did(ann, (tx) => takeOut(tx, { ...seen, version: seen.version + 1 }));
  expect((await all()).mine).toMatchObject({ text: 'One', putAwayAt: null });
});

test('somebody else’s is not there', async () => {
  const bob = await aPerson('bob');
  const { mine, versions } = await all();
  const id = mine?.id ?? '';
  const edit = { id, version: mine?.version ?? 0, name: null, subjectLine: '', text: 'Mine now' };
  expect(await refusal((tx) => editTemplate(tx, edit), bob)).toBe('not-found');
  expect(await refusal((tx) => putAway(tx, edit), bob)).toBe('not-found');
  expect(await refusal((tx) => bringBack(tx, versions[0]?.id ?? ''), bob)).toBe('not-found');
  expect(await refusal((tx) => copyTemplate(tx, { from: `own.${id}`, name: 'x' }), bob)).toBe('not-found');
  expect((await all(bob)).list).toEqual([]);
});

test('the one reminder is made one’s own like any other, under a key of its own', async () => {
  const reminder = { key: 'reminder.phone', subjectLine: '', text: 'Hello, this is {me}.' } as const;
  await did(ann, (tx) => ownTemplate(tx, reminder));
  expect(await refusal((tx) => ownTemplate(tx, reminder))).toBe('stale');
  const { it } = await read(ann.scope, (tx) => ({ it: findTemplate(tx, reminder.key) }));
  expect(it).toMatchObject({ key: 'reminder.phone', channel: 'phone', name: '', text: reminder.text });
  expect(await refusal((tx) => copyTemplate(tx, { from: 'reminder.email', name: 'Mine' }))).toBe('not-found');
});
