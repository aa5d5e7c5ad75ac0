import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { listPractice } from '@/db/practice/reads';
import { listQuestions } from '@/db/questions/reads';
import { listTemplates } from '@/db/templates/reads';
import { tickItem } from '@/db/ticks/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { giveItemInput, giveQuestionInput, giveTemplateInput } from '@/lib/assignments/input';
import { LIBRARY_KEYS } from '@/lib/library/library';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { ALL, coachDoes, rawAs } from '@/scripts/test/helping';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { listAssignments, listItemsGiven } from './reads';
import { giveItem, giveQuestion, giveTemplate, keepGivenText, putGivenAway, rehearseGiven } from './writes';

const { root, app } = testDatabase();
let [ann, ruth]: Person[] = [];
let linkId: string;
let asRuth: Awaited<ReturnType<typeof aCoachOf>>['scope'];
beforeEach(async () => {
  ann = await aPerson('ann');
  const { coach, linkId: link, scope } = await aCoachOf(root, ann, ALL);
  [ruth, linkId, asRuth] = [coach, link, scope];
});

const item = (given: object) => giveItemInput.parse(given);
const gives = (body: Parameters<typeof coachDoes>[3]) =>
  coachDoes(ruth as Person, linkId, 'assign-practice', body) as Promise<{
    ok: true;
    value: { id: string; isThere: boolean };
  }>;
const askAnn = { title: 'Ask Daniel what stayed with him', note: 'He said you could.' };
const practiceOf = async () =>
  (await read((ann as Person).scope, (tx) => ({ all: listPractice(tx) }))).all.map(
    ({ title, assignedName }) => ({ title, assignedName }),
  );

describe('a thing to practise', () => {
  test('goes on the client’s own list under the coach’s name, and its tick is seen', async () => {
    const { value } = await gives((tx) => giveItem(tx, item(askAnn)));
    expect(await practiceOf()).toEqual([{ title: askAnn.title, assignedName: 'Ruth Adeyemi' }]);
    await did(ann as Person, (tx) => tickItem(tx, value.id));
    const { items } = await read(await asRuth(), (tx) => ({ items: listItemsGiven(tx) }));
    expect(items).toMatchObject([{ title: askAnn.title, doneAt: expect.any(String) }]);
  });

  test.each([
    ['out of the library', { libraryKey: LIBRARY_KEYS[0] }],
    ['in the coach’s words', askAnn],
  ])('%s is there once as long as it waits', async (_, given) => {
    const first = await gives((tx) => giveItem(tx, item(given)));
    const second = await gives((tx) => giveItem(tx, item(given)));
    expect([first.value.isThere, second.value.isThere]).toEqual([false, true]);
    expect(await practiceOf()).toHaveLength(1);
  });

  test('done, can be given once more', async () => {
    const { value } = await gives((tx) => giveItem(tx, item(askAnn)));
    await did(ann as Person, (tx) => tickItem(tx, value.id));
    expect((await gives((tx) => giveItem(tx, item(askAnn)))).value.isThere).toBe(false);
  });
});

describe('a question', () => {
  const why = giveQuestionInput.parse({ words: 'Why this role?', note: 'Begin here.' });

  test('that is in the bank is that one, waits once, and is rehearsed by the client', async () => {
    const first = await gives((tx) => giveQuestion(tx, why));
    const again = await gives((tx) => giveQuestion(tx, giveQuestionInput.parse({ questionKey: 'why-role' })));
    expect([first.value.isThere, again.value.isThere]).toEqual([false, true]);
    const begun = await did(ann as Person, (tx) => rehearseGiven(tx, first.value.id));
    expect(await root`select 1 as n from rehearsals where id = ${begun.id}`).toHaveLength(1);
    // Pressed in a second window it is the same rehearsal.
    expect(await did(ann as Person, (tx) => rehearseGiven(tx, first.value.id))).toEqual(begun);
    const { given } = await read(await asRuth(), (tx) => ({ given: listAssignments(tx) }));
    expect(given).toMatchObject([{ questionKey: 'why-role', state: 'done', note: 'Begin here.' }]);
  });

  test('in the coach’s words becomes one of the client’s own', async () => {
    const own = giveQuestionInput.parse({ words: 'Why boats, of all things?' });
    const { value } = await gives((tx) => giveQuestion(tx, own));
    await did(ann as Person, (tx) => rehearseGiven(tx, value.id));
    const { kept } = await read((ann as Person).scope, (tx) => ({ kept: listQuestions(tx) }));
    expect(kept.map(({ text }) => text)).toEqual(['Why boats, of all things?']);
  });
});

test('a text is kept among the client’s own, once; put away it is gone from what waits, and nothing says why', async () => {
  const text = giveTemplateInput.parse({ name: 'After a first talk', text: 'Thank you for Tuesday.' });
  const { value } = await gives((tx) => giveTemplate(tx, text));
  for (const _ of [1, 2]) await did(ann as Person, (tx) => keepGivenText(tx, value.id));
  const { own } = await read((ann as Person).scope, (tx) => ({ own: listTemplates(tx) }));
  expect(own).toMatchObject([{ name: 'After a first talk', text: 'Thank you for Tuesday.' }]);

  const other = await gives((tx) => giveTemplate(tx, { ...text, name: 'Another' }));
  await did(ann as Person, (tx) => putGivenAway(tx, other.value.id));
  const { waiting } = await read((ann as Person).scope, (tx) => ({
    waiting: listAssignments(tx, { state: 'open' }),
  }));
  expect(waiting).toEqual([]);
});

