import { v7 as newId } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import { keepApart } from '@/db/apart/writes';
import { pool } from '@/db/client';
import { closeDoor } from '@/db/closings/writes';
import { decide } from '@/db/feedback/writes';
import { addPerson } from '@/db/parts/writes';
import { addPlan, keepResponse } from '@/db/responses/writes';
import { read, write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aContact, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { anInvitation, aThanks } from '@/scripts/test/responding';
import { listLettersOn } from './reads';
import { keepLetter, markLetterSent } from './writes';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const tried = async (body: Parameters<typeof write>[2]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const letterOn = async (id: string) =>
  (await read(ann.scope, (tx) => ({ it: listLettersOn(tx, id) }))).it.at(-1);

async function anAnsweredNo() {
  const no = await aRejection(ann);
  await aQuestionSent(ann, no.episodeId);
  return { ...no, feedbackId: await anAnswer(ann, { rejectionId: no.id, source: 'asked-for' }) };
}

test('an agency’s recruiter is the contact they are, and a closed door stays closed', async () => {
  const no = await anAnsweredNo();
  const agencys = await aContact(ann, {
    name: 'Rita Rao',
    organisation: 'Agency',
    email: 'rita@example.org',
  });
  await root`insert into application_contacts (owner_id, id, application_id, contact_id, part)
    values (${ann.id}, gen_random_uuid(), ${no.applicationId}, ${agencys}, 'recruiter')`;
  const toRita = aThanks(no.episodeId, { to: 'Rita Rao' });
  await did(ann, (tx) => keepLetter(tx, toRita));
  expect(await letterOn(no.id)).toMatchObject({ contactId: agencys, address: 'rita@example.org' });
  const letterId = (await letterOn(no.id))?.id ?? '';
  await did(ann, (tx) => closeDoor(tx, { table: 'contacts', id: agencys }));
  expect(await tried((tx) => keepLetter(tx, { ...toRita, version: 1 }))).toBe('asked-not-to');
  expect(await tried((tx) => markLetterSent(tx, { letterId, how: 'yes', sentText: '' }))).toBe(
    'asked-not-to',
  );
});

test('a closed address is closed under another name too', async () => {
  const no = await anAnsweredNo();
  const closed = await aContact(ann, {
    name: 'Otto Ott',
    organisation: 'Elsewhere',
    email: 'otto@example.org',
  });
  const otto = { name: 'O. Ott', email: 'otto@example.org', phone: null, part: 'other' } as const;
  await did(ann, (tx) => addPerson(tx, { ...otto, applicationId: no.applicationId }));
  const thanks = aThanks(no.episodeId, { to: 'O. Ott' });
  await did(ann, (tx) => keepLetter(tx, thanks));
  await did(ann, (tx) => closeDoor(tx, { table: 'contacts', id: closed }));
  expect(await tried((tx) => keepLetter(tx, { ...thanks, version: 1 }))).toBe('asked-not-to');
  const letterId = (await letterOn(no.id))?.id ?? '';
  expect(await tried((tx) => markLetterSent(tx, { letterId, how: 'yes', sentText: '' }))).toBe(
    'asked-not-to',
  );
});

test('whoever it goes to is greeted, from the first save on, in every text', async () => {
  const no = await anAnsweredNo();
  const text = 'Dear Daniel Okoro,\n\nThank you.';
  const first = { to: 'Priya Nair', greeted: 'Daniel Okoro', text, go: 'phone' };
  await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId, first)));
  expect((await letterOn(no.id))?.text).toBe('Dear Priya Nair,\n\nThank you.');
  const other = {
    version: '1',
    to: 'Tom Field',
    greeted: 'Priya Nair',
    channel: 'message',
    text: 'Hello Priya Nair, thanks.',
  };
  await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId, other)));
  expect((await letterOn(no.id))?.drafts).toEqual({
    'thanks.email': 'Dear Tom Field,\n\nThank you.',
    'thanks.message': 'Hello Tom Field, thanks.',
  });
});

test('nothing that was written around what should not count is seen by a coach', async () => {
  const no = await anInvitation(ann);
  const { concernId } = no;
  const draft = { concernId, version: 0, acknowledge: '', draft: 'I practised.' };
  await did(ann, (tx) => keepResponse(tx, draft));
  await did(ann, (tx) => addPlan(tx, { concernId, words: 'Finish the course', on: null }));
  const coach = await aPerson('coach');
  await root`insert into coach_links (owner_id, id, coach_id, scopes)
    values (${ann.id}, ${newId()}, ${coach.id}, '{activity,pipeline,feedback,practice,insights}')`;
  const seen = (of: Person) =>
    pool().begin(async (tx) => {
      await tx`select set_config('app.viewer', ${of.id}, true)`;
      const [row] = await tx`select
        (select count(*)::int from responses where concern_id = ${concernId}) as responses,
        (select count(*)::int from response_evidence e join responses r on r.id = e.response_id
          where r.concern_id = ${concernId}) as joined,
        (select count(*)::int from response_evidence where words = 'Finish the course') as evidence,
        (select count(*)::int from letters where episode_id = ${no.episodeId}) as letters`;
      return row;
    });
  const everything = { responses: 1, joined: 1, evidence: 1, letters: 1 };
  expect(await seen(coach)).toEqual(everything);
  const decision = { id: concernId, title: null, dueOn: null } as const;
  await did(ann, (tx) => decide(tx, { ...decision, version: 1, decision: 'should-not-count' }));
  expect(await seen(coach)).toEqual({ responses: 0, joined: 0, evidence: 0, letters: 0 });
  expect(await seen(ann)).toEqual(everything);
  await did(ann, (tx) => decide(tx, { ...decision, version: 2, decision: 'one-opinion' }));
  expect(await seen(coach)).toEqual(everything);
});

test('a letter that is begun afterwards is kept apart from the first', async () => {
  const no = await anAnsweredNo();
  await did(ann, (tx) => keepApart(tx, { feedbackId: no.feedbackId, place: { start: 0, end: 25 } }));
  await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId)));
  const [row] = await root`select is_apart from letters where episode_id = ${no.episodeId}`;
  expect(row?.is_apart).toBe(true);
});
