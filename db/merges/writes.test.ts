import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import { testDatabase } from '@/scripts/test/database';
import { aContact, aNetwork, anOrganisation, did } from '@/scripts/test/loop';
import { fillOwned } from '@/scripts/test/owned-rows';
import { anAct, anApplication, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { findApplication } from '../applications/reads';
import { editApplication } from '../applications/writes';
import { findContact, listContactsAt } from '../contacts/reads';
import { listTrailAt } from '../events/reads';
import { findOrganisation, listAlike, listApplicationsAt, listOrganisations } from '../organisations/reads';
import { renameOrganisation } from '../organisations/writes';
import { listParts } from '../parts/reads';
import { addContact as takePart } from '../parts/writes';
import { listMergesInto } from './reads';
import { mergeContacts, mergeOrganisations, undoMerge } from './writes';

const { root } = testDatabase();

const merge = (person: Person, id: string, intoId: string) =>
  write(person.scope, anAct(), (tx) => mergeOrganisations(tx, { id, intoId }));
const look = (person: Person, id: string) =>
  read(person.scope, (tx) => ({
    one: findOrganisation(tx, id),
    applications: listApplicationsAt(tx, id),
    people: listContactsAt(tx, id),
    trail: listTrailAt(tx, id),
    merges: listMergesInto(tx, id),
    alike: listAlike(tx, id),
    all: listOrganisations(tx, { limit: 50 }),
  }));
const at = async (person: Person, applicationId: string) =>
  (await read(person.scope, (tx) => ({ it: findApplication(tx, applicationId) }))).it
    ?.organisationId as string;

/** Two of one employer, each with an application and somebody. */
async function two(person: Person) {
  const [one, other] = [
    await anApplication(person, 'Acme'),
    await anApplication(person, 'Acme Ltd', 'Pilot'),
  ];
  const [into, from] = [await at(person, one), await at(person, other)];
  await aContact(person, { organisation: 'Acme' });
  await aContact(person, { organisation: 'Acme Ltd', name: 'Daniel', email: 'daniel@example.org' });
  return { into, from, one, other };
}

describe('two organisations made one', () => {
  test('have everything of both; the old address leads to the one that stays; the history says so', async () => {
    const ann = await aPerson();
    const { into, from, other } = await two(ann);
    await root`update organisations set website = 'https://acme.example.org', notes = 'Slow.', is_target = true where id = ${from}`;
    expect(await merge(ann, from, into)).toEqual({ ok: true, value: { id: into } });
    const { one, applications, people, trail, merges, all } = await look(ann, into);
    expect(one).toMatchObject({
      website: 'https://acme.example.org',
      notes: 'From Acme Ltd:\n\nSlow.',
      isTarget: true,
    });
    expect(applications.map(({ id }) => id)).toContain(other);
    expect(people.map(({ name }) => name)).toEqual(['Daniel', 'Marta Lindqvist']);
    expect(trail[0]).toMatchObject({ kind: 'organisations-merged', data: { name: 'Acme Ltd' } });
    expect(trail.map(({ contact }) => contact)).toContain('Daniel');
    expect(JSON.stringify(trail)).not.toContain('carried');
    expect(merges).toMatchObject([{ name: 'Acme Ltd' }]);
    expect(all.map(({ name }) => name)).toEqual(['Acme']);
    expect((await look(ann, from)).one?.mergedIntoId).toBe(into);
    // Written down under the old name again, it is the one that stays.
    expect(await at(ann, await anApplication(ann, 'ACME ltd.'))).toBe(into);
  });

  test('leave no row behind, in whatever table refers to an organisation or a person', async () => {
    const ann = await aPerson();
    await fillOwned(root, `u.id = '${ann.id}'`);
    for (const [table, run] of [
      ['organisations', mergeOrganisations],
      ['contacts', mergeContacts],
    ] as const) {
      const [row] = await root.unsafe(
        `select id from ${table} where owner_id = $1 and merged_into_id is null`,
        [ann.id],
      );
      const from = row?.id as string;
      const intoId =
        table === 'contacts'
          ? await aContact(ann, { organisation: 'Into' })
          : await anOrganisation(ann, 'Into');
      await did(ann, (tx) => run(tx, { id: from, intoId }));
      const keys = await root`
        select k.conrelid::regclass::text as on, a.attname as column from pg_constraint k
        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[2]
        where k.contype = 'f' and k.confrelid = ${table}::regclass`;
      expect(keys.length).toBeGreaterThan(4);
      // Histories are append-only, and are read by where what they are about went.
      for (const { on, column } of keys.filter((key) => key.on !== 'events')) {
        const left = await root.unsafe(`select from ${on} where ${column} = $1`, [from]);
        expect([table, on, left.length]).toEqual([table, on, 0]);
      }
    }
  });

  test('are taken apart again as they were, and what was changed meanwhile stays', async () => {
    const ann = await aPerson();
    const { into, from, one, other } = await two(ann);
    await root`update organisations set notes = 'Slow.', no_contact_at = now() where id = ${from}`;
    const before = [await look(ann, into), await look(ann, from)];
    await merge(ann, from, into);
    const { merges, one: merged } = await look(ann, into);
    expect(merged?.noContactAt).not.toBeNull();
    const eventId = merges[0]?.eventId as string;
    expect(await write(ann.scope, anAct(), (tx) => undoMerge(tx, eventId))).toEqual({
      ok: true,
      value: { id: from },
    });
    const after = [await look(ann, into), await look(ann, from)];
    for (const [n, { one: was, applications, people }] of before.entries()) {
      expect(after[n]).toMatchObject({ applications, people, merges: [] });
      expect({ ...after[n]?.one, version: 0 }).toEqual({ ...was, version: 0 });
    }
    expect([await at(ann, one), await at(ann, other)]).toEqual([into, from]);
    expect(await write(ann.scope, anAct(), (tx) => undoMerge(tx, eventId))).toEqual(refused('no-such-move'));
  });

  test('keep what both were held against: two fits of one line stand side by side', async () => {
    const ann = await aPerson();
    const { into, from } = await two(ann);
    const [line, own] = [newId(), newId()];
    await root`insert into goal_lines (owner_id, id, kind, words, position) values
      (${ann.id}, ${line}, 'value', 'Kind people', 'a'), (${ann.id}, ${own}, 'skill', 'Maps', 'b')`;
    await root`insert into goal_fits (owner_id, id, line_id, organisation_id, fit, why) values
      (${ann.id}, ${newId()}, ${line}, ${into}, 'yes', 'They said so'),
      (${ann.id}, ${newId()}, ${line}, ${from}, 'no', 'A friend left'),
      (${ann.id}, ${newId()}, ${own}, ${from}, 'yes', '')`;
    const fits = async () =>
      (
        await root`select organisation_id, line_id, fit, why from goal_fits where owner_id = ${ann.id} order by why`
      ).map((row) => [row.organisation_id, row.line_id, row.fit, row.why]);
    const before = await fits();
    await merge(ann, from, into);
    expect(await fits()).toContainEqual([into, line, 'yes', 'They said so\nAcme Ltd: no, A friend left']);
    expect(await fits()).toContainEqual([into, own, 'yes', '']);
    const { merges } = await look(ann, into);
    await did(ann, (tx) => undoMerge(tx, merges[0]?.eventId as string));
    expect(await fits()).toEqual(before);
  });

  test('in a row lead to the last, and can be named as the first was', async () => {
    const ann = await aPerson();
    const [a, b, c] = [
      await anOrganisation(ann, 'A'),
      await anOrganisation(ann, 'B'),
      await anOrganisation(ann, 'C'),
    ];
    await merge(ann, a, b);
    await merge(ann, b, c);
    expect((await look(ann, a)).one?.mergedIntoId).toBe(c);
    expect(await merge(ann, a, c)).toEqual(refused('not-found'));
    expect(await merge(ann, c, c)).toEqual(refused('no-such-move'));
    const named = await write(ann.scope, anAct(), (tx) =>
      renameOrganisation(tx, { id: c, name: 'C', nameKey: 'c' }, 'A'),
    );
    expect(named.ok).toBe(true);
    expect((await look(ann, c)).all.map(({ name }) => name)).toEqual(['A']);
  });

  test('at the same time as an application there is edited, or added, lose neither', async () => {
    const ann = await aPerson();
    for (let n = 0; n < 6; n++) {
      const [one, other] = [await anApplication(ann, `Quay ${n}`), await anApplication(ann, `The Quay ${n}`)];
      const [into, from] = [await at(ann, one), await at(ann, other)];
      const facts = editInput.parse({ id: other, version: 1, organisation: `The Quay ${n}`, role: 'Diver' });
      const [merged, edited, , added] = await Promise.all([
        merge(ann, from, into),
        write(ann.scope, anAct(), (tx) => editApplication(tx, facts)),
        aContact(ann, { organisation: `The Quay ${n}`, name: 'Joan' }),
        anApplication(ann, `The Quay ${n}`, 'Cook'),
      ]);
      expect([merged.ok, edited.ok]).toEqual([true, true]);
      expect([await at(ann, other), await at(ann, added)]).toEqual([into, into]);
      const left = await root`select from contacts where organisation_id = ${from}`;
      expect(left).toHaveLength(0);
      expect((await look(ann, into)).applications.map(({ role }) => role).toSorted()).toEqual([
        'Cook',
        'Diver',
        'Keeper',
      ]);
    }
  });

  test('both ways at once become one, whichever was first', async () => {
    const ann = await aPerson();
    const { into, from } = await two(ann);
    const both = await Promise.all([merge(ann, from, into), merge(ann, into, from)]);
    expect(both.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect((await look(ann, into)).all).toHaveLength(1);
  });
});

test('two entries of one person become one, each part once, and are taken apart again', async () => {
  const ann = await aPerson();
  const [one, other] = [await anApplication(ann), await anApplication(ann, 'Quay')];
  const into = await aContact(ann, { notes: 'Kind.' });
  const from = await aContact(ann, { name: 'M. Lindqvist', email: 'ml@example.org', phone: '0113' });
  for (const [applicationId, contactId, part] of [
    [one, into, 'recruiter'],
    [one, from, 'team'],
    [other, from, 'interviewer'],
  ] as const)
    await did(ann, (tx) => takePart(tx, { applicationId, contactId, part }));
  const parts = async () => {
    const found = await read(ann.scope, (tx) => ({ one: listParts(tx, one), other: listParts(tx, other) }));
    return [found.one, found.other].map((all) => all.map(({ contactId, part }) => [contactId, part]));
  };
  const before = await parts();
  await did(ann, (tx) => mergeContacts(tx, { id: from, intoId: into }));
  expect(await parts()).toEqual([[[into, 'recruiter']], [[into, 'interviewer']]]);
  const { it, merges } = await read(ann.scope, (tx) => ({
    it: findContact(tx, into),
    merges: listMergesInto(tx, into),
  }));
  expect(it).toMatchObject({ email: 'marta@example.org', phone: '0113' });
  expect(it?.notes).toBe('Kind.\n\nFrom M. Lindqvist:\n\nE-mail: ml@example.org');
  await did(ann, (tx) => undoMerge(tx, merges[0]?.eventId as string));
  expect(await parts()).toEqual(before);
});

test('nothing of somebody else’s is made one, or taken apart', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  const { into, from } = await two(ann);
  const own = await anOrganisation(eve, 'Own');
  const network = await aNetwork(ann);
  const { merges } = await look(ann, network.organisationId);
  const before = await everythingOf(root, ann.id);
  for (const [id, intoId] of [
    [from, into],
    [own, into],
    [from, own],
  ] as const)
    expect(await merge(eve, id, intoId)).toEqual(refused('not-found'));
  expect(await write(eve.scope, anAct(), (tx) => undoMerge(tx, merges[0]?.eventId as string))).toEqual(
    refused('not-found'),
  );
  expect(await everythingOf(root, ann.id)).toBe(before);
  expect((await look(ann, network.organisationId)).alike.map(({ name }) => name)).toEqual([
    'The Lantern Press Group',
  ]);
});
