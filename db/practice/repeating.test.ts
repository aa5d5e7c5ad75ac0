import { beforeAll, describe, expect, test } from 'vitest';
import {
  findItem,
  listChecksOf,
  listDoneOf,
  listOpenPractice,
  listPractice,
  listSeenTo,
} from '@/db/practice/reads';
import { addFromLibrary, addItem, archiveItem } from '@/db/practice/writes';
import { tickItem, tickLibrary, untickItem } from '@/db/ticks/writes';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { standOf } from '@/lib/practice/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anInterview, atTen, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
let today: string;
beforeAll(async () => {
  ann = await aPerson('ann');
  const { session } = await read(ann.scope, () => ({}));
  today = dayIn(session.timeZone, new Date());
});

const daily = (dueOn: string | null, more: object = {}) => ({
  title: 'Read one advert slowly',
  kind: 'search' as const,
  dueOn,
  repeat: 'daily' as const,
  ...more,
});
const found = async (id: string) =>
  (await read(ann.scope, (tx) => ({ item: findItem(tx, id), done: listDoneOf(tx, id) }))) as {
    item: NonNullable<Awaited<ReturnType<typeof findItem>>>;
    done: Awaited<ReturnType<typeof listDoneOf>>;
  };
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};

describe('what comes back by days', () => {
  test('begins today, is due on the next day once done, and has one row however long it goes on', async () => {
    const { id } = await did(ann, (tx) => addItem(tx, daily(null)));
    expect((await found(id)).item).toMatchObject({ dueOn: today, repeat: 'daily', repeatUntil: null });
    await did(ann, (tx) => tickItem(tx, id));
    const { item, done } = await found(id);
    expect(item.dueOn).toBe(addDays(today, 1));
    expect(done).toMatchObject([{ doneOn: today }]);
    const { all } = await read(ann.scope, (tx) => ({ all: listPractice(tx) }));
    expect(all.filter((one) => one.title === daily(null).title)).toHaveLength(1);
  });

  test('ticked in two windows for one day it is done once; on its next day it is done again', async () => {
    const due = addDays(today, -1);
    const { id } = await did(ann, (tx) => addItem(tx, daily(due)));
    for (const _ of ['one window', 'another'])
      await did(ann, (tx) => tickItem(tx, id, { wasDueOn: due, on: due }));
    expect((await found(id)).done).toHaveLength(1);
    await did(ann, (tx) => tickItem(tx, id, { wasDueOn: today }));
    expect((await found(id)).done.map(({ doneOn }) => doneOn)).toEqual([today, due]);
  });

  test('a slip takes back the last time only, and it is due when it was; the win goes with the first', async () => {
    const { id } = await did(ann, (tx) => addItem(tx, daily(addDays(today, -3), { title: 'Write a line' })));
    await did(ann, (tx) => tickItem(tx, id, { on: addDays(today, -3) }));
    await did(ann, (tx) => tickItem(tx, id));
    await did(ann, (tx) => untickItem(tx, id));
    expect(await found(id)).toMatchObject({ item: { dueOn: addDays(today, -2) }, done: [{}] });
    const wins = () => read(ann.scope, (tx) => ({ wins: listWins(tx) }));
    expect((await wins()).wins.map(({ about }) => about)).toContain('Write a line');
    await did(ann, (tx) => untickItem(tx, id));
    expect((await wins()).wins.map(({ about }) => about)).not.toContain('Write a line');
    expect((await found(id)).item.dueOn).toBe(addDays(today, -3));
  });

  test('comes to its end on its last day, stays done, and can be taken up where it was', async () => {
    const { id } = await did(ann, (tx) => addItem(tx, daily(today, { repeatUntil: today })));
    await did(ann, (tx) => tickItem(tx, id));
    const { item } = await found(id);
    expect(item.dueOn).toBeNull();
    expect(standOf(item, today)).toBe('done');
    await did(ann, (tx) => tickItem(tx, id));
    expect((await found(id)).done).toHaveLength(1);
    await did(ann, (tx) => untickItem(tx, id));
    expect((await found(id)).item.dueOn).toBe(today);
  });

  test('is asked for on Today only where its day may have come', async () => {
    const eve = await aPerson('eve');
    for (const days of [-1, 0, 9]) await did(eve, (tx) => addItem(tx, daily(addDays(today, days))));
    await did(eve, (tx) => addItem(tx, daily(addDays(today, -9), { repeatUntil: addDays(today, -1) })));
    const { open } = await read(eve.scope, (tx) => ({ open: listOpenPractice(tx) }));
    expect(open.map(({ dueOn }) => dueOn)).toEqual([addDays(today, -1), today]);
  });

  test.each([['Pacific/Kiritimati'], ['Pacific/Pago_Pago'], ['Europe/London']])(
    'five that are done today take no place of what has no day, in %s',
    async (zone) => {
      const eve = await aPerson('eve');
      await root`update users set time_zone = ${zone} where id = ${eve.id}`;
      for (const n of [1, 2, 3, 4, 5]) {
        const { id } = await did(eve, (tx) => addItem(tx, daily(null, { title: `${n} of five` })));
        await did(eve, (tx) => tickItem(tx, id));
      }
      await did(eve, (tx) => addItem(tx, { title: 'Say it aloud', kind: 'interview', dueOn: null }));
      const { open } = await read(eve.scope, (tx) => ({ open: listOpenPractice(tx) }));
      expect(open.map(({ title }) => title)).toEqual(['Say it aloud']);
    },
  );

  test.each([
    [{ repeat: 'daily', dueOn: '2026-11-30', repeatUntil: '2026-11-29' }, 'ends-too-early'],
    [{ repeat: 'weekly', dueOn: null, repeatUntil: '2020-01-01' }, 'ends-too-early'],
    [{ repeat: 'none', dueOn: '2026-11-30', repeatUntil: '2026-11-29' }, 'done'],
    [{ repeat: 'before-each-interview', dueOn: null, repeatUntil: '2020-01-01' }, 'done'],
  ] as const)('%o: %s', async (rule, answer) => {
    expect(await refusal((tx) => addItem(tx, { ...daily(null), ...rule }))).toBe(answer);
  });

  test('is not done on a day to come', async () => {
    const { id } = await did(ann, (tx) => addItem(tx, daily(today)));
    expect(await refusal((tx) => tickItem(tx, id, { on: addDays(today, 1) }))).toBe('in-the-future');
    expect((await found(id)).done).toEqual([]);
  });
});

