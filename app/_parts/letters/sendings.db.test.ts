import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { closeDoor } from '@/db/closings/writes';
import { keepOwnServer, keepServersOwn, removeMailSettings } from '@/db/mail-settings/writes';
import { listSendings } from '@/db/outbox/reads';
import { requestsOn } from '@/db/requests/reads';
import { keepDraft, markSent } from '@/db/requests/writes';
import { read } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, aRejection, did } from '@/scripts/test/loop';
import { openServer } from '@/scripts/test/mail-server';
import { openMailbox } from '@/scripts/test/mailbox';
import { aPerson, type Person } from '@/scripts/test/people';
import { send, signedInAs } from '@/scripts/test/request';
import { sendSendings } from '@/server/mail/sendings';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
vi.mock('next/cache', async () => (await import('@/scripts/test/request')).nextCache());

const { root } = testDatabase();
const mailbox = await openMailbox();
process.env.ONWARD_INTERNAL_SMTP = 'allowed';
process.env.SMTP_URL = mailbox.url;
process.env.MAIL_FROM = 'Onward <onward@example.net>';
const { sendLetter, stopLetter } = await import('./actions');

let ann: Person;
let rejectionId: string;
let requestId: string;
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
  const no = await aRejection(ann);
  rejectionId = no.id;
  requestId = (await did(ann, (tx) => keepDraft(tx, aLetter(no.episodeId, { address })))).requestId;
  await setUp(mailbox.port);
});

const setUp = (port: number) =>
  did(ann, (tx) =>
    keepOwnServer(tx, {
      ...{ host: '127.0.0.1', port, security: 'none', username: '', sealedPassword: '' },
      ...{ fromAddress: 'ann@example.com', fromName: 'Ann Keeper' },
    }),
  );
const press = (some: Record<string, string> = {}) =>
  send(sendLetter, { actId: newId(), purpose: 'ask', aboutId: requestId, seen: '0', ...some });
const row = async () => (await read(ann.scope, (tx) => ({ all: listSendings(tx, rejectionId) }))).all[0];
const request = async () => (await read(ann.scope, (tx) => ({ all: requestsOn(tx, rejectionId) }))).all[0];
const makeDue = () => root`update outbox set due_at = now() where owner_id = ${ann.id}`;
const asked = () => root`select count(*)::int as n from wins where owner_id = ${ann.id} and kind = 'asked'`;
const letters = () => mailbox.to(address);

test('a question leaves in its writer’s name, is kept as it went, and counts as asked', async () => {
  expect(await press()).toMatchObject({ ok: true });
  expect(await row()).toMatchObject({ dueAt: expect.any(String), sentAt: null });
  expect(await request()).toMatchObject({ state: 'drafted' });
  await sendSendings();
  const [letter] = letters();
  expect(Object.fromEntries(letter?.headers ?? [])).toMatchObject({
    from: 'Ann Keeper <ann@example.com>',
    to: `Daniel Okoro <${address}>`,
    subject: 'Thank you, and one question',
    'message-id': expect.stringMatching(/@example\.com>$/),
  });
  expect(letter?.headers.has('auto-submitted')).toBe(false);
  expect(letter?.text).toBe((await request())?.text);
  expect(letter?.html).toBe('');
  expect(await request()).toMatchObject({ state: 'sent', sentText: (await request())?.text });
  expect(await row()).toMatchObject({ sentAt: expect.any(String), dueAt: null, trouble: null });
  expect(await asked()).toEqual([{ n: 1 }]);
  expect(await root`select sealed from outbox`).toEqual([{ sealed: '' }]);
});

test('through the operator’s server it comes from there, and answers go to the person, once their address is known to be theirs', async () => {
  await did(ann, keepServersOwn);
  await press();
  await sendSendings();
  expect(await row()).toMatchObject({ trouble: 'mail-not-set' });
  await root`update users set email_verified_at = now() where id = ${ann.id}`;
  await press({ seen: String((await row())?.version) });
  await sendSendings();
  expect(Object.fromEntries(letters()[0]?.headers ?? [])).toMatchObject({
    from: 'Ann Keeper <onward@example.net>',
    'reply-to': `Ann Keeper <${ann.email}>`,
  });
});

