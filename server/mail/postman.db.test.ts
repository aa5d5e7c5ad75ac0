import { v7 as newId } from 'uuid';
import { afterAll, afterEach, beforeEach, describe, expect, type MockInstance, test, vi } from 'vitest';
import { findUndelivered } from '@/db/outbox/reads';
import { post } from '@/db/outbox/writes';
import { read, write } from '@/db/transaction';
import { done } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { openMailbox } from '@/scripts/test/mailbox';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { sealedLetter } from './letter';
import { sendLetters } from './postman';

const { root } = testDatabase();
const mailbox = await openMailbox();
process.env.SMTP_URL = mailbox.url;
process.env.MAIL_FROM = 'Onward <onward@example.net>';
const LETTER = {
  subject: 'What you “asked” for',
  text: 'Follow this:\n\nhttp://localhost/reset/abc\n\nOnward',
};

let ann: Person;
let logged: MockInstance<typeof console.log>;
afterAll(() => mailbox.close());
beforeEach(async () => {
  logged = vi.spyOn(console, 'log').mockImplementation(() => {});
  await root`delete from outbox`;
  mailbox.refuse(() => undefined);
  ann = await aPerson();
});
afterEach(() => logged.mockRestore());

/** Puts a letter to an address into Ann's outbox. @returns its id. */
async function posted(recipient = ann.email, key?: string): Promise<string> {
  const letter = sealedLetter(recipient, LETTER, key);
  await write(ann.scope, anAct(), async ({ db, scope }) => {
    await post(db, scope.owner, letter);
    return done(null);
  });
  return letter.id;
}
const rowOf = async (id: string) =>
  (
    await root`select tries, sealed, last_error as error, sent_at is not null as sent, due_at is null as over,
      round(extract(epoch from due_at - now()) / 60)::int as minutes from outbox where id = ${id}`
  )[0];
const makeDue = (id: string) => root`update outbox set due_at = now() where id = ${id}`;
const undelivered = async () => (await read(ann.scope, (tx) => ({ letter: findUndelivered(tx) }))).letter;

test('a letter goes as text and in a frame, says that a program wrote it, and is emptied', async () => {
  const id = await posted();
  await sendLetters();
  const [letter, ...more] = mailbox.to(ann.email);
  expect(more).toEqual([]);
  expect(letter).toMatchObject({
    subject: LETTER.subject,
    text: LETTER.text,
    link: 'http://localhost/reset/abc',
  });
  expect(letter?.html).toContain('<a href="http://localhost/reset/abc">');
  expect(Object.fromEntries(letter?.headers ?? [])).toMatchObject({
    from: 'Onward <onward@example.net>',
    'message-id': `<${id}@example.net>`,
    'auto-submitted': 'auto-generated',
  });
  expect(await rowOf(id)).toMatchObject({ tries: 1, sealed: '', sent: true, over: true, error: null });
  await sendLetters();
  expect(mailbox.to(ann.email)).toHaveLength(1);
});

test('a letter under one key is one letter', async () => {
  await posted(ann.email, 'once');
  await posted(ann.email, 'once');
  await sendLetters();
  expect(mailbox.to(ann.email)).toHaveLength(1);
});

