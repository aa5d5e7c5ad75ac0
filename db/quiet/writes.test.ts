import { expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { ANSWERING, findLastAct, findQuietAnswer } from './reads';
import { answerQuiet, comeBack } from './writes';

testDatabase();

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
