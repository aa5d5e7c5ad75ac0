import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { timeline } from '@/lib/events/timeline';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { findApplication } from '../applications/reads';
import { moveApplication } from '../applications/writes';
import { binApplications } from '../bin/writes';
import { undoAct } from '../moves/writes';
import { listReplies } from '../replies/reads';
import { listStages } from '../stages/reads';
import { listEvents } from './reads';
import { correctDate } from './writes';

testDatabase();

const today = () => dayIn('Europe/London', new Date());
const look = async (person: Person, id: string) => {
  const found = await read(person.scope, (tx) => ({
    application: findApplication(tx, id),
    events: listEvents(tx, id),
    stages: listStages(tx),
    replies: listReplies(tx),
  }));
  return { ...found, entries: timeline(found.events) };
};
const move = async (person: Person, id: string, kind: string, outcome: 'no-reply' | null = null) => {
  const { application, stages } = await look(person, id);
  const stageId = stages.find((stage) => stage.kind === kind)?.id ?? '';
  const moved = await write(person.scope, anAct(), (tx) =>
    moveApplication(tx, { id, version: application?.version ?? 0, stageId, outcome }),
  );
  return moved.ok ? moved.value.eventId : '';
};
const correct = (person: Person, eventId: string, on: string) =>
  write(person.scope, anAct(), (tx) => correctDate(tx, { eventId, on }));
const day = (at: string | null | undefined) => (at ? dayIn('Europe/London', new Date(at)) : null);

describe('a corrected date', () => {
  test('stands in place of the old one, which is still on record; a second one in place of both', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const eventId = await move(ann, id, 'interview');
    const days = [addDays(today(), -9), addDays(today(), -4)];
    for (const on of days) expect((await correct(ann, eventId, on)).ok).toBe(true);
    const { entries, events, application } = await look(ann, id);
    const entry = entries.find(({ event }) => event.id === eventId);
    expect(day(entry?.at)).toBe(days[1]);
    expect(day(entry?.event.at)).toBe(today());
    expect(entry?.corrections.map(({ data }) => data)).toEqual([
      { from: today(), to: days[0] },
      { from: days[0], to: days[1] },
    ]);
    expect(events).toHaveLength(4);
    expect(day(application?.stageSince)).toBe(days[1]);
  });

  test('moves since when it stands only for the last move, and the day of closing with it', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const first = await move(ann, id, 'screening');
    const last = await move(ann, id, 'closed', 'no-reply');
    await correct(ann, first, addDays(today(), -20));
    expect(day((await look(ann, id)).application?.stageSince)).toBe(today());
    await correct(ann, last, addDays(today(), -2));
    const { application } = await look(ann, id);
    expect([day(application?.stageSince), day(application?.closedAt)]).toEqual([
      addDays(today(), -2),
      addDays(today(), -2),
    ]);
  });

  test('of where it stands again after an undo moves since when it stands there', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const act = anAct();
    const { application, events, stages } = await look(ann, id);
    const stageId = stages.find(({ kind }) => kind === 'interview')?.id ?? '';
    await write(ann.scope, act, (tx) =>
      moveApplication(tx, { id, version: application?.version ?? 0, stageId, outcome: null }),
    );
    await write(ann.scope, anAct(), (tx) => undoAct(tx, act.id));
    await correct(ann, events[0]?.id ?? '', addDays(today(), -9));
    expect(day((await look(ann, id)).application?.stageSince)).toBe(addDays(today(), -9));
  });

  test('of how it came to be sent moves the day of applying, unless that was written by hand', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    const { events } = await look(ann, id);
    const on = addDays(today(), -12);
    await correct(ann, events[0]?.id ?? '', on);
    expect((await look(ann, id)).application?.appliedOn).toBe(on);
    // A later move of the same day is not how it was sent.
    const later = await move(ann, id, 'screening');
    await correct(ann, later, on);
    await correct(ann, later, addDays(today(), -3));
    expect((await look(ann, id)).application?.appliedOn).toBe(on);
  });

  test('is not ahead, not of what has its own page, not in the bin, and not somebody else’s', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const id = await anApplication(ann);
    const { events } = await look(ann, id);
    const eventId = events[0]?.id ?? '';
    expect(await correct(ann, eventId, addDays(today(), 1))).toEqual(refused('in-the-future'));
    expect(await correct(eve, eventId, today())).toEqual(refused('not-found'));
    await correct(ann, eventId, today());
    const dated = (await look(ann, id)).events.find(({ kind }) => kind === 'dated');
    expect(await correct(ann, dated?.id ?? '', today())).toEqual(refused('not-found'));
    await write(ann.scope, anAct(), (tx) => binApplications(tx, [id]));
    expect(await correct(ann, eventId, today())).toEqual(refused('not-found'));
  });

  test('a reply is counted on the day it really came; a way out of one’s own is none', async () => {
    const ann = await aPerson();
    const [answered, silent] = [await anApplication(ann, 'One'), await anApplication(ann, 'Two')];
    const { events } = await look(ann, answered);
    await correct(ann, events[0]?.id ?? '', addDays(today(), -30));
    await correct(ann, await move(ann, answered, 'interview'), addDays(today(), -11));
    await move(ann, silent, 'closed', 'no-reply');
    expect((await look(ann, answered)).replies).toEqual([
      { appliedOn: addDays(today(), -30), repliedOn: addDays(today(), -11) },
    ]);
  });
});
