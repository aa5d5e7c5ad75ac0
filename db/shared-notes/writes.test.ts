import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { seenUntil } from '@/lib/coach-news/from-rows';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { asCoach, rosterOf } from '@/scripts/test/talking';
import { countCoachNews, countWaiting, listLinkNews } from '../coach-news/reads';
import { markSeenUntil } from '../coach-news/writes';
import { read, visit, write } from '../transaction';
import { listSharedNotes } from './reads';
import { markNotesSeen, noteAsCoach, noteToCoach, removeNote, takeNoteBack } from './writes';

const { root } = testDatabase();
let ann: Person;
let ruth: Awaited<ReturnType<typeof aCoachOf>>;
beforeEach(async () => {
  ann = await aPerson('ann');
  ruth = await aCoachOf(root, ann);
});

const writeTo = (words: string, toLinkId = ruth.linkId) =>
  write(ann.scope, anAct(), (tx) => noteToCoach(tx, { toLinkId, words }));
const share = (words: string) => asCoach(ruth, 'share-note', (tx) => noteAsCoach(tx, { words }));
const wordsOf = (rows: readonly { words: string }[]) => rows.map(({ words }) => words);

test('are seen by both, and by no other coach', async () => {
  const sam = await aCoachOf(root, ann);
  await share('See you on Tuesday');
  await writeTo('I can’t come on Tuesday');
  const ofRuth = await read(await ruth.scope(), (tx) => ({ rows: listSharedNotes(tx) }));
  const ofAnn = await read(ann.scope, (tx) => ({ rows: listSharedNotes(tx) }));
  for (const { rows } of [ofRuth, ofAnn])
    expect(wordsOf(rows)).toEqual(['I can’t come on Tuesday', 'See you on Tuesday']);
  const raw = await pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${sam.coach.id}, true)`;
    return tx`select from shared_notes`;
  });
  expect(raw).toHaveLength(0);
});

test('of a coach’s are news until they are seen, and taken back until then', async () => {
  await share('One');
  const made = await share('Two');
  if (!made.ok) throw new Error(made.reason);
  const news = async () => (await read(ann.scope, (tx) => ({ rows: countCoachNews(tx) }))).rows;
  expect(await news()).toMatchObject([{ kind: 'note', n: 2 }]);
  const back = (id: string) => asCoach(ruth, 'take-note-back', (tx) => takeNoteBack(tx, id));
  expect(await back(made.value.id)).toMatchObject({ ok: true });
  const { rows } = await read(ann.scope, (tx) => ({ rows: listSharedNotes(tx) }));
  expect(wordsOf(rows)).toEqual(['One']);
  const [one] = rows;
  await visit(ann.scope, (tx) => markNotesSeen(tx, [one?.id as string]));
  expect(await news()).toEqual([]);
  expect(await back(one?.id as string)).toEqual({ ok: false, reason: 'seen-already' });
});

test('of the seeker’s wait for the coach until they write, and go when they are removed', async () => {
  const waiting = async () => (await read(rosterOf(ruth.coach), (tx) => ({ rows: countWaiting(tx) }))).rows;
  const made = await writeTo('When do we meet?');
  if (!made.ok) throw new Error(made.reason);
  expect(await waiting()).toMatchObject([{ notes: 1 }]);
  await share('On Friday');
  expect(await waiting()).toEqual([]);
  expect(await write(ann.scope, anAct(), (tx) => removeNote(tx, made.value.id))).toMatchObject({ ok: true });
  const { rows } = await read(await ruth.scope(), (tx) => ({ rows: listSharedNotes(tx) }));
  expect(wordsOf(rows)).toEqual(['On Friday']);
  expect(await write(ann.scope, anAct(), (tx) => removeNote(tx, rows[0]?.id as string))).toMatchObject({
    reason: 'not-found',
  });
});

test('go to nobody whose link is over', async () => {
  await root`update coach_links set ended_at = now() where id = ${ruth.linkId}`;
  expect(await writeTo('Still there?')).toEqual({ ok: false, reason: 'coach-gone' });
  expect(await share('Hello')).toEqual({ ok: false, reason: 'not-found' });
});

test('what else came is news until the moment up to which it was listed, and what came after stays new', async () => {
  const meet = (
    at: string,
  ) => root`insert into meetings (owner_id, id, link_id, by, author_name, kind, starts_at, zone,
      created_at)
    values (${ann.id}, ${newId()}, ${ruth.linkId}, 'coach', 'Ruth', 'call', now() + interval '1 day', 'UTC', ${at})`;
  await meet('2026-01-05T10:00:00Z');
  const all = () => read(ann.scope, (tx) => ({ rows: listLinkNews(tx), counts: countCoachNews(tx) }));
  const first = await all();
  expect(first.counts).toMatchObject([{ kind: 'meeting', n: 1 }]);
  await meet('2026-01-06T10:00:00Z');
  await seen(first.rows);
  expect((await all()).counts).toMatchObject([{ kind: 'meeting', n: 1 }]);
  await seen((await all()).rows);
  expect((await all()).counts).toEqual([]);
});

const seen = (rows: Awaited<ReturnType<typeof listLinkNews>>) =>
  visit(ann.scope, async (tx) => {
    for (const [linkId, moment] of seenUntil(rows)) await markSeenUntil(tx, linkId, moment);
  });
