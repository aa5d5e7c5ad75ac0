import { beforeAll, expect, test } from 'vitest';
import { editItem, placeItem, unarchiveItem } from '@/db/checklist/writes';
import { findItem, listDoneOf, listPractice } from '@/db/practice/reads';
import { addFromLibrary, addItem, archiveItem } from '@/db/practice/writes';
import { tickItem, untickItem } from '@/db/ticks/writes';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { editItemInput } from '@/lib/practice/input';
import { standOf } from '@/lib/practice/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const add = async (of: Person, title: string) =>
  (await did(of, (tx) => addItem(tx, { title, kind: 'resume', dueOn: null }))).id;
const titles = async (of: Person) =>
  (await read(of.scope, (tx) => ({ all: listPractice(tx) }))).all.map(({ title }) => title);
const edited = (id: string, more: object = {}) =>
  editItemInput.parse({ id, version: 1, title: 'Cut two lines', kind: 'resume', ...more });
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};

test('what is edited is kept whole, and who saw an older version is told', async () => {
  const id = await add(ann, 'Cut a line');
  const more = { notes: 'The second page', group: 'structure', skill: 'presentation', minutes: '20' };
  await did(ann, (tx) => editItem(tx, edited(id, more)));
  const { item } = await read(ann.scope, (tx) => ({ item: findItem(tx, id) }));
  expect(item).toMatchObject({ title: 'Cut two lines', ...more, minutes: 20, version: 2 });
  expect(await refusal((tx) => editItem(tx, edited(id)))).toBe('stale');
  const tooEarly = { version: 2, repeat: 'weekly', dueOn: '2026-12-24', repeatUntil: '2026-12-23' };
  expect(await refusal((tx) => editItem(tx, edited(id, tooEarly)))).toBe('ends-too-early');
});

const found = async (of: Person, id: string) =>
  (await read(of.scope, (tx) => ({
    item: findItem(tx, id),
    done: listDoneOf(tx, id),
    wins: listWins(tx),
  }))) as {
    item: NonNullable<Awaited<ReturnType<typeof findItem>>>;
    done: Awaited<ReturnType<typeof listDoneOf>>;
    wins: Awaited<ReturnType<typeof listWins>>;
    session: { timeZone: string };
  };
const aDailyOne = async (of: Person, more: object) =>
  (
    await did(of, (tx) =>
      addItem(tx, { title: 'Cut two lines', kind: 'resume', repeat: 'daily', dueOn: null, ...more }),
    )
  ).id;

test('what has come to its end takes a note and stays done; with another last day it goes on', async () => {
  const eve = await aPerson('eve');
  const { session } = await read(eve.scope, () => ({}));
  const today = dayIn(session.timeZone, new Date());
  for (const repeatUntil of [today, addDays(today, -1)]) {
    const id = await aDailyOne(eve, { dueOn: repeatUntil, repeatUntil });
    await did(eve, (tx) => tickItem(tx, id, { on: repeatUntil }));
    const note = (version: number, until: string) =>
      edited(id, { version, repeat: 'daily', repeatUntil: until, notes: 'It went well' });
    const { item: ended } = await found(eve, id);
    expect(ended.dueOn).toBeNull();
    await did(eve, (tx) => editItem(tx, note(ended.version, repeatUntil)));
    const { item } = await found(eve, id);
    expect(item).toMatchObject({ notes: 'It went well', dueOn: null, repeatUntil });
    expect(standOf(item, today)).toBe('done');
    await did(eve, (tx) => editItem(tx, note(item.version, addDays(today, 5))));
    expect((await found(eve, id)).item.dueOn).toBe(today);
  }
});

