import { describe, expect, test } from 'vitest';
import { listChecksOfVersion } from '@/db/checklist/reads';
import { listOpenPractice, listPractice } from '@/db/practice/reads';
import { addFromLibrary, addItem } from '@/db/practice/writes';
import { addResume, removeResume } from '@/db/resumes/writes';
import { tickItem, tickLibrary, untickItem } from '@/db/ticks/writes';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
const KEY = 'resume.number';

const aVersion = async (of: Person, name = 'Resume') => {
  const typed = { name, targetRole: '', text: '# Ann', previousId: '' };
  return (await did(of, (tx) => addResume(tx, typed))).id;
};
const look = async (of: Person, documentId: string) => {
  const { session: _, ...found } = await read(of.scope, (tx) => ({
    checks: listChecksOfVersion(tx, documentId),
    list: listPractice(tx),
    open: listOpenPractice(tx),
    wins: listWins(tx),
  }));
  return found;
};

describe('the checklist of one version', () => {
  test('has no row before the first tick, and its ticks are of that version alone', async () => {
    const ann = await aPerson();
    const [first, next] = [await aVersion(ann), await aVersion(ann)];
    expect((await look(ann, first)).checks).toEqual([]);
    await Promise.all([1, 2].map(() => did(ann, (tx) => tickLibrary(tx, { key: KEY, documentId: first }))));
    expect((await look(ann, first)).checks).toMatchObject([{ libraryKey: KEY, doneAt: expect.any(String) }]);
    expect((await look(ann, next)).checks).toEqual([]);
    await did(ann, (tx) => tickLibrary(tx, { key: KEY, documentId: next }));
    const [{ n } = { n: 0 }] =
      await root`select count(*)::int as n from practice_done where owner_id = ${ann.id}`;
    expect(n).toBe(2);
  });

  test('stays on its own page, while the same of the library and one’s own are on the list besides', async () => {
    const ann = await aPerson();
    const documentId = await aVersion(ann);
    const { id } = await did(ann, (tx) => tickLibrary(tx, { key: KEY, documentId }));
    await did(ann, (tx) => untickItem(tx, id));
    const open = await look(ann, documentId);
    expect([open.list, open.open]).toEqual([[], []]);
    expect(open.checks).toMatchObject([{ id, doneAt: null }]);
    const own = { title: 'Ask Marta to read it', kind: 'resume', dueOn: null, documentId } as const;
    await did(ann, (tx) => addItem(tx, own));
    await did(ann, (tx) => addFromLibrary(tx, { key: KEY }));
    const all = await look(ann, documentId);
    expect(all.list.map(({ title }) => title)).toEqual([own.title, expect.stringContaining('number')]);
    expect(all.checks).toHaveLength(2);
  });

  test('is one win however much of it is ticked, and none once nothing is', async () => {
    const ann = await aPerson();
    const documentId = await aVersion(ann, 'Keeper');
    const { id: one } = await did(ann, (tx) => tickLibrary(tx, { key: KEY, documentId }));
    const { id: other } = await did(ann, (tx) => tickLibrary(tx, { key: 'resume.one-role', documentId }));
    const { id: own } = await did(ann, (tx) =>
      addItem(tx, { title: 'Ask Marta', kind: 'resume', dueOn: null, documentId }),
    );
    const about = async () => (await look(ann, documentId)).wins.map((win) => win.about);
    expect(await about()).toEqual(['going through the resume “Keeper”']);
    await did(ann, (tx) => untickItem(tx, one));
    expect(await about()).toHaveLength(1);
    await did(ann, (tx) => tickItem(tx, own));
    await did(ann, (tx) => untickItem(tx, other));
    expect(await about()).toEqual(['Ask Marta']);
  });

  test('goes with its version, and is nobody else’s', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const documentId = await aVersion(ann);
    await did(ann, (tx) => tickLibrary(tx, { key: KEY, documentId }));
    const theirs = await write(eve.scope, anAct(), (tx) => tickLibrary(tx, { key: KEY, documentId }));
    expect(theirs).toEqual(refused('not-found'));
    expect((await look(eve, documentId)).checks).toEqual([]);
    await did(ann, (tx) => removeResume(tx, { id: documentId }));
    expect((await look(ann, documentId)).checks).toEqual([]);
  });
});
