import { createHash } from 'node:crypto';
import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { AMONG_SOME } from '@/lib/exports/only-one';
import { MYSELF, type Problem, Unreadable } from '@/lib/exports/rules';
import { TABLE_WORDS } from '@/lib/exports/words';
import { dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anExport, aRestore, aWaiting } from '@/scripts/test/exports';
import { did } from '@/scripts/test/loop';
import { ownedTables } from '@/scripts/test/owned-rows';
import { anAct, anApplication, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { LEFT_OUT, TAKEN_TABLES } from '../all-tables';
import { keepResumeFile } from '../resumes/writes';
import { seedCast } from '../seed/cast';
import { read, write } from '../transaction';
import { findRestore } from './reads';
import { commitRestore, dropRestore } from './writes';

const { root } = testDatabase();
const today = dayIn('Europe/London', new Date());
/** Has a whole search, and a file. */
let ann: Person;
let text: string;
beforeAll(async () => {
  ann = await aPerson('ann');
  await seedCast(ann.scope, today);
  const bytes = Buffer.from('%PDF-1.4 \0 not text');
  const reading = {
    format: 'pdf',
    text: 'Ann',
    pages: 1,
    pagesRead: 1,
    trouble: null,
    isCut: false,
  } as const;
  const typed = { name: 'Resume', targetRole: null, previousId: '' };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await did(ann, (tx) => keepResumeFile(tx, typed, { fileName: 'Ann.pdf', bytes, sha256, reading }));
  text = await anExport(ann);
});

const withoutDate = (file: string) => file.replace(/"exported_at": "[^"]+"/, '');
type Tables = Record<string, Record<string, unknown>[]>;
const tablesOf = (file: string) => (JSON.parse(file) as { tables: Tables }).tables;
/** The file with its tables changed. */
function changed(change: (tables: Tables) => void, file = text): string {
  const parsed = JSON.parse(file) as { tables: Tables };
  change(parsed.tables);
  return JSON.stringify(parsed);
}
const countsOf = (brought: Awaited<ReturnType<typeof aRestore>>) =>
  Object.fromEntries(
    brought.tables.map(({ table, comesIn, isThere, differs }) => [table, [comesIn, isThere, differs]]),
  );

describe('an export', () => {
  test('has every table with an owner, or says why not', async () => {
    const owned = (await ownedTables(root)).map(({ name }) => name);
    const known = [...TAKEN_TABLES.keys(), ...Object.keys(LEFT_OUT)];
    expect(known.toSorted()).toEqual(owned.toSorted());
    expect(Object.keys(TABLE_WORDS).toSorted()).toEqual(['person', ...TAKEN_TABLES.keys()].toSorted());
  });

  test('has what a row refers to before it', () => {
    const before = new Set<string>();
    for (const { shape } of TAKEN_TABLES.values()) {
      before.add(shape.name);
      for (const { refersTo } of shape.columns) if (refersTo) expect(before).toContain(refersTo);
    }
  });

  test('knows everything of which the database lets there be one only', async () => {
    const indexes = await root`
      select i.indexrelid::regclass::text as name, c.relname as table,
        i.indpred is not null or i.indexprs is not null as partly,
        array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum = any(i.indkey)
          and a.attname <> 'owner_id' order by array_position(i.indkey::int[], a.attnum::int)) as fields
      from pg_index i join pg_class c on c.oid = i.indrelid
      where i.indisunique and not i.indisprimary and c.relname = any(${[...TAKEN_TABLES.keys()]})`;
    expect(indexes.length).toBeGreaterThan(20);
    for (const { name, table, partly, fields } of indexes) {
      if (partly) expect(AMONG_SOME).toHaveProperty(name);
      else if (!fields.includes('id'))
        expect([name, TAKEN_TABLES.get(table)?.shape.onlyOne.map((rule) => rule.fields)]).toEqual([
          name,
          expect.arrayContaining([fields]),
        ]);
    }
  });

  test('has nothing that opens a door, and nobody’s id but of rows that are in it', async () => {
    const [row] = await root`select email, password_hash from users where id = ${ann.id}`;
    for (const secret of [ann.id, row?.email, '"password', 'secret_hash', 'fingerprint'])
      expect(text).not.toContain(secret);
  });

  test('has a row for every row there is', async () => {
    for (const [name, { table }] of TAKEN_TABLES) {
      if (name === 'acts') continue;
      const [{ n } = { n: -1 }] = await root.unsafe(
        `select count(*)::int as n from ${name} where owner_id = $1`,
        [ann.id],
      );
      expect([name, tablesOf(text)[name]?.length]).toEqual([name, n]);
      expect(table).toBeTruthy();
    }
  });
});

describe('into an empty account', () => {
  test('everything comes as it is, and taken away again it is the same but for the date', async () => {
    const bob = await aPerson('bob');
    const before = await everythingOf(root, ann.id);
    expect(await aRestore(bob, text)).toMatchObject({ intoEmpty: true });
    expect(withoutDate(await anExport(bob))).toBe(withoutDate(text));
    // The same ids under another owner are other rows.
    expect(await everythingOf(root, ann.id)).toBe(before);
    const [found] = await root`
      select count(*)::int as applications, (select count(distinct application_id)::int from search_terms
        where owner_id = ${bob.id}) as found from applications where owner_id = ${bob.id}`;
    expect(found?.found).toBe(found?.applications);
    const [actors] = await root`
      select count(*) filter (where actor_id <> ${bob.id})::int as n from events where owner_id = ${bob.id}`;
    expect(actors?.n).toBe(0);
  });

  test('a text stays as it was written, whatever stands in it', async () => {
    const [bob, carl] = [await aPerson('bob'), await aPerson('carl')];
    await anApplication(bob);
    const words = `${MYSELF} and ${bob.id}`;
    await root`update applications set notes = ${words} where owner_id = ${bob.id}`;
    await aRestore(carl, await anExport(bob));
    const rows = await root`select notes from applications where owner_id = ${carl.id}`;
    expect(rows).toEqual([{ notes: words }]);
  });

  test('who else did something is not in it', async () => {
    const bob = await aPerson('bob');
    await anApplication(bob);
    await root`update events set actor_id = ${ann.id}, actor_kind = 'coach' where owner_id = ${bob.id}`;
    const file = await anExport(bob);
    expect(file).not.toContain(ann.id);
    const carl = await aPerson('carl');
    await aRestore(carl, file);
    const rows = await root`select distinct actor_id, actor_kind from events where owner_id = ${carl.id}`;
    expect(rows).toEqual([{ actor_id: carl.id, actor_kind: 'coach' }]);
  });

  test('one that its owner emptied gets everything back under the same ids, and keeps the stages it has', async () => {
    const bob = await aPerson('bob');
    await aRestore(bob, text);
    // What nobody can delete, like the numbers of forms, stays.
    for (const name of [...TAKEN_TABLES.keys()].reverse())
      if (!['acts', 'stages', 'themes'].includes(name))
        await root.unsafe(`delete from ${name} where owner_id = $1`, [bob.id]);
    await root`update stages set name = 'Sent off', version = 2 where owner_id = ${bob.id} and kind = 'applied'`;
    expect(await aRestore(bob, text)).toMatchObject({ intoEmpty: false });
    const back = tablesOf(await anExport(bob));
    expect(back.stages?.map((row) => row.name)).toContain('Sent off');
    expect({ ...back, stages: [] }).toEqual({ ...tablesOf(text), stages: [] });
  });

  test('a file without the stages that everybody needs leaves the first ones where they are', async () => {
    const bob = await aPerson('bob');
    const nothing = changed((tables) => {
      for (const name of Object.keys(tables)) tables[name] = [];
    });
    expect(await aRestore(bob, nothing)).toEqual({ intoEmpty: false, tables: [] });
    expect(await root`select from stages where owner_id = ${bob.id}`).not.toHaveLength(0);
  });
});

describe('into an account with data', () => {
  test('what one has oneself is there already, and nothing of it changes', async () => {
    const before = await anExport(ann);
    const { intoEmpty, tables } = await aRestore(ann, text);
    expect(intoEmpty).toBe(false);
    expect(tables.filter(({ comesIn, differs }) => comesIn + differs > 0)).toEqual([]);
    expect(withoutDate(await anExport(ann))).toBe(withoutDate(before));
  });

  test('what was changed since stays and is counted, what was deleted comes back, with everything of it', async () => {
    const bob = await aPerson('bob');
    await aRestore(bob, text);
    const [kept, deleted] = tablesOf(text).applications ?? [];
    await root`update applications set notes = 'mine' where owner_id = ${bob.id} and id = ${String(kept?.id)}`;
    await root`delete from applications where owner_id = ${bob.id} and id = ${String(deleted?.id)}`;
    const counts = countsOf(await aRestore(bob, text));
    const n = tablesOf(text).applications?.length ?? 0;
    expect(counts.applications).toEqual([1, n - 2, 1]);
    expect(counts.events?.[0]).toBeGreaterThan(0);
    const rows = await root`select id, notes, role from applications where owner_id = ${bob.id}`;
    expect(rows).toHaveLength(n);
    expect(rows.find(({ id }) => id === kept?.id)?.notes).toBe('mine');
    const back = rows.find(({ id }) => !tablesOf(text).applications?.some((row) => row.id === id));
    expect(back?.role).toBe(deleted?.role);
    const [{ n: orphans } = { n: -1 }] = await root`
      select count(*)::int as n from events where owner_id = ${bob.id}
        and application_id = ${back?.id} and act_id is not null`;
    expect(orphans).toBe(tablesOf(text).events?.filter((row) => row.application_id === deleted?.id).length);
  });

  test('somebody else’s rows get ids of their own, hang on what is here, and come in once however often', async () => {
    const bob = await aPerson('bob');
    await anApplication(bob, 'Harbour Logistics', 'Pilot');
    const before = await everythingOf(root, ann.id);
    const counts = countsOf(await aRestore(bob, text));
    const tables = tablesOf(text);
    expect(counts.applications).toEqual([tables.applications?.length, 0, 0]);
    expect(counts.organisations?.[0]).toBe((tables.organisations?.length ?? 0) - 1);
    // The first stages and themes are here under the same names.
    expect(counts.stages?.[0]).toBe(0);
    const [mine] = await root`
      select count(*)::int as n from applications a join organisations o using (owner_id)
      where a.organisation_id = o.id and owner_id = ${bob.id} and o.name = 'Harbour Logistics'`;
    expect(mine?.n).toBe(2);
    const strange = await root`
      select e.id from events e join applications a using (owner_id) where e.application_id = a.id
        and owner_id = ${bob.id} and e.data::text like any (
          select '%' || id || '%' from stages where owner_id = ${ann.id})`;
    expect(strange).toHaveLength(0);
    for (const [name, rows] of Object.entries(tables)) {
      const ids = rows.map((row) => String(row.id));
      expect([
        name,
        await root.unsafe(`select id from ${name} where owner_id = $1 and id = any($2)`, [bob.id, ids]),
      ]).toEqual([name, []]);
    }
    const again = await aRestore(bob, text);
    expect(again.tables.filter(({ comesIn }) => comesIn > 0)).toEqual([]);
    expect(await everythingOf(root, ann.id)).toBe(before);
  });
});

test('what stood in a stage that is retired here stands in another of its kind', async () => {
  const [bob, carl] = [await aPerson('bob'), await aPerson('carl')];
  await anApplication(carl, 'Lighthouse', 'Keeper');
  const file = await anExport(carl);
  await anApplication(bob);
  await root`update stages set retired_at = now() where owner_id = ${bob.id} and name = 'Applied'`;
  await root`insert into stages (owner_id, id, name, kind, position)
    values (${bob.id}, ${newId()}, 'Sent off', 'applied', 'a9')`;
  expect(countsOf(await aRestore(bob, file)).applications).toEqual([1, 0, 0]);
  const rows = await root`select s.name from applications a
    join stages s on s.owner_id = a.owner_id and s.id = a.stage_id
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
    where a.owner_id = ${bob.id} and o.name = 'Lighthouse'`;
  expect(rows).toEqual([{ name: 'Sent off' }]);
  expect(countsOf(await aRestore(bob, file)).applications).toEqual([0, 1, 0]);
});

test('an organisation that asked not to be contacted is closed here too, and named', async () => {
  const [bob, carl] = [await aPerson('bob'), await aPerson('carl')];
  for (const person of [bob, carl]) await anApplication(person, 'Lighthouse', 'Keeper');
  await root`update organisations set no_contact_at = now() where owner_id = ${carl.id}`;
  const file = await anExport(carl);
  expect((await aRestore(bob, file)).closed).toEqual(['Lighthouse']);
  const rows = await root`select o.no_contact_at is not null as closed, e.kind from organisations o
    join events e on e.owner_id = o.owner_id and e.organisation_id = o.id where o.owner_id = ${bob.id}`;
  expect(rows).toContainEqual({ closed: true, kind: 'contact-closed' });
  expect((await aRestore(bob, file)).closed).toBeUndefined();
  // Whoever opened their own again since then meant it.
  await root`update organisations set no_contact_at = null where owner_id = ${carl.id}`;
  expect((await aRestore(carl, file)).closed).toBeUndefined();
});

describe('a file that waits', () => {
  test('is one, shows what would come in, and has written nothing', async () => {
    const bob = await aPerson('bob');
    const before = await anExport(bob);
    await aWaiting(bob, text);
    const id = await aWaiting(bob, text);
    expect(withoutDate(await anExport(bob))).toBe(withoutDate(before));
    const { restore } = await read(bob.scope, (tx) => ({ restore: findRestore(tx) }));
    expect(restore).toMatchObject({ id, state: 'waiting', name: 'onward.json', counts: { intoEmpty: true } });
    expect(await root`select from restores where owner_id = ${bob.id}`).toHaveLength(1);
    expect(await write(ann.scope, anAct(), (tx) => commitRestore(tx, id))).toEqual({
      ok: false,
      reason: 'not-found',
    });
    await did(bob, (tx) => dropRestore(tx, id));
    expect(await root`select from restore_parts where owner_id = ${bob.id}`).toHaveLength(0);
  });

  test('comes in once, however often it is pressed at once', async () => {
    const bob = await aPerson('bob');
    const id = await aWaiting(bob, text);
    const press = () => write(bob.scope, anAct(), (tx) => commitRestore(tx, id));
    const [one, other] = await Promise.all([press(), press()]);
    expect(one).toMatchObject({ ok: true, value: { intoEmpty: true } });
    expect(other).toEqual(one);
    expect(withoutDate(await anExport(bob))).toBe(withoutDate(text));
  });

  test('comes in once where two are looked at and pressed at once', async () => {
    const bob = await aPerson('bob');
    const both = await Promise.allSettled([aRestore(bob, text), aRestore(bob, text)]);
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true);
    expect(withoutDate(await anExport(bob))).toBe(withoutDate(text));
  });
});

