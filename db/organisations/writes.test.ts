import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { editOrganisationInput } from '@/lib/organisations/input';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, aContact, aNetwork, anAnswer, anOrganisation, aRejection, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { binApplications } from '../bin/writes';
import { listDecisionsAt } from '../concerns/reads';
import { findContact } from '../contacts/reads';
import { listTrailAt } from '../events/reads';
import { countFeedbackAt } from '../feedback/reads';
import { decide } from '../feedback/writes';
import { findOrganisation, listAlike, listOrganisations, type OrganisationsAsked } from './reads';
import { editOrganisation, removeOrganisation } from './writes';

const { root } = testDatabase();

const list = async (of: Person, asked: Partial<OrganisationsAsked> = {}) =>
  (await read(of.scope, (tx) => ({ it: listOrganisations(tx, { limit: 50, ...asked }) }))).it;
const names = async (of: Person, asked: Partial<OrganisationsAsked> = {}) =>
  (await list(of, asked)).map(({ name }) => name);
const look = (of: Person, id: string) =>
  read(of.scope, (tx) => ({
    one: findOrganisation(tx, id),
    trail: listTrailAt(tx, id),
    alike: listAlike(tx, id),
  }));
const edit = (of: Person, id: string, given: Record<string, string>, version = 2) =>
  write(of.scope, anAct(), (tx) =>
    editOrganisation(tx, editOrganisationInput.parse({ id, version, ...given })),
  );

