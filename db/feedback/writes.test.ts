import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { listOpenEpisodes } from '@/db/episodes/reads';
import { findFeedback, listConcerns, listStrengths } from '@/db/feedback/reads';
import {
  addConcern,
  addStrength,
  decide,
  keepFeedback,
  keepReading,
  markRead,
  notePassage,
  sayAbout,
} from '@/db/feedback/writes';
import { listPractice } from '@/db/practice/reads';
import { findRejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { listThemes, type Theme } from '@/db/themes/reads';
import { tickItem } from '@/db/ticks/writes';
import { read, write } from '@/db/transaction';
import { DECISIONS, type Decision } from '@/lib/feedback/rules';
import { suggestionFor } from '@/lib/practice/suggestions';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
let bob: Person;
let themes: Theme[];
const today = dayIn('Europe/London', new Date());

beforeAll(async () => {
  [ann, bob] = await Promise.all([aPerson('ann'), aPerson('bob')]);
  themes = (await read(ann.scope, (tx) => ({ it: listThemes(tx) }))).it;
});

const theme = (key: string) => themes.find((one) => one.key === key) as Theme;
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const stateOf = async (id: string) =>
  (await read(ann.scope, (tx) => ({ it: findRejection(tx, id) }))).it?.state;
const concernsIn = async (feedbackId: string) =>
  (await read(ann.scope, (tx) => ({ it: listConcerns(tx, { feedbackId }) }))).it;
const itemsFor = async (feedbackId: string) =>
  (await read(ann.scope, (tx) => ({ it: listPractice(tx) }))).it.filter(
    (item) => item.feedbackId === feedbackId,
  );
const choose = (id: string, version: number, decision: Decision, title: string | null = null) =>
  did(ann, (tx) => decide(tx, { id, version, decision, title, dueOn: null }));

describe('what was said', () => {
  test('in answer to a question ends the asking, and is a win', async () => {
    const { id, episodeId } = await aRejection(ann, { organisation: 'Fernside Libraries' });
    const requestId = await aQuestionSent(ann, episodeId);
    const feedbackId = await anAnswer(ann, { rejectionId: id, source: 'asked-for', speaker: 'Daniel' });
    const { requests, said } = await read(ann.scope, (tx) => ({
      requests: requestsOn(tx, id),
      said: findFeedback(tx, feedbackId),
    }));
    expect(requests).toMatchObject([{ id: requestId, state: 'answered' }]);
    expect(said).toMatchObject({ organisation: 'Fernside Libraries', speaker: 'Daniel', readOnceAt: null });
    expect(await stateOf(id)).toBe('answered');
    const wins = await root`select kind, about from wins where subject_id = ${feedbackId}`;
    expect(wins).toEqual([{ kind: 'listened', about: 'Fernside Libraries' }]);
  });

  test('unasked is heard too, and leaves a question that is on its way where it is', async () => {
    const { id, episodeId } = await aRejection(ann);
    await aQuestionSent(ann, episodeId);
    await anAnswer(ann, { rejectionId: id, source: 'recruiter' });
    const { requests } = await read(ann.scope, (tx) => ({ requests: requestsOn(tx, id) }));
    expect(requests).toMatchObject([{ state: 'sent' }]);
    expect(await stateOf(id)).toBe('answered');
  });

  test('about a quiet no opens nothing', async () => {
    const { id } = await aRejection(ann, { on: addDays(today, -60) });
    const feedbackId = await anAnswer(ann, { rejectionId: id });
    expect(await stateOf(id)).toBeNull();
    const { said } = await read(ann.scope, (tx) => ({ said: findFeedback(tx, feedbackId) }));
    expect(said?.rejectionId).toBe(id);
  });

  test('about nothing in particular is kept all the same', async () => {
    const id = await anAnswer(ann, { speaker: '', source: 'my-guess' });
    const { said } = await read(ann.scope, (tx) => ({ said: findFeedback(tx, id) }));
    expect(said).toMatchObject({ organisation: null, rejectionId: null, source: 'my-guess' });
  });

  test('cannot have been said tomorrow, nor about somebody else’s no', async () => {
    const said = {
      source: 'my-guess',
      words: 'x',
      myReading: '',
      speaker: '',
      on: addDays(today, 1),
      rejectionId: '',
    } as const;
    expect(await refusal((tx) => keepFeedback(tx, newId(), said))).toBe('in-the-future');
    const { id } = await aRejection(bob);
    expect(await refusal((tx) => keepFeedback(tx, newId(), { ...said, on: null, rejectionId: id }))).toBe(
      'not-found',
    );
  });

  test('never changes: my reading is apart, and folding it away happens once', async () => {
    const id = await anAnswer(ann);
    const find = async () => (await read(ann.scope, (tx) => ({ it: findFeedback(tx, id) }))).it;
    const before = await find();
    await did(ann, (tx) => keepReading(tx, { id, version: 1, myReading: 'They are right about one half' }));
    await did(ann, (tx) => markRead(tx, id));
    const folded = await find();
    await did(ann, (tx) => markRead(tx, id));
    expect(await find()).toEqual(folded);
    expect(folded).toMatchObject({ words: before?.words, myReading: 'They are right about one half' });
    expect(folded?.readOnceAt).toEqual(expect.any(String));
  });
});

describe('what they liked and doubted', () => {
  test('keeps its place in their words, and none where it was put in other words', async () => {
    const feedbackId = await anAnswer(ann, { words: 'We liked how you plan. You were hard to follow.' });
    await did(ann, (tx) => addStrength(tx, { feedbackId, quote: 'how you plan' }));
    await did(ann, (tx) => addStrength(tx, { feedbackId, quote: 'my planning' }));
    const places = await root`select quote, start, "end" from strengths where feedback_id = ${feedbackId}
      order by created_at, id`;
    expect(places).toEqual([
      { quote: 'how you plan', start: 9, end: 21 },
      { quote: 'my planning', start: null, end: null },
    ]);
    const { liked } = await read(ann.scope, (tx) => ({ liked: listStrengths(tx, { feedbackId }) }));
    expect(liked.map((one) => one.quote)).toEqual(['how you plan', 'my planning']);
  });

  test('takes the skill of its theme, unless another was chosen', async () => {
    const feedbackId = await anAnswer(ann);
    const themeId = theme('structure').id;
    await aConcern(ann, feedbackId, { themeId, recognise: '3' });
    await aConcern(ann, feedbackId, { themeId, skill: 'composure' });
    expect(await concernsIn(feedbackId)).toMatchObject([
      { theme: 'Structure of my answers', skill: 'presentation', recognise: 3 },
      { skill: 'composure', recognise: null },
    ]);
  });

  test('is added to nobody else’s feedback, and under nobody else’s theme', async () => {
    const theirs = await anAnswer(bob);
    const own = await anAnswer(ann);
    const [foreign] = await root`select id from themes where owner_id = ${bob.id} limit 1`;
    const noted = { quote: 'x', themeId: '', skill: '', recognise: '' } as const;
    expect(await refusal((tx) => addStrength(tx, { feedbackId: theirs, quote: 'x' }))).toBe('not-found');
    expect(await refusal((tx) => addConcern(tx, { ...noted, feedbackId: theirs }))).toBe('not-found');
    expect(await refusal((tx) => addConcern(tx, { ...noted, feedbackId: own, themeId: foreign?.id }))).toBe(
      'not-found',
    );
  });
});

describe('a marked passage', () => {
  test('stays where it stands, as something they liked or as a doubt that is asked about another day', async () => {
    const feedbackId = await anAnswer(ann);
    await did(ann, (tx) => notePassage(tx, { feedbackId, place: { start: 0, end: 20 }, as: 'liked' }));
    await did(ann, (tx) => notePassage(tx, { feedbackId, place: { start: 19, end: 56 }, as: 'doubted' }));
    const { liked } = await read(ann.scope, (tx) => ({ liked: listStrengths(tx, { feedbackId }) }));
    expect(liked).toMatchObject([{ quote: 'We liked how you plan.'.slice(0, 20).trim() }]);
    const [doubt] = await concernsIn(feedbackId);
    expect(doubt).toMatchObject({ theme: null, decision: null, askAboutOn: addDays(today, 1) });
    expect(
      'We liked how you plan. Your answers were hard to follow.'.slice(doubt?.start ?? 0, doubt?.end ?? 0),
    ).toBe(doubt?.quote);
  });

  test('is no blank, and nobody else’s', async () => {
    const feedbackId = await anAnswer(ann);
    const theirs = await anAnswer(bob);
    const place = { start: 400, end: 500 };
    expect(await refusal((tx) => notePassage(tx, { feedbackId, place, as: 'liked' }))).toBe('nothing-marked');
    expect(await refusal((tx) => notePassage(tx, { feedbackId: theirs, place, as: 'liked' }))).toBe(
      'not-found',
    );
  });

  test('is said to be about something later, put off, or left open for good', async () => {
    const feedbackId = await anAnswer(ann);
    const id = await aConcern(ann, feedbackId);
    const say = (version: number, go: 'keep' | 'later' | 'open', themeId = '') =>
      did(ann, (tx) => sayAbout(tx, { id, version, themeId, skill: '', go }));
    await say(1, 'later');
    expect(await concernsIn(feedbackId)).toMatchObject([{ askAboutOn: addDays(today, 7), theme: null }]);
    await say(2, 'open');
    expect(await concernsIn(feedbackId)).toMatchObject([{ askAboutOn: null, theme: null }]);
    await say(3, 'keep', theme('structure').id);
    expect(await concernsIn(feedbackId)).toMatchObject([
      { theme: theme('structure').name, skill: 'presentation' },
    ]);
    await choose(id, 4, 'should-not-count');
    const again = { id, version: 5, themeId: theme('structure').id, skill: '', go: 'keep' } as const;
    expect(await refusal((tx) => sayAbout(tx, again))).toBe('kept-apart');
  });
});

describe('a decision about a doubt', () => {
  test.each(DECISIONS)('%s is kept, and only work makes something to practise', async (decision) => {
    const feedbackId = await anAnswer(ann);
    const id = await aConcern(ann, feedbackId, { themeId: theme('structure').id, recognise: '2' });
    await choose(id, 1, decision);
    const [concern] = await concernsIn(feedbackId);
    expect(concern?.decision).toBe(decision);
    const counts = decision !== 'should-not-count';
    expect(concern).toMatchObject(
      counts
        ? { theme: 'Structure of my answers', skill: 'presentation', recognise: 2 }
        : { theme: null, skill: null, recognise: null, quote: 'Your answers were hard to follow.' },
    );
    expect(await itemsFor(feedbackId)).toMatchObject(
      decision === 'work-on-it' ? [{ title: suggestionFor('structure').title }] : [],
    );
  });

  test('can be taken back and taken again: what was not done is put away, nothing is there twice', async () => {
    const feedbackId = await anAnswer(ann);
    const id = await aConcern(ann, feedbackId);
    await choose(id, 1, 'work-on-it', 'Tell one aloud');
    await choose(id, 2, 'work-on-it', 'Tell one aloud');
    expect(await itemsFor(feedbackId)).toHaveLength(1);
    await choose(id, 3, 'one-opinion');
    expect(await itemsFor(feedbackId)).toEqual([]);
    await choose(id, 4, 'work-on-it', 'Tell two aloud');
    expect((await itemsFor(feedbackId)).map((item) => item.title)).toEqual(['Tell two aloud']);
  });

  test('changed after practice leaves what was done', async () => {
    const feedbackId = await anAnswer(ann);
    const id = await aConcern(ann, feedbackId);
    await choose(id, 1, 'work-on-it', 'Tell one aloud');
    const [item] = await itemsFor(feedbackId);
    await did(ann, (tx) => tickItem(tx, item?.id ?? ''));
    await choose(id, 2, 'aim-elsewhere');
    expect(await itemsFor(feedbackId)).toMatchObject([
      { title: 'Tell one aloud', doneAt: expect.any(String) },
    ]);
  });

  test('in two windows is the first one’s', async () => {
    const feedbackId = await anAnswer(ann);
    const id = await aConcern(ann, feedbackId);
    const both = await Promise.all(
      (['one-opinion', 'work-on-it'] as const).map((decision) =>
        refusal((tx) => decide(tx, { id, version: 1, decision, title: null, dueOn: null })),
      ),
    );
    expect(both.sort()).toEqual(['done', 'stale']);
    const [concern] = await concernsIn(feedbackId);
    expect(await itemsFor(feedbackId)).toHaveLength(concern?.decision === 'work-on-it' ? 1 : 0);
  });

  test('that waits in older feedback is what the next step leads to', async () => {
    const { id, episodeId } = await aRejection(ann);
    const first = await anAnswer(ann, { rejectionId: id });
    await aConcern(ann, first);
    const second = await anAnswer(ann, { rejectionId: id });
    const open = async () =>
      (await read(ann.scope, (tx) => ({ it: listOpenEpisodes(tx, { episodeId }) }))).it;
    expect(await open()).toMatchObject([{ feedbackId: first, undecided: 1 }]);
    const [concern] = await concernsIn(first);
    await choose(concern?.id ?? '', 1, 'one-opinion');
    expect(await open()).toMatchObject([{ feedbackId: second, undecided: 0 }]);
  });
});
