import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { findApplication } from '../applications/reads';
import { addPerson } from '../parts/writes';
import { findFinished, listHelpers, listWithdrawn } from './reads';
import { finishSearch, resumeSearch, undoFinish } from './writes';

testDatabase();

const look = (person: Person, id = crypto.randomUUID()) =>
  read(person.scope, (tx) => ({
    finished: findFinished(tx),
    withdrawn: listWithdrawn(tx),
    helpers: listHelpers(tx),
    application: findApplication(tx, id),
  }));
const finish = (person: Person, ...ids: string[]) =>
  write(person.scope, anAct(), (tx) => finishSearch(tx, ids));

describe('finishing the search', () => {
  test('withdraws what was chosen, names whom to tell and to thank, and is taken back whole', async () => {
    const ann = await aPerson();
    const [one, two, kept] = [
      await anApplication(ann, 'Harbour'),
      await anApplication(ann, 'Quay'),
      await anApplication(ann, 'Dock'),
    ];
    const person = { name: 'Anna', email: 'anna@example.org', phone: null, part: 'referrer' as const };
    await write(ann.scope, anAct(), (tx) => addPerson(tx, { applicationId: one, ...person }));
    expect((await look(ann)).finished).toBeNull();
    expect(await finish(ann, one, two)).toEqual({ ok: true, value: { withdrawn: 2 } });
    const after = await look(ann, one);
    expect(after.application).toMatchObject({ stageKind: 'closed', outcome: 'withdrawn' });
    expect(after.withdrawn.map(({ organisation, contact }) => [organisation, contact])).toEqual([
      ['Harbour', 'Anna'],
      ['Quay', null],
    ]);
    expect(after.helpers).toMatchObject([{ name: 'Anna', isReferrer: true }]);
    expect(after.finished).not.toBeNull();
    expect((await look(ann, kept)).application?.outcome).toBeNull();

    expect(await write(ann.scope, anAct(), (tx) => undoFinish(tx))).toEqual({ ok: true, value: { back: 2 } });
    const back = await look(ann, two);
    expect([back.finished, back.application?.stageKind, back.application?.outcome]).toEqual([
      null,
      'applied',
      null,
    ]);
  });

  test('can be for nothing but a rest; the search goes on by one press, once', async () => {
    const ann = await aPerson();
    await finish(ann);
    expect((await look(ann)).finished).not.toBeNull();
    const goOn = () => write(ann.scope, anAct(), (tx) => resumeSearch(tx));
    expect((await goOn()).ok).toBe(true);
    expect(await goOn()).toEqual(refused('no-such-move'));
    expect((await look(ann)).finished).toBeNull();
  });

  test('withdraws nothing where one of the chosen is somebody else’s', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const [theirs, own] = [await anApplication(ann), await anApplication(eve)];
    expect(await finish(eve, own, theirs)).toEqual(refused('not-found'));
    expect((await look(eve, own)).application?.outcome).toBeNull();
    expect((await look(ann, theirs)).application?.outcome).toBeNull();
  });
});
