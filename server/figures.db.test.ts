import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { binApplications } from '@/db/bin/writes';
import { findLatestChange } from '@/db/insights/reads';
import { setPredetermined } from '@/db/rejections/writes';
import { addTheme } from '@/db/themes/writes';
import { read, write } from '@/db/transaction';
import { done } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { aRejection, did } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { askFigures } from './figures';

const { root } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson();
});
/** As if everything until now had been done some minutes ago: figures of it are kept. */
const settle = () =>
  root`update acts set created_at = created_at - interval '5 minutes' where owner_id = ${ann.id}`;
const figures = async (of = ann) => (await askFigures(of.scope, {})).figures;

describe('figures that are kept', () => {
  test('are those of now as soon as anything was done', async () => {
    await anApplication(ann);
    const { id } = await aRejection(ann);
    await settle();
    const before = await figures();
    expect(before.rates).toMatchObject({ steps: [{ known: 1, open: 1 }, {}, {}], out: { predetermined: 0 } });
    expect(await figures()).toBe(before);
    await did(ann, (tx) => setPredetermined(tx, { id, version: 1, predetermined: true }));
    expect((await figures()).rates).toMatchObject({
      steps: [{ known: 0, open: 1 }, {}, {}],
      out: { predetermined: 1 },
    });
  });

  test('count an interview as a step once it begins, though nobody did anything', async () => {
    const applicationId = await anApplication(ann);
    const id = newId();
    const soon = new Date(Date.now() + 1500).toISOString();
    await root`insert into interviews (owner_id, id, application_id, starts_at)
      values (${ann.id}, ${id}, ${applicationId}, ${soon})`;
    await settle();
    const talks = async () => (await askFigures(ann.scope, {})).effort.kinds.conversations;
    expect(await talks()).toBeUndefined();
    await expect.poll(talks, { timeout: 10_000 }).toBe(1);
  });

  test('come with what was said and what things are called, and with ratings as they are now', async () => {
    await anApplication(ann);
    await did(ann, (tx) => addTheme(tx, { name: 'Pace', skill: 'composure' }));
    await settle();
    const before = await askFigures(ann.scope, {});
    expect(before.themes.map(({ name }) => name)).toContain('Pace');
    // A coach's, which is no act of the owner's.
    await root`insert into ratings (owner_id, id, skill, rating, rated_at, rater_kind, rater_name)
      values (${ann.id}, ${newId()}, 'composure', 4, now(), 'coach', 'Cora')`;
    const after = await askFigures(ann.scope, {});
    expect(after.themes).toBe(before.themes);
    expect(after.said).toBe(before.said);
    expect(after.figures).toBe(before.figures);
    expect(after.ratings).toMatchObject([{ skill: 'composure', rating: 4, raterName: 'Cora' }]);
    await did(ann, (tx) => addTheme(tx, { name: 'Figures', skill: 'communication' }));
    expect((await askFigures(ann.scope, {})).themes).toHaveLength(before.themes.length + 1);
  });

  test('are nobody else’s', async () => {
    await anApplication(ann);
    await settle();
    expect((await figures()).all).toBe(1);
    expect((await figures(await aPerson('bob'))).all).toBe(0);
  });
});

test('the latest change is another after any act, also from a form that was open for long', async () => {
  const latest = async () => (await read(ann.scope, (tx) => ({ change: findLatestChange(tx) }))).change?.id;
  const form = newId();
  const id = await anApplication(ann);
  const first = await latest();
  await write(ann.scope, { id: form, kind: 'test', sent: {} }, async () => done(null));
  expect(await latest()).toBe(form);
  expect(first).not.toBe(form);
  await did(ann, (tx) => binApplications(tx, [id]));
  expect(await latest()).not.toBe(form);
});
