import type postgres from 'postgres';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPool, pool } from '@/db/client';
import type { Many } from '@/lib/sheets/columns';
import { DOSSIERS } from '@/lib/sheets/dossiers';
import { headOf, linesOf } from '@/lib/sheets/lines';
import { SHEETS } from '@/lib/sheets/sheets';
import { testDatabase } from '@/scripts/test/database';
import { fillOwned, ownedTables } from '@/scripts/test/owned-rows';
import { aPerson, type Person } from '@/scripts/test/people';
import { read } from '../transaction';
import { countSheets, listSheetRows } from './reads';

const database = testDatabase();
const { root } = database;
let ann: Person;
let eve: Person;

beforeAll(async () => {
  [ann, eve] = [await aPerson('ann'), await aPerson('eve')];
  for (const { id } of [ann, eve]) await fillOwned(root, `u.id = '${id}'`);
  await fillOwned(root, `u.id = '${eve.id}'`, 2);
});

const told = async (person: Person): Promise<Record<string, string>> => {
  const { pages } = await pagesOf(person);
  return Object.fromEntries(
    SHEETS.map((sheet, n) => [sheet.name, linesOf(sheet, pages[n]?.rows ?? [], 'Europe/London')]),
  );
};
/** Every id of somebody's, in any table. */
const idsOf = async (person: Person): Promise<string[]> => {
  const each = (await ownedTables(root))
    .filter(({ name }) => name !== 'users')
    .map(({ name, owner }) =>
      root.unsafe(`select to_jsonb(r) ->> 'id' as id from ${name} r where ${owner} = $1`, [person.id]),
    );
  return (await Promise.all(each)).flat().flatMap(({ id }) => id ?? []);
};

/** Every sheet of somebody's from its beginning, in one transaction. */
const pagesOf = (person: Person) =>
  read(person.scope, (tx) => ({
    counts: countSheets(tx),
    pages: Promise.all(SHEETS.map(({ name }) => listSheetRows(tx, { sheet: name }))),
  }));

test('every sheet has its rows, and says how many', async () => {
  const { counts, pages } = await pagesOf(ann);
  const found = SHEETS.map(({ name }, n) => [name, pages[n]?.rows.length]);
  expect(found.filter(([, n]) => !n)).toEqual([]);
  expect(counts).toEqual(Object.fromEntries(found));
});

describe('with nothing but the WHERE between them', () => {
  const kept = globalThis as { onwardSql?: postgres.Sql };
  let apps: postgres.Sql;
  beforeAll(() => {
    apps = pool();
    kept.onwardSql = openPool(database.address('root'), 2);
  });
  afterAll(async () => {
    await kept.onwardSql?.end();
    kept.onwardSql = apps;
  });

  test('no sheet shows anything of somebody else’s', async () => {
    const theirs = await idsOf(eve);
    expect(theirs.length).toBeGreaterThan(100);
    const all = Object.values(await told(ann)).join('');
    expect(theirs.filter((id) => all.includes(id))).toEqual([]);
    const { counts, pages } = await pagesOf(ann);
    expect(Object.values(counts)).toEqual(pages.map(({ rows }) => rows.length));
  });
});

test('a sheet goes on behind the last row, and each row comes once', async () => {
  await root`insert into rest_days (owner_id, id, day)
    select ${ann.id}, gen_random_uuid(), date '2010-01-01' + n from generate_series(1, 2500) n`;
  const met: unknown[] = [];
  let after: string | undefined;
  const sizes: number[] = [];
  do {
    const { page } = await read(ann.scope, (tx) => ({
      page: listSheetRows(tx, { sheet: 'rest-days', ...(after ? { after } : {}) }),
    }));
    met.push(...page.rows.map((row) => row[0]?.[0]));
    sizes.push(page.rows.length);
    after = page.next;
  } while (after);
  expect(sizes).toEqual([1000, 1000, 501]);
  expect(new Set(met).size).toBe(2501);
});

