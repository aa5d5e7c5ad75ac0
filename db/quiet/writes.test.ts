import { describe, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { rest, setEffortGoals } from '@/db/effort/writes';
import { read, write } from '@/db/transaction';
import { dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { ANSWERING, findLastAct, findQuietAnswer } from './reads';
import { answerQuiet, comeBack } from './writes';

const { root } = testDatabase();

const look = (of: Person) => read(of.scope, (tx) => ({ last: findLastAct(tx), answer: findQuietAnswer(tx) }));
const answer = (of: Person, what: 'ill' | 'busy') =>
  write(of.scope, anAct(ANSWERING, what), (tx) => answerQuiet(tx, what));
const holds = async (of: Person) => {
  const { last, answer } = await look(of);
  return answer !== null && last !== null && Date.parse(answer.at) > Date.parse(last);
};

test('an answer holds until something is done again, or somebody says they are back', async () => {
  const ann = await aPerson();
  expect(await look(ann)).toMatchObject({ last: null, answer: null });
  await anApplication(ann);
  expect((await look(ann)).last).not.toBeNull();
  await answer(ann, 'ill');
  await answer(ann, 'busy');
  expect((await look(ann)).answer?.answer).toBe('busy');
  expect(await holds(ann)).toBe(true);
  await anApplication(ann);
  expect(await holds(ann)).toBe(false);
  await answer(ann, 'ill');
  expect(await holds(ann)).toBe(true);
  await write(ann.scope, anAct('quiet.back'), comeBack);
  expect(await holds(ann)).toBe(false);
});

test('what somebody answered is nobody else’s to see', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  await answer(ann, 'ill');
  expect((await look(eve)).answer).toBeNull();
});

describe('a coach with every scope', () => {
  const seenByACoach = async (of: Person, table: string, counting = '') => {
    const coach = await aPerson('coach');
    await root`insert into coach_links (owner_id, id, coach_id, scopes)
      values (${of.id}, ${crypto.randomUUID()}, ${coach.id}, '{activity,pipeline,feedback,practice,insights}')`;
    return pool().begin(async (tx) => {
      await tx`select set_config('app.viewer', ${coach.id}, true), set_config('app.counting', ${counting}, true)`;
      const rows = await tx.unsafe(`select r::text as row from ${table} r where owner_id = $1`, [of.id]);
      return rows.map(({ row }) => row as string);
    }) as Promise<string[]>;
  };

  test('is shown no act: neither what was answered nor what any other act gave back', async () => {
    const ann = await aPerson();
    await answer(ann, 'ill');
    const [kept] = await root`select result from acts where owner_id = ${ann.id} and kind = ${ANSWERING}`;
    expect(kept?.result).toBeNull();
    for (const table of ['acts', 'quiet_answers']) expect(await seenByACoach(ann, table)).toEqual([]);
  });

  test('is shown no rest and no word of when and where, also while others are counted', async () => {
    const ann = await aPerson();
    const goal = (kind: 'practice' | 'rest') => ({ kind, n: 1, whenText: 'after therapy', whereText: null });
    await did(ann, (tx) => setEffortGoals(tx, [goal('practice'), goal('rest')]));
    await did(ann, (tx) => rest(tx, dayIn('Europe/London', new Date())));
    await root`insert into wins (owner_id, id, kind, subject_kind, subject_id)
      values (${ann.id}, gen_random_uuid(), 'practised', 'test', gen_random_uuid())`;
    const seen = (counting: string) =>
      Promise.all(['rest_days', 'effort_goals', 'wins'].map((table) => seenByACoach(ann, table, counting)));
    expect(await seen('')).toEqual([[], [], []]);
    for (const counting of ['activity', 'insights'])
      expect(await seen(counting)).toEqual([
        [],
        [expect.stringContaining('practice')],
        [expect.stringContaining('practised')],
      ]);
  });
});
