import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import type { NewConversation } from '@/lib/conversations/input';
import { timeline } from '@/lib/events/timeline';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aContact, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { editContact } from '../contacts/writes';
import { listEvents, listTrailWith } from '../events/reads';
import { listConversationsAt, listConversationsWith } from './reads';
import { editConversation, logConversation, removeConversation } from './writes';

testDatabase();

const today = () => dayIn('Europe/London', new Date());
const log = (of: Person, given: Partial<NewConversation>) => {
  const id = newId();
  const nobody = { contactId: null, organisationId: null, applicationId: null };
  const all = { ...nobody, kind: 'call' as const, on: null, words: '', ...given };
  return write(of.scope, anAct(), (tx) => logConversation(tx, id, all));
};
const look = (of: Person, contactId: string) =>
  read(of.scope, (tx) => ({
    all: listConversationsWith(tx, contactId),
    trail: listTrailWith(tx, contactId),
  }));

describe('a conversation', () => {
  test('is kept by one press, at the organisation they were at then', async () => {
    const ann = await aPerson();
    const contactId = await aContact(ann);
    await log(ann, { contactId });
    const { all, trail } = await look(ann, contactId);
    expect(all).toMatchObject([{ kind: 'call', words: '', organisation: 'Harbour' }]);
    expect(trail[0]).toMatchObject({ kind: 'talked', data: { kind: 'call', name: 'Marta Lindqvist' } });
    const facts = { name: 'Marta Lindqvist', part: null, email: null, phone: null, notes: '' };
    await did(ann, (tx) => editContact(tx, { ...facts, id: contactId, version: 1, organisation: 'Quay' }));
    expect((await look(ann, contactId)).all[0]?.organisation).toBe('Harbour');
    const { there } = await read(ann.scope, (tx) => ({
      there: listConversationsAt(tx, all[0]?.organisationId ?? ''),
    }));
    expect(there).toHaveLength(1);
  });

  test('about an application is in its history too', async () => {
    const ann = await aPerson();
    const applicationId = await anApplication(ann);
    await log(ann, { contactId: await aContact(ann), applicationId, on: addDays(today(), -2) });
    const { events } = await read(ann.scope, (tx) => ({ events: listEvents(tx, applicationId) }));
    const [talk] = events.filter(({ kind }) => kind === 'talked');
    expect(dayIn('Europe/London', new Date(talk?.at ?? ''))).toBe(addDays(today(), -2));
  });

  test('is written anew, moved to its day, and taken out; each is on record', async () => {
    const ann = await aPerson();
    const contactId = await aContact(ann);
    const made = await log(ann, { contactId });
    const id = made.ok ? made.value.id : '';
    const was = { id, version: 1, kind: 'video' as const, words: 'They were kind.' };
    const edit = (on: string) => write(ann.scope, anAct(), (tx) => editConversation(tx, { ...was, on }));
    expect(await edit(addDays(today(), 1))).toEqual(refused('in-the-future'));
    expect((await edit(addDays(today(), -3))).ok).toBe(true);
    expect(await edit(today())).toEqual(refused('stale'));
    const { all, trail } = await look(ann, contactId);
    expect(all).toMatchObject([{ kind: 'video', words: 'They were kind.', version: 2 }]);
    const talk = timeline(trail).find(({ event }) => event.kind === 'talked');
    expect(dayIn('Europe/London', new Date(talk?.at ?? ''))).toBe(addDays(today(), -3));
    await did(ann, (tx) => removeConversation(tx, id));
    const after = await look(ann, contactId);
    expect([after.all, after.trail.map(({ kind }) => kind)[0]]).toEqual([[], 'conversation-removed']);
  });

  test('is with somebody who is there, and not ahead', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const contactId = await aContact(ann);
    expect(await log(ann, {})).toEqual(refused('not-found'));
    expect(await log(eve, { contactId })).toEqual(refused('not-found'));
    expect(await log(ann, { contactId, on: addDays(today(), 1) })).toEqual(refused('in-the-future'));
  });
});
