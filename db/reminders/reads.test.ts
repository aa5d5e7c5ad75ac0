import { expect, test } from 'vitest';
import { decide } from '@/db/feedback/writes';
import { listToRemember } from '@/db/reminders/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { decideInput } from '@/lib/feedback/input';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anApplication, aPerson } from '@/scripts/test/people';

const { root } = testDatabase();

test('each doubt is there once, in the words that were written for it, however much else was chosen to practise', async () => {
  const ann = await aPerson('ann');
  const { stages } = await read(ann.scope, (tx) => ({ stages: listStages(tx) }));
  const stageId = stages.find(({ kind }) => kind === 'interview')?.id ?? '';
  const also = { also1: 'interview.two-minutes', also2: 'interview.with-i', also3: 'interview.dreaded' };
  for (const title of ['Say it to a friend', '']) {
    const no = await aRejection(ann, { organisation: crypto.randomUUID(), stageId });
    const id = await aConcern(ann, await anAnswer(ann, { rejectionId: no.id }));
    const given = decideInput.parse({ id, version: '1', decision: 'work-on-it', title, ...also });
    await did(ann, (tx) => decide(tx, given));
  }
  const applicationId = await anApplication(ann, 'Quay');
  await anInterview(ann, applicationId, { kind: 'test', startsAt: atTen(9) });
  const soonest = await anInterview(ann, applicationId, { kind: 'panel', startsAt: atTen(2) });
  const { its, next } = await read(ann.scope, (tx) => ({
    its: listToRemember(tx, soonest),
    next: listToRemember(tx, 'next'),
  }));
  // What was suggested is no word of one's own: the page has a do for it.
  expect(its.map(({ title }) => title)).toEqual([null, 'Say it to a friend']);
  expect(next).toEqual(its);
});

test('a doubt is one line, however much is practised for it, and in other words where the seeker changed them', async () => {
  const ann = await aPerson('ann');
  const { stages } = await read(ann.scope, (tx) => ({ stages: listStages(tx) }));
  const stageId = stages.find(({ kind }) => kind === 'interview')?.id ?? '';
  const no = await aRejection(ann, { organisation: 'Harbour', stageId });
  const id = await aConcern(ann, await anAnswer(ann, { rejectionId: no.id }));
  const more = { also1: 'interview.two-minutes', also2: 'interview.changed-mind' };
  await did(ann, (tx) =>
    decide(tx, { id, version: 1, decision: 'work-on-it', title: null, dueOn: null, ...more }),
  );
  const next = await anInterview(ann, await anApplication(ann, 'Quay'), { kind: 'panel' });
  const decided = async () =>
    (await read(ann.scope, (tx) => ({ decided: listToRemember(tx, next) }))).decided;
  expect(await decided()).toMatchObject([{ title: null }]);
  await root`update practice_items set title = 'Two minutes, with Ana'
    where owner_id = ${ann.id} and library_key = 'interview.two-minutes'`;
  expect(await decided()).toMatchObject([{ title: 'Two minutes, with Ana' }]);
});
