import { beforeAll, describe, expect, test } from 'vitest';
import { listConcerns } from '@/db/feedback/reads';
import { listThemes, listThemesInUse } from '@/db/themes/reads';
import { addTheme, changeTheme, mergeThemes, partTheme } from '@/db/themes/writes';
import { read, write } from '@/db/transaction';
import { FIRST_THEMES, MOST_THEMES } from '@/lib/themes/rules';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

testDatabase();
let ann: Person;
let bob: Person;
beforeAll(async () => {
  [ann, bob] = await Promise.all([aPerson('ann'), aPerson('bob')]);
});

const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const all = async () => (await read(ann.scope, (tx) => ({ it: listThemesInUse(tx) }))).it;
const themed = async (key: string) =>
  (await all()).find((one) => one.key === key) as Awaited<ReturnType<typeof all>>[number];
const shown = async () =>
  (await read(ann.scope, (tx) => ({ it: listConcerns(tx) }))).it.map(({ theme }) => theme).sort();

describe('themes', () => {
  test('are those to begin with, and one’s own beside them', async () => {
    expect(await all()).toHaveLength(FIRST_THEMES.length);
    expect(await refusal((tx) => addTheme(tx, { name: 'My dog', skill: '' }))).toBe('done');
    expect(await refusal((tx) => addTheme(tx, { name: ' my  DOG ', skill: '' }))).toBe('theme-there');
    const { id, version } = await themed('structure');
    expect(await refusal((tx) => changeTheme(tx, { id, version, name: 'My dog', skill: '' }))).toBe(
      'theme-there',
    );
    await did(ann, (tx) => changeTheme(tx, { id, version, name: 'Order', skill: 'composure' }));
    expect(await themed('structure')).toMatchObject({ name: 'Order', skill: 'composure' });
    expect(await refusal((tx) => changeTheme(tx, { id, version, name: 'X', skill: '' }))).toBe('stale');
  });

  test('made one are shown as one, and parted stand as they stood', async () => {
    const feedbackId = await anAnswer(ann);
    const [length, clarity, nerves] = await Promise.all(['length', 'clarity', 'nerves'].map(themed));
    for (const theme of [length, clarity, nerves])
      await aConcern(ann, feedbackId, { themeId: theme?.id ?? '' });
    const before = await shown();
    await did(ann, (tx) => mergeThemes(tx, { id: length?.id ?? '', version: 1, intoId: clarity?.id ?? '' }));
    await did(ann, (tx) => mergeThemes(tx, { id: clarity?.id ?? '', version: 1, intoId: nerves?.id ?? '' }));
    expect(new Set(await shown())).toEqual(new Set([nerves?.name]));
    const inUse = (await read(ann.scope, (tx) => ({ it: listThemes(tx) }))).it;
    expect(inUse.some(({ id }) => id === length?.id || id === clarity?.id)).toBe(false);
    for (const theme of [length, clarity]) await did(ann, (tx) => partTheme(tx, theme?.id ?? ''));
    expect(await shown()).toEqual(before);
  });

  test('go into nothing that is not there, nor into themselves, nor into anybody else’s', async () => {
    const { id, version } = await themed('listening');
    const [theirs] = (await read(bob.scope, (tx) => ({ it: listThemes(tx) }))).it;
    expect(await refusal((tx) => mergeThemes(tx, { id, version, intoId: theirs?.id ?? '' }))).toBe(
      'not-found',
    );
    expect(await refusal((tx) => mergeThemes(tx, { id, version, intoId: id }))).toBe('nothing-to-do');
    expect(await refusal((tx) => partTheme(tx, theirs?.id ?? ''))).toBe('not-found');
  });

  test('are sixty at most', async () => {
    const room = MOST_THEMES - (await all()).length;
    for (let n = 0; n < room; n++) await did(ann, (tx) => addTheme(tx, { name: `Own ${n}`, skill: '' }));
    expect(await refusal((tx) => addTheme(tx, { name: 'One more', skill: '' }))).toBe('too-many-themes');
  });
});