test('what lies in the bin is in no sheet, as if it were gone for good', async () => {
  // Practice for one thing alone, which is about the application by that way and no other.
  for (const alone of ['concern_id', 'interview_id', 'application_id'])
    await root.unsafe(
      `with one as (select * from practice_items where owner_id = $1 and interview_id is not null limit 1),
      made as (insert into practice_items select (jsonb_populate_record(null::practice_items, to_jsonb(one)
        || '{"concern_id": null, "interview_id": null, "application_id": null, "document_id": null, "library_key": null}'
        || jsonb_build_object('id', gen_random_uuid(), '${alone}', one.${alone}))).* from one returning owner_id, id)
      insert into practice_done (owner_id, id, item_id) select owner_id, gen_random_uuid(), id from made`,
      [eve.id],
    );
  const before = await told(eve);
  await root`update applications set deleted_at = now() where owner_id = ${eve.id}`;
  const { counts } = await read(eve.scope, (tx) => ({ counts: countSheets(tx) }));
  const binned = SHEETS.filter(({ bin }) => bin === '').map(({ name }) => name);
  expect(binned.map((name) => counts[name])).toEqual([0]);
  const inBin = await told(eve);
  expect(['interviews', 'letters', 'practice', 'practice-done'].map((name) => inBin[name])).toEqual(
    Array(4).fill(''),
  );
  for (const name of ['organisations', 'stories', 'questions', 'rehearsals', 'resumes'])
    expect(inBin[name], name).not.toBe('');
  await root`delete from applications where owner_id = ${eve.id}`;
  expect(inBin).toEqual(await told(eve));
  expect(Object.keys(before).filter((name) => before[name] !== inBin[name])).toEqual(
    expect.arrayContaining(['stories', 'questions', 'rehearsals', 'resumes']),
  );
});

test.each([
  ['episode', 'rejections'],
  ['organisation', 'organisations'],
] as const)('everything of one %s has each sheet whose rows hang on it', async (of, top) => {
  const hanging = await root<{ name: string }[]>`
    with recursive hanging(id) as (
      select ${top}::regclass::oid
      union select k.conrelid from pg_constraint k join hanging on k.confrelid = hanging.id where k.contype = 'f')
    select relname as name from pg_class join hanging on hanging.id = pg_class.oid`;
  const names = hanging.map(({ name }) => name);
  const wanted = SHEETS.filter(({ table }) => names.includes(snake(table))).map(({ name }) => name);
  expect(wanted.length).toBeGreaterThan(10);
  expect(DOSSIERS[of].sections.map(({ sheet }) => sheet).toSorted()).toEqual(wanted.toSorted());
});

const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Tables that are in no sheet, each for a reason. */
const NOWHERE: Record<string, string> = {
  access_log: 'who looked and when, which has a file of its own under My coaches',
  acts: 'what is done once, and no content',
  attention_answers: 'what coaches were told of how things are, which the one file of everything tells of',
  client_groups: 'of a coach’s, under Clients',
  client_places: 'of a coach’s, under Clients',
  meetings: 'when one meets a coach, shown under My coaches',
  captures: 'waits a day to be looked over, then goes',
  coach_links: 'consent, shown and ended under My coaches',
  imports: 'waits a day to be looked over, then goes',
  login_tokens: 'opens an account',
  mail_settings: 'opens a mailbox',
  outbox: 'sealed letters on their way; what was sent is in questions and letters',
  passkeys: 'opens an account',
  recovery_codes: 'opens an account',
  identities: 'of signing in',
  restore_parts: 'waits a day to be looked over, then goes',
  restores: 'waits a day to be looked over, then goes',
  role_kind_corrections: 'how titles are grouped under Insights, which the one file of everything tells of',
  search_terms: 'made from the applications',
  second_factors: 'opens an account',
  sessions: 'opens an account',
  used_challenges: 'of signing in',
  users: 'the account itself, which the one file of everything tells of',
  zones_left: 'where somebody was, which the one file of everything tells of',
};

test('every table with an owner is in a sheet, or named here with its reason', async () => {
  const inSheets = new Set(
    SHEETS.flatMap(({ table, columns }) => [
      table,
      ...columns
        .flatMap(({ from }) => from)
        .filter((one): one is Many => typeof one !== 'string')
        .map(({ of }) => of),
    ]).map(snake),
  );
  const left = (await ownedTables(root)).map(({ name }) => name).filter((name) => !inSheets.has(name));
  expect(left.sort()).toEqual(Object.keys(NOWHERE).sort());
});

test('no two columns of a sheet have one heading, and every file begins with its headings', () => {
  for (const sheet of SHEETS) {
    const headings = sheet.columns.map(({ heading }) => heading);
    expect(new Set(headings).size, sheet.name).toBe(headings.length);
    expect(headOf(sheet).startsWith('\uFEFF')).toBe(true);
  }
  expect(new Set(SHEETS.map(({ name }) => name)).size).toBe(SHEETS.length);
});
