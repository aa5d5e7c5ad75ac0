import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { thisWeek } from '@/lib/effort/this-week';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aContact, anInterview, atTen, aWholeRound, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { aRehearsal } from '@/scripts/test/rehearsing';
import { editSettings } from '../accounts/writes';
import { binApplications } from '../bin/writes';
import { logConversation } from '../conversations/writes';
import { addFollowUp, endFollowUp } from '../follow-ups/writes';
import { addItem } from '../practice/writes';
import { tickItem, tickLibrary } from '../ticks/writes';
import { listWins } from '../wins/reads';
import { countEffort, listEffort, listEffortGoals, listZonesLeft } from './reads';
import { rest, setEffortGoals, takeRestBack } from './writes';

const { root } = testDatabase();
const ZONE = 'Europe/London';
const today = () => dayIn(ZONE, new Date());

const look = (of: Person) =>
  read(of.scope, (tx) => ({
    goals: listEffortGoals(tx),
    efforts: listEffort(tx),
    left: listZonesLeft(tx),
    wins: listWins(tx),
  }));
const counted = async (of: Person) => {
  const { session, ...rows } = await look(of);
  return thisWeek(session, new Date(), rows).counts;
};
const goal = (kind: 'applications' | 'rest' | 'practice', n: number, whenText: string | null = null) => ({
  kind,
  n,
  whenText,
  whereText: null,
});
const settings = (timeZone: string) => ({
  name: null,
  timeZone,
  locale: 'en-GB',
  country: null,
  preferences: {},
});

describe('goals for the week', () => {
  test('are those that were set last, each once, and no others', async () => {
    const ann = await aPerson();
    await did(ann, (tx) => setEffortGoals(tx, [goal('applications', 3, 'Tuesday'), goal('rest', 1)]));
    await did(ann, (tx) => setEffortGoals(tx, [goal('applications', 2), goal('practice', 1)]));
    expect((await look(ann)).goals).toEqual([goal('applications', 2), goal('practice', 1)]);
    await did(ann, (tx) => setEffortGoals(tx, []));
    expect((await look(ann)).goals).toEqual([]);
  });

  test('set at the same moment in two windows are one set', async () => {
    const ann = await aPerson();
    await Promise.all(
      [3, 4].map((n) => did(ann, (tx) => setEffortGoals(tx, [goal('rest', n), goal('practice', n)]))),
    );
    expect((await look(ann)).goals).toHaveLength(2);
  });

  test('by somebody else are theirs', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    await did(ann, (tx) => setEffortGoals(tx, [goal('rest', 1)]));
    await did(eve, (tx) => setEffortGoals(tx, []));
    expect((await look(ann)).goals).toHaveLength(1);
  });
});

