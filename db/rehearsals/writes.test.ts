import { beforeAll, describe, expect, test } from 'vitest';
import { listOpenPractice } from '@/db/practice/reads';
import { addItem } from '@/db/practice/writes';
import { findQuestion, listQuestions, listStoriesFor } from '@/db/questions/reads';
import { addStory } from '@/db/stories/writes';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { refused } from '@/lib/acts/outcome';
import { countInput, rehearsalInput } from '@/lib/rehearsals/input';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { aRehearsal } from '@/scripts/test/rehearsing';
import {
  countRehearsals,
  findBefore,
  findRehearsal,
  findSchedule,
  listRehearsalsOf,
  listUnfinished,
  sumSpoken,
} from './reads';
import { amendRehearsal, beginRehearsal, countSpoken, dropRehearsal, keepRehearsal } from './writes';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const begin = (of: Person, question = 'gap', itemId = '') =>
  did(of, (tx) => beginRehearsal(tx, { question, itemId }));
const find = async (of: Person, id: string) =>
  (await read(of.scope, (tx) => ({ one: findRehearsal(tx, id) }))).one;
const form = (id: string, version: number, given: Record<string, string> = {}) =>
  rehearsalInput.parse({ id, version: String(version), go: 'end', went: 'good', ...given });

describe('a rehearsal', () => {
  test('of a question of the bank makes that question’s one row, however often it is begun', async () => {
    const eve = await aPerson('eve');
    const [one, other] = [await begin(eve), await begin(eve)];
    expect(one.id).toBe(other.id);
    await aRehearsal(eve, 'gap');
    const again = await begin(eve);
    expect(again.id).not.toBe(one.id);
    const { kept } = await read(eve.scope, (tx) => ({ kept: listQuestions(tx) }));
    expect(kept).toMatchObject([{ key: 'gap', times: 1 }]);
  });

  test('begun in two windows at once is one; one of each question may be unfinished, and all are found', async () => {
    const eve = await aPerson('eve');
    const both = await Promise.all([1, 2, 3].map(() => begin(eve)));
    expect(new Set(both.map(({ id }) => id)).size).toBe(1);
    await begin(eve, 'why-us');
    const { unfinished } = await read(eve.scope, (tx) => ({ unfinished: listUnfinished(tx) }));
    expect(unfinished.map(({ ref }) => ref)).toEqual(['why-us', 'gap']);
  });

  test('that was on an earlier day counts there, and the question comes again from there on', async () => {
    const eve = await aPerson('eve');
    const { id } = await begin(eve);
    const at = '2026-01-05T09:30:00.000Z';
    await did(eve, (tx) => keepRehearsal(tx, form(id, 1), at));
    const one = await find(eve, id);
    expect(Date.parse(String(one?.endedAt))).toBe(Date.parse(at));
    const days = (Date.parse(String(one?.dueAt)) - Date.parse(at)) / 86_400_000;
    expect([days > 0, days < 62]).toEqual([true, true]);
    const { wins } = await read(eve.scope, (tx) => ({ wins: listWins(tx) }));
    expect(wins.map((win) => [win.kind, Date.parse(win.at)])).toEqual([['practised', Date.parse(at)]]);
  });

  test('sent twice under one act is one', async () => {
    const eve = await aPerson('eve');
    const act = anAct();
    const answers = [];
    for (const _ of [1, 2])
      answers.push(await write(eve.scope, act, (tx) => beginRehearsal(tx, { question: 'gap', itemId: '' })));
    expect(answers[1]).toEqual(answers[0]);
    const { id } = await begin(eve);
    const end = anAct();
    for (const _ of [1, 2]) await write(eve.scope, end, (tx) => keepRehearsal(tx, form(id, 1)));
    const { n } = await read(eve.scope, (tx) => ({ n: countRehearsals(tx) }));
    expect(n).toBe(1);
  });

  test('is kept as it stands, then as done; then it moves its question, story, item and wins', async () => {
    const eve = await aPerson('eve');
    const { id: itemId } = await did(eve, (tx) =>
      addItem(tx, { title: 'Say it aloud', kind: 'interview', dueOn: null }),
    );
    const { id: storyId } = await did(eve, (tx) => addStory(tx, { title: 'The flood' }));
    const { id } = await begin(eve, 'mistake', itemId);
    await did(eve, (tx) => keepRehearsal(tx, form(id, 1, { go: 'keep', went: '', notes: 'Result first.' })));
    expect(await find(eve, id)).toMatchObject({
      notes: 'Result first.',
      endedAt: null,
      item: 'Say it aloud',
    });
    const { unfinished } = await read(eve.scope, (tx) => ({ unfinished: listUnfinished(tx) }));
    expect(unfinished).toMatchObject([{ id, ref: 'mistake' }]);
    const done = form(id, 2, {
      storyId,
      isItemDone: 'yes',
      spoken: '2:05',
      keepOne: 'Calm',
      changeOne: 'Shorter',
    });
    await did(eve, (tx) => keepRehearsal(tx, done));
    const after = await read(eve.scope, (tx) => ({
      one: findRehearsal(tx, id),
      kept: findQuestion(tx, 'mistake'),
      stories: listStoriesFor(tx, 'mistake'),
      open: listOpenPractice(tx),
      wins: listWins(tx),
      history: listRehearsalsOf(tx, 'mistake'),
    }));
    expect(after.one).toMatchObject({ seconds: 125, went: 'good', story: 'The flood', keepOne: 'Calm' });
    expect(Date.parse(after.kept?.dueAt ?? '')).toBeGreaterThan(Date.now());
    expect(after.stories).toMatchObject([{ storyId }]);
    expect(after.open).toEqual([]);
    // The win keeps quiet about which question it was.
    expect(after.wins.map(({ about }) => about).toSorted()).toEqual(['Say it aloud', 'an answer aloud']);
    expect(after.history).toMatchObject([{ id, changeOne: 'Shorter' }]);
  });

  test('carries over the notes of the last time, and says what was to change', async () => {
    const eve = await aPerson('eve');
    await aRehearsal(eve, 'gap', { notes: 'Two years, family.', changeOne: 'Shorter' });
    const { id } = await begin(eve);
    const { one, before } = await read(eve.scope, (tx) => ({
      one: findRehearsal(tx, id),
      before: findBefore(tx, id),
    }));
    expect([one?.notes, before?.changeOne]).toEqual(['Two years, family.', 'Shorter']);
  });

  test('that is done is done: nothing is reckoned twice, and its words can still be written anew', async () => {
    const eve = await aPerson('eve');
    const id = await aRehearsal(eve);
    const before = await find(eve, id);
    const again = await write(eve.scope, anAct(), (tx) => keepRehearsal(tx, form(id, 2)));
    expect(again).toEqual(refused('rehearsed-already'));
    const { schedule } = await read(eve.scope, (tx) => ({
      schedule: findSchedule(tx, before?.questionId ?? ''),
    }));
    expect(schedule?.times).toBe(1);
    await did(eve, (tx) => amendRehearsal(tx, { id, version: 2, keepOne: 'The pause', changeOne: '' }));
    expect(await find(eve, id)).toMatchObject({ keepOne: 'The pause', changeOne: '', went: 'good' });
  });

  test('that another window changed is not written over', async () => {
    const { id } = await begin(ann, 'weakness');
    await did(ann, (tx) => keepRehearsal(tx, form(id, 1, { go: 'keep' })));
    const stale = await write(ann.scope, anAct(), (tx) => keepRehearsal(tx, form(id, 1)));
    expect(stale).toEqual(refused('stale'));
  });

  test('that is not done can be let go of, and one that is cannot', async () => {
    const { id } = await begin(ann, 'why-us');
    const amended = await write(ann.scope, anAct(), (tx) =>
      amendRehearsal(tx, { id, version: 1, keepOne: '', changeOne: '' }),
    );
    expect(amended).toEqual(refused('no-such-move'));
    await did(ann, (tx) => dropRehearsal(tx, id));
    expect(await find(ann, id)).toBeUndefined();
    const ended = await aRehearsal(ann);
    expect(await write(ann.scope, anAct(), (tx) => dropRehearsal(tx, ended))).toEqual(
      refused('no-such-move'),
    );
  });

  test('has its words counted where that is asked, and the words themselves are kept nowhere', async () => {
    const eve = await aPerson('eve');
    const id = await aRehearsal(eve);
    const said = 'Um, the quartzite shelves, you know, went first.';
    const asked = countInput.parse({ rehearsalId: id, said, spoken: '0:30' });
    const count = await did(eve, (tx) => countSpoken(tx, asked));
    expect(count).toMatchObject({
      words: 8,
      pace: 16,
      fillers: [
        { words: 'um', n: 1 },
        { words: 'you know', n: 1 },
      ],
    });
    const { sum } = await read(eve.scope, (tx) => ({ sum: sumSpoken(tx) }));
    expect(sum).toEqual({ words: 8, seconds: 30, n: 1 });
    const kept = await root`select r::text as row from rehearsals r where owner_id = ${eve.id}
      union all select a::text from acts a where owner_id = ${eve.id}`;
    expect(kept.some(({ row }) => row.includes('quartzite'))).toBe(false);
  });
});

