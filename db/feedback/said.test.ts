import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { keepApart } from '@/db/apart/writes';
import { countFeedback, findFeedback, listFeedback, listStrengths } from '@/db/feedback/reads';
import { addStrength, keepFeedback, keepReading } from '@/db/feedback/writes';
import { read, write } from '@/db/transaction';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
let bob: Person;
const today = dayIn('Europe/London', new Date());

beforeAll(async () => {
  [ann, bob] = await Promise.all([aPerson('ann'), aPerson('bob')]);
});

const SAID = {
  rejectionId: '',
  source: 'my-guess',
  words: 'x',
  myReading: '',
  speaker: '',
  on: null,
} as const;
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};

test('what was said hangs on an application too, with its hour where that is known', async () => {
  const { applicationId } = await aRejection(ann, { organisation: 'Harbour' });
  const id = await anAnswer(ann, { applicationId, on: addDays(today, -1), time: '14:30' });
  const { said } = await read(ann.scope, (tx) => ({ said: findFeedback(tx, id) }));
  expect(said).toMatchObject({ applicationId, rejectionId: null, organisation: 'Harbour', isTimed: true });
  expect(
    await refusal((tx) =>
      keepFeedback(tx, newId(), { ...SAID, on: null, time: '23:59', applicationId: newId() }),
    ),
  ).toBe('not-found');
});

test('said today, it was said at an hour that has been', async () => {
  // Somewhere it is about noon: there is an hour that has been, and one that has not.
  const ahead = 12 - new Date().getUTCHours();
  const zone = `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
  await root`update users set time_zone = ${zone} where id = ${ann.id}`;
  const on = dayIn(zone, new Date());
  const at = (time: string) => refusal((tx) => keepFeedback(tx, newId(), { ...SAID, on, time }));
  const said = [await at('11:59'), await at('13:01'), await at('23:59')];
  await root`update users set time_zone = 'Europe/London' where id = ${ann.id}`;
  expect(said).toEqual(['done', 'in-the-future', 'in-the-future']);
});

test('how I read it, written in two windows, is the first one’s', async () => {
  const id = await anAnswer(ann);
  const theirs = await anAnswer(bob);
  const keep = (version: number, myReading: string, of = id) =>
    refusal((tx) => keepReading(tx, { id: of, version, myReading }));
  expect([await keep(1, 'One'), await keep(1, 'Two'), await keep(2, 'Three')]).toEqual([
    'done',
    'stale',
    'done',
  ]);
  expect(await keep(1, 'Mine', theirs)).toBe('not-found');
  const { said } = await read(ann.scope, (tx) => ({ said: findFeedback(tx, id) }));
  expect(said).toMatchObject({ myReading: 'Three', version: 3 });
});

test('a list of what was said has none of the words, and is counted without what says nothing about one', async () => {
  const kim = await aPerson('kim');
  const { id } = await aRejection(kim);
  const { id: promised } = await aRejection(kim, { predetermined: true });
  const plain = await anAnswer(kim, { rejectionId: id, speaker: 'Daniel' });
  await anAnswer(kim, { rejectionId: promised });
  const [apart, mixed] = [await anAnswer(kim), await anAnswer(kim)];
  for (const feedbackId of [apart, mixed])
    await did(kim, (tx) => keepApart(tx, { feedbackId, place: { start: 0, end: 22 } }));
  await aConcern(kim, mixed);
  await did(kim, (tx) => addStrength(tx, { feedbackId: plain, quote: 'how you plan' }));
  await did(kim, (tx) => addStrength(tx, { feedbackId: mixed, quote: 'you' }));
  const { said, some, count, liked } = await read(kim.scope, (tx) => ({
    said: listFeedback(tx),
    some: listFeedback(tx, { limit: 2 }),
    count: countFeedback(tx),
    liked: listStrengths(tx, { rejectionId: id }),
  }));
  expect(said).toHaveLength(4);
  expect(some).toEqual(said.slice(0, 2));
  expect(said.find((one) => one.id === plain)).toEqual({
    id: plain,
    heardAt: expect.any(String),
    speaker: 'Daniel',
    organisation: 'Harbour',
    role: expect.any(String),
  });
  expect(count).toEqual({ all: 4, counted: 2 });
  expect(liked.map(({ quote }) => quote)).toEqual(['how you plan']);
});
