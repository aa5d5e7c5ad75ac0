import { v7 as newId } from 'uuid';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { type Path, pathsOf } from '@/lib/insights/paths';
import { replyTime } from '@/lib/insights/reply-time';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aRejection, did, NOTHING_SAID } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { sendDocument } from '../documents/writes';
import { correctDate } from '../events/writes';
import { moveApplications, undoAct } from '../moves/writes';
import { logNewRejection, takeBack } from '../rejections/writes';
import { addResume } from '../resumes/writes';
import { listStages } from '../stages/reads';
import { listNamedApplications, listPathRows } from './reads';

const { root } = testDatabase();
const today = dayIn('Europe/London', new Date());
let ann: Person;
beforeEach(async () => {
  ann = await aPerson();
});

const stageOf = async (kind: string) =>
  (await read(ann.scope, (tx) => ({ all: listStages(tx) }))).all.find((one) => one.kind === kind)?.id ?? '';

async function move(id: string, kind: string, outcome: 'no-reply' | null = null) {
  const [row] = await root`select version from applications where id = ${id}`;
  const given = { ids: [{ id, version: row?.version }], stageId: await stageOf(kind), outcome };
  const act = anAct();
  const moved = await write(ann.scope, act, (tx) => moveApplications(tx, given));
  expect(moved).toMatchObject({ ok: true });
  return act.id;
}
async function paths(of = ann): Promise<Path[]> {
  const { rows, session } = await read(of.scope, (tx) => ({ rows: listPathRows(tx) }));
  return pathsOf(rows, session.timeZone);
}
const kinds = ({ stays }: Path) => stays.map(({ kind }) => kind);

