import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { type Writing, write } from '@/db/transaction';
import type { Outcome } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { findApplication } from '../applications/reads';
import { editApplication, keepPosting } from '../applications/writes';
import { binApplications, restoreApplications } from '../bin/writes';
import { findContact } from '../contacts/reads';
import { editContact } from '../contacts/writes';
import { duplicateApplication } from '../duplicates/writes';
import { findFile } from '../imports/reads';
import { bringIn, keepFile } from '../imports/writes';
import { listPage } from '../list/reads';
import { mergeOrganisations, undoMerge } from '../merges/writes';
import { findOrganisation, listOrganisations } from '../organisations/reads';
import { renameOrganisation } from '../organisations/writes';
import { listParts } from '../parts/reads';
import { addPerson, removePart } from '../parts/writes';
import { chance } from '../seed/chance';
import { read } from '../transaction';
import { reindex } from './writes';

const { root } = testDatabase();
const did = <T>(person: Person, body: (tx: Writing) => Promise<Outcome<T>>) =>
  write(person.scope, anAct(), body);
const indexOf = async (person: Person) =>
  (
    await root`select application_id || ' ' || term as line from search_terms where owner_id = ${person.id} order by 1`
  ).map(({ line }) => line);
/** Makes the whole index anew, from nothing. */
async function anew(person: Person): Promise<void> {
  await root`delete from search_terms where owner_id = ${person.id}`;
  const ids = await root`select id from applications where owner_id = ${person.id}`;
  await did(person, async (tx) => {
    await reindex(
      tx,
      ids.map(({ id }) => id),
    );
    return { ok: true, value: null };
  });
}

let ann: Person;
afterEach(async () => {
  const before = await indexOf(ann);
  expect(before.length).toBeGreaterThan(0);
  await anew(ann);
  expect(await indexOf(ann)).toEqual(before);
});

const WORDS = ['Harbour', 'Škoda', "L'Oréal", '株式会社', 'turbines', 'مدير', 'a', '🔥', '', 'Straße'];

test.each([1, 2, 3])('after whatever series of writes it is what is said now (%i)', async (seed) => {
  ann = await aPerson();
  const { one, below } = chance(seed);
  const line = () => [one(WORDS), one(WORDS), 'x'].join(' ');
  const ids: string[] = [await anApplication(ann, line())];
  const edit = async (id: string) => {
    const { before } = await read(ann.scope, (tx) => ({ before: findApplication(tx, id) }));
    if (!before) return;
    const facts = { id, version: before.version, organisation: line(), role: line(), notes: line() };
    await did(ann, (tx) => editApplication(tx, editInput.parse(facts)));
  };
  const takeOut = async (id: string) => {
    const { parts } = await read(ann.scope, (tx) => ({ parts: listParts(tx, id) }));
    if (parts[0]) await did(ann, (tx) => removePart(tx, (parts[0] as { id: string }).id));
  };
  const rename = async (id: string) => {
    const { before } = await read(ann.scope, (tx) => ({ before: findApplication(tx, id) }));
    if (!before) return;
    const { place } = await read(ann.scope, (tx) => ({
      place: findOrganisation(tx, before.organisationId),
    }));
    if (place) await did(ann, (tx) => renameOrganisation(tx, place, line()));
  };
  const mergeTwo = async () => {
    const { places } = await read(ann.scope, (tx) => ({ places: listOrganisations(tx, { limit: 9 }) }));
    const [from, into] = [one(places), one(places)];
    const merged = await did(ann, (tx) => mergeOrganisations(tx, { id: from.id, intoId: into.id }));
    if (!merged.ok || below(2)) return;
    const [event] = await root`select id from events where owner_id = ${ann.id}
      and kind = 'organisations-merged' order by id desc limit 1`;
    await did(ann, (tx) => undoMerge(tx, event?.id));
  };
  const renamePerson = async (id: string) => {
    const { parts } = await read(ann.scope, (tx) => ({ parts: listParts(tx, id) }));
    const contactId = parts[0]?.contactId ?? crypto.randomUUID();
    const { before } = await read(ann.scope, (tx) => ({ before: findContact(tx, contactId) }));
    if (!before) return;
    const facts = { id: contactId, version: before.version, name: line(), organisation: null, notes: '' };
    await did(ann, (tx) => editContact(tx, { ...facts, email: null, phone: null, part: null }));
  };
  const somebody = { email: null, phone: null, part: 'recruiter' } as const;
  const writes = [
    async () => void ids.push(await anApplication(ann, line(), line())),
    edit,
    (id: string) => did(ann, (tx) => keepPosting(tx, { id, text: `${line()} ${below(9)}` })),
    (id: string) => did(ann, (tx) => duplicateApplication(tx, crypto.randomUUID(), { id, role: line() })),
    (id: string) => did(ann, (tx) => addPerson(tx, { applicationId: id, name: line(), ...somebody })),
    takeOut,
    rename,
    mergeTwo,
    renamePerson,
    (id: string) => did(ann, (tx) => binApplications(tx, [id])),
    (id: string) => did(ann, (tx) => restoreApplications(tx, [id])),
  ];
  for (let n = 0; n < 60; n++) await one(writes)(one(ids));
});

test('what comes in from a file is found at once', async () => {
  ann = await aPerson();
  const id = crypto.randomUUID();
  const bytes = Buffer.from('Company,Position,Notes\nKestrel,Designer,knows turbines\nQuay,Keeper,\n');
  await did(ann, (tx) => keepFile(tx, { id, name: 'search.csv', bytes }));
  const { file } = await read(ann.scope, (tx) => ({ file: findFile(tx, id) }));
  await did(ann, (tx) => bringIn(tx, { id, version: 1 }, file?.mapping as never));
  const { list } = await read(ann.scope, (tx) => ({ list: listPage(tx, { find: 'turbines' }) }));
  expect(list.rows.map(({ organisation }) => organisation)).toEqual(['Kestrel']);
});

/** Columns and tables that an application is found by, as a write names them. */
const SAYS = [
  /(insert|delete)\((postings|applicationContacts|applications)\)/,
  /update\(applicationContacts\)/,
  /update\((organisations|contacts)\)[\s\S]{0,80}\.set\(\{[^}]*\bname\b/,
  /update\(applications\)[\s\S]{0,80}\.set\(\{[^}]*\b(organisationId|role|notes)\b/,
  /(insert into|update) \$\{(postings|applicationContacts|applications|organisations|contacts)\}/,
];

test('whatever writes a text that applications are found by reindexes them', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'db/*/writes.ts'], {
    encoding: 'utf8',
  });
  const codes = files
    .trim()
    .split('\n')
    .map((file) => [file, readFileSync(file, 'utf8')] as const);
  const speaking = codes.filter(([, code]) => SAYS.some((says) => says.test(code)));
  // Or the patterns see nothing.
  expect(speaking.map(([file]) => file)).toEqual(
    expect.arrayContaining(
      ['applications', 'duplicates', 'imports', 'parts'].map((noun) => `db/${noun}/writes.ts`),
    ),
  );
  const forgetful = speaking.filter(([, code]) => !/\breindex(Named)?\(/.test(code)).map(([file]) => file);
  expect(forgetful).toEqual([]);
});
