import { v7 as newId } from 'uuid';
import { beforeEach, expect, test, vi } from 'vitest';
import { listRecipients } from '@/db/attendances/reads';
import { read } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aPreparedInterview, atTen } from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { send, signedInAs } from '@/scripts/test/request';
import { readyLetter } from './actions';

vi.mock('next/headers', async () => (await import('@/scripts/test/request')).nextHeaders());
vi.mock('next/cache', async () => (await import('@/scripts/test/request')).nextCache());

const { root } = testDatabase();
let ann: Person;
let interviewId: string;
let priya: string;

beforeEach(async () => {
  ann = await aPerson();
  interviewId = await aPreparedInterview(ann, await anApplication(ann), atTen(-1));
  const { people } = await read(ann.scope, (tx) => ({ people: listRecipients(tx, interviewId) }));
  priya = people.find(({ name }) => name === 'Priya Nair')?.contactId ?? '';
  signedInAs(ann.cookie);
});

const ready = (given: Record<string, string> = {}) =>
  send(readyLetter, {
    actId: newId(),
    interviewId,
    contactId: priya,
    subject: 'Thanks',
    text: 'Thank you.',
    ...given,
  });

test('a letter without a gap may leave', async () => {
  expect(await ready()).toMatchObject({ ok: true, value: { subject: 'Thanks', text: 'Thank you.' } });
  expect(await ready({ text: 'Thank you for [it].' })).toMatchObject({ code: 'unfilled' });
});

test('what some readers may hear in it is said with it, and of one about an adjustment nothing', async () => {
  const text = 'I have to disagree with your assessment, it is simply incorrect.';
  expect(await ready({ text, tone: 'thanks' })).toMatchObject({
    ok: true,
    value: { tone: { said: [{ thing: 'arguing' }] } },
  });
  expect(await ready({ text, tone: 'off' })).toMatchObject({ value: { tone: { state: 'off', said: [] } } });
});

test('none leaves to who asked not to be contacted, nor to anybody where the organisation did', async () => {
  await root`update contacts set no_contact_at = now() where id = ${priya}`;
  expect(await ready()).toMatchObject({ code: 'asked-not-to', values: { text: 'Thank you.' } });
  expect(await ready({ contactId: '' })).toMatchObject({ ok: true });
  await root`update organisations set no_contact_at = now() where owner_id = ${ann.id}`;
  expect(await ready({ contactId: '' })).toMatchObject({ code: 'asked-not-to' });
});

test('to somebody who has nothing to do with it there is none', async () => {
  expect(await ready({ contactId: newId() })).toMatchObject({ code: 'not-found' });
});
