import { expect, test } from 'vitest';
import { type Writing, write } from '@/db/transaction';
import { type Outcome, refused } from '@/lib/acts/outcome';
import { saveViewInput } from '@/lib/views/input';
import { MOST_VIEWS } from '@/lib/views/rules';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { read } from '../transaction';
import { listViews } from './reads';
import { changeView, removeView, saveView } from './writes';

testDatabase();
const did = <T>(person: Person, body: (tx: Writing) => Promise<Outcome<T>>) =>
  write(person.scope, anAct(), body);
const viewsOf = async (person: Person) =>
  (await read(person.scope, (tx) => ({ views: listViews(tx) }))).views;

test('a view is saved, renamed, replaced and removed; two edits of one version are one', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  const id = crypto.randomUUID();
  await did(ann, (tx) => saveView(tx, id, { name: 'Quiet ones', query: 'quiet=30' }));
  await did(ann, (tx) => saveView(tx, crypto.randomUUID(), { name: 'Remote', query: 'tag=remote' }));
  expect((await viewsOf(ann)).map(({ name }) => name)).toEqual(['Quiet ones', 'Remote']);
  const change = (person: Person, columns: { name?: string; query?: string }) =>
    did(person, (tx) => changeView(tx, { id, version: 1, ...columns }));
  expect(await change(eve, { name: 'Mine' })).toEqual(refused('not-found'));
  expect(await change(ann, { name: 'Silent ones' })).toMatchObject({ ok: true });
  expect(await change(ann, { query: 'quiet=60' })).toEqual(refused('stale'));
  expect(await did(eve, (tx) => removeView(tx, id))).toEqual(refused('not-found'));
  expect(await did(ann, (tx) => removeView(tx, id))).toMatchObject({
    ok: true,
    value: { name: 'Silent ones' },
  });
  expect((await viewsOf(ann)).map(({ name, query }) => [name, query])).toEqual([['Remote', 'tag=remote']]);
});

test('there is room for thirty', async () => {
  const ann = await aPerson();
  const save = () => did(ann, (tx) => saveView(tx, crypto.randomUUID(), { name: 'x', query: '' }));
  for (let n = 0; n < MOST_VIEWS; n++) expect((await save()).ok).toBe(true);
  expect(await save()).toEqual(refused('too-many-views'));
});

test('of an address only what the list understands is kept, and no page of it', () => {
  const query = 'find=kestrel&after=019ad1f4-7f00-7000-8000-000000000001&x=<script>&quiet=30&done=1';
  expect(saveViewInput.parse({ name: 'x', query }).query).toBe('find=kestrel&quiet=30');
});
