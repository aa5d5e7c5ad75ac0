import { beforeAll, describe, expect, test } from 'vitest';
import { binApplications } from '@/db/bin/writes';
import { decide } from '@/db/feedback/writes';
import { listStoriesFor } from '@/db/questions/reads';
import { listStrengthsShown, listThemesShown } from '@/db/showings/reads';
import { hideStrength, hideTheme, showStrength, showTheme } from '@/db/showings/writes';
import { listThemes } from '@/db/themes/reads';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { editStoryInput, newStoryInput } from '@/lib/stories/input';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, anInterview, aRejection, atTen, aWholeRound, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { aRehearsal } from '@/scripts/test/rehearsing';
import { listStrengths } from '../feedback/reads';
import { findStory, listStories, listTold, listUses, listWorkedOn } from './reads';
import { addStory, addWholeStory, bringStory, editStory } from './writes';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const whole = (given: Record<string, string> = {}) =>
  newStoryInput.parse({
    title: 'The flood',
    situation: 'A pipe burst.',
    result: 'Nothing was lost.',
    ...given,
  });

describe('a story', () => {
  test('in free words stays as it was written, and is told in its parts once there are some', async () => {
    const eve = await aPerson('eve');
    const { id } = await did(eve, (tx) => addStory(tx, { title: 'Old', text: 'All of it,\nas it was.' }));
    const before = await read(eve.scope, (tx) => ({ one: findStory(tx, id), all: listStories(tx) }));
    expect(before.one).toMatchObject({ text: 'All of it,\nas it was.', situation: '', skills: [] });
    expect(before.all).toMatchObject([{ beginning: 'All of it,\nas it was.' }]);
    const form = {
      id,
      version: '1',
      title: 'Old',
      text: 'All of it,\nas it was.',
      result: 'It held.',
      composure: 'yes',
    };
    await did(eve, (tx) => editStory(tx, editStoryInput.parse(form)));
    const after = await read(eve.scope, (tx) => ({ one: findStory(tx, id), told: listTold(tx) }));
    expect(after.one).toMatchObject({
      text: 'All of it,\nas it was.',
      result: 'It held.',
      skills: ['composure'],
    });
    expect(after.told).toMatchObject([{ words: 8, beginning: 'It held.\n\nAll of it,\nas it was.' }]);
  });

  test('is kept with what it shows and the question it answers, or not at all', async () => {
    const eve = await aPerson('eve');
    await aWholeRound(eve);
    const { themes, liked } = await read(eve.scope, (tx) => ({
      themes: listThemes(tx),
      liked: listStrengths(tx),
    }));
    const [themeId, strengthId] = [themes[0]?.id ?? '', liked[0]?.id ?? ''];
    const { id } = await did(eve, (tx) =>
      addWholeStory(tx, whole({ themeId, strengthId, question: 'mistake' })),
    );
    const kept = await read(eve.scope, (tx) => ({
      shown: listThemesShown(tx, id),
      liked: listStrengthsShown(tx, id),
      answers: listStoriesFor(tx, 'mistake'),
    }));
    expect(kept).toMatchObject({ shown: [{ themeId }], liked: [{ strengthId }], answers: [{ storyId: id }] });
    const n = async () => (await read(eve.scope, (tx) => ({ all: listStories(tx) }))).all.length;
    const before = await n();
    const none = await write(eve.scope, anAct(), (tx) =>
      addWholeStory(tx, whole({ question: 'no-such-key' })),
    );
    expect([none, await n()]).toEqual([refused('not-found'), before]);
    for (const _ of [1, 2]) await did(eve, (tx) => showTheme(tx, { storyId: id, themeId }));
    await did(eve, (tx) => hideTheme(tx, kept.shown[0]?.id ?? ''));
    await did(eve, (tx) => hideStrength(tx, kept.liked[0]?.id ?? ''));
    const after = await read(eve.scope, (tx) => ({
      shown: listThemesShown(tx, id),
      liked: listStrengthsShown(tx, id),
    }));
    expect([after.shown, after.liked]).toEqual([[], []]);
  });

  test('says where it was used: brought, rehearsed; and nothing of what is in the bin', async () => {
    const eve = await aPerson('eve');
    const { id: storyId } = await did(eve, (tx) => addWholeStory(tx, whole()));
    const { applicationId } = await aRejection(eve, { organisation: 'Kestrel' });
    const interviewId = await anInterview(eve, applicationId, { startsAt: atTen(-2) });
    await did(eve, (tx) => bringStory(tx, { interviewId, storyId }));
    const look = () => read(eve.scope, (tx) => ({ uses: listUses(tx, storyId), told: listTold(tx) }));
    const brought = await look();
    expect(brought.uses).toMatchObject([{ kind: 'interview', id: interviewId, about: 'Kestrel' }]);
    expect(brought.told[0]?.usedAt).not.toBeNull();
    await did(eve, (tx) => binApplications(tx, [applicationId]));
    const binned = await look();
    expect([binned.uses, binned.told[0]?.usedAt]).toEqual([[], null]);
    const rehearsed = await aRehearsal(eve, 'mistake', { storyId });
    expect((await look()).uses).toMatchObject([{ kind: 'rehearsal', id: rehearsed, key: 'mistake' }]);
  });
});

