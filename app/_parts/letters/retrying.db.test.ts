import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { binApplications } from '@/db/bin/writes';
import { closeDoor } from '@/db/closings/writes';
import { findEpisode } from '@/db/episodes/reads';
import { closeKindly, reopen } from '@/db/episodes/writes';
import { listLettersOn } from '@/db/letters/reads';
import { keepLetter } from '@/db/letters/writes';
import { keepOwnServer } from '@/db/mail-settings/writes';
import { listLettersSent, listSendings } from '@/db/outbox/reads';
import { requestsOn } from '@/db/requests/reads';
import { keepDraft } from '@/db/requests/writes';
import { read, write } from '@/db/transaction';
import { keyOfSending, type Sending } from '@/lib/outbox/rules';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { openMailbox } from '@/scripts/test/mailbox';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { send, signedInAs } from '@/scripts/test/request';
import { aThanks } from '@/scripts/test/responding';
import { sendSendings } from '@/server/mail/sendings';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
vi.mock('next/cache', async () => (await import('@/scripts/test/request')).nextCache());

const { root } = testDatabase();
const mailbox = await openMailbox();
process.env.ONWARD_INTERNAL_SMTP = 'allowed';
const { sendLetter } = await import('./actions');

let ann: Person;
let no: { id: string; episodeId: string; applicationId: string };
let address: string;
let logged: MockInstance<typeof console.log>;
afterAll(() => mailbox.close());
afterEach(() => logged.mockRestore());
beforeEach(async () => {
  logged = vi.spyOn(console, 'log').mockImplementation(() => {});
  await root`delete from outbox`;
  mailbox.refuse(() => undefined);
  ann = await aPerson();
  signedInAs(ann.cookie);
  address = `daniel-${newId()}@example.org`;
  no = await aRejection(ann);
  await did(ann, (tx) =>
    keepOwnServer(tx, {
      ...{ host: '127.0.0.1', port: mailbox.port, security: 'none', username: '', sealedPassword: '' },
      ...{ fromAddress: 'ann@example.com', fromName: 'Ann Keeper' },
    }),
  );
});

const press = (purpose: Sending, aboutId: string, some: Record<string, string> = {}) =>
  send(sendLetter, { actId: newId(), purpose, aboutId, seen: '0', ...some });
const row = async (purpose: Sending, aboutId: string) => {
  const { asked, written } = await read(ann.scope, (tx) => ({
    asked: listSendings(tx, no.id),
    written: listLettersSent(tx, no.id),
  }));
  return [...asked, ...written].find((one) => one.idempotencyKey === keyOfSending(purpose, aboutId));
};
const requests = async () => (await read(ann.scope, (tx) => ({ all: requestsOn(tx, no.id) }))).all;
const stateNow = async () =>
  (await read(ann.scope, (tx) => ({ it: findEpisode(tx, no.episodeId) }))).it?.state;
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const winsOf = async () =>
  (await root`select kind from wins where subject_id = ${no.episodeId}`).map((win) => win.kind);
const aDraft = async () =>
  (await did(ann, (tx) => keepDraft(tx, aLetter(no.episodeId, { address })))).requestId;
/** A reminder that is due. @returns its request. */
async function aReminder() {
  const requestId = await aQuestionSent(ann, no.episodeId, 30);
  await root`update contacts set email = ${address} where owner_id = ${ann.id}`;
  return requestId;
}
const REMINDER = { subject: 'One small reminder', text: 'A line is plenty.' };
/** Queued, and put off once by the mail server. */
async function isRetrying(purpose: Sending, aboutId: string, some?: Record<string, string>) {
  mailbox.refuse(() => ({ status: 451, words: 'later' }));
  await press(purpose, aboutId, some);
  await sendSendings();
  expect(await row(purpose, aboutId)).toMatchObject({ trouble: 'mail-later', dueAt: expect.any(String) });
  mailbox.refuse(() => undefined);
  await root`update outbox set due_at = now() where owner_id = ${ann.id}`;
}
/** Does it once, when the server has been told whom the letter is for, before the first byte leaves. */
const whileItLeaves = (work: () => Promise<unknown>) => {
  let isDone = false;
  mailbox.refuse(async () => {
    if (!isDone) await work();
    isDone = true;
    return undefined;
  });
};