test('is refused where practice is not shared with comments, and nothing is written', async () => {
  const only = await aCoachOf(root, ann as Person, { scopes: ['practice'] });
  const tried = await coachDoes(only.coach, only.linkId, 'assign-practice', (tx) =>
    giveItem(tx, item(askAnn)),
  );
  expect(tried).toEqual(refused('not-shared'));
  expect(await practiceOf()).toEqual([]);
});

test('somebody else’s is not there', async () => {
  const { value } = await gives((tx) => giveQuestion(tx, giveQuestionInput.parse({ words: 'Why fish?' })));
  const eve = await aPerson('eve');
  for (const body of [rehearseGiven, keepGivenText, putGivenAway])
    expect(await write<unknown>(eve.scope, anAct(), (tx) => body(tx, value.id))).toEqual(
      refused('not-found'),
    );
});

describe('by raw SQL, the policies alone', () => {
  const insertItem = (over: Record<string, unknown> = {}) => {
    const row = {
      owner_id: (ann as Person).id,
      id: newId(),
      kind: 'search',
      title: 'x',
      assigned_by: (ruth as Person).id,
      assigned_name: 'Ruth',
      link_id: linkId,
      ...over,
    };
    return (tx: typeof app) => tx`insert into practice_items ${tx(row)}`.then(() => 'in' as const);
  };
  const insertGift = (over: Record<string, unknown> = {}) => {
    const row = {
      owner_id: (ann as Person).id,
      id: newId(),
      link_id: linkId,
      by: 'coach',
      author_id: (ruth as Person).id,
      author_name: 'Ruth',
      kind: 'question',
      key: 'x',
      words: 'x',
      ...over,
    };
    return (tx: typeof app) => tx`insert into assignments ${tx(row)}`.then(() => 'in' as const);
  };

  test('a coach adds in their own name, through their own link, and only so', async () => {
    const id = (ruth as Person).id;
    expect(await rawAs(app, id, insertItem())).toBe('in');
    expect(await rawAs(app, id, insertGift())).toBe('in');
    const bea = await aCoachOf(root, ann as Person, ALL);
    for (const over of [{ assigned_by: (ann as Person).id }, { link_id: bea.linkId }, { link_id: null }])
      expect(await rawAs(app, id, insertItem(over))).toBe('refused');
    for (const over of [{ author_id: bea.coach.id }, { link_id: bea.linkId }, { link_id: null }])
      expect(await rawAs(app, id, insertGift(over))).toBe('refused');
  });

  test.each([
    ['only to look at', { scopes: ['practice'] }],
    ['not shared', { scopes: ['pipeline'], commentScopes: ['pipeline'] }],
    ['over', { ...ALL, ended: true }],
  ])('a coach whose practice is %s adds nothing', async (_, given) => {
    const other = await aCoachOf(root, ann as Person, given);
    const own = { link_id: other.linkId };
    if ('ended' in given) await root`update coach_links set ended_at = now() where id = ${other.linkId}`;
    expect(await rawAs(app, other.coach.id, insertItem({ ...own, assigned_by: other.coach.id }))).toBe(
      'refused',
    );
    expect(await rawAs(app, other.coach.id, insertGift({ ...own, author_id: other.coach.id }))).toBe(
      'refused',
    );
  });

  test('a coach changes and removes nothing, not even what they gave; another coach does not see it', async () => {
    await gives((tx) => giveItem(tx, item(askAnn)));
    await gives((tx) => giveQuestion(tx, giveQuestionInput.parse({ words: 'Why fish?' })));
    for (const table of ['practice_items', 'assignments']) {
      const touched = await rawAs(app, (ruth as Person).id, async (tx) => [
        (await tx.unsafe(`update ${table} set created_at = now() returning 1`)).length,
        (await tx.unsafe(`delete from ${table} returning 1`)).length,
      ]);
      expect(touched, table).toEqual([0, 0]);
    }
    const bea = await aCoachOf(root, ann as Person, ALL);
    expect(
      await rawAs(app, bea.coach.id, (tx) => tx`select from assignments`.then((rows) => rows.length)),
    ).toBe(0);
  });

  test('when practice is shared no more, what was given is seen no more', async () => {
    await gives((tx) => giveQuestion(tx, giveQuestionInput.parse({ words: 'Why fish?' })));
    await root`update coach_links set comment_scopes = '{}', scopes = '{pipeline}' where id = ${linkId}`;
    const seen = (id: string) =>
      rawAs(app, id, (tx) => tx`select from assignments`.then((rows) => rows.length));
    expect([await seen((ruth as Person).id), await seen((ann as Person).id)]).toEqual([0, 1]);
  });
});
