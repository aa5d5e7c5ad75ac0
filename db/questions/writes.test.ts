import { beforeAll, describe, expect, test } from 'vitest';
import { binApplications } from '@/db/bin/writes';
import { addStory } from '@/db/stories/writes';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { editQuestionInput, metInput, newQuestionInput } from '@/lib/questions/input';
import { allQuestions, questionOf } from '@/lib/questions/merged';
import { testDatabase } from '@/scripts/test/database';
import { anInterview, atTen, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { findQuestion, listAnswered, listMeetings, listMetAt, listQuestions, listStoriesFor } from './reads';
import {
  addQuestion,
  editQuestion,
  haveQuestion,
  keepNotes,
  keepStoryFor,
  leaveStoryFor,
  markFavourite,
  meetQuestion,
  putAway,
  unmeetQuestion,
} from './writes';

testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const own = (text = 'Why boats?') => newQuestionInput.parse({ text, kind: 'motivation', tags: 'boats' });
const add = async (of: Person, text?: string) => (await did(of, (tx) => addQuestion(tx, own(text)))).ref;
const find = async (of: Person, ref: string) =>
  (await read(of.scope, (tx) => ({ kept: findQuestion(tx, ref) }))).kept;
const list = async (of: Person) => (await read(of.scope, (tx) => ({ kept: listQuestions(tx) }))).kept;

describe('a question', () => {
  test('of one’s own is kept once; one that reads the same is that one, also of the bank', async () => {
    const eve = await aPerson('eve');
    const ref = await add(eve);
    expect(await add(eve, '  why BOATS')).toBe(ref);
    expect(await add(eve, 'why this role')).toBe('why-role');
    const kept = await list(eve);
    expect(kept.find(({ id }) => id === ref)).toMatchObject({ text: 'Why boats?', tags: ['boats'] });
    expect(kept).toHaveLength(2);
  });

  test('that is there already says so, and keeps the tags and the skill given besides, once', async () => {
    const eve = await aPerson('eve');
    const before = questionOf(undefined, 'why-role');
    const given = newQuestionInput.parse({ text: 'why this role', kind: 'hard', tags: 'boats' });
    for (const _ of [1, 2])
      expect(await did(eve, (tx) => addQuestion(tx, given))).toEqual({ ref: 'why-role', isThere: true });
    const after = await find(eve, 'why-role');
    expect(after?.version).toBe(1);
    expect(questionOf(after, 'why-role')).toMatchObject({
      text: before?.text,
      kind: before?.kind,
      skill: before?.skill,
      tags: [...(before?.tags ?? []), 'boats'],
    });
    const bare = newQuestionInput.parse({ text: 'Why boats?', kind: 'motivation' });
    expect(await did(eve, (tx) => addQuestion(tx, bare))).toMatchObject({ isThere: false });
    await did(eve, (tx) => addQuestion(tx, { ...bare, skill: 'composure' }));
    expect((await list(eve)).map(({ skill }) => skill)).toContain('composure');
  });

  test('met in an interview is of the kind that was said, and one of the bank of its own', async () => {
    const eve = await aPerson('eve');
    const interviewId = await anInterview(eve, await anApplication(eve));
    const meet = (text: string, kind?: string) =>
      did(eve, (tx) => meetQuestion(tx, metInput.parse({ interviewId, text, kind })));
    await meet('Why boats?', 'motivation');
    await meet('How would you rig it?');
    await meet('why this role', 'hard');
    const kinds = (await list(eve)).map((one) => questionOf(one, one.key)?.kind);
    expect(kinds.toSorted()).toEqual(['motivation', 'motivation', 'role']);
  });

  test('sent twice under one act is one', async () => {
    const eve = await aPerson('eve');
    const act = anAct();
    for (const _ of [1, 2]) await write(eve.scope, act, (tx) => addQuestion(tx, own('Why fish?')));
    expect(await list(eve)).toHaveLength(1);
  });

  test('of the bank takes no row until something is kept about it, then one', async () => {
    const eve = await aPerson('eve');
    expect(await find(eve, 'gap')).toBeUndefined();
    await did(eve, (tx) => markFavourite(tx, 'gap', true));
    await did(eve, (tx) => keepNotes(tx, { question: 'gap', version: 1, notes: 'Two years.' }));
    await did(eve, (tx) => markFavourite(tx, 'gap', false));
    expect(await list(eve)).toHaveLength(1);
    expect(await find(eve, 'gap')).toMatchObject({ notes: 'Two years.', favouriteAt: null, version: 2 });
  });

  test('of the bank in one’s own words is a copy, and keeps its key', async () => {
    const eve = await aPerson('eve');
    const given = {
      question: 'gap',
      version: '0',
      text: 'And those years?',
      kind: 'hard',
      skill: 'composure',
    };
    await did(eve, (tx) => editQuestion(tx, editQuestionInput.parse(given)));
    const copy = questionOf(await find(eve, 'gap'), 'gap');
    expect(copy).toMatchObject({ ref: 'gap', text: 'And those years?', isOwn: false, tags: [] });
    const stale = await write(eve.scope, anAct(), (tx) => editQuestion(tx, editQuestionInput.parse(given)));
    expect(stale).toEqual(refused('stale'));
  });

  test('put away is in no list, keeps what it had, and comes back', async () => {
    const eve = await aPerson('eve');
    await did(eve, (tx) => putAway(tx, 'gap', true));
    const away = () => list(eve).then((kept) => allQuestions(kept).find(({ ref }) => ref === 'gap')?.isAway);
    expect(await away()).toBe(true);
    await did(eve, (tx) => putAway(tx, 'gap', false));
    expect(await away()).toBe(false);
  });

  test('that two windows begin at once is one row', async () => {
    const eve = await aPerson('eve');
    const both = await Promise.all(
      [1, 2].map(() => write(eve.scope, anAct(), (tx) => haveQuestion(tx, 'weakness'))),
    );
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await list(eve)).toHaveLength(1);
  });
});