describe('an application as figures read it', () => {
  test('stood in each stage of its history, undone moves left out, with the dates last given', async () => {
    const id = await anApplication(ann);
    await move(id, 'screening');
    const slip = await move(id, 'offer');
    await did(ann, (tx) => undoAct(tx, slip));
    await move(id, 'interview');
    const [first] =
      await root`select id from events where application_id = ${id} and kind = 'moved' order by id`;
    await did(ann, (tx) => correctDate(tx, { eventId: first?.id, on: addDays(today, -1) }));
    await did(ann, (tx) => correctDate(tx, { eventId: first?.id, on: addDays(today, -3) }));
    await root`update applications set applied_on = ${addDays(today, -5)} where id = ${id}`;
    const [path] = await paths();
    expect(path?.stays).toEqual([
      { kind: 'applied', from: addDays(today, -5), to: addDays(today, -3) },
      { kind: 'screening', from: addDays(today, -3), to: today },
      { kind: 'interview', from: today, to: null },
    ]);
  });

  test('that was opened again stood nowhere while it was closed', async () => {
    const { applicationId } = await aRejection(ann);
    await move(applicationId, 'interview');
    const { rows } = await read(ann.scope, (tx) => ({ rows: listPathRows(tx) }));
    expect(rows[0]?.entries.map(({ kind }) => kind)).toContain('closed');
    expect(rows[0]).toMatchObject({ outcome: null, closedAt: null, no: null });
  });

  test('carries its “no”, unless that was taken back', async () => {
    const { id, applicationId } = await aRejection(ann, { predetermined: true });
    const no = { kind: 'applied', predetermined: true, shouldNotCount: false };
    expect(await paths()).toMatchObject([{ id: applicationId, outcome: 'rejected', no }]);
    await root`update rejections set is_apart = true where id = ${id}`;
    expect((await paths())[0]?.no?.shouldNotCount).toBe(true);
    await root`update rejections set is_apart = false where id = ${id}`;
    await did(ann, (tx) => takeBack(tx, id));
    expect(await paths()).toMatchObject([{ outcome: null, no: null }]);
  });

  test('that was imported stood where it was put since its file said so, also once it moved on', async () => {
    const id = await anApplication(ann);
    const since = `${addDays(today, -20)}T12:00:00Z`;
    const to = await stageOf('screening');
    await root`update events set kind = 'imported', data = ${{ to } as never} where application_id = ${id}`;
    await root`update applications set stage_id = ${to}, stage_kind = 'screening', stage_since = ${since},
      applied_on = ${addDays(today, -30)} where id = ${id}`;
    const stood = { kind: 'screening', from: addDays(today, -20) };
    expect((await paths())[0]?.stays[1]).toEqual({ ...stood, to: null });
    await move(id, 'interview');
    expect((await paths())[0]?.stays[1]).toEqual({ ...stood, to: today });
  });

  test('that was imported with a moment that is none stood there since it was written down', async () => {
    const id = await anApplication(ann);
    const to = await stageOf('screening');
    await root`update events set kind = 'imported', data = ${{ to } as never} where application_id = ${id}`;
    await root`update applications set stage_id = ${to}, stage_kind = 'screening',
      applied_on = '2026-01-02' where id = ${id}`;
    await move(id, 'interview');
    const interview = await stageOf('interview');
    const stoodSince = async (fromSince: unknown) => {
      const data = { to: interview, fromSince } as never;
      await root`update events set data = ${data} where application_id = ${id} and kind = 'moved'`;
      return (await paths())[0]?.stays[1]?.from;
    };
    for (const none of [
      'soon',
      '',
      'infinity',
      'now',
      '2026-13-01T00:00:00Z',
      '0000-01-01T00:00:00Z',
      7,
      null,
    ])
      expect([none, await stoodSince(none)]).toEqual([none, today]);
    for (const [moment, day] of [
      ['2026-02-28 12:00:00.123456+00', '2026-02-28'],
      ['2026-02-28T23:00:00-05', '2026-03-01'],
      ['2026-02-29T12:00:00+01:00', '2026-03-01'],
    ] as const)
      expect([moment, await stoodSince(moment)]).toEqual([moment, day]);
  });

  test('names the resume that was sent last', async () => {
    const applicationId = await anApplication(ann);
    const resume = (name: string) =>
      did(ann, (tx) => addResume(tx, { name, targetRole: null, text: 'x', previousId: '' }));
    const [old, latest] = [await resume('Old'), await resume('New')];
    await did(ann, (tx) => sendDocument(tx, { applicationId, documentId: latest.id, on: today }));
    await did(ann, (tx) => sendDocument(tx, { applicationId, documentId: old.id, on: addDays(today, -9) }));
    expect((await paths())[0]?.resumeId).toBe(latest.id);
  });

  test('that was sent nobody knows when gets no day from its “no”', async () => {
    const ids = { rejection: newId(), application: newId() };
    const said = { ...NOTHING_SAID, on: addDays(today, -40), organisation: 'Harbour', role: 'Keeper' };
    await did(ann, (tx) => logNewRejection(tx, ids, said));
    const { sent, misdated } = replyTime(await paths(), today);
    expect({ sent, misdated }).toEqual({ sent: 0, misdated: 1 });
  });

  test('in the bin is none', async () => {
    const id = await anApplication(ann);
    await root`update applications set deleted_at = now() where id = ${id}`;
    expect(await paths()).toEqual([]);
  });
});

describe('somebody else', () => {
  let bob: Person;
  let hers: string;
  beforeAll(async () => {
    bob = await aPerson('bob');
  });
  beforeEach(async () => {
    hers = await anApplication(ann, 'Harbour', 'Keeper');
    await move(hers, 'closed', 'no-reply');
  });

  test('sees none of it, and names nothing of it', async () => {
    expect(await paths(bob)).toEqual([]);
    const { named } = await read(bob.scope, (tx) => ({
      named: listNamedApplications(tx, { applicationIds: [hers] }),
    }));
    expect(named).toEqual([]);
  });

  test('changes nothing in what the owner sees', async () => {
    await anApplication(bob);
    const all = await paths();
    expect(all.map(({ id }) => id)).toEqual([hers]);
    expect(kinds(all[0] as Path)).toEqual(['applied']);
    const { named } = await read(ann.scope, (tx) => ({
      named: listNamedApplications(tx, { applicationIds: [hers] }),
    }));
    expect(named).toEqual([
      { id: hers, organisation: 'Harbour', role: 'Keeper', stage: 'Closed', outcome: 'no-reply' },
    ]);
  });
});
