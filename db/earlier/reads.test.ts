import { beforeAll, describe, expect, test } from 'vitest';
import { editApplication } from '@/db/applications/writes';
import { binApplications } from '@/db/bin/writes';
import { haveOrganisation } from '@/db/organisations/writes';
import { takeBack } from '@/db/rejections/writes';
import { read, write } from '@/db/transaction';
import { done } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import { testDatabase } from '@/scripts/test/database';
import { aRejection, aWholeRound, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { type Asked, findAlike, findEarlier } from './reads';

const { root } = testDatabase();
const earlier = async ({ scope }: Person, asked: Asked) =>
  (await read(scope, (tx) => ({ it: findEarlier(tx, asked) }))).it;
const alike = async ({ scope }: Person, asked: Partial<Parameters<typeof findAlike>[1]>) =>
  (
    await read(scope, (tx) => ({
      it: findAlike(tx, { url: null, organisation: null, role: null, ...asked }),
    }))
  ).it;

test('a “no” that was taken back leads nowhere', async () => {
  const ann = await aPerson();
  const { id, applicationId } = await aRejection(ann, { organisation: 'Weir' });
  const found = () => earlier(ann, { name: 'Weir' });
  expect(await found()).toMatchObject({ id: applicationId, rejectionId: id });
  await did(ann, (tx) => takeBack(tx, id));
  expect(await found()).toMatchObject({ id: applicationId, rejectionId: null });
});

describe('after a whole round at one organisation', () => {
  let ann: Person;
  let organisation: string;
  let applicationId: string;
  beforeAll(async () => {
    ann = await aPerson();
    const { rejectionId } = await aWholeRound(ann);
    const [row] = await root`select a.id, o.name from applications a
      join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
      join rejections r on r.owner_id = a.owner_id and r.application_id = a.id where r.id = ${rejectionId}`;
    organisation = row?.name;
    applicationId = row?.id;
  });

  test('the next look there says how it ended, how much was heard and what was decided, and no words of theirs', async () => {
    const found = await earlier(ann, { name: organisation.toUpperCase() });
    expect(found).toMatchObject({
      id: applicationId,
      organisation,
      outcome: 'rejected',
      count: 1,
      rejectionId: expect.any(String),
    });
    expect(found?.decisions.length).toBeGreaterThan(0);
    const quotes = await root`select quote from concerns where owner_id = ${ann.id}
      union select quote from strengths where owner_id = ${ann.id} union select words from feedback where owner_id = ${ann.id}`;
    for (const { quote } of quotes) expect(JSON.stringify(found)).not.toContain(quote);
  });

  test('what should not count, and what was said of a place that was promised, is in no figure', async () => {
    const counted = async () =>
      (await earlier(ann, { name: organisation }))?.decisions.reduce((sum, { n }) => sum + n, 0);
    const before = (await counted()) ?? 0;
    expect(before).toBeGreaterThan(0);
    await root`update rejections set predetermined = true where owner_id = ${ann.id}`;
    expect(await counted()).toBe(0);
    await root`update rejections set predetermined = false where owner_id = ${ann.id}`;
    await root`update concerns set decision = 'should-not-count', theme_id = null, skill = null, recognise = null
      where owner_id = ${ann.id}`;
    expect(await counted()).toBe(0);
  });

  test('beside itself it is not there; beside another one at the place it is', async () => {
    expect(await earlier(ann, { besideId: applicationId })).toBeUndefined();
    const next = await anApplication(ann, organisation, 'Pilot');
    expect(await earlier(ann, { besideId: next })).toMatchObject({ id: applicationId, count: 1 });
    expect(await earlier(ann, { name: organisation })).toMatchObject({ count: 2 });
  });
});

test('under the name of an organisation that was merged into another, what happened at that one is found', async () => {
  const ann = await aPerson();
  const id = await anApplication(ann, 'Harbour');
  for (const old of ['Old Harbour', 'Older Harbour'])
    await write(ann.scope, anAct(), async (tx) => done(await haveOrganisation(tx, old)));
  await root`update organisations o set merged_into_id = (select id from organisations where owner_id = o.owner_id and name = 'Harbour')
    where owner_id = ${ann.id} and name = 'Old Harbour'`;
  await root`update organisations o set merged_into_id = (select id from organisations where owner_id = o.owner_id and name = 'Old Harbour')
    where owner_id = ${ann.id} and name = 'Older Harbour'`;
  expect(await earlier(ann, { name: 'older harbour' })).toMatchObject({ id, organisation: 'Harbour' });
  expect(await alike(ann, { organisation: 'Old Harbour', role: 'keeper' })).toMatchObject({ id });
});

test('what lies in the bin, what is somebody else’s and what was never there is not found', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  const id = await anApplication(ann, 'Harbour');
  expect(await earlier(eve, { name: 'Harbour' })).toBeUndefined();
  expect(await alike(eve, { organisation: 'Harbour', role: 'Keeper' })).toBeUndefined();
  expect(await earlier(ann, { name: 'Quay' })).toBeUndefined();
  await write(ann.scope, anAct(), (tx) => binApplications(tx, [id]));
  expect(await earlier(ann, { name: 'Harbour' })).toBeUndefined();
  expect(await alike(ann, { organisation: 'Harbour', role: 'Keeper' })).toBeUndefined();
});

test('a link is known again after it was edited', async () => {
  const ann = await aPerson();
  const id = await anApplication(ann, 'Harbour');
  expect(await alike(ann, { url: 'https://example.org/1' })).toBeUndefined();
  const facts = { id, version: 1, organisation: 'Harbour', role: 'Keeper', url: 'https://example.org/1#x' };
  await write(ann.scope, anAct(), (tx) => editApplication(tx, editInput.parse(facts)));
  expect(await alike(ann, { url: 'http://www.example.org/1/' })).toMatchObject({ id, role: 'Keeper' });
  expect(await alike(ann, { organisation: '!!', role: '??' })).toBeUndefined();
});
