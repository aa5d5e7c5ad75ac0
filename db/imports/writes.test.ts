import { readFileSync } from 'node:fs';
import { v7 as newId } from 'uuid';
import { describe, expect, test } from 'vitest';
import { listBoard } from '@/db/applications/reads';
import { editApplication } from '@/db/applications/writes';
import { read, runJob, write } from '@/db/transaction';
import { editInput } from '@/lib/applications/input';
import { type Mapping, NOTHING_CORRECTED } from '@/lib/imports/mapping';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { brand, type SystemScope } from '../scope';
import { findFile, listWaiting } from './reads';
import { bringIn, correctMapping, keepFile, removeExpiredImports, throwAway } from './writes';

const database = testDatabase();
const SEARCH = readFileSync('e2e/files/search.csv');

async function aFile({ scope }: Person, bytes: Buffer = SEARCH): Promise<string> {
  const id = newId();
  const kept = await write(scope, anAct(), (tx) => keepFile(tx, { id, name: 'search.csv', bytes }));
  if (!kept.ok) throw new Error(kept.reason);
  return id;
}
const brought = (
  { scope }: Person,
  id: string,
  version = 1,
  mapping: Mapping = NOTHING_CORRECTED,
  act = anAct(),
) => write(scope, act, (tx) => bringIn(tx, { id, version }, mapping));
const fileOf = async ({ scope }: Person, id: string) =>
  (await read(scope, (tx) => ({ file: findFile(tx, id) }))).file;

describe('search.csv', () => {
  test('comes in as one act: 56 applications where the table says, quiet "noes", rounds and history', async () => {
    const ann = await aPerson();
    const id = await aFile(ann);
    const act = anAct('import.use');
    expect(await brought(ann, id, 1, NOTHING_CORRECTED, act)).toMatchObject({
      ok: true,
      value: { cameIn: 56, here: 0, doubles: 2, refused: 1, leftOut: 0, blank: 1, quiet: 16 },
    });
    const stood = await database.root`
      select stage_kind || coalesce(' ' || outcome, '') as at, count(*)::int as n, bool_and(quiet) as quiet
      from applications where owner_id = ${ann.id} group by 1 order by 1`;
    expect(Object.fromEntries(stood.map((row) => [row.at, [row.n, row.quiet]]))).toEqual({
      saved: [4, false],
      applied: [15, false],
      screening: [4, false],
      interview: [3, false],
      offer: [1, false],
      'closed cancelled': [2, false],
      'closed no-reply': [8, false],
      'closed rejected': [16, true],
      'closed turned-down': [1, false],
      'closed withdrawn': [2, false],
    });
    const noes = await database.root`
      select told_how, is_final_round, predetermined, s.kind as at_stage, bool_and(r.quiet) as quiet, count(*)::int as n
      from rejections r left join stages s on s.owner_id = r.owner_id and s.id = r.stage_id
      where r.owner_id = ${ann.id} group by 1, 2, 3, 4 order by 6, 1`;
    expect(noes.map((row) => Object.values(row))).toEqual([
      ['not-said', false, true, null, true, 1],
      ['not-said', true, false, 'interview', true, 3],
      ['phone', false, false, null, true, 3],
      ['not-said', false, false, null, true, 9],
    ]);
    const [counted] = await database.root`
      select (select count(*)::int from interviews where owner_id = ${ann.id} and round = 2) as rounds,
        (select count(*)::int from events where owner_id = ${ann.id} and kind = 'imported' and act_id = ${act.id}) as events,
        (select count(*)::int from organisations where owner_id = ${ann.id}) as organisations,
        (select count(*)::int from wins where owner_id = ${ann.id}) as wins,
        (select count(*)::int from episodes where owner_id = ${ann.id}) as episodes,
        (select length(bytes) from imports where owner_id = ${ann.id}) as bytes`;
    expect(counted).toEqual({ rounds: 3, events: 56, organisations: 56, wins: 0, episodes: 0, bytes: 0 });
  });

  test('keeps its dates: an outcome on the day of the last update, and the newest on top of its column', async () => {
    const ann = await aPerson();
    // Where noon of London is the next day.
    await database.root`update users set time_zone = 'Pacific/Kiritimati' where id = ${ann.id}`;
    await brought(ann, await aFile(ann));
    const [row] = await database.root`
      select applied_on::text, (closed_at at time zone 'Pacific/Kiritimati')::date::text as closed, salary_min::int, currency from applications a
      join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
      where a.owner_id = ${ann.id} and o.name = 'Mott MacDonald'`;
    expect(row).toMatchObject({
      applied_on: '2026-05-07',
      closed: '2026-06-08',
      salary_min: 400,
      currency: 'GBP',
    });
    const { cards } = await read(ann.scope, (tx) => ({
      cards: listBoard(tx, { limit: 50, withQuiet: true }),
    }));
    const applied = cards.filter((card) => card.appliedOn && !card.outcome).map((card) => card.stageSince);
    const screening = cards.filter((card) => ['Thales', 'Doctolib'].includes(card.organisation));
    expect(applied.length).toBeGreaterThan(15);
    expect(screening.map((card) => card.organisation)).toEqual(['Thales', 'Doctolib']);
  });

  test('adds nothing the second time, also when an application was edited since', async () => {
    const ann = await aPerson();
    await brought(ann, await aFile(ann));
    const { cards } = await read(ann.scope, (tx) => ({
      cards: listBoard(tx, { limit: 50, withQuiet: true }),
    }));
    const one = cards[0] as (typeof cards)[number];
    const facts = { id: one.id, version: one.version, organisation: 'Renamed', role: 'Other' };
    await write(ann.scope, anAct(), (tx) => editApplication(tx, editInput.parse(facts)));
    const again = await aFile(ann);
    expect(await brought(ann, again)).toMatchObject({ ok: true, value: { cameIn: 0, here: 56, doubles: 2 } });
    expect(await countOf(ann)).toBe(56);
  });
});