test('what was done every day and is to be done once keeps its days: a slip takes the latest alone', async () => {
  const eve = await aPerson('eve');
  const { session } = await read(eve.scope, () => ({}));
  const today = dayIn(session.timeZone, new Date());
  const days = [-2, -1, 0].map((n) => addDays(today, n));
  const id = await aDailyOne(eve, { dueOn: days[0] });
  for (const on of days) await did(eve, (tx) => tickItem(tx, id, { on }));
  const { item } = await found(eve, id);
  await did(eve, (tx) => editItem(tx, edited(id, { version: item.version })));
  await did(eve, (tx) => untickItem(tx, id));
  const { done, wins } = await found(eve, id);
  expect(done.map(({ doneOn }) => doneOn)).toEqual([days[1], days[0]]);
  expect(wins).toHaveLength(1);
  for (const _ of [1, 2, 3]) await did(eve, (tx) => untickItem(tx, id));
  expect(await found(eve, id)).toMatchObject({ done: [], wins: [] });
});

test('a place further is past one that is seen: not past what is done, nor out of what is one’s own', async () => {
  const eve = await aPerson('eve');
  const ids = [await add(eve, 'a'), await add(eve, 'done'), await add(eve, 'b'), await add(eve, 'c')];
  await did(eve, (tx) => tickItem(tx, ids[1] as string));
  // Made an item of resumes after it was one of interviews: it is shown with what is in no group.
  await root`update practice_items set "group" = 'before' where id = ${ids[2] as string}`;
  const order = async () => (await titles(eve)).filter((title) => title !== 'done');
  await did(eve, (tx) => placeItem(tx, { itemId: ids[0] as string, go: 'down' }));
  expect(await order()).toEqual(['b', 'a', 'c']);
  await did(eve, (tx) => placeItem(tx, { itemId: ids[3] as string, go: 'up' }));
  await did(eve, (tx) => placeItem(tx, { itemId: ids[3] as string, go: 'up' }));
  expect(await order()).toEqual(['c', 'b', 'a']);
});

test('one goes up and down among its own; old rows that share a place are parted first', async () => {
  const eve = await aPerson('eve');
  const ids = [await add(eve, 'a'), await add(eve, 'b'), await add(eve, 'c')];
  await did(eve, (tx) => addItem(tx, { title: 'of another kind', kind: 'search', dueOn: null }));
  await root`update practice_items set position = 'a0' where owner_id = ${eve.id} and kind = 'resume'`;
  const go = (n: number, to: 'up' | 'down') =>
    did(eve, (tx) => placeItem(tx, { itemId: ids[n] as string, go: to }));
  await go(2, 'up');
  expect((await titles(eve)).filter((title) => title.length === 1)).toEqual(['a', 'c', 'b']);
  await go(0, 'down');
  await go(0, 'down');
  await go(0, 'down');
  expect((await titles(eve)).filter((title) => title.length === 1)).toEqual(['c', 'b', 'a']);
});

test('what was put away is taken up again, unless the same of the library is there meanwhile', async () => {
  const eve = await aPerson('eve');
  const { id } = await did(eve, (tx) => addFromLibrary(tx, { key: 'resume.number' }));
  await did(eve, (tx) => archiveItem(tx, id));
  expect(await titles(eve)).toEqual([]);
  expect(await did(eve, (tx) => unarchiveItem(tx, id))).toEqual({ id });
  expect(await titles(eve)).toHaveLength(1);
  await did(eve, (tx) => archiveItem(tx, id));
  const again = await did(eve, (tx) => addFromLibrary(tx, { key: 'resume.number' }));
  expect(await did(eve, (tx) => unarchiveItem(tx, id))).toEqual(again);
  expect(await titles(eve)).toHaveLength(1);
});

test('somebody else’s is not there to edit, place or take up', async () => {
  const id = await add(await aPerson('bob'), 'Bob’s');
  for (const body of [
    (tx) => editItem(tx, edited(id)),
    (tx) => placeItem(tx, { itemId: id, go: 'up' }),
    (tx) => unarchiveItem(tx, id),
  ] satisfies Parameters<typeof did>[1][])
    expect(await refusal(body)).toBe('not-found');
});
