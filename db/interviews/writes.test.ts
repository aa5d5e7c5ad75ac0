import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { changeInterviewInput, setInterviewInput } from '@/lib/interviews/input';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anInterview, atTen, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { binApplications } from '../bin/writes';
import { listEvents } from '../events/reads';
import { findNextDate } from '../replies/reads';
import { findInterview, findToLookBack, listInterviews, listInterviewsOf, nextInterview } from './reads';
import {
  cancelInterview,
  changeInterview,
  holdInterview,
  markThanked,
  prepare,
  reflect,
  setInterview,
} from './writes';

const { root } = testDatabase();

const today = () => dayIn('Europe/London', new Date());
const FACTS = { kind: 'video', round: '2', zone: 'America/New_York', minutes: '45', place: '', link: '' };
const look = async (person: Person, id: string, applicationId = crypto.randomUUID()) => {
  const found = await read(person.scope, (tx) => ({
    interview: findInterview(tx, id),
    events: listEvents(tx, applicationId),
    next: nextInterview(tx),
    nextDate: findNextDate(tx, applicationId),
  }));
  return { ...found, last: found.events.at(-1) };
};
const start = async () => {
  const ann = await aPerson();
  return { ann, applicationId: await anApplication(ann) };
};
const change = (person: Person, id: string, version: number, more: Record<string, string>) =>
  write(person.scope, anAct(), (tx) =>
    changeInterview(tx, changeInterviewInput.parse({ ...FACTS, id, version, startsAt: '', ...more })),
  );

describe('an interview', () => {
  test('is kept at the moment that the clocks there will show; the history says for when', async () => {
    const { ann, applicationId } = await start();
    const on = addDays(today(), 40);
    const id = await anInterview(ann, applicationId, { ...FACTS, startsAt: `${on}T14:00` });
    const { interview, last, next } = await look(ann, id, applicationId);
    const shown = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', timeStyle: 'short' });
    expect(shown.format(new Date(interview?.startsAt ?? ''))).toBe('14:00');
    expect(interview).toMatchObject({
      kind: 'video',
      round: 2,
      minutes: 45,
      zone: 'America/New_York',
      version: 1,
    });
    expect(last).toMatchObject({ kind: 'interview-set', data: { interviewId: id, interview: 'video', on } });
    expect(next).toMatchObject({ id, organisation: 'Harbour' });
  });

  test('is refused at an hour that does not come, and in a year that cannot be meant', async () => {
    const { ann, applicationId } = await start();
    const year = Number(today().slice(0, 4)) + 1;
    // The second Sunday of March, when clocks there go forward.
    const march = new Date(Date.UTC(year, 2, 1));
    const sunday = 1 + ((7 - march.getUTCDay()) % 7) + 7;
    const leap = `${year}-03-${String(sunday).padStart(2, '0')}T02:30`;
    for (const [startsAt, why] of [
      [leap, 'no-such-hour'],
      [`${year + 2}-01-01T10:00`, 'year-off'],
      ['1926-12-03T10:00', 'year-off'],
    ] as const) {
      const facts = setInterviewInput.parse({ ...FACTS, applicationId, startsAt });
      expect(await write(ann.scope, anAct(), (tx) => setInterview(tx, crypto.randomUUID(), facts))).toEqual(
        refused(why),
      );
      const id = await anInterview(ann, applicationId);
      expect(await change(ann, id, 1, { startsAt })).toEqual(refused(why));
      expect((await look(ann, id)).interview?.version).toBe(1);
    }
  });

  test('moves, is cancelled and takes place after all; each is on record, and a cancelled one is not next', async () => {
    const { ann, applicationId } = await start();
    const [from, to] = [addDays(today(), 20), addDays(today(), 21)];
    const id = await anInterview(ann, applicationId, { ...FACTS, startsAt: `${from}T14:00` });
    expect((await change(ann, id, 1, { startsAt: `${to}T14:00` })).ok).toBe(true);
    expect((await look(ann, id, applicationId)).last).toMatchObject({
      kind: 'interview-changed',
      data: { moved: true, from, to },
    });
    expect(await change(ann, id, 1, {})).toEqual(refused('stale'));
    expect((await change(ann, id, 2, { startsAt: `${to}T14:00`, place: 'Leeds' })).ok).toBe(true);
    expect((await look(ann, id, applicationId)).last?.data).not.toHaveProperty('moved');

    await did(ann, (tx) => cancelInterview(tx, { id, version: 3 }));
    const cancelled = await look(ann, id, applicationId);
    expect([cancelled.next, cancelled.nextDate]).toEqual([null, null]);
    expect(cancelled.last).toMatchObject({ kind: 'interview-cancelled', data: { on: to } });
    expect(await write(ann.scope, anAct(), (tx) => cancelInterview(tx, { id, version: 4 }))).toEqual(
      refused('no-such-move'),
    );
    await did(ann, (tx) => holdInterview(tx, { id, version: 4 }));
    expect((await look(ann, id, applicationId)).next?.id).toBe(id);
  });

  test('is prepared for in a notebook that no history tells of', async () => {
    const { ann, applicationId } = await start();
    const id = await anInterview(ann, applicationId);
    const { events } = await look(ann, id, applicationId);
    await did(ann, (tx) => prepare(tx, { id, version: 1, questions: 'Who leads it?', notes: 'Bring a map' }));
    const after = await look(ann, id, applicationId);
    expect(after.interview).toMatchObject({ questions: 'Who leads it?', notes: 'Bring a map', version: 2 });
    expect(after.events).toEqual(events);
  });

  test('is looked back at and thanked for once it has begun, not before', async () => {
    const { ann, applicationId } = await start();
    const coming = await anInterview(ann, applicationId, { startsAt: atTen(3) });
    const past = await anInterview(ann, applicationId, { startsAt: atTen(-2) });
    const words = { version: 1, wentWell: 'I turned up', nextTime: '' };
    const back = (id: string) => write(ann.scope, anAct(), (tx) => reflect(tx, { ...words, id }));
    expect(await back(coming)).toEqual(refused('no-such-move'));
    expect(await write(ann.scope, anAct(), (tx) => markThanked(tx, { id: coming, version: 1 }))).toEqual(
      refused('no-such-move'),
    );
    const waiting = await read(ann.scope, (tx) => ({ it: findToLookBack(tx) }));
    expect(waiting.it?.id).toBe(past);
    expect((await back(past)).ok).toBe(true);
    await did(ann, (tx) => markThanked(tx, { id: past, version: 2 }));
    await did(ann, (tx) => reflect(tx, { ...words, id: past, version: 3, nextTime: 'Slow down' }));
    const { interview, events } = await look(ann, past, applicationId);
    expect(interview).toMatchObject({ wentWell: 'I turned up', nextTime: 'Slow down' });
    expect(interview?.thankedAt).not.toBeNull();
    expect(events.map(({ kind }) => kind).slice(-2)).toEqual(['reflected', 'thanked']);
    expect((await read(ann.scope, (tx) => ({ it: findToLookBack(tx) }))).it).toBeNull();
  });

  test('is nobody else’s, not on somebody else’s application, and not there from the bin', async () => {
    const { ann, applicationId } = await start();
    const eve = await aPerson('eve');
    const id = await anInterview(ann, applicationId, { startsAt: atTen(-2) });
    const seen = { id, version: 1 };
    const facts = setInterviewInput.parse({ ...FACTS, applicationId, startsAt: '1926-12-03T10:00' });
    const tries = (person: Person) =>
      Promise.all([
        write(person.scope, anAct(), (tx) => setInterview(tx, crypto.randomUUID(), facts)),
        change(person, id, 1, { startsAt: '1926-12-03T10:00' }),
        write(person.scope, anAct(), (tx) => cancelInterview(tx, seen)),
        write(person.scope, anAct(), (tx) => markThanked(tx, seen)),
        write(person.scope, anAct(), (tx) => prepare(tx, { ...seen, questions: '', notes: '' })),
        write(person.scope, anAct(), (tx) => reflect(tx, { ...seen, wentWell: 'x', nextTime: '' })),
      ]);
    expect(new Set((await tries(eve)).map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify(refused('not-found'))]),
    );
    await did(ann, (tx) => binApplications(tx, [applicationId]));
    expect(new Set((await tries(ann)).map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify(refused('not-found'))]),
    );
  });
});

