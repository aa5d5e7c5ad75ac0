import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import postgres, { type Sql } from 'postgres';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { addApplication } from '@/db/applications/writes';
import { openPool } from '@/db/client';
import { write } from '@/db/transaction';
import { backUp } from '../backup/back-up';
import { grantToApp } from '../database/privileges';
import { Sentence } from '../sentence';
import { testDatabase } from '../test/database';
import { aWholeRound } from '../test/loop';
import { fillOwned, ownedTables } from '../test/owned-rows';
import { anAct, aPerson, everythingOf, type Person } from '../test/people';
import { throwAway } from '../test/surroundings';
import { restore } from './restore';

const from = testDatabase();
/** Of the template that every test's database comes of. */
const SECRETS = { TEST: 'of no instance' };
let place: ReturnType<typeof throwAway>;
let ann: Person;
let file: string;
const made: Sql[] = [];
const opened = (address: string) => {
  const sql = openPool(address, 1);
  made.push(sql);
  return sql;
};
const asOwner = () => opened(from.address('owner'));
const server = () => postgres(inject('postgres').root, { max: 1, onnotice() {} });

beforeAll(async () => {
  place = throwAway('backup');
  ann = await aPerson('ann');
  await fillOwned(from.root, `u.id = '${ann.id}'`, 2);
  await aWholeRound(ann);
  // What a row of text could be taken for, and what a large one is.
  await from.root`update applications set notes = ${'a\tb\\.\n\\.\nc "é" \\N {}'} where owner_id = ${ann.id}`;
  await from.root`update document_files set bytes = ${Buffer.alloc(3_000_000, 7)} where owner_id = ${ann.id}`;
  file = path.join(place.directory, 'backups', 'first');
  await backUp(asOwner(), file, SECRETS);
});
afterAll(async () => {
  await Promise.all(made.map((sql) => sql.end({ timeout: 5 })));
  place.remove();
});

/** A database with nothing in it, and its owner. */
async function aDatabase() {
  const name = `restored_${randomUUID().replaceAll('-', '')}`;
  const root = server();
  await root`create database ${root(name)} template template0 owner onward_owner`;
  await root.end({ timeout: 5 });
  const address = (as: 'root' | 'owner') =>
    Object.assign(new URL(inject('postgres')[as]), { pathname: `/${name}` }).href;
  const open = (as: 'root' | 'owner') => opened(address(as));
  return { owner: open('owner'), open };
}
const into = (owner: Sql, given: Partial<Parameters<typeof restore>[1]> = {}) =>
  restore(owner, { file, replace: false, given: {}, ...given });
const copyOf = (change: (text: Buffer) => Buffer, of = file) => {
  const changed = path.join(place.directory, randomUUID());
  writeFileSync(changed, gzipSync(change(gunzipSync(readFileSync(of)))));
  return changed;
};
/** A backup with a table of somebody else's in it, as there are of a version that took them along. */
const aTableMore = (text: Buffer, rows: string) => {
  const [begin, end] = [text.indexOf('\n') + 1, text.lastIndexOf('{"end":true')];
  const { tables } = JSON.parse(text.toString('utf8', end));
  const sum = { rows: 1, sha256: createHash('sha256').update('3\n').digest('hex') };
  return Buffer.concat([
    text.subarray(0, begin),
    Buffer.from(`{"table":"fixes","columns":["id"]}\n${rows}\\.\n${JSON.stringify(sum)}\n`),
    text.subarray(begin, end),
    Buffer.from(`{"end":true,"tables":${tables + 1}}\n`),
  ]);
};

/** Everything of hers but what a restore ends. */
const lasting = async (root: Sql) =>
  (await everythingOf(root, ann.id))
    .split('\n')
    .filter((line) => !/^(sessions|login_tokens|outbox) /.test(line));

describe('a backup', () => {
  test('is for its owner’s eyes, and is never written over', async () => {
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    await expect(backUp(asOwner(), file, SECRETS)).rejects.toThrow(/is there already/);
  });

  test('waits for whoever is at the tables, where its role has to open them first', async () => {
    const late = path.join(place.directory, 'late');
    let isLetGo = false;
    let isThere = () => {};
    const begun = new Promise<void>((resolve) => {
      isThere = resolve;
    });
    const reading = from.app.begin(async (tx) => {
      await tx`select from applications`;
      isThere();
      await tx`select pg_sleep(1.5)`;
      isLetGo = true;
    });
    await begun;
    await backUp(asOwner(), late, SECRETS);
    expect(isLetGo).toBe(true);
    await reading;
    expect(await unforced(from.root)).toEqual([]);
  });

  test('is not made with secrets that open nothing in it, nor of what is no Onward’s', async () => {
    const other = path.join(place.directory, 'other');
    await expect(backUp(asOwner(), other, { TEST: 'another' })).rejects.toThrow(/are not those/);
    const empty = await aDatabase();
    await expect(backUp(empty.owner, other, SECRETS)).rejects.toThrow(/nothing to back up/);
    expect(readdirSync(place.directory)).not.toContainEqual(expect.stringContaining('other'));
  });
});

