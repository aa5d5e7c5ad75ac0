import { beforeAll, describe, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { editStoryInput } from '@/lib/stories/input';
import { testDatabase } from '@/scripts/test/database';
import {
  aConcern,
  anAnswer,
  anInterview,
  aPreparedInterview,
  aRejection,
  atTen,
  did,
} from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { listAdjustments } from '../adjustments/reads';
import { addAdjustment, changeAdjustment, markAsked, removeAdjustment } from '../adjustments/writes';
import { listAttendances, listRecipients, listToBring } from '../attendances/reads';
import { bringContact, bringPerson, takeOut } from '../attendances/writes';
import { binApplications } from '../bin/writes';
import { listEvents } from '../events/reads';
import { decide } from '../feedback/writes';
import { listParts } from '../parts/reads';
import { listNextTimes, listToRemember } from '../reminders/reads';
import { findPlan, findPlanFor } from '../setback-plans/reads';
import { keepPlan } from '../setback-plans/writes';
import { listStages } from '../stages/reads';
import { listStories, listStoriesOf, listUses } from '../stories/reads';
import { addStory, bringStory, editStory, leaveStory } from '../stories/writes';
import { listInterviewsOf } from './reads';
import { reflect } from './writes';

const { root } = testDatabase();

const look = (person: Person, id: string, applicationId = crypto.randomUUID()) =>
  read(person.scope, (tx) => ({
    there: listAttendances(tx, id),
    others: listToBring(tx, id),
    recipients: listRecipients(tx, id),
    adjustments: listAdjustments(tx, id),
    plan: findPlan(tx, id),
    stories: listStories(tx),
    brought: listStoriesOf(tx, id),
    events: listEvents(tx, applicationId),
    parts: listParts(tx, applicationId),
  }));
const start = async () => {
  const ann = await aPerson();
  const applicationId = await anApplication(ann);
  return { ann, applicationId, id: await anInterview(ann, applicationId) };
};

describe('whom one meets', () => {
  test('is added once, has a part in the application, goes out again; the history names them', async () => {
    const { ann, applicationId, id } = await start();
    for (const name of ['Priya Nair', 'PRIYA NAIR'])
      await did(ann, (tx) => bringPerson(tx, { interviewId: id, name }));
    const { there, parts, others, events } = await look(ann, id, applicationId);
    expect(there).toMatchObject([{ name: 'Priya Nair', isClosed: false }]);
    expect(parts).toMatchObject([{ name: 'Priya Nair', part: 'interviewer' }]);
    expect(others).toEqual([]);
    expect(events.filter(({ kind }) => kind === 'interview-changed')).toHaveLength(1);

    await did(ann, (tx) => takeOut(tx, there[0]?.id ?? ''));
    const after = await look(ann, id, applicationId);
    expect([after.there, after.parts.length]).toEqual([[], 1]);
    expect(after.others.map(({ name }) => name)).toEqual(['Priya Nair']);
    expect(after.events.at(-1)?.data).toMatchObject({ removed: 'Priya Nair' });
    const { contactId = '' } = after.others[0] ?? {};
    await did(ann, (tx) => bringContact(tx, { interviewId: id, contactId }));
    expect((await look(ann, id)).there).toHaveLength(1);
  });

  test('is nobody who was merged into another, and says who asked not to be contacted', async () => {
    const { ann, applicationId, id } = await start();
    const interviewId = await anInterview(ann, applicationId);
    for (const name of ['Priya Nair', 'P. Nair', 'Tom Field'])
      await did(ann, (tx) => bringPerson(tx, { interviewId, name }));
    const ids = new Map((await look(ann, id)).others.map(({ name, contactId }) => [name, contactId]));
    const twice = ids.get('P. Nair') as string;
    await root`update contacts set merged_into_id = ${ids.get('Priya Nair') as string} where id = ${twice}`;
    await root`update contacts set no_contact_at = now() where id = ${ids.get('Tom Field') as string}`;
    const { others, recipients } = await look(ann, id);
    expect(others.map(({ name }) => name)).toEqual(['Priya Nair', 'Tom Field']);
    expect(recipients.map(({ name, isClosed }) => [name, isClosed])).toEqual([
      ['Priya Nair', false],
      ['Tom Field', true],
    ]);
    expect(
      await write(ann.scope, anAct(), (tx) => bringContact(tx, { interviewId: id, contactId: twice })),
    ).toEqual(refused('not-found'));
    await root`update organisations set no_contact_at = now() where owner_id = ${ann.id}`;
    expect((await look(ann, id)).recipients.every(({ isClosed }) => isClosed)).toBe(true);
  });
});

test('an adjustment goes from wished to asked, agreed, given; and no history tells of it', async () => {
  const { ann, applicationId, id } = await start();
  const before = (await look(ann, id, applicationId)).events;
  for (const what of ['A break', 'The questions in writing'])
    await did(ann, (tx) => addAdjustment(tx, { interviewId: id, what }));
  await did(ann, (tx) => markAsked(tx, id));
  const [first, second] = (await look(ann, id)).adjustments;
  expect([first?.state, second?.state]).toEqual(['asked', 'asked']);
  const change = (version: number, state: 'agreed' | 'given') =>
    write(ann.scope, anAct(), (tx) => changeAdjustment(tx, { id: first?.id ?? '', version, state }));
  expect((await change(2, 'agreed')).ok).toBe(true);
  expect(await change(2, 'given')).toEqual(refused('stale'));
  await did(ann, (tx) => removeAdjustment(tx, second?.id ?? ''));
  const after = await look(ann, id, applicationId);
  expect(after.adjustments).toMatchObject([{ what: 'A break', state: 'agreed', version: 3 }]);
  expect(after.events).toEqual(before);
});

test('a plan is one, can be emptied, and is given back when the no has come', async () => {
  const { ann, applicationId, id } = await start();
  for (const willDo of ['cook', 'walk to the sea'])
    await did(ann, (tx) => keepPlan(tx, { interviewId: id, willDo, willTell: 'Ana' }));
  const plan = { willDo: 'walk to the sea', willTell: 'Ana' };
  expect((await look(ann, id)).plan).toEqual(plan);
  const no = await aRejection(ann, { applicationId });
  const other = await aRejection(ann);
  const given = await read(ann.scope, (tx) => ({
    it: findPlanFor(tx, no.id),
    elsewhere: findPlanFor(tx, other.id),
  }));
  expect([given.it, given.elsewhere]).toEqual([plan, null]);
  await did(ann, (tx) => keepPlan(tx, { interviewId: id, willDo: null, willTell: null }));
  expect((await look(ann, id)).plan).toBeNull();
});

test('a story is written once, brought to several, and left at home without being lost', async () => {
  const { ann, applicationId, id } = await start();
  const { id: storyId } = await did(ann, (tx) => addStory(tx, { title: 'The flood', text: 'x'.repeat(900) }));
  const other = await anInterview(ann, applicationId);
  for (const interviewId of [id, id, other]) await did(ann, (tx) => bringStory(tx, { interviewId, storyId }));
  await did(ann, (tx) =>
    editStory(tx, editStoryInput.parse({ id: storyId, version: '1', title: 'The flood of 2020', text: 'y' })),
  );
  const { brought, stories } = await look(ann, id);
  const { uses } = await read(ann.scope, (tx) => ({ uses: listUses(tx, storyId) }));
  expect(brought).toMatchObject([{ storyId, title: 'The flood of 2020', text: 'y' }]);
  expect(stories).toEqual([{ id: storyId, title: 'The flood of 2020', beginning: 'y' }]);
  expect(uses.map((use) => use.id).toSorted()).toEqual([id, other].toSorted());
  await did(ann, (tx) => leaveStory(tx, brought[0]?.id ?? ''));
  const after = await look(ann, id);
  expect([after.brought, after.stories.length]).toEqual([[], 1]);
});

describe('what to remember', () => {
  const remember = async (person: Person, id: string) =>
    read(person.scope, (tx) => ({ decided: listToRemember(tx, id), nextTimes: listNextTimes(tx, id) }));
  /** Something that was said after a stage of that kind, and what is done about it. */
  const told = async (
    ann: Person,
    stageKind: string,
    decision: 'work-on-it' | 'adjustment' | 'aim-elsewhere',
  ) => {
    const { stages } = await read(ann.scope, (tx) => ({ stages: listStages(tx) }));
    const stageId = stages.find(({ kind }) => kind === stageKind)?.id ?? '';
    const no = await aRejection(ann, { organisation: crypto.randomUUID(), stageId });
    const concern = await aConcern(ann, await anAnswer(ann, { rejectionId: no.id }));
    const title = decision === 'work-on-it' ? `Practise after ${stageKind}` : '';
    await did(ann, (tx) => decide(tx, { id: concern, version: 1, decision, title, dueOn: null }));
    return no.applicationId;
  };

  test('is the do of doubts from stages like this one, and never what was said', async () => {
    const { ann, applicationId } = await start();
    await told(ann, 'interview', 'work-on-it');
    await told(ann, 'screening', 'adjustment');
    await told(ann, 'interview', 'aim-elsewhere');
    const assessed = await told(ann, 'assessment', 'work-on-it');
    const panel = await remember(ann, await anInterview(ann, applicationId, { kind: 'panel' }));
    expect(panel.decided.map(({ decision, title }) => [decision, title])).toEqual([
      ['adjustment', null],
      ['work-on-it', 'Practise after interview'],
    ]);
    expect(JSON.stringify(panel)).not.toContain('hard to follow');
    const test = await remember(ann, await anInterview(ann, applicationId, { kind: 'test' }));
    expect(test.decided.map(({ title }) => title)).toEqual(['Practise after assessment']);
    await did(ann, (tx) => binApplications(tx, [assessed]));
    expect((await remember(ann, await anInterview(ann, applicationId, { kind: 'test' }))).decided).toEqual(
      [],
    );
  });

  test('is also of doubts after an interview of the same kind, whatever the stage was called', async () => {
    const { ann, applicationId } = await start();
    const toldOf = await told(ann, 'applied', 'work-on-it');
    const next = await anInterview(ann, applicationId, { kind: 'panel' });
    expect((await remember(ann, next)).decided).toEqual([]);
    await anInterview(ann, toldOf, { kind: 'panel', startsAt: atTen(-3) });
    expect((await remember(ann, next)).decided).toHaveLength(1);
  });

  test('is what one wanted to do another way, after one like it', async () => {
    const { ann, applicationId, id } = await start();
    const past = await anInterview(ann, applicationId, { kind: 'phone', startsAt: atTen(-3) });
    const words = { wentWell: 'I asked', nextTime: 'Slow down' };
    await did(ann, (tx) => reflect(tx, { id: past, version: 1, ...words }));
    expect((await remember(ann, id)).nextTimes).toEqual(['Slow down']);
    expect((await remember(ann, past)).nextTimes).toEqual([]);
    const alone = await anInterview(ann, applicationId, { kind: 'task' });
    expect((await remember(ann, alone)).nextTimes).toEqual([]);
  });
});

describe('a coach', () => {
  let ann: Person;
  let id: string;
  let applicationId: string;
  beforeAll(async () => {
    ann = await aPerson();
    applicationId = await anApplication(ann);
    id = await aPreparedInterview(ann, applicationId);
  });

  /** The rows of Ann's that a coach with those scopes is shown, by table, in plain SQL: nobody wrote a WHERE. */
  const shownTo = async (scopes: string) => {
    const coach = await aPerson('coach');
    await root`insert into coach_links (owner_id, id, coach_id, scopes)
      values (${ann.id}, ${crypto.randomUUID()}, ${coach.id}, ${scopes})`;
    const tables = [
      'interviews',
      'interview_contacts',
      'interview_stories',
      'stories',
      'adjustments',
      'setback_plans',
    ];
    return pool().begin(async (tx) => {
      await tx`select set_config('app.viewer', ${coach.id}, true)`;
      const found: string[] = [];
      for (const table of tables) {
        const [row] = await tx.unsafe(`select count(*)::int as n from ${table} where owner_id = $1`, [
          ann.id,
        ]);
        if (row?.n > 0) found.push(table);
      }
      return found;
    });
  };

  test.each([
    ['{pipeline}', ['interviews', 'interview_contacts']],
    ['{practice}', ['interview_stories', 'stories']],
    [
      '{activity,pipeline,feedback,practice,insights}',
      ['interviews', 'interview_contacts', 'interview_stories', 'stories'],
    ],
  ])('with %s is never shown what is needed, nor the plan for a no', async (scopes, tables) => {
    expect(await shownTo(scopes)).toEqual(tables);
  });

  test('reads neither in the history, which the pipeline’s scope shows', async () => {
    const { events } = await look(ann, id, applicationId);
    const { all } = await read(ann.scope, (tx) => ({ all: listInterviewsOf(tx, applicationId) }));
    expect(JSON.stringify([events, all])).not.toMatch(/in writing|walk to the sea|Ana\b/);
  });
});

test('of somebody else’s there is nothing to bring, to need, to plan or to leave', async () => {
  const { ann, applicationId } = await start();
  const id = await aPreparedInterview(ann, applicationId);
  const eve = await aPerson('eve');
  const { there, adjustments, brought, others } = await look(ann, id);
  const [own] = [await anInterview(eve, await anApplication(eve))];
  const storyId = brought[0]?.storyId ?? '';
  const contactId = others[0]?.contactId ?? '';
  const tries = await Promise.all([
    write(eve.scope, anAct(), (tx) => bringPerson(tx, { interviewId: id, name: 'x' })),
    write(eve.scope, anAct(), (tx) => bringContact(tx, { interviewId: own, contactId })),
    write(eve.scope, anAct(), (tx) => takeOut(tx, there[0]?.id ?? '')),
    write(eve.scope, anAct(), (tx) => addAdjustment(tx, { interviewId: id, what: 'x' })),
    write(eve.scope, anAct(), (tx) => markAsked(tx, id)),
    write(eve.scope, anAct(), (tx) =>
      changeAdjustment(tx, { id: adjustments[0]?.id ?? '', version: 1, state: 'asked' }),
    ),
    write(eve.scope, anAct(), (tx) => removeAdjustment(tx, adjustments[0]?.id ?? '')),
    write(eve.scope, anAct(), (tx) => keepPlan(tx, { interviewId: id, willDo: 'x', willTell: null })),
    write(eve.scope, anAct(), (tx) => bringStory(tx, { interviewId: own, storyId })),
    write(eve.scope, anAct(), (tx) =>
      editStory(tx, editStoryInput.parse({ id: storyId, version: '1', title: 'x' })),
    ),
    write(eve.scope, anAct(), (tx) => leaveStory(tx, brought[0]?.id ?? '')),
  ]);
  expect([contactId, storyId]).not.toContain('');
  for (const one of tries) expect(one).toEqual(refused('not-found'));
  expect((await look(ann, id)).adjustments).toEqual(adjustments);
});