describe('a letter that does not go', () => {
  test('is tried again after growing pauses, and given up after the eighth try', async () => {
    mailbox.refuse(() => ({ status: 450, words: 'later' }));
    const id = await posted();
    const pauses: unknown[] = [];
    for (let tries = 1; tries <= 7; tries++) {
      await makeDue(id);
      await sendLetters();
      pauses.push((await rowOf(id))?.minutes);
    }
    expect(pauses).toEqual([1, 5, 15, 60, 180, 360, 720]);
    expect((await rowOf(id))?.sealed).not.toBe('');
    expect(await undelivered()).toBeUndefined();
    await makeDue(id);
    await sendLetters();
    expect(await rowOf(id)).toMatchObject({ tries: 8, sealed: '', sent: false, over: true });
    expect(await undelivered()).toMatchObject({ recipient: ann.email });
  });

  test('goes when the server takes it after all', async () => {
    mailbox.refuse(() => ({ status: 450, words: 'later' }));
    const id = await posted();
    await sendLetters();
    mailbox.refuse(() => undefined);
    await sendLetters();
    expect(mailbox.to(ann.email)).toHaveLength(0); // its pause is not over
    await makeDue(id);
    await sendLetters();
    expect(mailbox.to(ann.email)).toHaveLength(1);
    expect(await rowOf(id)).toMatchObject({ tries: 2, sent: true, error: null });
  });

  test('to somebody the server will never know is given up at once, and does not hold up the next', async () => {
    mailbox.refuse((to) => (to === ann.email ? { status: 550, words: `5.1.1 <${to}> unknown` } : undefined));
    const [lost, fine] = [await posted(), await posted('bob@example.org')];
    await sendLetters();
    expect(await rowOf(lost)).toMatchObject({
      tries: 1,
      over: true,
      sent: false,
      error: '550 5.1.1 … unknown',
    });
    expect(await rowOf(fine)).toMatchObject({ sent: true });
  });

  test('leaves no address and no word of it in the log', async () => {
    mailbox.refuse((to) => ({ status: 550, words: `<${to}> unknown` }));
    await posted();
    await sendLetters();
    const lines = logged.mock.calls.map(([line]) => String(line)).join('\n');
    expect(lines).toContain('"what":"letter-failed"');
    expect(lines).not.toContain(ann.email);
    expect(lines).not.toContain('reset/abc');
  });

  test('sealed with another secret is given up: nobody can read it', async () => {
    const id = await posted();
    await root`update outbox set sealed = 'AAAA' where id = ${id}`;
    await sendLetters();
    expect(await rowOf(id)).toMatchObject({ over: true, sent: false, error: 'sealed with another secret' });
  });
});

test('where nobody answers one letter is tried and the others wait; when somebody does, all go', async () => {
  const ids = [await posted(), await posted(), await posted()];
  await mailbox.off(sendLetters);
  const rows = await Promise.all(ids.map(rowOf));
  expect(rows.map((row) => row?.tries)).toEqual([1, 0, 0]);
  expect(rows[0]).toMatchObject({ minutes: 1, error: expect.stringMatching(/^E/) });
  await Promise.all(ids.map(makeDue));
  await sendLetters();
  expect(mailbox.to(ann.email)).toHaveLength(3);
});

test('two postmen at once send each letter once', async () => {
  for (let n = 0; n < 20; n++) await posted();
  await Promise.all([sendLetters(), sendLetters(), sendLetters()]);
  const ids = mailbox.to(ann.email).map((letter) => letter.headers.get('message-id'));
  expect(ids).toHaveLength(20);
  expect(new Set(ids).size).toBe(20);
});

test('a postman who dies before the server said yes leaves the letter due', async () => {
  const id = await posted();
  let spoken = false;
  mailbox.refuse(async () => {
    spoken = true;
    // The process dies: its connection to the database is gone, and nothing of the try is kept.
    await root`select pg_terminate_backend(pid) from pg_stat_activity
      where usename = 'onward_app' and datname = current_database() and state = 'idle in transaction'`;
    return { status: 450, words: 'too late' };
  });
  await expect(sendLetters()).rejects.toThrow();
  expect(spoken).toBe(true);
  expect(await rowOf(id)).toMatchObject({ tries: 0, over: false, minutes: 0 });
  mailbox.refuse(() => undefined);
  await sendLetters();
  expect(mailbox.to(ann.email)).toHaveLength(1);
});

describe('that a letter was not delivered', () => {
  const give = async (to: string, sent: boolean, daysAgo = 0) => {
    const id = newId();
    await root`insert into outbox (owner_id, id, idempotency_key, recipient, sealed, sent_at, updated_at)
      values (${ann.id}, ${id}, ${id}, ${to}, '', ${sent ? root`now()` : null}, now() - ${daysAgo} * interval '1 day')`;
  };

  test('is said until one to the same address was', async () => {
    await give(ann.email, false, 2);
    await give('other@example.org', true, 1);
    expect(await undelivered()).toMatchObject({ recipient: ann.email });
    await give(ann.email, true, 1);
    expect(await undelivered()).toBeUndefined();
  });

  test('is said again when the next one fails, and not for ever', async () => {
    await give(ann.email, true, 20);
    await give(ann.email, false, 15);
    expect(await undelivered()).toBeUndefined();
    await give(ann.email, false, 13);
    expect(await undelivered()).toMatchObject({ recipient: ann.email });
  });
});