describe('a restore', () => {
  test('gives everything of everybody’s back, with its walls up, and throws nothing away unless that was said', async () => {
    const { owner, open } = await aDatabase();
    const tables = (await ownedTables(from.root)).length + 2;
    expect(await into(owner, { given: SECRETS })).toMatchObject({ secrets: SECRETS, tables });
    const root = open('root');
    expect(await lasting(root)).toEqual(await lasting(from.root));
    expect(await lasting(root)).toContainEqual(expect.stringContaining(ann.email));
    expect(await unforced(root)).toEqual([]);
    expect(await root`select from pg_trigger where not tgisinternal and tgenabled <> 'O'`).toHaveLength(0);
    // And it can be used: what is given after each start is given to it.
    await grantToApp(owner, 'onward_app');

    await expect(into(owner)).rejects.toThrow(/Something else is connected/);
    await root.end({ timeout: 5 });
    await expect(into(owner)).rejects.toThrow(
      /There (is|are) \d+ accounts? in the database restored_\w+ at .+--replace/,
    );

    // What somebody else has put there is neither taken along nor thrown away.
    await owner`create table fixes as select 1 as id`;
    await expect(into(owner, { replace: true })).rejects.toThrow(/not Onward’s in its schema public: fixes/);
    const beside = path.join(place.directory, 'beside');
    expect(await backUp(owner, beside, SECRETS)).toMatchObject({ tables, leftOut: ['fixes'] });
    await owner`create schema reports`;
    await owner`alter table fixes set schema reports`;
    await owner`create view reports.people as select id from users`;
    await expect(into(owner, { file: beside, replace: true })).rejects.toThrow(/reports\.people depends on/);
    await owner`drop view reports.people`;
    expect(await into(owner, { file: beside, replace: true })).toMatchObject({ tables, skipped: [] });
    expect(await owner`select from reports.fixes`).toHaveLength(1);
    expect(await lasting(open('root'))).toEqual(await lasting(from.root));
  }, 60_000);

  test('leaves what another program has as it is, also where it was told to replace', async () => {
    const { owner } = await aDatabase();
    await owner`create table users (id int)`;
    await owner`insert into users values (1)`;
    const refusals = async (sentence: RegExp) => {
      for (const replace of [false, true]) {
        await expect(into(owner, { replace })).rejects.toThrow(Sentence);
        await expect(into(owner, { replace })).rejects.toThrow(sentence);
      }
    };
    await refusals(/not Onward’s in its schema public: users/);
    await owner`alter table users rename to parcels`;
    await refusals(/not Onward’s in its schema public: parcels/);
    expect(await owner`select id from parcels`).toEqual([{ id: 1 }]);
    await owner`drop table parcels`;
    await owner`create schema drizzle`;
    await owner`create table drizzle.__drizzle_migrations (hash text, created_at bigint)`;
    await owner`insert into drizzle.__drizzle_migrations values ('theirs', 1)`;
    await refusals(/another program’s migrations/);
    expect(await owner`select hash from drizzle.__drizzle_migrations`).toHaveLength(1);
  });

  test('of one made beside people at work is of one moment, and begins nothing again that may be over since', async () => {
    await from.root`update outbox set purpose = 'ask', due_at = now() where owner_id = ${ann.id}`;
    await from.root`update login_tokens set purpose = 'reset-password' where user_id = ${ann.id}`;
    let isOver = false;
    const busy = (async () => {
      for (let n = 0; !isOver; n++) {
        const given = { organisation: `Quay ${n}`, role: 'Keeper', stageId: '', url: null };
        await write(ann.scope, anAct(), (tx) => addApplication(tx, randomUUID(), given));
      }
    })();
    const during = path.join(place.directory, 'during');
    await backUp(opened(from.address('root')), during, SECRETS);
    isOver = true;
    await busy;

    const { owner, open } = await aDatabase();
    const withFixes = copyOf((text) => aTableMore(text, '3\n'), during);
    expect(await into(owner, { file: withFixes })).toMatchObject({ skipped: ['fixes'] });
    const root = open('root');
    const torn = await root`select from applications a
      join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id and o.name like 'Quay %'
      where not exists (select from events e where e.owner_id = a.owner_id and e.application_id = a.id)`;
    expect(torn).toHaveLength(0);
    expect(await root`select from sessions union all select from login_tokens`).toHaveLength(0);
    expect(await root`select from outbox where owner_id = ${ann.id}`).not.toHaveLength(0);
    expect(await root`select from outbox where due_at is not null`).toHaveLength(0);
  }, 60_000);

  const swap = (one: string, other: string) => (text: Buffer) => {
    expect(text.includes(one)).toBe(true);
    return Buffer.from(text.toString('latin1').replace(one, other), 'latin1');
  };
  test.each([
    ['with a letter changed', swap('@example.org', '@example.com'), /damaged: the rows of users/],
    [
      'with a letter changed in a table of somebody else’s',
      (text: Buffer) => aTableMore(text, '4\n'),
      /damaged: the rows of fixes/,
    ],
    ['of a newer format', swap('"version":1', '"version":2'), /newer Onward/],
    [
      'of tables that nobody knows',
      swap('"migrations":["', '"migrations":["x'),
      /tables this one does not know/,
    ],
    ['of something else', () => Buffer.from('organisation,role\nHarbour,Keeper\n'), /no backup of Onward’s/],
  ])('of one %s is a sentence, and leaves the database as it was', async (_, change, sentence) => {
    const { owner } = await aDatabase();
    const tried = into(owner, { file: copyOf(change) });
    await expect(tried).rejects.toThrow(Sentence);
    await expect(tried).rejects.toThrow(sentence);
    expect(await owner`select from pg_class where relnamespace = 'public'::regnamespace`).toHaveLength(0);
  });

  test('of a file that is missing, and with other secrets than its own, is a sentence', async () => {
    const { owner } = await aDatabase();
    await expect(into(owner, { file: `${file}.none` })).rejects.toThrow(/can’t be read \(ENOENT\)/);
    await expect(into(owner, { given: { TEST: 'another' } })).rejects.toThrow(/TEST here is not what/);
  });
});

/** Tables whose policies would not hold for their owner. */
const unforced = (root: Sql) => root`select relname from pg_class
  where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity and not relforcerowsecurity`;
