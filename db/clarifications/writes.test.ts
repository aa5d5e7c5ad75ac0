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
  version: 0,
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
    const again = await did(ann, (tx) => keepClarification(tx, aQuestion(feedbackId, { version: 1 })));
    expect(again.id).toBe(id);
    const changed = { clarificationId: id, version: 2, how: 'changed', sentText: 'As it went' } as const;
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

  test('keeps what was typed into either wording, and the subject of the mail', async () => {
    const { feedbackId } = await vague();
    const keep = (version: number, given: Partial<Clarify>) =>
      did(ann, (tx) => keepClarification(tx, aQuestion(feedbackId, { version, ...given })));
    await keep(0, { go: 'message', text: 'By mail', subject: 'Mine' });
    await keep(1, { channel: 'message', go: 'email', text: 'In short', subject: null });
    expect(await kept(feedbackId)).toMatchObject({
      channel: 'message',
      text: 'In short',
      subject: 'Mine',
      drafts: { email: 'By mail', message: 'In short' },
      version: 2,
    });
  });

  test('changed in another window is not written over, nor said to have gone as it stood before', async () => {
    const { feedbackId } = await vague();
    const both = await Promise.all(
      ['One', 'Two'].map((text) =>
        refusal((tx) => keepClarification(tx, aQuestion(feedbackId, { text, go: 'message' }))),
      ),
    );
    expect(both.sort()).toEqual(['done', 'stale']);
    const { id } = await did(ann, (tx) =>
      keepClarification(tx, aQuestion(feedbackId, { version: 1, text: 'Three' })),
    );
    expect(await refusal((tx) => keepClarification(tx, aQuestion(feedbackId, { version: 1 })))).toBe('stale');
    expect(await kept(feedbackId)).toMatchObject({ text: 'Three', version: 2 });
    const yes = { clarificationId: id, how: 'yes', sentText: '' } as const;
    expect(await refusal((tx) => markClarified(tx, { ...yes, version: 1 }))).toBe('stale');
    expect(await refusal((tx) => markClarified(tx, { ...yes, version: 2 }))).toBe('done');
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
    expect(
      await refusal((tx) => markClarified(tx, { clarificationId: id, version: 1, how: 'yes', sentText: '' })),
    ).toBe('kept-apart');
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
        refusal((tx) => markClarified(tx, { clarificationId: id, version: 1, how: 'changed', sentText })),
      ),
    );
    expect(both.sort()).toEqual(['clarified-already', 'done']);
  });
});