const countOf = async ({ id }: Person) =>
  (await database.root`select count(*)::int as n from applications where owner_id = ${id}`)[0]?.n;

test('a second commit of one file finds it done, under the same number or another', async () => {
  const ann = await aPerson();
  const id = await aFile(ann);
  const act = anAct();
  const [one, other] = await Promise.all([brought(ann, id, 1, NOTHING_CORRECTED, act), brought(ann, id)]);
  expect(one).toEqual(other);
  expect(await brought(ann, id, 1, NOTHING_CORRECTED, act)).toEqual(one);
  expect(await countOf(ann)).toBe(56);
});

test('of two equal files at once, the second finds the rows of the first', async () => {
  const ann = await aPerson();
  const [one, other] = [await aFile(ann), await aFile(ann)];
  const both = await Promise.all([brought(ann, one), brought(ann, other)]);
  expect(both.map((result) => result.ok && result.value.cameIn).sort()).toEqual([0, 56]);
});

test('a correction is kept with the file, and a commit that saw an older one is refused', async () => {
  const ann = await aPerson();
  const id = await aFile(ann);
  const mapping: Mapping = { ...NOTHING_CORRECTED, statuses: { Applied: 'offer' }, doubles: [23] };
  const corrected = await write(ann.scope, anAct(), (tx) => correctMapping(tx, { id, version: 1 }, mapping));
  expect(corrected).toEqual({ ok: true, value: { version: 2 } });
  const before = await everythingOf(database.root, ann.id);
  expect(await brought(ann, id, 1)).toEqual({ ok: false, reason: 'stale' });
  expect(await everythingOf(database.root, ann.id)).toBe(before);
  expect((await fileOf(ann, id))?.mapping).toEqual(mapping);
  expect(await brought(ann, id, 2, mapping)).toMatchObject({ ok: true, value: { cameIn: 57 } });
});

