import { beforeAll, describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { done, refused } from '@/lib/acts/outcome';
import { testDatabase } from '@/scripts/test/database';
import { aWholeRound } from '@/scripts/test/loop';
import { fillOwned } from '@/scripts/test/owned-rows';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { answersOf, questionsOf, READS, type Row } from '@/scripts/test/reads';
import { findApplication, listBoard } from '../applications/reads';
import { listEvents } from '../events/reads';
import { listStages } from '../stages/reads';
import { listBin } from './reads';
import { binApplications, restoreApplications } from './writes';

const { root } = testDatabase();

const bin = (person: Person, ...ids: string[]) =>
  write(person.scope, anAct(), (tx) => binApplications(tx, ids));
const restore = (person: Person, ...ids: string[]) =>
  write(person.scope, anAct(), (tx) => restoreApplications(tx, ids));
const look = (person: Person, id = crypto.randomUUID()) =>
  read(person.scope, (tx) => ({
    application: findApplication(tx, id),
    events: listEvents(tx, id),
    stages: listStages(tx),
    board: listBoard(tx, { limit: 30, withQuiet: true }),
    bin: listBin(tx),
  }));

describe('the bin', () => {
  test('takes applications and gives them back to where they stood; both are on record', async () => {
    const ann = await aPerson();
    const [one, other] = [await anApplication(ann, 'Harbour'), await anApplication(ann, 'Quay')];
    const before = await look(ann, one);
    expect(await bin(ann, one, other)).toMatchObject({ ok: true });
    const between = await look(ann, one);
    expect([between.application, between.board]).toEqual([undefined, []]);
    expect(between.bin.map(({ organisation }) => organisation).toSorted()).toEqual(['Harbour', 'Quay']);
    const days = Date.parse(between.bin[0]?.goesAt ?? '') - Date.parse(between.bin[0]?.binnedAt ?? '');
    expect(days).toBe(30 * 86_400_000);
    expect(await restore(ann, one, other)).toMatchObject({ ok: true });
    const after = await look(ann, one);
    expect(after.application).toEqual({ ...before.application, version: 3 });
    expect(after.board.map(({ id }) => id)).toEqual(before.board.map(({ id }) => id));
    expect(after.events.map(({ kind }) => kind)).toEqual(['added', 'binned', 'restored']);
  });

  test('does nothing twice, and nothing to anybody else’s', async () => {
    const [ann, eve] = [await aPerson(), await aPerson('eve')];
    const id = await anApplication(ann);
    expect(await bin(eve, id)).toEqual(refused('not-found'));
    expect(await restore(ann, id)).toEqual(refused('not-found'));
    expect(await bin(ann, id, crypto.randomUUID())).toEqual(done({ ids: [id] }));
    expect(await bin(ann, id)).toEqual(refused('not-found'));
    expect(await restore(eve, id)).toEqual(refused('not-found'));
    expect(await bin(ann)).toEqual(refused('not-found'));
  });

  test('gives a place on top where its own was given away, and another stage where its own was retired', async () => {
    const ann = await aPerson();
    const ids = [await anApplication(ann, 'One'), await anApplication(ann, 'Two')] as const;
    await bin(ann, ids[0]);
    await root`update applications set position = (select position from applications where id = ${ids[0]}) where id = ${ids[1]}`;
    await restore(ann, ids[0]);
    expect((await look(ann)).board.map(({ organisation }) => organisation)).toEqual(['One', 'Two']);

    await bin(ann, ...ids);
    const { stages } = await look(ann);
    const [first, applied] = stages;
    await root`update stages set retired_at = now() where owner_id = ${ann.id} and id = ${applied?.id ?? ''}`;
    await restore(ann, ...ids);
    const { board } = await look(ann);
    expect(board.map(({ stageId }) => stageId)).toEqual([first?.id, first?.id]);
    expect(new Set(board.map(({ organisation }) => organisation))).toEqual(new Set(['One', 'Two']));
  });
});

describe('out of sight', () => {
  let ann: Person;
  let rows: Row[];
  let ids: string[];
  const NOT_THE_BIN = READS.filter(({ where }) => !where.startsWith('/db/bin/'));
  /** What a write asks by an event's own id; it looks for the application itself, and does not find it. */
  const ASKED_BY_WRITES = ['/db/events/reads.ts findEvent'];

  beforeAll(async () => {
    ann = await aPerson();
    await fillOwned(root, `u.id = '${ann.id}'`);
    await aWholeRound(ann);
    const tables = await root`select table_name as name from information_schema.columns
      where table_schema = 'public' and column_name = 'id'
        and table_name in (select table_name from information_schema.columns where column_name = 'owner_id')`;
    const all = tables.map(({ name }) =>
      root.unsafe<Row[]>(`select '${name}' as table, id from ${name} where owner_id = $1`, [ann.id]),
    );
    // The first and the last of each table are enough to ask about.
    rows = (await Promise.all(all)).flatMap((of) => [...new Set([...of.slice(0, 1), ...of.slice(-1)])]);
    ids = (await root`select id from applications where owner_id = ${ann.id}`).map(({ id }) => id);
  });

  const telling = async (enough = Number.POSITIVE_INFINITY) => {
    const found: string[] = [];
    for (const one of NOT_THE_BIN) {
      if (found.length > enough) break;
      const answers = await answersOf(one, ann.scope, questionsOf(one, rows));
      if (answers.some((answer) => ids.some((id) => answer.includes(id)))) found.push(one.where);
    }
    return found;
  };

  test('what is in the bin is in no answer, of whatever read, but the bin’s own', async () => {
    // Or a read that tells nothing would pass.
    expect((await telling(5)).length).toBeGreaterThan(5);
    await root`update applications set deleted_at = now() where owner_id = ${ann.id}`;
    expect((await telling()).filter((where) => !ASKED_BY_WRITES.includes(where))).toEqual([]);
    const { bin } = await read(ann.scope, (tx) => ({ bin: listBin(tx) }));
    expect(bin).toHaveLength(ids.length);
  }, 120_000);
});
