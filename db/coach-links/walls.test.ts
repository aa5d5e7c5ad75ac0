import type { TransactionSql } from 'postgres';
import { beforeAll, describe, expect, test } from 'vitest';
import { GRANTS, type Grant } from '@/lib/coach-links/rules';
import { aLink } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, aNetwork, anAnswer, anEnd, aWholeRound, did } from '@/scripts/test/loop';
import { fillOwned, type OwnedTable, ownedTables } from '@/scripts/test/owned-rows';
import { aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { aPractisedPerson } from '@/scripts/test/rehearsing';
import { aHardAnswer } from '@/scripts/test/understanding';
import { pool } from '../client';
import { decide } from '../feedback/writes';

/**
 * The third wall alone, for coaches: plain SQL over every table and column, as a coach who was given one part and nothing
 * else. What each table shows is said here once; one that is not named shows a coach nothing.
 */
const OPENS: Record<string, readonly Grant[]> = {
  application_contacts: ['pipeline'],
  application_documents: ['practice'],
  application_tags: ['pipeline'],
  applications: ['pipeline'],
  attention_answers: ['activity'],
  clarifications: ['feedback'],
  concerns: ['feedback'],
  contacts: ['contacts'],
  conversations: ['pipeline'],
  document_files: ['practice'],
  documents: ['practice'],
  episodes: ['feedback'],
  // Moves and the like with the pipeline, what followed from a "no" with feedback.
  events: ['pipeline', 'feedback'],
  feedback: ['feedback'],
  feedback_requests: ['feedback'],
  follow_ups: ['pipeline'],
  goal_fits: ['pipeline'],
  goal_lines: ['pipeline'],
  goals: ['pipeline'],
  interview_contacts: ['pipeline'],
  interview_stories: ['practice'],
  interviews: ['pipeline'],
  letters: ['feedback'],
  listenings: ['feedback'],
  offers: ['pipeline'],
  organisations: ['pipeline'],
  postings: ['pipeline'],
  practice_done: ['practice'],
  practice_items: ['practice'],
  question_meetings: ['practice'],
  question_stories: ['practice'],
  questions: ['practice'],
  ratings: ['practice'],
  rehearsal_items: ['practice'],
  rehearsal_schedules: ['practice'],
  rehearsals: ['practice'],
  rejections: ['feedback'],
  response_evidence: ['feedback'],
  responses: ['feedback'],
  role_kind_corrections: ['pipeline'],
  search_terms: ['pipeline'],
  stages: ['pipeline'],
  stories: ['practice'],
  story_strengths: ['feedback'],
  story_themes: ['practice'],
  strengths: ['feedback'],
  themes: ['feedback'],
};

/**
 * Words as they are in a search that was led with the product's own writes, and where a coach may read them: so that one
 * which a write carries into another table's column is found there.
 */
const WORDS: Record<string, readonly string[]> = {
  // Names of people: with `contacts`. Who spoke is the page's to mask, and a letter greets whom it was written to
  // (docs/security.md).
  'Daniel Okoro': [
    'contacts.name',
    'feedback.speaker',
    'feedback_requests.text',
    'feedback_requests.drafts',
    'feedback_requests.sent_text',
  ],
  'Marta Lindqvist': ['contacts.name', 'feedback.speaker'],
  'Priya Nair': ['contacts.name'],
  'Tom Field': ['contacts.name'],
  'marta@example.org': ['contacts.email'],
  // Of the pipeline.
  'Fernside Libraries': ['organisations.name', 'organisations.name_key'],
  'Moorland Press': ['organisations.name', 'organisations.name_key', 'events.data'],
  'Librarian wanted': ['postings.text'],
  'Ask how it stands': ['applications.next_action', 'events.data'],
  'A friend': ['applications.source', 'events.data'],
  // Of feedback.
  'We liked how you plan': ['feedback.words'],
  'how you plan': ['feedback.words', 'strengths.quote'],
  'You were not a fit': ['feedback.words'],
  'What is one thing that would have helped': [
    'feedback_requests.text',
    'feedback_requests.sent_text',
    'feedback_requests.drafts',
  ],
  'What gave that impression': ['clarifications.text', 'clarifications.sent_text', 'clarifications.drafts'],
  // Of practice.
  'Tell one answer aloud': ['practice_items.title'],
  'Read one report': ['practice_items.title'],
  'A pipe burst': ['stories.situation'],
  'The result first': ['rehearsals.keep_one'],
  // In none.
  'too old': [],
  'The questions in writing': [],
  'walk to the sea': [],
};

const { root } = testDatabase();
/** Ann has a row in every table with a mark in every column of words; Bea led a search by the product's own writes. */
let ann: Person;
let bea: Person;
let other: { coach: Person; linkId: string };
let tables: OwnedTable[];
let marks: number;
const coaches = new Map<Grant | 'nothing' | 'ended', Person>();

beforeAll(async () => {
  [ann, bea] = await Promise.all([aPerson('ann'), aPerson('bea')]);
  tables = (await ownedTables(root)).filter(({ name }) => name !== 'users');
  // What lies between a seeker and one coach is filled for this one, who is nobody to the others.
  const coach = await aPerson('other');
  other = { coach, linkId: await aLink(root, ann, coach, { scopes: [...GRANTS] }) };
  await aLink(root, bea, coach, { scopes: [...GRANTS] });
  await fillOwned(root, `u.id = '${ann.id}'`);
  marks = await markAll();
  const { rejectionId } = await aWholeRound(bea);
  await anEnd(bea);
  await aHardAnswer(bea, { rejectionId });
  await aPractisedPerson(bea);
  await aNetwork(bea);
  const adjusted = await aConcern(bea, await anAnswer(bea));
  const decided = { id: adjusted, version: 1, decision: 'adjustment', title: '', dueOn: null } as const;
  await did(bea, (tx) => decide(tx, decided));
  for (const grant of GRANTS) coaches.set(grant, await aCoach([grant]));
  coaches.set('nothing', await aCoach([]));
  coaches.set('ended', await aCoach(GRANTS, true));
}, 120_000);

async function aCoach(scopes: readonly Grant[], ended = false): Promise<Person> {
  const coach = await aPerson('coach');
  for (const client of [ann, bea]) await aLink(root, client, coach, { scopes: [...scopes], ended });
  return coach;
}

/** Writes into every column of Ann's that takes any words which it is. @returns how many there are. */
async function markAll(): Promise<number> {
  const columns = await root<{ table: string; name: string }[]>`
    select c.relname as table, a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relname = any(${tables.map(({ name }) => name)}) and a.attnum > 0 and not a.attisdropped
      and a.attgenerated = '' and a.atttypid = 'text'::regtype and not exists (
        select from pg_constraint k where k.conrelid = c.oid and k.contype in ('c', 'f') and a.attnum = any(k.conkey))`;
  const ownerOf = new Map(tables.map(({ name, owner }) => [name, owner]));
  await root.begin(async (tx) => {
    // What triggers keep as it was is marked all the same.
    await tx`set local session_replication_role = replica`;
    for (const { table, name } of columns)
      await tx.unsafe(
        `update ${table} set "${name}" = 'mark of ${table}.${name} ' || ctid where ${ownerOf.get(table)} = $1`,
        [ann.id],
      );
  });
  return columns.length;
}

/** A coach's transaction as the app's role, in plain SQL: nobody wrote a WHERE. */
const asCoach = <T>(coach: Person, query: (tx: TransactionSql) => Promise<T>) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${coach.id}, true)`;
    return query(tx);
  }) as Promise<T>;

/** Every row of the client's that a coach can get hold of, by table. */
type Seen = Map<string, Record<string, unknown>[]>;
async function seenBy(coach: Person, client: Person): Promise<Seen> {
  const seen: Seen = new Map();
  await asCoach(coach, async (tx) => {
    for (const { name, owner } of tables) {
      const rows = await tx.unsafe(`select to_jsonb(r) as row from ${name} r where ${owner} = $1`, [
        client.id,
      ]);
      if (rows.length > 0)
        seen.set(
          name,
          rows.map(({ row }) => row as Record<string, unknown>),
        );
    }
  });
  return seen;
}
const opened = (grant: Grant) =>
  Object.entries(OPENS)
    .filter(([name, by]) => by.includes(grant) && tables.some((table) => table.name === name))
    .map(([name]) => name);

describe.each(GRANTS)('a coach who was given %s alone', (grant) => {
  let seen: Seen;
  let led: Seen;
  beforeAll(async () => {
    const coach = coaches.get(grant) as Person;
    [seen, led] = [await seenBy(coach, ann), await seenBy(coach, bea)];
  });

  test('sees rows of the tables that it opens, and of no other; of links only their own', () => {
    const tables = new Set([...seen.keys(), ...led.keys()]);
    expect([...tables].sort()).toEqual([...opened(grant), 'coach_links'].sort());
    expect([seen, led].map((of) => of.get('coach_links')?.length)).toEqual([1, 1]);
  });

  test('finds no column’s words in a column of another', () => {
    for (const [table, rows] of seen)
      for (const row of rows)
        for (const found of JSON.stringify(row).matchAll(/mark of (\w+)\./g)) expect(found[1]).toBe(table);
  });

  test('finds what was said only where it may be read', () => {
    const places = [...led].flatMap(([table, rows]) =>
      rows.flatMap((row) =>
        Object.entries(row).map(([column, value]) => [`${table}.${column}`, told(value)] as const),
      ),
    );
    for (const [words, allowed] of Object.entries(WORDS)) {
      const found = places.filter(([, text]) => text.includes(words.toLowerCase())).map(([place]) => place);
      expect([words, [...new Set(found)].filter((place) => !allowed.includes(place))]).toEqual([words, []]);
    }
  });
});
const told = (value: unknown) => (JSON.stringify(value) ?? '').toLowerCase();

test('each of these words is somewhere in the search, or it could not be missed', async () => {
  const all = await everythingOf(root, bea.id);
  expect(Object.keys(WORDS).filter((words) => !all.includes(words))).toEqual([]);
  expect(marks).toBeGreaterThan(100);
});

test.each(['nothing', 'ended'] as const)(
  'a coach with %s sees the link and no row of any other table',
  async (given) => {
    expect([...(await seenBy(coaches.get(given) as Person, ann)).keys()]).toEqual(['coach_links']);
  },
);

test('a coach with everything sees no more than the parts together', async () => {
  const seen = await seenBy(other.coach, ann);
  const between = tables.map(({ name }) => name).filter((name) => !OPENS[name] && seen.has(name));
  for (const table of between.filter((name) => name !== 'coach_links'))
    for (const row of seen.get(table) ?? []) expect([table, row.link_id]).toEqual([table, other.linkId]);
  expect(JSON.stringify([...(await seenBy(other.coach, bea))])).not.toContain('too old');
});

test('that an adjustment is asked for is in no history that a coach sees', async () => {
  const decisions = "select from events where kind = 'decided' and data ->> 'to' = 'adjustment'";
  expect(await root.unsafe(decisions)).not.toHaveLength(0);
  expect(await asCoach(other.coach, (tx) => tx.unsafe(decisions))).toHaveLength(0);
});

test('names are found by no search term, where they are not shared', async () => {
  const terms = (coach: Person) =>
    asCoach(coach, (tx) => tx`select term from search_terms where owner_id = ${bea.id}`).then((rows) =>
      rows.map(({ term }) => term),
    );
  const without = await terms(coaches.get('pipeline') as Person);
  expect(without).toContain('fernside');
  for (const name of ['priya', 'nair', 'field']) expect(without).not.toContain(name);
  expect(await terms(other.coach)).toContain('priya');
});