test('killed in the middle it leaves nothing', async () => {
  const ann = await aPerson();
  const id = await aFile(ann);
  const before = await everythingOf(database.root, ann.id);
  const killed = write(ann.scope, anAct(), async (tx) => {
    await bringIn(tx, { id, version: 1 }, NOTHING_CORRECTED);
    throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await everythingOf(database.root, ann.id)).toBe(before);
});

test('dates that must be asked for hold it back', async () => {
  const ann = await aPerson();
  const id = await aFile(ann, Buffer.from('Company,Role,Date applied\nA,B,03/04/2026'));
  expect(await brought(ann, id)).toEqual({ ok: false, reason: 'invalid' });
  expect(await brought(ann, id, 1, { ...NOTHING_CORRECTED, convention: 'day-first' })).toMatchObject({
    ok: true,
  });
});

test('somebody else’s file is not there', async () => {
  const [ann, eve] = [await aPerson(), await aPerson('eve')];
  const id = await aFile(ann);
  const before = await everythingOf(database.root, ann.id);
  expect(await fileOf(eve, id)).toBeUndefined();
  const refusals = await Promise.all([
    brought(eve, id),
    write(eve.scope, anAct(), (tx) => correctMapping(tx, { id, version: 1 }, NOTHING_CORRECTED)),
    write(eve.scope, anAct(), (tx) => throwAway(tx, id)),
  ]);
  expect(refusals).toEqual(refusals.map(() => ({ ok: false, reason: 'not-found' })));
  expect(await everythingOf(database.root, ann.id)).toBe(before);
});

test('a file waits a day, five wait at once, and a thrown one is gone', async () => {
  const ann = await aPerson();
  const old = await aFile(ann);
  await database.root`update imports set expires_at = now() - interval '1 minute' where id = ${old}`;
  expect(await fileOf(ann, old)).toBeUndefined();
  expect(await brought(ann, old)).toEqual({ ok: false, reason: 'not-found' });
  const ids: string[] = [];
  for (let n = 0; n < 6; n++) ids.push(await aFile(ann));
  const { waiting } = await read(ann.scope, (tx) => ({ waiting: listWaiting(tx) }));
  expect(waiting.map((file) => file.id)).toEqual(ids.slice(1).reverse());
  const [left] = await database.root`select count(*)::int as n from imports where owner_id = ${ann.id}`;
  expect(left?.n).toBe(5);
  await write(ann.scope, anAct(), (tx) => throwAway(tx, ids[5] as string));
  expect(await fileOf(ann, ids[5] as string)).toBeUndefined();
});

test('the job removes expired files of everybody, and no other', async () => {
  const [ann, ben] = [await aPerson(), await aPerson('ben')];
  const [old, kept] = [await aFile(ann), await aFile(ben)];
  await database.root`update imports set expires_at = now() - interval '1 minute' where id = ${old}`;
  await runJob(brand<SystemScope>({ kind: 'system', job: 'remove-expired-imports' }), removeExpiredImports);
  const rest = await database.root`select id from imports where id in (${old}, ${kept})`;
  expect(rest.map((row) => row.id)).toEqual([kept]);
});

test('five thousand rows come in', async () => {
  const ann = await aPerson();
  const rows = Array.from({ length: 5000 }, (_, n) => {
    const day = String((n % 28) + 1).padStart(2, '0');
    return `Company ${n % 2000},Role ${n},Rejected,2026-05-${day}`;
  });
  const id = await aFile(ann, Buffer.from(['Company,Role,Status,Date applied', ...rows].join('\n')));
  expect(await brought(ann, id)).toMatchObject({ ok: true, value: { cameIn: 5000, quiet: 5000 } });
  expect(await countOf(ann)).toBe(5000);
}, 120_000); // a dozen seconds of Postgres alone, and a minute where three other files keep it busy