describe('a file that is not as it must be writes nothing, and says where', () => {
  const first = (tables: Tables, name: string) => tables[name]?.[0] as Record<string, unknown>;
  const CASES: [string, () => string, Problem][] = [
    ['cut in half', () => text.slice(0, text.length / 2), { code: 'cut-off' }],
    ['newer', () => text.replace('"version": 1', '"version": 2'), { code: 'newer' }],
    [
      'of a wrong type',
      () => changed((tables) => Object.assign(first(tables, 'applications'), { role: 5 })),
      { code: 'wrong-value', table: 'applications', row: 1, field: 'role' },
    ],
    [
      'with a reference to nothing',
      () => changed((tables) => Object.assign(first(tables, 'events'), { application_id: newId() })),
      { code: 'dangling', table: 'events', row: 1, field: 'application_id' },
    ],
    [
      'with what a check of the database refuses',
      () =>
        changed((tables) => Object.assign(tables.applications?.[7] ?? {}, { salary_min: 5, salary_max: 4 })),
      { code: 'against-a-rule', table: 'applications', row: 8 },
    ],
    [
      'with an application in a stage of another kind than it says',
      () => changed((tables) => Object.assign(first(tables, 'applications'), { stage_kind: 'offer' })),
      { code: 'against-a-rule', table: 'applications', row: 1 },
    ],
    [
      'with a ring',
      () =>
        changed(({ organisations = [] }) => {
          const [one, other] = organisations;
          Object.assign(one ?? {}, { merged_into_id: other?.id });
          Object.assign(other ?? {}, { merged_into_id: one?.id });
        }),
      { code: 'in-a-ring', table: 'organisations', row: 1 },
    ],
    [
      'with a file that is not the one it says it is',
      () => changed((tables) => Object.assign(first(tables, 'document_files'), { bytes: 'AAAA' })),
      { code: 'wrong-value', table: 'document_files', row: 1, field: 'bytes' },
    ],
  ];

  test.each(CASES)('%s', async (_, file, problem) => {
    const people = [await aPerson('bob')];
    // What only the database knows is asked of it in another way where there are rows already.
    if (problem.code === 'against-a-rule') {
      const carl = await aPerson('carl');
      await anApplication(carl);
      people.push(carl);
    }
    for (const person of people) {
      const before = await everythingOf(root, person.id);
      const refused = await aWaiting(person, file()).catch((error: unknown) => error);
      expect(refused).toBeInstanceOf(Unreadable);
      expect((refused as Unreadable).problem).toMatchObject(problem);
      expect(await everythingOf(root, person.id)).toBe(before);
    }
  });
});
