import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { keepApart } from '@/db/apart/writes';
import { closeDoor, openDoor } from '@/db/closings/writes';
import { closeKindly } from '@/db/episodes/writes';
import { listLettersOn } from '@/db/letters/reads';
import { keepLetter, markLetterSent } from '@/db/letters/writes';
import { keepDraft, markNudged, markSent } from '@/db/requests/writes';
import { read } from '@/db/transaction';
import type { Sending } from '@/lib/outbox/rules';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { aPerson, type Person } from '@/scripts/test/people';
import { anInvitation, aThanks } from '@/scripts/test/responding';
import { findGivenUp } from './reads';

// What Today says of a letter in one's own name that did not go, for each kind there is.
const { root } = testDatabase();
let ann: Person;
beforeEach(async () => {
  ann = await aPerson('ann');
});

const asItWent = { how: 'yes', sentText: '' } as const;
const found = async (of = ann) => (await read(of.scope, (tx) => ({ it: findGivenUp(tx) }))).it;
/** A letter that the mail server refused for good. */
const givenUp = (purpose: Sending, aboutId: string, requestId: string | null = null) =>
  root`insert into outbox (owner_id, id, purpose, request_id, idempotency_key, recipient, sealed, tries, trouble)
    values (${ann.id}, ${newId()}, ${purpose}, ${requestId}, ${`${purpose}:${aboutId}`}, 'd@example.org', '', 1,
      'mail-recipient')`;
const letterOn = async (rejectionId: string) =>
  (await read(ann.scope, (tx) => ({ all: listLettersOn(tx, rejectionId) }))).all.find(({ sentAt }) => !sentAt)
    ?.id ?? '';

/** Each kind: the letter, and how it goes another way after all. */
const KINDS: Record<Sending, () => Promise<{ rejectionId: string; sendIt: () => Promise<unknown> }>> = {
  ask: async () => {
    const no = await aRejection(ann);
    const { requestId } = await did(ann, (tx) => keepDraft(tx, aLetter(no.episodeId)));
    await givenUp('ask', requestId, requestId);
    const sendIt = () => did(ann, (tx) => markSent(tx, { requestId, ...asItWent }));
    return { rejectionId: no.id, sendIt };
  },
  nudge: async () => {
    const no = await aRejection(ann);
    const requestId = await aQuestionSent(ann, no.episodeId, 30);
    await givenUp('nudge', requestId, requestId);
    const sendIt = () => did(ann, (tx) => markNudged(tx, { requestId, how: 'changed', sentText: 'A line.' }));
    return { rejectionId: no.id, sendIt };
  },
  thanks: async () => {
    const no = await aRejection(ann);
    await anAnswer(ann, { rejectionId: no.id });
    await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId)));
    const letterId = await letterOn(no.id);
    await givenUp('thanks', letterId);
    return {
      rejectionId: no.id,
      sendIt: () => did(ann, (tx) => markLetterSent(tx, { letterId, ...asItWent })),
    };
  },
  answer: async () => {
    const no = await anInvitation(ann);
    const id = newId();
    await root`insert into letters (owner_id, id, episode_id, kind, channel, text)
      values (${ann.id}, ${id}, ${no.episodeId}, 'answer', 'email', 'Here it is.')`;
    await givenUp('answer', id);
    return { rejectionId: no.id, sendIt: () => root`update letters set sent_at = now() where id = ${id}` };
  },
};

describe.each(Object.keys(KINDS) as Sending[])('that %s did not go', (purpose) => {
  test('is said until it went another way', async () => {
    const { rejectionId, sendIt } = await KINDS[purpose]();
    expect(await found()).toMatchObject({
      purpose,
      rejectionId,
      organisation: 'Harbour',
      trouble: 'mail-recipient',
    });
    await sendIt();
    expect(await found()).toBeUndefined();
  });

  test('is not said once they asked not to be contacted, and again when they may be', async () => {
    const { rejectionId } = await KINDS[purpose]();
    const [at] = await root`select organisation_id as id from applications where owner_id = ${ann.id}`;
    const harbour = { table: 'organisations', id: String(at?.id) } as const;
    await did(ann, (tx) => closeDoor(tx, harbour));
    expect(await found()).toBeUndefined();
    await did(ann, (tx) => openDoor(tx, harbour));
    expect(await found()).toMatchObject({ rejectionId });
  });
});

test.each(['ask', 'nudge', 'thanks'] as const)(
  'that %s did not go is not said where something is kept apart since',
  async (purpose) => {
    const { rejectionId } = await KINDS[purpose]();
    const feedbackId = newId();
    await root`insert into feedback (owner_id, id, rejection_id, source, words, heard_at)
      values (${ann.id}, ${feedbackId}, ${rejectionId}, 'in-the-no', 'You are too old.', now())`;
    expect(await found()).toMatchObject({ rejectionId });
    await did(ann, (tx) => keepApart(tx, { feedbackId, place: { start: 0, end: 16 } }));
    expect(await found()).toBeUndefined();
    // Thanks that were written all the same are told of; a question and a reminder are not.
    await root`update outbox set created_at = now() where owner_id = ${ann.id}`;
    expect((await found())?.purpose).toBe(purpose === 'thanks' ? 'thanks' : undefined);
  },
);

test('that a question did not go is not said once the person it is to asked for quiet', async () => {
  await KINDS.ask();
  const [to] = await root`select contact_id as id from feedback_requests where owner_id = ${ann.id}`;
  await did(ann, (tx) => closeDoor(tx, { table: 'contacts', id: String(to?.id) }));
  expect(await found()).toBeUndefined();
});

test('it is said to nobody else, for a fortnight, and not of what is tried again, stopped or closed', async () => {
  const { rejectionId } = await KINDS.ask();
  expect(await found(await aPerson('bob'))).toBeUndefined();
  for (const change of [
    { due_at: new Date(), trouble: 'mail-later' },
    { due_at: null, trouble: null },
    { due_at: null, trouble: 'mail-recipient', updated_at: new Date(Date.now() - 15 * 86_400_000) },
  ]) {
    await root`update outbox set ${root(change)} where owner_id = ${ann.id}`;
    expect(await found()).toBeUndefined();
  }
  await root`update outbox set updated_at = now() where owner_id = ${ann.id}`;
  expect(await found()).toMatchObject({ rejectionId });
  const [episode] = await root`select id from episodes where rejection_id = ${rejectionId}`;
  await did(ann, (tx) => closeKindly(tx, String(episode?.id)));
  expect(await found()).toBeUndefined();
});