describe('before each interview', () => {
  test('it is on each one’s checklist, done for one and open for the other', async () => {
    const applicationId = await anApplication(ann, 'Harbour');
    const [one, other] = [
      await anInterview(ann, applicationId, { startsAt: atTen(2) }),
      await anInterview(ann, applicationId, { startsAt: atTen(9) }),
    ];
    const each = { ...daily(null), title: 'Breathe out', repeat: 'before-each-interview' as const };
    const { id } = await did(ann, (tx) => addItem(tx, each));
    for (const _ of [1, 2]) await did(ann, (tx) => tickItem(tx, id, { interviewId: one }));
    const lists = () =>
      read(ann.scope, (tx) => ({ one: listChecksOf(tx, one), other: listChecksOf(tx, other) }));
    const rowIn = (kept: Awaited<ReturnType<typeof listChecksOf>>) => kept.find((row) => row.id === id);
    const before = await lists();
    expect(rowIn(before.one)).toMatchObject({ isForEach: true, doneAt: expect.any(String) });
    expect(rowIn(before.other)).toMatchObject({ isForEach: true, doneAt: null });
    expect((await found(id)).done).toHaveLength(1);
    await did(ann, (tx) => untickItem(tx, id, { interviewId: one }));
    expect(rowIn((await lists()).one)).toMatchObject({ doneAt: null });
  });

  test('done for none in particular it counts once a day, and a slip takes the latest back, whatever it was for', async () => {
    const eve = await aPerson('eve');
    const interviewId = await anInterview(eve, await anApplication(eve, 'Quay'), { startsAt: atTen(2) });
    const each = { ...daily(null), title: 'Breathe out', repeat: 'before-each-interview' as const };
    const { id } = await did(eve, (tx) => addItem(tx, each));
    const days = async () => {
      const { done, wins } = await read(eve.scope, (tx) => ({
        done: listDoneOf(tx, id),
        wins: listWins(tx),
      }));
      const practised = wins.filter(({ kind }) => kind === 'practised').map(({ about }) => about);
      return [done.map(({ doneOn }) => doneOn), practised.toSorted()];
    };
    const ready = 'getting ready for the video call with Quay';
    for (const on of [today, today, addDays(today, -1), null, addDays(today, -1)])
      await did(eve, (tx) => tickItem(tx, id, { on }));
    await did(eve, (tx) => tickItem(tx, id, { interviewId }));
    expect(await days()).toEqual([
      [today, today, addDays(today, -1)],
      ['Breathe out', ready],
    ]);
    await did(eve, (tx) => untickItem(tx, id));
    expect(await days()).toEqual([[today, addDays(today, -1)], ['Breathe out']]);
    await did(eve, (tx) => untickItem(tx, id));
    await did(eve, (tx) => untickItem(tx, id));
    expect(await days()).toEqual([[], []]);
  });

  test('of the library a row is kept with the first tick, and many ticks are one win', async () => {
    const interviewId = await anInterview(ann, await anApplication(ann, 'Quay'), { startsAt: atTen(3) });
    const ids: string[] = [];
    for (const key of ['phone.number', 'before.one-page', 'phone.number'])
      ids.push((await did(ann, (tx) => tickLibrary(tx, { key, interviewId }))).id);
    expect(ids[2]).toBe(ids[0]);
    const { kept, all, seen, wins } = await read(ann.scope, (tx) => ({
      kept: listChecksOf(tx, interviewId),
      all: listPractice(tx),
      seen: listSeenTo(tx),
      wins: listWins(tx, { limit: 100 }),
    }));
    expect(kept.filter(({ isForEach }) => !isForEach).map(({ libraryKey }) => libraryKey)).toEqual([
      'phone.number',
      'before.one-page',
    ]);
    expect(all.some(({ id }) => ids.includes(id))).toBe(false);
    expect(seen.find((one) => one.interviewId === interviewId)).toMatchObject({
      n: 2,
      keys: ['before.one-page', 'phone.number'],
      on: today,
    });
    const ready = (all: typeof wins) =>
      all.filter(({ kind, about }) => kind === 'practised' && about.includes('Quay'));
    expect(ready(wins).map(({ about }) => about)).toEqual(['getting ready for the video call with Quay']);
    for (const id of new Set(ids)) await did(ann, (tx) => untickItem(tx, id));
    const after = await read(ann.scope, (tx) => ({ wins: listWins(tx, { limit: 100 }) }));
    expect(ready(after.wins)).toEqual([]);
  });

  test('another owner’s interview is not there to add to or tick for', async () => {
    const bob = await aPerson('bob');
    const interviewId = await anInterview(bob, await anApplication(bob), { startsAt: atTen(3) });
    const { id } = await did(ann, (tx) => addItem(tx, { ...daily(null), repeat: 'before-each-interview' }));
    for (const body of [
      (tx) => addItem(tx, { ...daily(null), interviewId }),
      (tx) => addFromLibrary(tx, { key: 'phone.number', interviewId }),
      (tx) => tickLibrary(tx, { key: 'phone.number', interviewId }),
      (tx) => tickItem(tx, id, { interviewId }),
    ] satisfies Parameters<typeof did>[1][])
      expect(await refusal(body)).toBe('not-found');
  });
});

describe('of the library', () => {
  test('each is there once, pressed in two windows or twice; put away it can be added again', async () => {
    const eve = await aPerson('eve');
    const addOne = () => did(eve, (tx) => addFromLibrary(tx, { key: 'resume.number' }));
    const [one, other] = await Promise.all([addOne(), addOne()]);
    expect(other.id).toBe(one.id);
    await did(eve, (tx) => archiveItem(tx, one.id));
    const { id } = await addOne();
    expect(id).not.toBe(one.id);
    const { all } = await read(eve.scope, (tx) => ({ all: listPractice(tx, { withArchived: true }) }));
    expect(all.map((item) => item.id)).toEqual([id, one.id]);
    expect(all[0]).toMatchObject({ kind: 'resume', group: 'evidence', minutes: 15, skill: 'communication' });
  });

  test('a key there is not is not found', async () => {
    expect(await refusal((tx) => addFromLibrary(tx, { key: 'constructor' }))).toBe('not-found');
  });
});
