import { beforeEach, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { notesAsText } from '@/lib/working-notes/text';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { read, write } from '../transaction';
import { findCoached, listWorkingNotes } from './reads';
import { changeWorkingNote, keepWorkingNote, removeWorkingNote } from './writes';

const { root } = testDatabase();
let ann: Person;
let ruth: Awaited<ReturnType<typeof aCoachOf>>;
beforeEach(async () => {
  ann = await aPerson('ann');
  ruth = await aCoachOf(root, ann);
});

const keep = (who: Person, words = 'Seemed tired', aboutLinkId = ruth.linkId) =>
  write(who.scope, anAct(), (tx) => keepWorkingNote(tx, { aboutLinkId, words }));
const notesOf = async (who: Person) =>
  (await read(who.scope, (tx) => ({ rows: listWorkingNotes(tx, { linkId: ruth.linkId }) }))).rows;
const asRaw = (viewer: string, sql: string, values: unknown[] = []) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${viewer}, true)`;
    return tx.unsafe(sql, values as never[]);
  });

test('are the coach’s, and the client and a second coach find none', async () => {
  const sam = await aCoachOf(root, ann);
  expect(await keep(ruth.coach)).toMatchObject({ ok: true });
  expect(await notesOf(ruth.coach)).toMatchObject([{ words: 'Seemed tired', clientName: 'Ann' }]);
  for (const other of [ann, sam.coach]) {
    expect(await notesOf(other)).toEqual([]);
    expect(await asRaw(other.id, 'select from working_notes')).toHaveLength(0);
    expect(await keep(other)).toEqual({ ok: false, reason: 'not-found' });
    const found = await read(other.scope, (tx) => ({ link: findCoached(tx, ruth.linkId) }));
    expect(found.link).toBeUndefined();
  }
  const raw = `insert into working_notes (owner_id, id, link_id, words) values ($1, gen_random_uuid(), $2, 'x')`;
  // The key holds by itself, where the policy lets the owner write.
  await expect(asRaw(sam.coach.id, raw, [sam.coach.id, ruth.linkId])).rejects.toMatchObject({
    code: '23503',
  });
});

test('are changed by whoever saw them last, and removed', async () => {
  await keep(ruth.coach);
  const [note] = await notesOf(ruth.coach);
  const id = note?.id as string;
  const change = (version: number) =>
    write(ruth.coach.scope, anAct(), (tx) => changeWorkingNote(tx, { id, version, words: 'Rested' }));
  expect(await change(1)).toMatchObject({ ok: true });
  expect(await change(1)).toEqual({ ok: false, reason: 'stale' });
  expect(await write(ruth.coach.scope, anAct(), (tx) => removeWorkingNote(tx, id))).toMatchObject({
    ok: true,
  });
  expect(await notesOf(ruth.coach)).toEqual([]);
});

test('stay when the link ends, and go with either account', async () => {
  await keep(ruth.coach);
  await root`update coach_links set ended_at = now() where id = ${ruth.linkId}`;
  expect(await notesOf(ruth.coach)).toHaveLength(1);
  await root`delete from users where id = ${ann.id}`;
  expect(await notesOf(ruth.coach)).toEqual([]);
  const bob = await aPerson('bob');
  const kept = await aCoachOf(root, bob);
  await keep(kept.coach, 'About Bob', kept.linkId);
  await root`delete from users where id = ${kept.coach.id}`;
  expect(await root`select from working_notes where owner_id = ${kept.coach.id}`).toHaveLength(0);
  expect(await root`select coach_id from coach_links where id = ${kept.linkId}`).toEqual([
    { coach_id: null },
  ]);
});

test('as a text, the oldest first, each with when it was written', () => {
  const note = (words: string, createdAt: string, version = 1) => ({
    words,
    createdAt,
    updatedAt: '2026-02-03T10:00:00Z',
    version,
  });
  const reader = { zone: 'Europe/London', locale: 'en-GB', now: new Date('2026-07-01T11:00:00Z') };
  const text = notesAsText(
    'Ann',
    [note('Second', '2026-02-02T09:05:00Z', 2), note('First', '2026-01-05T23:30:00Z')],
    reader,
  );
  expect(text).toBe(`Working notes about Ann
As of 1 July 2026, 12:00 (Europe/London), 2 notes.

----

5 January 2026, 23:30

First

----

2 February 2026, 09:05 (changed 3 February 2026, 10:00)

Second
`);
});
