import { expect, test } from 'vitest';
import { decide } from '@/db/feedback/writes';
import { listToRemember } from '@/db/reminders/reads';
import { listStages } from '@/db/stages/reads';
import { read } from '@/db/transaction';
import { decideInput } from '@/lib/feedback/input';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anApplication, aPerson } from '@/scripts/test/people';

testDatabase();

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