describe('a letter that is being tried again', () => {
  test.each([
    ['its text', { text: 'Other words' }],
    ['its subject', { subject: 'Another subject' }],
    ['whom it goes to', { to: 'Rita Recruiter', address: 'rita@example.org' }],
    ['their address', { address: 'd@example.org' }],
  ])('does not leave once %s was changed; pressed again it leaves as it is now', async (_, given) => {
    const requestId = await aDraft();
    await isRetrying('ask', requestId);
    const letter = aLetter(no.episodeId, { address, version: '1', ...given });
    await did(ann, (tx) => keepDraft(tx, letter));
    const before = mailbox.letters.length;
    await sendSendings();
    expect(mailbox.letters).toHaveLength(before);
    expect(await row('ask', requestId)).toMatchObject({ trouble: 'mail-changed', dueAt: null, sentAt: null });
    expect(await requests()).toMatchObject([{ state: 'drafted', sentAt: null }]);
    await press('ask', requestId, { seen: String((await row('ask', requestId))?.version) });
    await sendSendings();
    const [came] = mailbox.to(letter.address ?? '');
    expect(came?.headers.get('subject')).toBe(letter.subject);
    expect(came?.text).toBe((await requests())[0]?.sentText);
  });

  test('leaves as it was sealed where nothing was changed', async () => {
    const requestId = await aDraft();
    await isRetrying('ask', requestId);
    await sendSendings();
    expect(mailbox.to(address)).toHaveLength(1);
  });

  test('thanks do not leave once they were changed either', async () => {
    await anAnswer(ann, { rejectionId: no.id });
    const keep = (text: string) => did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId, { address, text })));
    await keep('Thank you.');
    const { letters } = await read(ann.scope, (tx) => ({ letters: listLettersOn(tx, no.id) }));
    const letterId = letters[0]?.id ?? '';
    await isRetrying('thanks', letterId);
    await root`update letters set text = 'Thank you for your time.' where id = ${letterId}`;
    await sendSendings();
    expect(mailbox.to(address)).toHaveLength(0);
    expect(await row('thanks', letterId)).toMatchObject({ trouble: 'mail-changed', dueAt: null });
  });

  test('a reminder does not leave to an address that is theirs no more', async () => {
    const requestId = await aReminder();
    await isRetrying('nudge', requestId, REMINDER);
    await root`update contacts set email = 'new@example.org' where owner_id = ${ann.id}`;
    await sendSendings();
    expect(await row('nudge', requestId)).toMatchObject({ trouble: 'mail-changed', dueAt: null });
    expect(mailbox.to(address)).toHaveLength(0);
  });
});

describe('a reminder does not leave', () => {
  test.each([
    ['closed', () => did(ann, (tx) => closeKindly(tx, no.episodeId))],
    [
      'answered in words that came by themselves',
      () => anAnswer(ann, { rejectionId: no.id, source: 'recruiter' }),
    ],
  ])('once its “no” was %s', async (_, end) => {
    const requestId = await aReminder();
    await isRetrying('nudge', requestId, REMINDER);
    await end();
    await sendSendings();
    expect(mailbox.to(address)).toHaveLength(0);
    expect(await row('nudge', requestId)).toMatchObject({ trouble: 'no-such-move', dueAt: null });
    const seen = String((await row('nudge', requestId))?.version);
    expect(await press('nudge', requestId, { ...REMINDER, seen })).toMatchObject({ code: 'no-such-move' });
    expect(await requests()).toMatchObject([{ state: 'sent', nudgedAt: null }]);
  });
});

