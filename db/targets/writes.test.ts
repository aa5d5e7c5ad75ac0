import { expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { binApplications } from '../bin/writes';
import { listOrganisationsToChoose, listTargets } from './reads';
import { addTarget, markTarget } from './writes';

const { root } = testDatabase();

const targets = async (person: Person) =>
  (await read(person.scope, (tx) => ({ targets: listTargets(tx) }))).targets;

test('a target is added by name, once under two spellings, and taken off again', async () => {
  const ann = await aPerson();
  const { id } = await did(ann, (tx) => addTarget(tx, 'Ørsted Énergie'));
  await did(ann, (tx) => addTarget(tx, 'ØRSTED ENERGIE'));
  await did(ann, (tx) => addTarget(tx, 'عمل'));
  expect((await targets(ann)).map(({ name }) => name).toSorted()).toEqual(
    ['Ørsted Énergie', 'عمل'].toSorted(),
  );
  await did(ann, (tx) => markTarget(tx, { organisationId: id, isTarget: false }));
  expect((await targets(ann)).map(({ name }) => name)).toEqual(['عمل']);
  const { all } = await read(ann.scope, (tx) => ({ all: listOrganisationsToChoose(tx) }));
  expect(all.map(({ isTarget }) => isTarget)).toEqual([true, false]);
});

test('says what opening there is: an open one before one that ended, none from the bin', async () => {
  const ann = await aPerson();
  const ended = await anApplication(ann, 'Harbour', 'Keeper');
  const open = await anApplication(ann, 'Harbour', 'Pilot');
  await root`update applications set outcome = 'no-reply', closed_at = now(), stage_kind = 'closed',
    stage_id = (select id from stages where owner_id = ${ann.id} and kind = 'closed') where id = ${ended}`;
  await did(ann, (tx) => addTarget(tx, 'harbour'));
  expect(await targets(ann)).toMatchObject([{ applicationId: open, role: 'Pilot', outcome: null }]);
  await did(ann, (tx) => binApplications(tx, [open]));
  expect(await targets(ann)).toMatchObject([{ applicationId: ended, outcome: 'no-reply' }]);
  await did(ann, (tx) => binApplications(tx, [ended]));
  expect(await targets(ann)).toMatchObject([{ applicationId: null, role: null }]);
});

test('a name that was merged into another means that other', async () => {
  const ann = await aPerson();
  const { id: old } = await did(ann, (tx) => addTarget(tx, 'Old Harbour'));
  const { id } = await did(ann, (tx) => addTarget(tx, 'Harbour'));
  await root`update organisations set merged_into_id = ${id}, is_target = false where id = ${old}`;
  expect(await did(ann, (tx) => addTarget(tx, 'Old Harbour'))).toMatchObject({ id, name: 'Harbour' });
  expect((await targets(ann)).map((one) => one.id)).toEqual([id]);
});

test('nobody else’s organisation is marked', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  const { id } = await did(ann, (tx) => addTarget(tx, 'Harbour'));
  const marked = write(eve.scope, anAct(), (tx) => markTarget(tx, { organisationId: id, isTarget: false }));
  expect(await marked).toEqual(refused('not-found'));
  expect(await targets(eve)).toEqual([]);
  expect(await targets(ann)).toHaveLength(1);
});
