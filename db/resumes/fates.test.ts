import { beforeEach, describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { countFates, fatesOf } from '@/lib/resumes/outcomes';
import { testDatabase } from '@/scripts/test/database';
import { anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { sendDocument } from '../documents/writes';
import { moveApplications } from '../moves/writes';
import { takeBack } from '../rejections/writes';
import { listStages } from '../stages/reads';
import { listPlacesOf, listSentRows } from './reads';
import { addResume } from './writes';

const { root } = testDatabase();
let ann: Person;
let id: string;
beforeEach(async () => {
  ann = await aPerson();
  const typed = { name: 'Resume', targetRole: null, text: 'Ten years.', previousId: '' };
  id = (await did(ann, (tx) => addResume(tx, typed))).id;
});

type Ending = 'no-reply' | 'withdrawn' | 'turned-down' | 'cancelled';
const stageOf = async (kind: string) =>
  (await read(ann.scope, (tx) => ({ all: listStages(tx) }))).all.find((one) => one.kind === kind)?.id ?? '';

async function move(applicationId: string, kind: string, outcome: Ending | null = null) {
  const [row] = await root`select version from applications where id = ${applicationId}`;
  const given = {
    ids: [{ id: applicationId, version: row?.version }],
    stageId: await stageOf(kind),
    outcome,
  };
  expect(await write(ann.scope, anAct(), (tx) => moveApplications(tx, given))).toMatchObject({ ok: true });
}
async function sent(...ways: [string, Ending?][]): Promise<string> {
  const applicationId = await anApplication(ann);
  await did(ann, (tx) => sendDocument(tx, { applicationId, documentId: id, on: null }));
  for (const [kind, outcome] of ways) await move(applicationId, kind, outcome);
  return applicationId;
}
async function fates() {
  const { session, rows } = await read(ann.scope, (tx) => ({ rows: listSentRows(tx) }));
  return fatesOf(countFates(rows, session.timeZone), id);
}
const NONE = { talked: 0, 'not-talked': 0, waiting: 0, 'left-out': 0 };

test('what came of each version counts conversations, ends without one, and what says nothing of it', async () => {
  await sent();
  await sent(['interview']);
  await sent(['interview'], ['closed', 'no-reply']);
  await sent(['closed', 'no-reply']);
  await sent(['closed', 'withdrawn']);
  const binned = await sent(['interview']);
  await root`update applications set deleted_at = now() where id = ${binned}`;
  expect(await fates()).toEqual({ talked: 2, 'not-talked': 1, waiting: 1, 'left-out': 1 });
  const { places } = await read(ann.scope, (tx) => ({ places: listPlacesOf(tx, id) }));
  expect(places).toHaveLength(5);
});

test.each([
  ['withdrawn after an interview', ['interview'], ['closed', 'withdrawn']],
  ['turned down after an offer', ['interview'], ['offer'], ['closed', 'turned-down']],
] as [string, ...[string, Ending?][]][])('one %s came to a conversation', async (_, ...ways) => {
  await sent(...ways);
  expect(await fates()).toEqual({ ...NONE, talked: 1 });
});

describe('a “no”', () => {
  test('that came at an interview, of an application that was closed before, is one after a conversation', async () => {
    const applicationId = await sent(['closed', 'no-reply']);
    await aRejection(ann, { applicationId, stageId: await stageOf('interview') });
    expect(await fates()).toEqual({ ...NONE, talked: 1 });
  });

  test('of which nobody knows where it came says nothing', async () => {
    const applicationId = await sent(['closed', 'no-reply']);
    await aRejection(ann, { applicationId });
    expect(await fates()).toEqual({ ...NONE, 'left-out': 1 });
  });

  test('promised to somebody counts for nothing, and once it is taken back for nothing against it', async () => {
    const applicationId = await sent();
    const no = await aRejection(ann, { applicationId, predetermined: true });
    expect(await fates()).toEqual({ ...NONE, 'left-out': 1 });
    await did(ann, (tx) => takeBack(tx, no.id));
    expect(await fates()).toEqual({ ...NONE, waiting: 1 });
    await aRejection(ann, { applicationId });
    expect(await fates()).toEqual({ ...NONE, 'not-talked': 1 });
  });
});

test.each([
  ['a call', {}, 'not cancelled', 'talked'],
  ['a call that was cancelled', {}, 'cancelled', 'not-talked'],
  ['an automatic test', { kind: 'test' }, 'not cancelled', 'not-talked'],
])('%s while it stood as applied', async (_, given, state, fate) => {
  const applicationId = await sent();
  const interviewId = await anInterview(ann, applicationId, { startsAt: atTen(3), ...given });
  if (state === 'cancelled') await root`update interviews set cancelled_at = now() where id = ${interviewId}`;
  await move(applicationId, 'closed', 'no-reply');
  expect(await fates()).toEqual({ ...NONE, [fate]: 1 });
});