describe('while it leaves it is not written over', () => {
  test('a question keeps whom it is to and its subject', async () => {
    const requestId = await aDraft();
    const refusals: string[] = [];
    whileItLeaves(async () => {
      const other = aLetter(no.episodeId, { version: '1', to: 'Rita Recruiter', subject: 'Another' });
      refusals.push(await refusal((tx) => keepDraft(tx, other)));
    });
    await press('ask', requestId);
    await sendSendings();
    expect(refusals).toEqual(['mail-leaving']);
    expect(await requests()).toMatchObject([
      { state: 'sent', contact: 'Daniel Okoro', subject: 'Thank you, and one question' },
    ]);
  });

  test('so do thanks', async () => {
    await anAnswer(ann, { rejectionId: no.id });
    await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId, { address })));
    const written = async () => (await read(ann.scope, (tx) => ({ all: listLettersOn(tx, no.id) }))).all;
    const [letter] = await written();
    const refusals: string[] = [];
    whileItLeaves(async () => {
      const other = aThanks(no.episodeId, { version: '1', to: 'Rita Recruiter', text: 'Thank you, Rita.' });
      refusals.push(await refusal((tx) => keepLetter(tx, other)));
    });
    await press('thanks', letter?.id ?? '');
    await sendSendings();
    expect(refusals).toEqual(['mail-leaving']);
    expect(await written()).toMatchObject([{ contact: 'Daniel Okoro', sentAt: expect.any(String) }]);
  });
});

describe('what has gone is kept, whatever happened while it left', () => {
  const closeTheDoor = async () => {
    const id = String((await requests())[0]?.contactId);
    await did(ann, (tx) => closeDoor(tx, { table: 'contacts', id }));
  };
  const closed = () => did(ann, (tx) => closeKindly(tx, no.episodeId));

  test('a question to somebody who has just asked for quiet', async () => {
    const requestId = await aDraft();
    whileItLeaves(closeTheDoor);
    await press('ask', requestId);
    await sendSendings();
    expect(mailbox.to(address)).toHaveLength(1);
    expect(await requests()).toMatchObject([{ state: 'sent', sentAt: expect.any(String) }]);
    expect(await stateNow()).toBe('asking');
    expect(await winsOf()).toContain('asked');
  });

  test('a question whose “no” was closed, and opened with another draft', async () => {
    const requestId = await aDraft();
    whileItLeaves(async () => {
      await closed();
      await did(ann, (tx) => reopen(tx, no.episodeId));
      await did(ann, (tx) => keepDraft(tx, aLetter(no.episodeId, { to: 'Rita Recruiter' })));
    });
    await press('ask', requestId);
    await sendSendings();
    const [first, second] = await requests();
    expect(first).toMatchObject({ sentAt: expect.any(String), sentText: mailbox.to(address)[0]?.text });
    expect(second).toMatchObject({ state: 'dropped', sentAt: null });
    expect(await winsOf()).toContain('asked');
    expect(await refusal((tx) => keepDraft(tx, aLetter(no.episodeId)))).toBe('asked-already');
  });

  test('a question whose application was put into the bin', async () => {
    const requestId = await aDraft();
    whileItLeaves(() => did(ann, (tx) => binApplications(tx, [no.applicationId])));
    await press('ask', requestId);
    await sendSendings();
    const [kept] =
      await root`select state, sent_at, sent_text from feedback_requests where id = ${requestId}`;
    expect(kept).toMatchObject({
      state: 'sent',
      sent_at: expect.any(Date),
      sent_text: mailbox.to(address)[0]?.text,
    });
  });

  test.each([
    ['closed', closed, 'nudged'],
    ['answered', () => anAnswer(ann, { rejectionId: no.id, source: 'asked-for' }), 'answered'],
    ['answered by itself', () => anAnswer(ann, { rejectionId: no.id, source: 'recruiter' }), 'nudged'],
    ['of somebody who asked for quiet', closeTheDoor, 'nudged'],
  ])('a reminder whose “no” was %s', async (_, work, state) => {
    const requestId = await aReminder();
    whileItLeaves(work);
    await press('nudge', requestId, REMINDER);
    await sendSendings();
    expect(mailbox.to(address)).toHaveLength(1);
    expect(await requests()).toMatchObject([
      { state, nudgedAt: expect.any(String), nudgedText: 'A line is plenty.' },
    ]);
    const events =
      await root`select from events where episode_id = ${no.episodeId} and data ->> 'nudged' = 'true'`;
    expect(events).toHaveLength(1);
  });
});
