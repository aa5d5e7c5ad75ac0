import { beforeAll, expect, test } from 'vitest';
import { rateInput } from '@/lib/ratings/input';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { aWholeRound } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { aPractisedPerson } from '@/scripts/test/rehearsing';
import { asCoach } from '@/scripts/test/talking';
import { moveApplication } from '../applications/writes';
import { commentAsCoach } from '../comments/writes';
import { rateSkills } from '../ratings/writes';
import { noteAsCoach, noteToCoach } from '../shared-notes/writes';
import { read, write } from '../transaction';
import { listChanges } from './reads';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
  const id = await anApplication(ann);
  const [stage] = await root`select id from stages where owner_id = ${ann.id} and kind = 'interview'`;
  const move = { id, stageId: stage?.id as string, version: 1, outcome: null };
  await write(ann.scope, anAct(), (tx) => moveApplication(tx, move));
  const rated = rateInput.parse({ composure: '4' });
  await write(ann.scope, anAct(), (tx) => rateSkills(tx, rated));
  await aWholeRound(ann);
  await aPractisedPerson(ann);
});

const EVERYTHING = ['activity', 'pipeline', 'feedback', 'practice', 'insights'];
async function kindsFor(scopes: readonly string[], since?: string) {
  const coached = await aCoachOf(root, ann, { scopes });
  await write(ann.scope, anAct(), (tx) =>
    noteToCoach(tx, { toLinkId: coached.linkId, words: 'To one coach' }),
  );
  await asCoach(coached, 'share-note', (tx) => noteAsCoach(tx, { words: 'Hello' }));
  const { changes } = await read(await coached.scope(), (tx) => ({
    changes: listChanges(tx, since ? { since } : {}),
  }));
  return { changes, kinds: [...new Set(changes.map(({ kind }) => kind))].sort() };
}

test('tells of everything that changed, to whom everything is shared', async () => {
  const { kinds } = await kindsFor(EVERYTHING);
  expect(kinds).toEqual(expect.arrayContaining(['added', 'heard', 'moved', 'no', 'note', 'rated']));
});

test.each([
  ['activity', ['note']],
  ['pipeline', ['added', 'interview', 'moved', 'note']],
  ['practice', ['note', 'practised', 'rated']],
])('with %s alone tells of no other part', async (scope, most) => {
  const { kinds } = await kindsFor([scope]);
  expect(kinds.length).toBeGreaterThan(0);
  expect(most).toEqual(expect.arrayContaining(kinds));
});

test('with feedback alone never drops a “no” for the name it may not say', async () => {
  const { changes } = await kindsFor(['feedback']);
  const noes = changes.filter(({ kind }) => kind === 'no');
  expect(noes.length).toBeGreaterThan(0);
  expect(noes.every(({ about }) => about === null)).toBe(true);
});

test('says what a comment is on, to its own coach alone', async () => {
  const given = { scopes: EVERYTHING, commentScopes: ['pipeline'] };
  const [one, other] = [await aCoachOf(root, ann, given), await aCoachOf(root, ann, given)];
  const [application] = await root`select id from applications where owner_id = ${ann.id} limit 1`;
  const subject = { kind: 'application', id: application?.id } as const;
  await asCoach(one, 'comment-pipeline', (tx) => commentAsCoach(tx, { subject, words: 'Good.' }));
  const seenBy = async (coached: typeof one) =>
    (await read(await coached.scope(), (tx) => ({ all: listChanges(tx) }))).all.filter(
      ({ kind }) => kind === 'comment',
    );
  expect(await seenBy(one)).toMatchObject([{ about: 'coach', detail: expect.stringMatching(/\w/) }]);
  expect(await seenBy(other)).toEqual([]);
});

test('has the notes of this link and of no other, and nothing from before', async () => {
  const { changes } = await kindsFor(EVERYTHING);
  expect(changes.filter(({ kind }) => kind === 'note')).toHaveLength(2);
  expect((await kindsFor(EVERYTHING, '2999-01-01')).changes).toEqual([]);
});

test('never says that an adjustment is asked for, nor what should not count', async () => {
  await root`update concerns set decision = 'adjustment', decided_at = now() where owner_id = ${ann.id}`;
  const { kinds } = await kindsFor(EVERYTHING);
  expect(kinds).not.toContain('decided');
});