describe('what is counted of a week', () => {
  test('is each thing once, however many rows tell of it', async () => {
    const ann = await aPerson();
    const none = { applicationId: null, organisationId: null };
    const contactId = await aContact(ann);
    const { id } = await did(ann, (tx) =>
      addFollowUp(tx, crypto.randomUUID(), { ...none, contactId, what: 'Ring', dueOn: today() }),
    );
    await did(ann, (tx) => endFollowUp(tx, { id, version: 1, end: 'done' }));
    const item = await did(ann, (tx) => addItem(tx, { title: 'Aloud', kind: 'interview', dueOn: null }));
    await did(ann, (tx) => tickItem(tx, item.id));
    await did(ann, (tx) => rest(tx, today()));
    expect(await counted(ann)).toEqual({
      applications: 0,
      conversations: 0,
      practice: 1,
      'follow-ups': 1,
      rest: 1,
    });
  });

  test('is a rehearsal once, though its item was ticked with it, and each time that one is said', async () => {
    const ann = await aPerson();
    const item = await did(ann, (tx) => addItem(tx, { title: 'Aloud', kind: 'interview', dueOn: null }));
    await aRehearsal(ann, 'about-you', { itemId: item.id, isItemDone: 'yes' });
    expect((await counted(ann)).practice).toBe(1);
    await aRehearsal(ann, 'about-you');
    expect((await counted(ann)).practice).toBe(2);
    const interviewId = await anInterview(ann, await anApplication(ann), { startsAt: atTen(3) });
    for (const key of ['interview.about-me', 'interview.three-questions'])
      await did(ann, (tx) => tickLibrary(tx, { key, interviewId }));
    expect((await counted(ann)).practice).toBe(4);
  });

  test('holds practice on the day it was done on there, whatever the zone is by now', async () => {
    const ann = await aPerson();
    const item = await did(ann, (tx) => addItem(tx, { title: 'Aloud', kind: 'interview', dueOn: null }));
    await did(ann, (tx) => tickItem(tx, item.id, { on: addDays(today(), -3) }));
    const { efforts } = await look(ann);
    expect(efforts).toMatchObject([{ kind: 'practice', on: addDays(today(), -3) }]);
  });

  test('holds applications by their day, and not those in the bin', async () => {
    const ann = await aPerson();
    const [one, other] = [await anApplication(ann), await anApplication(ann)];
    await root`update applications set applied_on = ${today()} where id in (${one}, ${other})`;
    expect((await counted(ann)).applications).toBe(2);
    await did(ann, (tx) => binApplications(tx, [other]));
    expect((await counted(ann)).applications).toBe(1);
  });

  test('is the same counted as one by one, between days too, however long ago', async () => {
    const ann = await aPerson();
    await aWholeRound(ann);
    const [one, other] = [await anApplication(ann), await anApplication(ann)];
    await root`update applications set applied_on = '2025-02-03' where id in (${one}, ${other})`;
    const { all, month, efforts } = await read(ann.scope, (tx) => ({
      all: countEffort(tx),
      month: countEffort(tx, { from: '2025-02-01', to: '2025-02-28' }),
      efforts: listEffort(tx, { days: 10_000 }),
    }));
    expect(month).toEqual([{ kind: 'applications', on: '2025-02-03', at: null, n: 2 }]);
    const kinds = (of: readonly { kind: string; n?: number }[]) =>
      of.flatMap(({ kind, n = 1 }) => Array.from({ length: n }, () => kind)).toSorted();
    expect(kinds(all)).toEqual(kinds(efforts));
  });

  test('holds interviews that took place, not those to come or cancelled', async () => {
    const ann = await aPerson();
    const application = await anApplication(ann);
    const past = await anInterview(ann, application, { startsAt: atTen(-1) });
    await anInterview(ann, application, { startsAt: atTen(3) });
    // Just begun, so that it is in this week whatever day it is.
    await root`update interviews set starts_at = now() where id = ${past}`;
    expect((await counted(ann)).conversations).toBe(1);
    await root`update interviews set cancelled_at = now() where id = ${past}`;
    expect((await counted(ann)).conversations).toBe(0);
  });

  test('holds talks that were written down', async () => {
    const ann = await aPerson();
    const contactId = await aContact(ann);
    const about = { contactId, organisationId: null, applicationId: null };
    await did(ann, (tx) =>
      logConversation(tx, crypto.randomUUID(), { ...about, kind: 'call', on: today(), words: '' } as never),
    );
    expect((await counted(ann)).conversations).toBe(1);
  });

  test('has steps of other kinds in it: a whole round of a no', async () => {
    const ann = await aPerson();
    await aWholeRound(ann);
    const { efforts } = await look(ann);
    expect(efforts.filter(({ kind }) => kind === 'other').length).toBeGreaterThan(1);
  });
});

describe('a day of rest', () => {
  test('counts once, is a win, and is taken back whole', async () => {
    const ann = await aPerson();
    await did(ann, (tx) => rest(tx, today()));
    await did(ann, (tx) => rest(tx, today()));
    expect((await look(ann)).wins).toMatchObject([{ kind: 'rested' }]);
    await did(ann, (tx) => takeRestBack(tx, today()));
    const after = await look(ann);
    expect([after.wins, after.efforts]).toEqual([[], []]);
    expect(await write(ann.scope, anAct(), (tx) => takeRestBack(tx, today()))).toEqual(refused('not-found'));
  });

  test('of two presses at the same moment is one', async () => {
    const ann = await aPerson();
    await Promise.all([1, 2, 3].map(() => did(ann, (tx) => rest(tx, today()))));
    expect((await look(ann)).wins).toHaveLength(1);
  });

  test('is today or one of the last seven', async () => {
    const ann = await aPerson();
    const mark = (day: string) => write(ann.scope, anAct(), (tx) => rest(tx, day));
    expect(await mark(addDays(today(), 1))).toEqual(refused('in-the-future'));
    expect(await mark(addDays(today(), -8))).toEqual(refused('in-the-past'));
    expect((await mark(addDays(today(), -7))).ok).toBe(true);
  });

  test('of somebody else can’t be taken back', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    await did(ann, (tx) => rest(tx, today()));
    expect(await write(eve.scope, anAct(), (tx) => takeRestBack(tx, today()))).toEqual(refused('not-found'));
    expect((await look(ann)).wins).toHaveLength(1);
  });
});

test('who goes to another zone keeps the days of before: the zone that was left is remembered, once', async () => {
  const ann = await aPerson();
  await did(ann, (tx) => editSettings(tx, settings('Europe/London')));
  expect((await look(ann)).left).toEqual([]);
  await did(ann, (tx) => editSettings(tx, settings('Pacific/Auckland')));
  await did(ann, (tx) => editSettings(tx, settings('Pacific/Auckland')));
  await did(ann, (tx) => editSettings(tx, settings('Asia/Tokyo')));
  expect((await look(ann)).left.map(({ zone }) => zone)).toEqual(['Europe/London', 'Pacific/Auckland']);
});