describe('the list', () => {
  test('is by name, page after page, found by part of a name, a target or an open application', async () => {
    const ann = await aPerson();
    await anApplication(ann, 'Quay');
    await anOrganisation(ann, 'L’Oréal', { isTarget: 'yes' });
    await anOrganisation(ann, 'Harbour');
    expect(await names(ann)).toEqual(['Harbour', 'L’Oréal', 'Quay']);
    const [first] = await list(ann, { limit: 1 });
    expect(await names(ann, { after: first?.nameKey })).toEqual(['L’Oréal', 'Quay']);
    expect(await names(ann, { find: 'loreal' })).toEqual(['L’Oréal']);
    expect(await names(ann, { find: '%' })).toEqual([]);
    expect(await names(ann, { which: 'targets' })).toEqual(['L’Oréal']);
    expect(await names(ann, { which: 'open' })).toEqual(['Quay']);
    expect((await list(ann)).map(({ applications, open }) => [applications, open])).toEqual([
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });
});

describe('an organisation', () => {
  test('put down twice is one: the second time it gets what it had not', async () => {
    const ann = await aPerson();
    const id = await anOrganisation(ann, 'Harbour', { website: 'WWW.Harbour.example.org/', notes: 'Kind.' });
    expect(
      await anOrganisation(ann, 'HARBOUR', { website: 'other.example.org', notes: 'Near.', isTarget: 'yes' }),
    ).toBe(id);
    const { one, trail } = await look(ann, id);
    expect(one).toMatchObject({
      website: 'https://www.harbour.example.org',
      domain: 'harbour.example.org',
      notes: 'Kind.\n\nNear.',
      isTarget: true,
    });
    expect(trail.map(({ kind }) => kind)).toEqual(['organisation-added', 'organisation-added']);
  });

  test('is edited once a version, on record; not to another’s name, at the same time neither', async () => {
    const ann = await aPerson();
    const [id, other] = [await anOrganisation(ann, 'Harbour'), await anOrganisation(ann, 'Quay')];
    expect((await edit(ann, id, { name: 'Harbour Trust', website: 'harbour.example.org' })).ok).toBe(true);
    expect(await edit(ann, id, { name: 'Late' })).toEqual(refused('stale'));
    expect(await edit(ann, id, { name: 'QUAY' }, 3)).toEqual(refused('name-taken'));
    const { one, trail } = await look(ann, id);
    expect(one).toMatchObject({ name: 'Harbour Trust', nameKey: 'harbour trust', version: 3 });
    expect(trail[0]?.data.changes).toEqual({
      name: { from: 'Harbour', to: 'Harbour Trust' },
      website: { from: null, to: 'https://harbour.example.org' },
    });
    const both = await Promise.all(
      [
        [id, 3],
        [other, 2],
      ].map(([which, version]) =>
        edit(ann, String(which), { name: 'Dock' }, Number(version)).catch((error) => refused(error.code)),
      ),
    );
    expect(both.map((one) => (one.ok ? 'done' : one.reason)).toSorted()).toEqual(['done', 'name-taken']);
  });

  test('with applications stays, also with one in the bin; without any it goes, and its people stay', async () => {
    const ann = await aPerson();
    const applicationId = await anApplication(ann, 'Quay');
    const [quay] = await list(ann);
    const remove = (id: string) => write(ann.scope, anAct(), (tx) => removeOrganisation(tx, id));
    expect(await remove(quay?.id ?? '')).toEqual(refused('has-applications'));
    await did(ann, (tx) => binApplications(tx, [applicationId]));
    expect(await remove(quay?.id ?? '')).toEqual(refused('has-applications'));
    const { organisationId, contactId } = await aNetwork(ann);
    await root`delete from applications where organisation_id = ${organisationId}`;
    await root`update organisations set no_contact_at = now() where id = ${organisationId}`;
    expect(await remove(organisationId)).toEqual({ ok: true, value: { name: 'Lantern Press' } });
    const { one, contact } = await read(ann.scope, (tx) => ({
      one: findOrganisation(tx, organisationId),
      contact: findContact(tx, contactId),
    }));
    expect(one).toBeUndefined();
    // Who asked through their organisation is not written to for its having gone.
    expect(contact).toMatchObject({ name: 'Marta Lindqvist', organisationId: null, isClosed: true });
  });

  test('tells what is done about what was said there, and nothing of what should not count', async () => {
    const ann = await aPerson();
    const no = await aRejection(ann);
    const feedbackId = await anAnswer(ann, { rejectionId: no.id });
    const [work, age] = [await aConcern(ann, feedbackId), await aConcern(ann, feedbackId)];
    const taken = { version: 1, title: 'Tell it aloud', dueOn: null };
    await did(ann, (tx) => decide(tx, { ...taken, id: work, decision: 'work-on-it' }));
    await did(ann, (tx) => decide(tx, { ...taken, id: age, decision: 'should-not-count' }));
    const [row] = await list(ann);
    const { counts, decisions } = await read(ann.scope, (tx) => ({
      counts: countFeedbackAt(tx, row?.id ?? ''),
      decisions: listDecisionsAt(tx, row?.id ?? ''),
    }));
    expect(counts).toEqual({ feedback: 1, liked: 0, undecided: 0 });
    expect(decisions).toMatchObject([{ decision: 'work-on-it', doing: 'Tell it aloud' }]);
    expect(JSON.stringify(decisions)).not.toContain('hard to follow');
  });

  test('is found to be like its neighbours and its domain, at a cost that stays', async () => {
    const ann = await aPerson();
    const id = await anOrganisation(ann, 'Lantern Press', { website: 'lantern.example.org' });
    await anOrganisation(ann, 'Lantern Press Ltd');
    await anOrganisation(ann, 'Zebra', { website: 'www.lantern.example.org' });
    await anOrganisation(ann, 'Lantern Housing');
    expect((await look(ann, id)).alike.map(({ name }) => name).toSorted()).toEqual([
      'Lantern Press Ltd',
      'Zebra',
    ]);
  });
});

test('a person is not taken for another’s', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  const id = await anOrganisation(ann, 'Harbour');
  await aContact(ann);
  expect(await edit(eve, id, { name: 'Mine' })).toEqual(refused('not-found'));
  expect(await write(eve.scope, anAct(), (tx) => removeOrganisation(tx, id))).toEqual(refused('not-found'));
  expect((await look(eve, id)).trail).toEqual([]);
});