test('nothing of it is there for somebody else, nor where there is no such question', async () => {
  const eve = await aPerson('eve');
  const { id } = await begin(ann, 'strengths');
  const { id: storyId } = await did(ann, (tx) => addStory(tx, { title: 'Ann’s' }));
  const own = await begin(eve);
  const { id: itemId } = await did(ann, (tx) =>
    addItem(tx, { title: 'Ann’s', kind: 'interview', dueOn: null }),
  );
  const questionId = (await find(ann, id))?.questionId ?? '';
  const asEve = (body: Parameters<typeof write>[2]) => write(eve.scope, anAct(), body);
  const tries = await Promise.all([
    asEve((tx) => beginRehearsal(tx, { question: 'no-such-key', itemId: '' })),
    asEve((tx) => beginRehearsal(tx, { question: questionId, itemId: '' })),
    asEve((tx) => beginRehearsal(tx, { question: 'gap', itemId })),
    asEve((tx) => keepRehearsal(tx, form(id, 1))),
    asEve((tx) => keepRehearsal(tx, form(own.id, 1, { storyId }))),
    asEve((tx) => amendRehearsal(tx, { id, version: 1, keepOne: 'x', changeOne: '' })),
    asEve((tx) => dropRehearsal(tx, id)),
    asEve((tx) => countSpoken(tx, { rehearsalId: id, said: 'x', spoken: 60 })),
  ]);
  for (const one of tries) expect(one).toEqual(refused('not-found'));
  expect(await find(ann, id)).toMatchObject({ endedAt: null, version: 1 });
});

test('the database itself holds that what ended says how it went', async () => {
  const { id } = await begin(ann, 'good-day');
  await expect(root`update rehearsals set went = 'good' where id = ${id}`).rejects.toMatchObject({
    code: '23514',
  });
  await expect(root`update rehearsals set seconds = 7201 where id = ${id}`).rejects.toMatchObject({
    code: '23514',
  });
});
