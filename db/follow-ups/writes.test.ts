import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aContact, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { binApplications } from '../bin/writes';
import { listEvents } from '../events/reads';
import { listWins } from '../wins/reads';
import { listEndedFollowUps, listOpenFollowUps } from './reads';
import { addFollowUp, endFollowUp, moveFollowUp, reopenFollowUp } from './writes';

testDatabase();

const today = () => dayIn('Europe/London', new Date());
const NOBODY = { contactId: null, organisationId: null, applicationId: null };
const plan = (of: Person, about: Partial<typeof NOBODY> | object, dueOn = today()) =>
  write(of.scope, anAct(), (tx) =>
    addFollowUp(tx, newId(), { ...NOBODY, ...about, what: 'Ask how they are', dueOn }),
  );
const look = (of: Person) =>
  read(of.scope, (tx) => ({
    due: listOpenFollowUps(tx, { until: today() }),
    open: listOpenFollowUps(tx),
    ended: listEndedFollowUps(tx),
    wins: listWins(tx),
  }));

describe('a follow-up', () => {
  test('falls due on its day, is moved to a later one, done as a win, and to be done again', async () => {
    const ann = await aPerson();
    const contactId = await aContact(ann);
    const made = await plan(ann, { contactId });
    const id = made.ok ? made.value.id : '';
    expect((await look(ann)).due).toMatchObject([
      { id, contact: 'Marta Lindqvist', organisation: 'Harbour' },
    ]);
    const move = (version: number, dueOn: string) =>
      write(ann.scope, anAct(), (tx) => moveFollowUp(tx, { id, version, dueOn }));
    expect(await move(1, addDays(today(), -1))).toEqual(refused('in-the-past'));
    expect((await move(1, addDays(today(), 3))).ok).toBe(true);
    expect(await move(1, addDays(today(), 4))).toEqual(refused('stale'));
    const moved = await look(ann);
    expect([moved.due, moved.open.map(({ dueOn }) => dueOn)]).toEqual([[], [addDays(today(), 3)]]);
    await did(ann, (tx) => endFollowUp(tx, { id, version: 2, end: 'done' }));
    const done = await look(ann);
    expect([done.open, done.ended.map(({ end }) => end)]).toEqual([[], ['done']]);
    expect(done.wins).toMatchObject([{ kind: 'reached-out', about: 'Marta Lindqvist' }]);
    expect(
      await write(ann.scope, anAct(), (tx) => endFollowUp(tx, { id, version: 3, end: 'dropped' })),
    ).toEqual(refused('no-such-move'));
    await did(ann, (tx) => reopenFollowUp(tx, { id, version: 3 }));
    const again = await look(ann);
    expect([again.open.length, again.wins]).toEqual([1, []]);
  });

  test('let go is no win, and no failure', async () => {
    const ann = await aPerson();
    const made = await plan(ann, { contactId: await aContact(ann) });
    await did(ann, (tx) => endFollowUp(tx, { id: made.ok ? made.value.id : '', version: 1, end: 'dropped' }));
    expect(await look(ann)).toMatchObject({ open: [], ended: [{ end: 'dropped' }], wins: [] });
  });

  test('about an application is in its history, and out of sight with it', async () => {
    const ann = await aPerson();
    const applicationId = await anApplication(ann);
    await plan(ann, { applicationId });
    const { events } = await read(ann.scope, (tx) => ({ events: listEvents(tx, applicationId) }));
    expect(events.at(-1)).toMatchObject({ kind: 'follow-up-set', data: { name: 'Harbour' } });
    await did(ann, (tx) => binApplications(tx, [applicationId]));
    expect((await look(ann)).open).toEqual([]);
  });

  test('is with somebody who is there, and on a day to come', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const contactId = await aContact(ann);
    expect(await plan(ann, {})).toEqual(refused('not-found'));
    expect(await plan(eve, { contactId })).toEqual(refused('not-found'));
    expect(await plan(ann, { contactId }, addDays(today(), -1))).toEqual(refused('in-the-past'));
  });
});
