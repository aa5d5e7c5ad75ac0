import { beforeEach, expect, test } from 'vitest';
import { type Writing, write } from '@/db/transaction';
import { type Outcome, refused } from '@/lib/acts/outcome';
import { type Bulk, bulkInput } from '@/lib/bulk/input';
import { bulkWords } from '@/lib/bulk/words';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { binApplications, restoreApplications } from '../bin/writes';
import { listEvents } from '../events/reads';
import { listPage } from '../list/reads';
import { listStages } from '../stages/reads';
import { read } from '../transaction';
import { findBulk } from './reads';
import { doToSeveral, undoBulk } from './writes';

testDatabase();
let ann: Person;
let ids: string[];
let stages: { id: string; kind: string }[];
beforeEach(async () => {
  ann = await aPerson();
  ids = [
    await anApplication(ann, 'Harbour'),
    await anApplication(ann, 'Quay'),
    await anApplication(ann, 'Lantern'),
  ];
  stages = (await read(ann.scope, (tx) => ({ stages: listStages(tx) }))).stages;
});

const look = async () => {
  const { list } = await read(ann.scope, (tx) => ({
    list: listPage(tx, { columns: ['tags'], sort: 'organisation', direction: 'up' }),
  }));
  return list.rows.map(({ organisation, stageKind, outcome, tags }) => [
    organisation,
    stageKind,
    outcome,
    tags.join(),
  ]);
};
const kept = async (act: { id: string }) =>
  (await read(ann.scope, (tx) => ({ it: findBulk(tx, act.id) }))).it;
const inAct = async (person: Person, body: (tx: Writing) => Promise<Outcome<unknown>>) => {
  const act = anAct('application.bulk');
  return { act, answer: await write(person.scope, act, body) };
};
const versions = async () => {
  const { list } = await read(ann.scope, (tx) => ({ list: listPage(tx) }));
  return new Map(list.rows.map(({ id, version }) => [id, version]));
};
/** Does to the first two what a form asks. */
async function bulk(fields: Record<string, string>, person = ann) {
  const seen = await versions();
  const picked = ids.slice(0, 2).map((id) => `${id}:${seen.get(id) ?? 1}`);
  const given: Bulk = bulkInput.parse({ picked: picked.join(','), ...fields });
  return inAct(person, (tx) => doToSeveral(tx, given));
}

test.each<[string, () => Record<string, string>, (string | null)[]]>([
  [
    'move',
    () => ({ stageId: stages.find(({ kind }) => kind === 'interview')?.id ?? '' }),
    ['interview', null, ''],
  ],
  ['close', () => ({ outcome: 'withdrawn' }), ['closed', 'withdrawn', '']],
  ['tag', () => ({ tag: ' #Remote ' }), ['applied', null, 'Remote']],
])('several at once: %s, and one undo brings all of them back', async (what, fields, after) => {
  const before = await look();
  const { act, answer } = await bulk({ what, ...fields() });
  expect(answer).toMatchObject({ ok: true, value: { what, n: 2, stale: [] } });
  expect(await look()).toEqual([
    ['Harbour', ...after],
    ['Lantern', 'applied', null, ''],
    ['Quay', ...after],
  ]);
  expect(await kept(act)).toMatchObject({ isOpen: true, result: { what, n: 2 } });
  const undone = await inAct(ann, (tx) => undoBulk(tx, act.id));
  expect(undone.answer).toMatchObject({ ok: true, value: { what: 'undo', n: 2 } });
  expect(await look()).toEqual(before);
  expect((await kept(act))?.isOpen).toBe(false);
  expect((await inAct(ann, (tx) => undoBulk(tx, act.id))).answer.ok).toBe(false);
  const { events } = await read(ann.scope, (tx) => ({ events: listEvents(tx, ids[0] as string) }));
  expect(events.at(-1)?.undoesId).toBe(events.at(-2)?.id);
});

test('several in the bin come back as one, and are in no answer meanwhile', async () => {
  const before = await look();
  const { act } = await bulk({ what: 'bin' });
  expect(await look()).toEqual([['Lantern', 'applied', null, '']]);
  expect(await kept(act)).toMatchObject({ isOpen: true, result: { what: 'bin', n: 2 } });
  await inAct(ann, (tx) => undoBulk(tx, act.id));
  expect(await look()).toEqual(before);
  expect((await kept(act))?.isOpen).toBe(false);
});

test('what was put in the bin again since, by itself, is not taken out with the others', async () => {
  const { act } = await bulk({ what: 'bin' });
  const inIt = (body: (tx: Writing) => Promise<Outcome<unknown>>) => inAct(ann, body);
  await inIt((tx) => restoreApplications(tx, [ids[0] as string]));
  await inIt((tx) => binApplications(tx, [ids[0] as string]));
  expect(await inIt((tx) => undoBulk(tx, act.id))).toMatchObject({ answer: { ok: true, value: { n: 1 } } });
  expect((await look()).map(([organisation]) => organisation)).toEqual(['Lantern', 'Quay']);
  expect((await kept(act))?.isOpen).toBe(false);
});

test('a tag is taken off those that have it, in whatever spelling, and put back', async () => {
  await bulk({ what: 'tag', tag: 'Remote' });
  expect((await bulk({ what: 'tag', tag: 'REMOTE' })).answer).toEqual(refused('nothing-to-do'));
  const { act } = await bulk({ what: 'untag', tag: 'remote' });
  expect((await look()).map(([, , , tags]) => tags)).toEqual(['', '', '']);
  await inAct(ann, (tx) => undoBulk(tx, act.id));
  expect((await look())[0]?.[3]).toBe('Remote');
});

test('what was changed elsewhere is left and named; the closed stage is no place to move to; strangers find nothing', async () => {
  const old = { picked: `${ids[0]}:1,${ids[1]}:7`, what: 'close', outcome: 'no-reply' };
  const { answer } = await inAct(ann, (tx) => doToSeveral(tx, bulkInput.parse(old)));
  expect(answer).toMatchObject({ ok: true, value: { n: 1, stale: ['Quay'] } });
  const closed = stages.find(({ kind }) => kind === 'closed')?.id ?? '';
  expect((await bulk({ what: 'move', stageId: closed })).answer).toEqual(refused('outcome-needed'));
  const eve = await aPerson('eve');
  const each: Record<string, string>[] = [
    { what: 'bin' },
    { what: 'tag', tag: 'x' },
    { what: 'close', outcome: 'withdrawn' },
  ];
  for (const fields of each) expect((await bulk(fields, eve)).answer).toEqual(refused('not-found'));
});

test('a form that does not say what to do, or to what, is answered at its field', () => {
  const picked = `${crypto.randomUUID()}:1`;
  const wrong = (fields: object) =>
    bulkInput.safeParse({ picked, ...fields }).error?.issues.map(({ path }) => path[0]);
  expect(wrong({ what: 'move' })).toEqual(['stageId']);
  expect(wrong({ what: 'close', outcome: 'rejected' })).toContain('outcome');
  expect(wrong({ what: 'tag', tag: '' })).toEqual(['tag']);
  expect(wrong({ what: 'tag', tag: 'x'.repeat(10_000) })).toContain('tag');
  expect(wrong({ what: 'bin', picked: '' })).toEqual(['picked']);
});

test('is told in a sentence', () => {
  const told = {
    what: 'close',
    n: 1,
    to: 'Closed',
    outcome: 'no-reply',
    stale: ['A', 'B', 'C', 'D'],
  } as const;
  expect(bulkWords(told)).toBe(
    'Closed one application: no reply. Left as they are, since they were changed in another window: A, B, C and 1 more.',
  );
});
