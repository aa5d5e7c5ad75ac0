import { beforeAll, describe, expect, test } from 'vitest';
import { keepApart } from '@/db/apart/writes';
import { findClarification } from '@/db/clarifications/reads';
import { keepClarification, markClarified } from '@/db/clarifications/writes';
import { closeDoor } from '@/db/closings/writes';
import { read, write } from '@/db/transaction';
import type { Clarify } from '@/lib/clarifications/input';
import { testDatabase } from '@/scripts/test/database';
import { anAnswer, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const aQuestion = (feedbackId: string, given: Partial<Clarify> = {}): Clarify => ({
  feedbackId,
  channel: 'email',
  go: 'send',
  to: 'Daniel Okoro',
  address: null,
  subject: 'Thank you',
  text: 'What gave that impression?',
  ...given,
});
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const kept = async (id: string) => (await read(ann.scope, (tx) => ({ it: findClarification(tx, id) }))).it;
const vague = async (organisation = 'Fernside') => {
  const no = await aRejection(ann, { organisation });
  return { ...no, feedbackId: await anAnswer(ann, { rejectionId: no.id, words: 'You were not a fit.' }) };
};

describe('a question back', () => {
  test('is kept as it was sent, once, and is a win', async () => {
    const { feedbackId, applicationId } = await vague();
    const { id } = await did(ann, (tx) => keepClarification(tx, aQuestion(feedbackId, { go: 'message' })));
    const again = await did(ann, (tx) => keepClarification(tx, aQuestion(feedbackId)));
    expect(again.id).toBe(id);
    const changed = { clarificationId: id, how: 'changed', sentText: 'As it went' } as const;
    await did(ann, (tx) => markClarified(tx, changed));
    expect(await kept(feedbackId)).toMatchObject({
      state: 'sent',
      sentText: 'As it went',
      contact: 'Daniel Okoro',
    });
    expect(await refusal((tx) => markClarified(tx, changed))).toBe('clarified-already');
    expect(await refusal((tx) => markClarified(tx, { ...changed, how: 'yes' }))).toBe('done');
    expect(await refusal((tx) => keepClarification(tx, aQuestion(feedbackId)))).toBe('clarified-already');
    const told =
      await root`select from events where application_id = ${applicationId} and kind = 'clarified'`;
    const wins = await root`select kind from wins where subject_id = ${feedbackId} and kind = 'asked'`;
    expect([told.length, wins.length]).toEqual([1, 1]);
  });

  test('leaves with no gap, and begins with nothing where nobody is known to be there', async () => {
    const { feedbackId } = await vague();
    const text = 'Dear [their name]';
    expect(await refusal((tx) => keepClarification(tx, aQuestion(feedbackId, { text })))).toBe('unfilled');
    await did(ann, (tx) => keepClarification(tx, aQuestion(feedbackId, { text, go: 'message' })));
    const loose = await anAnswer(ann, { words: 'Not a fit.' });
    expect(await refusal((tx) => keepClarification(tx, aQuestion(loose)))).toBe('not-found');
  });

  test('is none about what is kept apart, neither begun nor sent', async () => {
    const { feedbackId } = await vague();
    const { id } = await did(ann, (tx) => keepClarification(tx, aQuestion(feedbackId)));
    await did(ann, (tx) => keepApart(tx, { feedbackId, place: { start: 0, end: 8 } }));
    expect(await refusal((tx) => keepClarification(tx, aQuestion(feedbackId)))).toBe('kept-apart');
    expect(await refusal((tx) => markClarified(tx, { clarificationId: id, how: 'yes', sentText: '' }))).toBe(
      'kept-apart',
    );
  });

  test('goes to nobody who asked not to be contacted', async () => {
    const { feedbackId, applicationId } = await vague('Closed House');
    const [row] = await root`select organisation_id as id from applications where id = ${applicationId}`;
    await did(ann, (tx) => closeDoor(tx, { table: 'organisations', id: row?.id }));
    expect(await refusal((tx) => keepClarification(tx, aQuestion(feedbackId)))).toBe('asked-not-to');
  });

  test('said to be sent in two windows at once is sent once', async () => {
    const { feedbackId } = await vague();
    const { id } = await did(ann, (tx) => keepClarification(tx, aQuestion(feedbackId)));
    const both = await Promise.all(
      ['One', 'Two'].map((sentText) =>
        refusal((tx) => markClarified(tx, { clarificationId: id, how: 'changed', sentText })),
      ),
    );
    expect(both.sort()).toEqual(['clarified-already', 'done']);
  });
});
