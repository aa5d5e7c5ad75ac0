import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { type CheckInGiven, checkInInput } from '@/lib/check-ins/input';
import { weekOf } from '@/lib/effort/weeks';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { findCheckIn, findCheckInOf, findLastCheckIn, listCheckIns } from './reads';
import { keepCheckIn } from './writes';

testDatabase();

const week = () => weekOf(dayIn('Europe/London', new Date()), 1);
const given = (more: object = {}): CheckInGiven =>
  checkInInput.parse({ week: week(), version: '0', wentWell: 'I rang Ann', ...more });
const keep = (of: Person, more: object = {}) =>
  write(of.scope, anAct(), (tx) => keepCheckIn(tx, given(more)));
const look = (of: Person, id = crypto.randomUUID()) =>
  read(of.scope, (tx) => ({
    all: listCheckIns(tx),
    last: findLastCheckIn(tx),
    of: findCheckInOf(tx, week()),
    one: findCheckIn(tx, id),
  }));

describe('a check-in', () => {
  test('is one a week: the first time a row, later the same one written anew', async () => {
    const ann = await aPerson();
    expect((await keep(ann, { energy: '2' })).ok).toBe(true);
    expect((await keep(ann, { version: '1', oneThing: 'Rest on Sunday', energy: '' })).ok).toBe(true);
    const { all, last, of, one } = await look(ann);
    expect(all).toMatchObject([
      { week: week(), wentWell: 'I rang Ann', oneThing: 'Rest on Sunday', energy: null },
    ]);
    expect([last, of?.version, one]).toEqual([week(), 2, undefined]);
  });

  test('that changed since it was opened is not written over, nor is one begun in two windows', async () => {
    const ann = await aPerson();
    const both = await Promise.all([keep(ann, { wentWell: 'one' }), keep(ann, { wentWell: 'other' })]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.filter(({ ok }) => !ok)).toEqual([refused('stale')]);
    expect(await keep(ann, { version: '0' })).toEqual(refused('stale'));
    expect((await look(ann)).all).toHaveLength(1);
  });

  test('of a week that began on another day is still that week’s', async () => {
    const ann = await aPerson();
    await keep(ann);
    // Where weeks begin on Sunday now.
    const found = await keep(ann, { week: addDays(week(), -1), version: '1', wentWell: 'Again' });
    expect(found.ok).toBe(true);
    expect((await look(ann)).all.map((one) => one.week)).toEqual([week()]);
  });

  test('says something, of a week that has begun', async () => {
    const ann = await aPerson();
    expect(await keep(ann, { wentWell: ' ' })).toEqual(refused('nothing-written'));
    expect(await keep(ann, { week: addDays(week(), 7) })).toEqual(refused('in-the-future'));
    expect((await look(ann)).all).toEqual([]);
  });

  test('sent twice is kept once, and answers the same', async () => {
    const ann = await aPerson();
    const act = anAct('check-in.keep', given());
    const send = () => write(ann.scope, act, (tx) => keepCheckIn(tx, given()));
    expect(await send()).toEqual(await send());
    expect((await look(ann)).all).toHaveLength(1);
  });

  test('is nobody else’s to see', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    await did(ann, (tx) => keepCheckIn(tx, given()));
    const [mine] = (await look(ann)).all;
    expect(await look(eve, mine?.id)).toMatchObject({ all: [], last: null, of: undefined, one: undefined });
  });
});
