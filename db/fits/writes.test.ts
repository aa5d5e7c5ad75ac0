import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import { heldAgainst } from '@/lib/goals/fit';
import type { LineAnswered } from '@/lib/goals/input';
import { newOfferInput } from '@/lib/offers/input';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { findApplication } from '../applications/reads';
import { editApplication } from '../applications/writes';
import { binApplications } from '../bin/writes';
import { listEvents } from '../events/reads';
import { listApplicationsToHold, listFitsAt, listOrganisationsToHold } from '../goals/reads';
import { addLine, removeLine } from '../goals/writes';
import { makeOffer } from '../offers/writes';
import { saveFits } from './writes';

const { root } = testDatabase();

/** Somebody with an application and a line. */
async function begun() {
  const ann = await aPerson();
  const applicationId = await anApplication(ann);
  const { id: lineId } = await did(ann, (tx) =>
    addLine(tx, crypto.randomUUID(), { kind: 'must-have', words: 'Four days', weight: undefined }),
  );
  const [row] = await root`select organisation_id as id from applications where id = ${applicationId}`;
  return { ann, applicationId, lineId, organisationId: row?.id as string };
}
const answer = (lineId: string, fit: LineAnswered['fit'], why = '', seen = 0) => [{ lineId, fit, why, seen }];
const save = (
  person: Person,
  organisationId: string,
  applicationId: string | null,
  answers: LineAnswered[],
) => write(person.scope, anAct(), (tx) => saveFits(tx, { organisationId, applicationId, answers }));
const fitsAt = async (person: Person, asked: Parameters<typeof listFitsAt>[1]) =>
  (await read(person.scope, (tx) => ({ fits: listFitsAt(tx, asked) }))).fits;

describe('what is known of a place', () => {
  test('is kept for the organisation, and overridden by one application there alone', async () => {
    const { ann, applicationId, lineId, organisationId } = await begun();
    const other = await anApplication(ann, 'Harbour', 'Pilot');
    expect(await save(ann, organisationId, null, answer(lineId, 'yes', 'Anna said so'))).toEqual(
      done({ changed: 1 }),
    );
    expect(
      await save(ann, organisationId, applicationId, answer(lineId, 'no', 'This one is full time')),
    ).toEqual(done({ changed: 1 }));
    const fits = await fitsAt(ann, { applicationIds: [applicationId, other] });
    expect(heldAgainst(lineId, { organisationId, applicationId }, fits)).toEqual({
      held: 'no',
      why: 'This one is full time',
    });
    for (const place of [other, null])
      expect(heldAgainst(lineId, { organisationId, applicationId: place }, fits).held).toBe('yes');
    const { events } = await read(ann.scope, (tx) => ({ events: listEvents(tx, applicationId) }));
    expect(events.at(-1)).toMatchObject({ kind: 'edited', data: { fields: ['fit'] } });
  });

  test('of one application goes along when it turns out to be at another organisation', async () => {
    const { ann, applicationId, lineId, organisationId } = await begun();
    await save(ann, organisationId, applicationId, answer(lineId, 'yes', 'Their advert says so'));
    const { before } = await read(ann.scope, (tx) => ({ before: findApplication(tx, applicationId) }));
    const facts = { id: applicationId, version: before?.version, organisation: 'Quay', role: 'Keeper' };
    await did(ann, (tx) => editApplication(tx, editInput.parse(facts)));
    const fits = await fitsAt(ann, { applicationIds: [applicationId] });
    expect(fits).toMatchObject([{ fit: 'yes', applicationId }]);
    expect(fits[0]?.organisationId).not.toBe(organisationId);
  });

  test('is changed over what was seen only, and taken back to not known', async () => {
    const { ann, lineId, organisationId } = await begun();
    const say = (fit: LineAnswered['fit'], seen: number, why = '') =>
      save(ann, organisationId, null, answer(lineId, fit, why, seen));
    await say('yes', 0);
    expect(await say('no', 0)).toEqual(refused('stale'));
    expect(await say('yes', 0)).toEqual(done({ changed: 0 }));
    expect(await say('no', 1)).toEqual(done({ changed: 1 }));
    expect(await say(null, 2, 'Ask Anna')).toEqual(done({ changed: 1 }));
    expect(await fitsAt(ann, { organisationIds: [organisationId] })).toMatchObject([
      { fit: null, why: 'Ask Anna', version: 3 },
    ]);
    expect(await say(null, 3)).toEqual(done({ changed: 1 }));
    expect(await fitsAt(ann, { organisationIds: [organisationId] })).toEqual([]);
  });

  test('by two at once: one is kept, the other told', async () => {
    const { ann, lineId, organisationId } = await begun();
    const both = await Promise.all([
      save(ann, organisationId, null, answer(lineId, 'yes')),
      save(ann, organisationId, null, answer(lineId, 'no')),
    ]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toEqual(refused('stale'));
  });

  test('goes with its line; a line that is gone, or somebody else’s, is none to answer', async () => {
    const { ann, lineId, organisationId } = await begun();
    const hers = await begun();
    await save(ann, organisationId, null, answer(lineId, 'yes'));
    await did(ann, (tx) => removeLine(tx, lineId));
    expect(await fitsAt(ann, { organisationIds: [organisationId] })).toEqual([]);
    for (const id of [lineId, hers.lineId])
      expect(await save(ann, organisationId, null, answer(id, 'yes'))).toEqual(refused('stale'));
  });

  test('is about no place of somebody else’s, and about no application at another organisation', async () => {
    const [{ ann, applicationId, lineId, organisationId }, hers] = [await begun(), await begun()];
    expect(await save(ann, hers.organisationId, null, answer(lineId, 'yes'))).toEqual(refused('not-found'));
    expect(await save(ann, organisationId, hers.applicationId, answer(lineId, 'yes'))).toEqual(
      refused('not-found'),
    );
    const elsewhere = await anApplication(ann, 'Quay');
    expect(await save(ann, organisationId, elsewhere, answer(lineId, 'yes'))).toEqual(refused('not-found'));
    await did(ann, (tx) => binApplications(tx, [applicationId]));
    expect(await save(ann, organisationId, applicationId, answer(lineId, 'yes'))).toEqual(
      refused('not-found'),
    );
  });
});

test('an application is held by its latest offer, where there is one; what was merged away is not there', async () => {
  const { ann, applicationId, organisationId } = await begun();
  const held = () =>
    read(ann.scope, (tx) => ({
      applications: listApplicationsToHold(tx, { applicationIds: [applicationId] }),
      organisations: listOrganisationsToHold(tx, { organisationIds: [organisationId] }),
    }));
  expect((await held()).applications).toMatchObject([{ salary: null, startsOn: null }]);
  for (const [salary, receivedOn] of [
    ['41k', '2026-02-01'],
    ['40k', '2026-01-01'],
  ] as const) {
    const terms = {
      applicationId,
      salary,
      currency: 'GBP',
      period: 'year',
      receivedOn,
      startsOn: '2026-05-04',
    };
    await did(ann, (tx) => makeOffer(tx, crypto.randomUUID(), newOfferInput.parse(terms)));
  }
  const now = await held();
  expect(now.applications).toMatchObject([
    { salary: 41_000, offerCurrency: 'GBP', offerPeriod: 'year', startsOn: '2026-05-04' },
  ]);
  expect(now.organisations).toMatchObject([{ organisation: 'Harbour', isClosed: false, isTarget: false }]);
  const into = await anApplication(ann, 'Quay');
  await root`update organisations set merged_into_id = (select organisation_id from applications where id = ${into})
    where id = ${organisationId}`;
  expect((await held()).organisations).toEqual([]);
});