describe('what is worked on', () => {
  test('wants a story until one shows it, and is nothing that was set aside', async () => {
    const eve = await aPerson('eve');
    const { themes } = await read(eve.scope, (tx) => ({ themes: listThemes(tx) }));
    const [one, other] = [themes[0]?.id ?? '', themes[1]?.id ?? ''];
    const feedbackId = await anAnswer(eve, { rejectionId: (await aRejection(eve)).id });
    for (const [themeId, decision] of [
      [one, 'work-on-it'],
      [other, 'one-opinion'],
    ] as const) {
      const id = await aConcern(eve, feedbackId, { themeId });
      await did(eve, (tx) => decide(tx, { id, version: 1, decision, title: 'Do it', dueOn: null }));
    }
    const worked = async () => (await read(eve.scope, (tx) => ({ worked: listWorkedOn(tx) }))).worked;
    expect(await worked()).toMatchObject([{ themeId: one, hasStory: false }]);
    const { id: storyId } = await did(eve, (tx) => addWholeStory(tx, whole({ themeId: one })));
    expect(await worked()).toMatchObject([{ themeId: one, hasStory: true }]);
    expect(storyId).not.toBe('');
  });

  test('is not what has become a strength, nor what came of a no that was taken back', async () => {
    const eve = await aPerson('eve');
    const { themes } = await read(eve.scope, (tx) => ({ themes: listThemes(tx) }));
    const no = await aRejection(eve);
    const feedbackId = await anAnswer(eve, { rejectionId: no.id });
    const ids = [];
    for (const { id: themeId } of themes.slice(0, 2)) {
      const id = await aConcern(eve, feedbackId, { themeId });
      const decision = { id, version: 1, decision: 'work-on-it', title: 'Do it', dueOn: null } as const;
      await did(eve, (tx) => decide(tx, decision));
      ids.push(id);
    }
    const worked = async () => (await read(eve.scope, (tx) => ({ worked: listWorkedOn(tx) }))).worked;
    await root`update concerns set strengthened_at = now() where id = ${ids[0] ?? ''}`;
    expect((await worked()).map(({ themeId }) => themeId)).toEqual([themes[1]?.id]);
    await root`update rejections set taken_back_at = now() where id = ${no.id}`;
    expect(await worked()).toEqual([]);
  });
});

test('nothing hangs on somebody else’s story, theme or what they liked', async () => {
  const eve = await aPerson('eve');
  await aWholeRound(ann);
  const mine = await did(eve, (tx) => addWholeStory(tx, whole()));
  const hers = await did(ann, (tx) => addWholeStory(tx, whole()));
  const { themes, liked } = await read(ann.scope, (tx) => ({
    themes: listThemes(tx),
    liked: listStrengths(tx),
  }));
  const [themeId, strengthId] = [themes[0]?.id ?? '', liked[0]?.id ?? ''];
  await did(ann, (tx) => showTheme(tx, { storyId: hers.id, themeId }));
  await did(ann, (tx) => showStrength(tx, { storyId: hers.id, strengthId }));
  const shown = await read(ann.scope, (tx) => ({
    themes: listThemesShown(tx, hers.id),
    liked: listStrengthsShown(tx, hers.id),
  }));
  const asEve = (body: Parameters<typeof write>[2]) => write(eve.scope, anAct(), body);
  const tries = await Promise.all([
    asEve((tx) => showTheme(tx, { storyId: mine.id, themeId })),
    asEve((tx) => showStrength(tx, { storyId: mine.id, strengthId })),
    asEve((tx) => hideTheme(tx, shown.themes[0]?.id ?? '')),
    asEve((tx) => hideStrength(tx, shown.liked[0]?.id ?? '')),
    asEve((tx) => addWholeStory(tx, whole({ themeId }))),
    asEve((tx) => addWholeStory(tx, whole({ strengthId }))),
  ]);
  for (const one of tries) expect(one).toEqual(refused('not-found'));
});