describe('the list', () => {
  const part = (person: Person, which: 'coming' | 'undated' | 'past', after?: string, limit = 30) =>
    read(person.scope, (tx) => ({ it: listInterviews(tx, { part: which, after, limit }) }));

  test('has each interview in one part, in the order one looks for it', async () => {
    const { ann, applicationId } = await start();
    const make = (startsAt: string) => anInterview(ann, applicationId, { startsAt });
    const [late, soon, old, older, open] = [
      await make(atTen(9)),
      await make(atTen(2)),
      await make(atTen(-2)),
      await make(atTen(-9)),
      await make(''),
    ];
    const gone = await make(atTen(5));
    await did(ann, (tx) => cancelInterview(tx, { id: gone, version: 1 }));
    const ids = async (which: 'coming' | 'undated' | 'past') =>
      (await part(ann, which)).it.map(({ id }) => id);
    expect(await ids('coming')).toEqual([soon, late]);
    expect(await ids('undated')).toEqual([open]);
    expect(await ids('past')).toEqual([gone, old, older]);
    const all = await read(ann.scope, (tx) => ({ it: listInterviewsOf(tx, applicationId) }));
    expect(all.it.map(({ id }) => id)).toEqual([older, old, soon, gone, late, open]);

    await root`update applications set stage_kind = 'closed', outcome = 'withdrawn', closed_at = now(),
      stage_id = (select id from stages where owner_id = ${ann.id} and kind = 'closed') where id = ${applicationId}`;
    expect(await ids('undated')).toEqual([]);
    expect(await ids('past')).toContain(open);
  });

  test.each(['coming', 'undated', 'past'] as const)('goes on where it ended, %s', async (which) => {
    const { ann, applicationId } = await start();
    const startsAt = { coming: atTen(3), undated: '', past: atTen(-3) }[which];
    // Several at one moment: the id decides.
    for (let n = 0; n < 5; n += 1) await anInterview(ann, applicationId, { startsAt });
    const all = (await part(ann, which)).it.map(({ id }) => id);
    const found: string[] = [];
    for (;;) {
      const page = (await part(ann, which, found.at(-1), 2)).it;
      if (page.length === 0) break;
      found.push(...page.map(({ id }) => id));
    }
    expect(found).toEqual(all);
    expect(all).toHaveLength(5);
    expect((await part(ann, which, crypto.randomUUID())).it).toEqual([]);
  });
});
