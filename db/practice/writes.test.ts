import { beforeAll, expect, test } from 'vitest';
import { listOpenPractice, listPractice } from '@/db/practice/reads';
import { addItem, archiveItem } from '@/db/practice/writes';
import { tickItem, untickItem } from '@/db/ticks/writes';
import { read, write } from '@/db/transaction';
import { countWins, listWins } from '@/db/wins/reads';
import { keepWin } from '@/db/wins/writes';
import { done } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';

testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const add = async (of: Person, title: string, dueOn: string | null = null) =>
  (await did(of, (tx) => addItem(tx, { title, kind: 'interview', dueOn }))).id;
const state = (of: Person) =>
  read(of.scope, (tx) => ({ all: listPractice(tx), open: listOpenPractice(tx), wins: listWins(tx) }));

test('what is done is ticked, is a win once, and a slip takes both back', async () => {
  const id = await add(ann, 'Tell one answer aloud');
  await did(ann, (tx) => tickItem(tx, id));
  await did(ann, (tx) => tickItem(tx, id));
  const done = await state(ann);
  expect(done.all).toMatchObject([{ id, doneAt: expect.any(String) }]);
  expect(done.open).toEqual([]);
  expect(done.wins).toMatchObject([{ kind: 'practised', about: 'Tell one answer aloud' }]);
  await did(ann, (tx) => untickItem(tx, id));
  const open = await state(ann);
  expect(open.open).toMatchObject([{ id }]);
  expect(open.wins).toEqual([]);
});

test('the list keeps its order, and Today asks for what is due first', async () => {
  const eve = await aPerson('eve');
  const ids = {
    never: await add(eve, 'never'),
    later: await add(eve, 'later', '2026-12-24'),
    soon: await add(eve, 'soon', '2026-11-25'),
    first: await add(eve, 'done first', '2026-01-01'),
  };
  await did(eve, (tx) => tickItem(tx, ids.first));
  const { all, open } = await state(eve);
  expect(all.map((item) => item.title)).toEqual(['never', 'later', 'soon', 'done first']);
  expect(open.map((item) => item.title)).toEqual(['soon', 'later', 'never']);
});

test('what is put away is gone from the list, and what was done with it stays a win', async () => {
  const eve = await aPerson('eve');
  const id = await add(eve, 'Read one report');
  await did(eve, (tx) => tickItem(tx, id));
  await did(eve, (tx) => archiveItem(tx, id));
  const { all, wins } = await state(eve);
  expect(all).toEqual([]);
  expect(wins).toHaveLength(1);
});

test('somebody else’s is not there to tick, untick or put away', async () => {
  const id = await add(await aPerson('bob'), 'Bob’s');
  for (const act of [tickItem, untickItem, archiveItem])
    expect(await write(ann.scope, anAct(), (tx) => act(tx, id))).toEqual({ ok: false, reason: 'not-found' });
});

test('wins are kept once each, the newest first, and counted whole', async () => {
  const eve = await aPerson('eve');
  const [one, other] = [await anApplication(eve, 'Harbour'), await anApplication(eve, 'Quay')];
  const again = { kind: 'applied', subjectKind: 'application', subjectId: one, about: 'Harbour' } as const;
  await did(eve, async (tx) => {
    await keepWin(tx, again);
    await keepWin(tx, {
      ...again,
      kind: 'asked',
      subjectId: other,
      about: 'Quay',
      at: '2020-01-01T10:00:00Z',
    });
    return done(null);
  });
  const { n, wins } = await read(eve.scope, (tx) => ({ n: countWins(tx), wins: listWins(tx, { limit: 2 }) }));
  expect(n).toBe(3);
  expect(wins.map((win) => win.about)).toEqual(['Quay', 'Harbour']);
});
