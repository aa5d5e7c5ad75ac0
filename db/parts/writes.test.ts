import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { duplicateApplication } from '../duplicates/writes';
import { listEvents } from '../events/reads';
import { listOthers, listParts } from './reads';
import { addContact, addPerson, removePart } from './writes';

const { root } = testDatabase();

const look = (person: Person, id: string) =>
  read(person.scope, (tx) => ({
    parts: listParts(tx, id),
    others: listOthers(tx, id),
    events: listEvents(tx, id),
  }));
const anna = {
  name: 'Anna Berg',
  email: 'anna@example.org',
  phone: '0113 496 0000',
  part: 'recruiter' as const,
};
const add = (person: Person, applicationId: string, more: Partial<typeof anna> = {}) =>
  write(person.scope, anAct(), (tx) => addPerson(tx, { applicationId, ...anna, ...more }));

describe('people of an application', () => {
  test('are added once each, with their part; the history names them', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    await add(ann, id);
    await add(ann, id, { name: 'ANNA BERG', part: 'hiring-manager' as never });
    const { parts, events } = await look(ann, id);
    expect(parts).toMatchObject([{ ...anna, part: 'hiring-manager', isClosed: false }]);
    expect(events.at(-1)).toMatchObject({ kind: 'contact-added', data: { part: 'hiring-manager' } });
  });

  test('are offered again elsewhere, their own organisation’s first, and go out without being lost', async () => {
    const ann = await aPerson();
    const [harbour, quay, again] = [
      await anApplication(ann, 'Harbour'),
      await anApplication(ann, 'Quay'),
      await anApplication(ann, 'Harbour', 'Pilot'),
    ];
    await add(ann, harbour);
    await add(ann, quay, { name: 'Aaron' });
    expect((await look(ann, again)).others.map(({ name }) => name)).toEqual(['Anna Berg', 'Aaron']);
    const [other] = (await look(ann, quay)).others;
    await write(ann.scope, anAct(), (tx) =>
      addContact(tx, { applicationId: quay, contactId: other?.id ?? '', part: 'referrer' }),
    );
    const { parts } = await look(ann, quay);
    expect(parts.map(({ name, part }) => [name, part])).toEqual([
      ['Aaron', 'recruiter'],
      ['Anna Berg', 'referrer'],
    ]);
    await write(ann.scope, anAct(), (tx) => removePart(tx, parts[1]?.id ?? ''));
    const after = await look(ann, quay);
    expect(after.parts).toHaveLength(1);
    expect(after.others.map(({ name }) => name)).toEqual(['Anna Berg']);
    expect(after.events.at(-1)).toMatchObject({ kind: 'contact-removed', data: { name: 'Anna Berg' } });
  });

  test('who asked not to be contacted is shown so, and so is everybody where the organisation did', async () => {
    const ann = await aPerson();
    const id = await anApplication(ann);
    await add(ann, id);
    for (const table of ['contacts', 'organisations']) {
      await root.unsafe(`update ${table} set no_contact_at = now() where owner_id = '${ann.id}'`);
      expect((await look(ann, id)).parts[0]?.isClosed).toBe(true);
      await root.unsafe(`update ${table} set no_contact_at = null where owner_id = '${ann.id}'`);
    }
  });

  test('of somebody else’s there are none to add to or to take out', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const id = await anApplication(ann);
    await add(ann, id);
    const { parts } = await look(ann, id);
    const [part] = parts;
    expect(await add(eve, id)).toEqual(refused('not-found'));
    expect(await write(eve.scope, anAct(), (tx) => removePart(tx, part?.id ?? ''))).toEqual(
      refused('not-found'),
    );
    const own = await anApplication(eve);
    const given = { applicationId: own, contactId: part?.contactId ?? '', part: 'team' as const };
    expect(await write(eve.scope, anAct(), (tx) => addContact(tx, given))).toEqual(refused('not-found'));
  });
});

test('another role there begins with the same people, and says what it was begun from', async () => {
  const ann = await aPerson();
  const from = await anApplication(ann, 'Harbour', 'Keeper');
  await add(ann, from);
  await root`update applications set source = 'A friend', notes = 'Mine', applied_on = '2026-01-02' where id = ${from}`;
  const id = crypto.randomUUID();
  const made = await write(ann.scope, anAct(), (tx) =>
    duplicateApplication(tx, id, { id: from, role: 'Pilot' }),
  );
  expect(made).toEqual({ ok: true, value: { id } });
  const { parts, events } = await look(ann, id);
  expect(parts.map(({ name }) => name)).toEqual(['Anna Berg']);
  expect(events.map(({ kind }) => kind)).toEqual(['added', 'duplicated']);
  expect(events[1]?.data).toEqual({ from, fromRole: 'Keeper' });
  const [row] = await root`select a.role, a.source, a.notes, a.applied_on, s.kind from applications a
    join stages s on s.owner_id = a.owner_id and s.id = a.stage_id where a.id = ${id}`;
  expect({ ...row }).toEqual({
    role: 'Pilot',
    source: 'A friend',
    notes: '',
    applied_on: null,
    kind: 'saved',
  });
});
