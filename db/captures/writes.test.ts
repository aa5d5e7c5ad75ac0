import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { findApplication } from '@/db/applications/reads';
import { binApplications } from '@/db/bin/writes';
import { listEvents } from '@/db/events/reads';
import { findPosting } from '@/db/postings/reads';
import { read, runJob, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { keepInput } from '@/lib/captures/input';
import { NOTHING, type Proposal } from '@/lib/captures/proposal';
import { readPasted } from '@/lib/captures/read';
import { MOST_WAITING } from '@/lib/captures/rules';
import { addDays } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { brand, type SystemScope } from '../scope';
import { listStages } from '../stages/reads';
import { findCapture, findReview, listCaptures } from './reads';
import { keepCapture, removeExpiredCaptures, throwCaptureAway, useCapture } from './writes';

const { root } = testDatabase();
const TODAY = new Date().toISOString().slice(0, 10);

async function aCapture({ scope }: Person, adverts: Partial<Proposal>[] = [{}]): Promise<string> {
  const id = newId();
  const proposals = { from: 'text' as const, adverts: adverts.map((advert) => ({ ...NOTHING, ...advert })) };
  const kept = await write(scope, anAct(), (tx) =>
    keepCapture(tx, { id, kind: 'text', url: null, text: 'as pasted', proposals }),
  );
  if (!kept.ok) throw new Error(kept.reason);
  return id;
}
const used = async (person: Person, fields: object, act = anAct()) => {
  const input = keepInput.parse({ organisation: 'Harbour', role: 'Keeper', ...fields });
  return write(person.scope, act, (tx) => useCapture(tx, newId(), input));
};
const look = (person: Person, id: string) =>
  read(person.scope, (tx) => ({
    application: findApplication(tx, id),
    posting: findPosting(tx, id),
    events: listEvents(tx, id),
    waiting: listCaptures(tx),
    stages: listStages(tx),
  }));

describe('what was caught', () => {
  test('kept in two windows at once is one application', async () => {
    const ann = await aPerson();
    const id = await aCapture(ann);
    const both = await Promise.all([1, 2].map(() => used(ann, { id, another: 'yes' })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const [row] = await root`select count(*)::int as n from applications where owner_id = ${ann.id}`;
    expect(row?.n).toBe(1);
  });

  test('with the day on which one applied has been applied for, on that day wherever one is', async () => {
    const ann = await aPerson();
    await root`update users set time_zone = 'Pacific/Auckland' where id = ${ann.id}`;
    const made = await used(ann, { id: await aCapture(ann), appliedOn: '2026-11-02' });
    const { application } = await look(ann, made.ok ? made.value.id : '');
    expect(application).toMatchObject({ stageKind: 'applied', appliedOn: '2026-11-02' });
  });

  test('becomes an application with its advert, in one act', async () => {
    const ann = await aPerson();
    const id = await aCapture(ann);
    const closesOn = addDays(TODAY, 20);
    const act = anAct('capture.keep');
    const fields = {
      id,
      ...{
        place: 'Leith',
        workMode: 'hybrid',
        salaryMin: '30k',
        salaryMax: '36,000',
        currency: 'GBP',
        period: 'year',
      },
      ...{ source: 'Harbour Jobs', url: 'https://www.example.org/1?utm_source=x', text: 'Keep the light.' },
      ...{ closesOn, postedOn: '2026-11-20' },
    };
    const kept = await used(ann, fields, act);
    expect(kept).toEqual(done({ id: expect.any(String) }));
    expect(await used(ann, fields, act)).toEqual(kept);
    const { application, posting, events, waiting } = await look(ann, kept.ok ? kept.value.id : '');
    expect(application).toMatchObject({
      organisation: 'Harbour',
      role: 'Keeper',
      stageKind: 'saved',
      place: 'Leith',
      workMode: 'hybrid',
      salaryMin: 30_000,
      salaryMax: 36_000,
      source: 'Harbour Jobs',
      nextAction: 'Apply before it closes',
      nextActionOn: closesOn,
      appliedOn: null,
    });
    expect(posting).toMatchObject({ text: 'Keep the light.', data: { postedOn: '2026-11-20', closesOn } });
    expect(events.map(({ kind }) => kind)).toEqual(['added', 'advert-kept']);
    expect(waiting).toEqual([]);
    const [row] = await root`select url, source from postings where owner_id = ${ann.id}`;
    expect(row).toEqual({ url: 'https://www.example.org/1?utm_source=x', source: 'Harbour Jobs' });
  });

  test('and applied for already has its day, and no reminder to apply', async () => {
    const ann = await aPerson();
    const [captured, { stages }] = [await aCapture(ann), await look(ann, newId())];
    const stageId = stages.find(({ kind }) => kind === 'applied')?.id ?? '';
    const kept = await used(ann, {
      id: captured,
      stageId,
      appliedOn: '2026-11-02',
      closesOn: addDays(TODAY, 9),
    });
    const { application } = await look(ann, kept.ok ? kept.value.id : '');
    expect(application).toMatchObject({ appliedOn: '2026-11-02', nextAction: null, stageKind: 'applied' });
    const later = await used(ann, {
      id: await aCapture(ann),
      role: 'Pilot',
      stageId,
      appliedOn: addDays(TODAY, 2),
    });
    expect(later).toEqual(refused('in-the-future'));
  });

  test('with a closing day that is over has no reminder', async () => {
    const ann = await aPerson();
    const kept = await used(ann, { id: await aCapture(ann), closesOn: addDays(TODAY, -3) });
    expect((await look(ann, kept.ok ? kept.value.id : '')).application).toMatchObject({ nextActionOn: null });
  });

  test('of several on one page waits on until all are kept or thrown away', async () => {
    const ann = await aPerson();
    const id = await aCapture(ann, [{ role: 'Keeper' }, { role: 'Pilot' }]);
    expect((await used(ann, { id })).ok).toBe(true);
    expect((await used(ann, { id, role: 'Pilot' })).ok).toBe(true);
    expect(await write(ann.scope, anAct(), (tx) => throwCaptureAway(tx, id))).toEqual(done({ id }));
    expect(await used(ann, { id, role: 'Third' })).toEqual(refused('not-found'));
  });

  test('is told apart by choosing, and what is proposed comes back as it was', async () => {
    const ann = await aPerson();
    const proposals = readPasted('Keeper at Harbour\nPay: £30k');
    const id = await aCapture(ann, proposals.adverts);
    const { review, other } = await read(ann.scope, (tx) => ({
      review: findReview(tx, id),
      other: findReview(tx, id, 7),
    }));
    expect([review?.advert, review?.kind, review?.text]).toEqual([proposals.adverts[0], 'text', 'as pasted']);
    expect(other?.advert).toEqual(NOTHING);
  });
});

describe('one that is here already', () => {
  test('is refused, by link or by organisation and role, unless it is another', async () => {
    const ann = await aPerson();
    await anApplication(ann, 'Harbour Ltd.', 'Keeper');
    const id = await aCapture(ann, [{ role: 'KEEPER', organisation: 'harbour ltd' }]);
    expect((await read(ann.scope, (tx) => ({ it: findReview(tx, id) }))).it?.alike?.role).toBe('Keeper');
    const same = { id, organisation: 'harbour ltd', role: 'KEEPER', url: 'https://example.org/1' };
    expect(await used(ann, same)).toEqual(refused('here-already'));
    expect((await used(ann, { ...same, another: 'yes' })).ok).toBe(true);
    const next = await aCapture(ann);
    expect(
      await used(ann, { id: next, organisation: 'Quay', url: 'http://www.example.org/1/?utm_medium=y' }),
    ).toEqual(refused('here-already'));
  });

  test('but not where it lies in the bin, nor where it is somebody else’s', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const binned = await anApplication(ann);
    await anApplication(eve);
    await write(ann.scope, anAct(), (tx) => binApplications(tx, [binned]));
    expect((await used(ann, { id: await aCapture(ann) })).ok).toBe(true);
  });
});

test('somebody else’s is not there', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  const id = await aCapture(ann);
  const before = await everythingOf(root, ann.id);
  expect((await read(eve.scope, (tx) => ({ it: findCapture(tx, id) }))).it).toBeUndefined();
  expect(await used(eve, { id })).toEqual(refused('not-found'));
  expect(await write(eve.scope, anAct(), (tx) => throwCaptureAway(tx, id))).toEqual(refused('not-found'));
  expect(await everythingOf(root, ann.id)).toBe(before);
});

test('it waits a day, so many wait at once, and the job removes the expired ones of everybody', async () => {
  const [ann, ben] = [await aPerson(), await aPerson('ben')];
  const [old, kept] = [await aCapture(ann), await aCapture(ben)];
  await root`update captures set expires_at = now() - interval '1 minute' where id = ${old}`;
  expect((await read(ann.scope, (tx) => ({ it: findCapture(tx, old) }))).it).toBeUndefined();
  expect(await used(ann, { id: old })).toEqual(refused('not-found'));
  await runJob(brand<SystemScope>({ kind: 'system', job: 'remove-expired-captures' }), removeExpiredCaptures);
  expect((await root`select id from captures where id in (${old}, ${kept})`).map(({ id }) => id)).toEqual([
    kept,
  ]);
  for (let n = 0; n < MOST_WAITING + 2; n++) await aCapture(ann);
  expect((await look(ann, newId())).waiting).toHaveLength(MOST_WAITING);
  const [left] = await root`select count(*)::int as n from captures where owner_id = ${ann.id}`;
  expect(left?.n).toBe(MOST_WAITING);
});