test('a story is kept for a question once, and left without being lost', async () => {
  const eve = await aPerson('eve');
  const { id: storyId } = await did(eve, (tx) => addStory(tx, { title: 'The flood' }));
  for (const _ of [1, 2]) await did(eve, (tx) => keepStoryFor(tx, { question: 'mistake', storyId }));
  const look = () =>
    read(eve.scope, (tx) => ({ answers: listStoriesFor(tx, 'mistake'), keys: listAnswered(tx) }));
  const { answers, keys } = await look();
  expect([answers.length, keys]).toEqual([1, ['mistake']]);
  await did(eve, (tx) => leaveStoryFor(tx, answers[0]?.id ?? ''));
  expect((await look()).answers).toEqual([]);
});

test('a question met in an interview is one of the bank or one’s own, once there; in the bin with its application', async () => {
  const eve = await aPerson('eve');
  const applicationId = await anApplication(eve, 'Kestrel');
  const interviewId = await anInterview(eve, applicationId, { startsAt: atTen(-2) });
  for (const text of ['Why boats?', 'why boats', 'Why this role?'])
    await did(eve, (tx) => meetQuestion(tx, { interviewId, text }));
  const look = () =>
    read(eve.scope, (tx) => ({ met: listMetAt(tx, interviewId), where: listMeetings(tx, 'why-role') }));
  const { met, where } = await look();
  expect(met.map(({ text }) => text)).toEqual(['Why boats?', 'Why this role?']);
  expect(where).toMatchObject([{ organisation: 'Kestrel', interviewId }]);
  await did(eve, (tx) => unmeetQuestion(tx, met[0]?.id ?? ''));
  expect((await look()).met).toHaveLength(1);
  expect(await list(eve)).toHaveLength(2);
  await did(eve, (tx) => binApplications(tx, [applicationId]));
  const after = await look();
  expect([after.met, after.where]).toEqual([[], []]);
  expect((await list(eve)).map((one) => one.met)).toEqual([0, 0]);
  const again = await write(eve.scope, anAct(), (tx) => unmeetQuestion(tx, met[1]?.id ?? ''));
  expect(again).toEqual(refused('not-found'));
});

test('somebody else’s is not there, nor is what the bank never had', async () => {
  const eve = await aPerson('eve');
  const ref = await add(ann, 'Ann’s own?');
  const { id: storyId } = await did(ann, (tx) => addStory(tx, { title: 'Ann’s' }));
  await did(ann, (tx) => keepStoryFor(tx, { question: ref, storyId }));
  const { answers } = await read(ann.scope, (tx) => ({ answers: listStoriesFor(tx, ref) }));
  const interviewId = await anInterview(ann, await anApplication(ann), { startsAt: atTen(-2) });
  const edited = editQuestionInput.parse({ question: ref, version: '1', text: 'x', kind: 'role' });
  const asEve = (body: Parameters<typeof write>[2]) => write(eve.scope, anAct(), body);
  const tries = await Promise.all([
    asEve((tx) => editQuestion(tx, edited)),
    asEve((tx) => keepNotes(tx, { question: ref, version: 1, notes: 'x' })),
    asEve((tx) => markFavourite(tx, ref, true)),
    asEve((tx) => putAway(tx, ref, true)),
    asEve((tx) => keepStoryFor(tx, { question: 'gap', storyId })),
    asEve((tx) => leaveStoryFor(tx, answers[0]?.id ?? '')),
    asEve((tx) => meetQuestion(tx, { interviewId, text: 'x' })),
    asEve((tx) => markFavourite(tx, 'no-such-question', true)),
  ]);
  for (const one of tries) expect(one).toEqual(refused('not-found'));
  expect(await find(ann, ref)).toMatchObject({ version: 1, notes: '' });
  expect(await find(eve, ref)).toBeUndefined();
  expect(await list(eve)).toEqual([]);
});
