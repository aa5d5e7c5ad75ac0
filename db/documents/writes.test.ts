import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { listEvents } from '../events/reads';
import { findDocument, listDocuments, listSentWith, listWhereSent } from './reads';
import { addDocument, editDocument, sendDocument, sendNew, takeDocumentOut } from './writes';

testDatabase();

const resume = { kind: 'resume' as const, name: 'Resume', text: 'Ten years at sea.' };
const aDocument = async (person: Person) => {
  const added = await write(person.scope, anAct(), (tx) => addDocument(tx, resume));
  return added.ok ? added.value.id : '';
};
const look = (person: Person, applicationId: string) =>
  read(person.scope, (tx) => ({
    sent: listSentWith(tx, applicationId),
    all: listDocuments(tx),
    places: listWhereSent(tx),
    events: listEvents(tx, applicationId),
  }));

describe('documents', () => {
  test('one that was not sent is changed in place; over a newer one it is not written', async () => {
    const ann = await aPerson();
    const id = await aDocument(ann);
    const edit = (text: string) =>
      write(ann.scope, anAct(), (tx) => editDocument(tx, { ...resume, id, version: 1, text }));
    expect(await edit('Eleven years.')).toEqual({ ok: true, value: { id, isNew: false } });
    expect(await edit('Twelve.')).toEqual(refused('stale'));
    const { all } = await look(ann, id);
    expect(all.map(({ name, isSent }) => [name, isSent])).toEqual([['Resume', false]]);
  });

  test('one that was sent stays as it went: what is written in it becomes the next version', async () => {
    const ann = await aPerson();
    const application = await anApplication(ann);
    const id = await aDocument(ann);
    const send = { applicationId: application, documentId: id, on: '2026-03-02' };
    expect((await write(ann.scope, anAct(), (tx) => sendDocument(tx, send))).ok).toBe(true);
    const edited = await write(ann.scope, anAct(), (tx) =>
      editDocument(tx, { ...resume, id, version: 1, text: 'Eleven years.' }),
    );
    expect(edited).toMatchObject({ ok: true, value: { isNew: true } });
    const { all, places, events } = await look(ann, application);
    expect(all.map(({ name, isSent }) => [name, isSent])).toEqual([
      ['Resume, version 2', false],
      ['Resume', true],
    ]);
    expect(places).toMatchObject([{ documentId: id, organisation: 'Harbour', sentOn: '2026-03-02' }]);
    const { old } = await read(ann.scope, (tx) => ({ old: findDocument(tx, id) }));
    expect(old?.text).toBe(resume.text);
    const sent = events.find(({ kind }) => kind === 'document-sent');
    expect(dayIn('Europe/London', new Date(sent?.at ?? ''))).toBe('2026-03-02');
  });

  test('sent twice is sent once, on the day said last; and taken out it is still there', async () => {
    const ann = await aPerson();
    const applicationId = await anApplication(ann);
    await write(ann.scope, anAct(), (tx) => sendNew(tx, { ...resume, applicationId, on: null }));
    const [first] = (await look(ann, applicationId)).sent;
    const again = { applicationId, documentId: first?.documentId ?? '', on: '2026-03-02' };
    await write(ann.scope, anAct(), (tx) => sendDocument(tx, again));
    const { sent } = await look(ann, applicationId);
    expect(sent.map(({ sentOn }) => sentOn)).toEqual(['2026-03-02']);
    await write(ann.scope, anAct(), (tx) => takeDocumentOut(tx, sent[0]?.id ?? ''));
    const after = await look(ann, applicationId);
    expect([after.sent, after.all.length]).toEqual([[], 1]);
    expect(after.events.at(-1)).toMatchObject({ kind: 'document-taken-out', data: { name: 'Resume' } });
  });

  test('not on a day ahead, and not with somebody else’s', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const [applicationId, documentId] = [await anApplication(ann), await aDocument(ann)];
    const on = addDays(dayIn('Europe/London', new Date()), 1);
    const send = (person: Person, day: string | null, to = applicationId) =>
      write(person.scope, anAct(), (tx) => sendDocument(tx, { applicationId: to, documentId, on: day }));
    expect(await send(ann, on)).toEqual(refused('in-the-future'));
    expect(await send(eve, null)).toEqual(refused('not-found'));
    expect(await send(eve, null, await anApplication(eve))).toEqual(refused('not-found'));
    const fresh = { ...resume, applicationId, on: null };
    expect(await write(eve.scope, anAct(), (tx) => sendNew(tx, fresh))).toEqual(refused('not-found'));
    expect((await look(eve, applicationId)).all).toEqual([]);
  });
});