describe('one click is one letter', () => {
  test('pressed twice, in two tabs, and by several postmen at once', async () => {
    const actId = newId();
    await Promise.all([press({ actId }), press({ actId }), press(), press()]);
    await Promise.all([sendSendings(), sendSendings(), sendSendings()]);
    await press();
    await sendSendings();
    expect(letters()).toHaveLength(1);
    expect(await root`select tries from outbox`).toEqual([{ tries: 1 }]);
  });

  test('said by hand to be sent while it waited, it does not leave', async () => {
    await press();
    await did(ann, (tx) => markSent(tx, { requestId, how: 'yes', sentText: '' }));
    await sendSendings();
    expect(letters()).toHaveLength(0);
    expect(await row()).toMatchObject({ trouble: 'asked-already', dueAt: null });
  });

  test('a postman who died before the letter began to leave leaves it to the next, after his turn', async () => {
    await press();
    await root`update outbox set taken_by = 'dead', due_at = now() + interval '1 minute'`;
    await sendSendings();
    expect(letters()).toHaveLength(0);
    await makeDue();
    await sendSendings();
    expect(letters()).toHaveLength(1);
  });

  test('one who died after that is not repeated: it is said that it may have gone, and its writer decides', async () => {
    await press();
    await root`update outbox set taken_by = 'dead', handed_at = now()`;
    await sendSendings();
    expect(letters()).toHaveLength(0);
    expect(await row()).toMatchObject({ trouble: 'mail-uncertain', dueAt: null });
    expect(await request()).toMatchObject({ state: 'drafted' });
    // A tab that was drawn before does not send it again; whoever has read what happened may.
    expect(await press()).toMatchObject({ code: 'stale' });
    await press({ seen: String((await row())?.version) });
    await sendSendings();
    expect(letters()).toHaveLength(1);
  });

  test('a server that hangs up after the last byte may have it: not tried again by itself', async () => {
    const broken = await openServer((socket) => {
      const answers = ['250 hello', '250 sender', '250 recipient', '354 go on'];
      socket.write('220 hello\r\n');
      socket.on('data', (data) => {
        const next = answers.shift();
        if (next) socket.write(`${next}\r\n`);
        else if (String(data).endsWith('\r\n.\r\n')) socket.end();
      });
    });
    await setUp(broken.port);
    await press();
    await sendSendings({ longestMs: 1000 });
    await broken.close();
    expect(await row()).toMatchObject({ trouble: 'mail-uncertain', dueAt: null, sentAt: null });
  });

  test('a turn that was lost hands nothing over', async () => {
    await press();
    mailbox.refuse(async () => {
      // Somebody else has it by now, while this postman is at the server's door.
      await root`update outbox set taken_by = 'other'`;
      return undefined;
    });
    await sendSendings();
    expect(letters()).toHaveLength(0);
    expect(await root`select taken_by, tries, handed_at from outbox`).toEqual([
      { taken_by: 'other', tries: 0, handed_at: null },
    ]);
  });
});

describe('what does not go', () => {
  test('for now is tried again by itself some times, then given up, and its text is as it was', async () => {
    const before = await request();
    mailbox.refuse(() => ({ status: 451, words: `later, <${address}>` }));
    await press();
    for (let tries = 1; tries <= 4; tries++) {
      await sendSendings();
      expect(await row()).toMatchObject({ tries, trouble: 'mail-later', dueAt: expect.any(String) });
      await makeDue();
    }
    await sendSendings();
    expect(await row()).toMatchObject({
      tries: 5,
      trouble: 'mail-later',
      dueAt: null,
      lastError: '451 later, …',
    });
    expect(await request()).toEqual(before);
    mailbox.refuse(() => undefined);
    await press({ seen: String((await row())?.version) });
    await sendSendings();
    expect(letters()).toHaveLength(1);
    expect(logged.mock.calls.flat().join('\n')).not.toContain(address);
  });

  test('because nobody is there is not tried again by itself', async () => {
    mailbox.refuse(() => ({ status: 550, words: 'unknown' }));
    await press();
    await sendSendings();
    expect(await row()).toMatchObject({ tries: 1, trouble: 'mail-recipient', dueAt: null });
    expect(await asked()).toEqual([{ n: 0 }]);
  });

  test('is stopped, and can be sent after all', async () => {
    await press();
    const id = String((await row())?.id);
    expect(await send(stopLetter, { actId: newId(), outboxId: id })).toMatchObject({ ok: true });
    await sendSendings();
    expect(letters()).toHaveLength(0);
    await press({ seen: String((await row())?.version) });
    await sendSendings();
    expect(letters()).toHaveLength(1);
  });

  test('can’t be stopped while it leaves', async () => {
    await press();
    await root`update outbox set taken_by = 'somebody'`;
    const id = String((await row())?.id);
    expect(await send(stopLetter, { actId: newId(), outboxId: id })).toMatchObject({ code: 'mail-leaving' });
  });

  test('because its server was taken off says so', async () => {
    await press();
    await did(ann, removeMailSettings);
    await sendSendings();
    expect(await row()).toMatchObject({ trouble: 'mail-not-set' });
  });

  test('because they asked not to be contacted, before or after it was queued', async () => {
    await press();
    const contactId = String((await request())?.contactId);
    await did(ann, (tx) => closeDoor(tx, { table: 'contacts', id: contactId }));
    await sendSendings();
    expect(letters()).toHaveLength(0);
    expect(await row()).toMatchObject({ trouble: 'asked-not-to' });
    expect(await press({ seen: String((await row())?.version) })).toMatchObject({ code: 'asked-not-to' });
  });
});

test.each([
  ['with a gap in it', { text: 'Dear [their name]' }, 'unfilled'],
  ['with a gap in its subject', { subject: 'About {role}' }, 'unfilled'],
  ['to nobody’s address', { email: null }, 'mail-no-address'],
  ['to what is no address', { email: 'a@b.org\r\nBcc: c@d.org' }, 'mail-no-address'],
] as const)('nothing is queued %s', async (_, given, code) => {
  const { email, ...letter } = { email: undefined, ...given };
  if (email !== undefined) await root`update contacts set email = ${email} where owner_id = ${ann.id}`;
  else await root`update feedback_requests set ${root(letter)} where id = ${requestId}`;
  expect(await press()).toMatchObject({ code });
  expect(await row()).toBeUndefined();
});

test('without settings, and after thirty in a day, nothing is queued', async () => {
  await root`insert into outbox (owner_id, id, idempotency_key, purpose, recipient, sealed)
    select ${ann.id}, gen_random_uuid(), gen_random_uuid(), 'thanks', 'x@example.org', '' from generate_series(1, 30)`;
  expect(await press()).toMatchObject({ code: 'mail-enough' });
  await did(ann, removeMailSettings);
  expect(await press()).toMatchObject({ code: 'mail-not-set' });
});
