import { v7 as newId } from 'uuid';
import { beforeEach, describe, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { showInput } from '@/lib/shown/input';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { asCoach, rosterOf } from '@/scripts/test/talking';
import { keepCheckIn } from '../check-ins/writes';
import { countWaiting } from '../coach-news/reads';
import { listCommentsOn } from '../comments/reads';
import { commentAsCoach } from '../comments/writes';
import { read, write } from '../transaction';
import { findShown, listShown } from './reads';
import { noteLook, show, takeShownBack } from './writes';

const { root } = testDatabase();
let ann: Person;
let checkInId: string;
beforeEach(async () => {
  ann = await aPerson('ann');
  const said = {
    wentWell: 'Rang two people',
    inTheWay: '',
    thenWhat: '',
    oneThing: 'Rest',
    energy: 2 as const,
  };
  await write(ann.scope, anAct(), (tx) => keepCheckIn(tx, { week: '2026-01-05', version: 0, ...said }));
  const [row] = await root`select id from check_ins where owner_id = ${ann.id}`;
  checkInId = row?.id;
});

type Coached = Awaited<ReturnType<typeof aCoachOf>>;
const showIt = (to: string[], given: Record<string, string> = {}) =>
  write(ann.scope, anAct(), (tx) =>
    show(tx, showInput.parse({ kind: 'check-in', id: checkInId, picked: to.join(','), ...given })),
  );
const seenBy = async (coached: Coached) =>
  (await read(await coached.scope(), (tx) => ({ rows: listShown(tx) }))).rows;
const asRaw = (viewer: string, sql: string, values: unknown[] = []) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${viewer}, true)`;
    return tx.unsafe(sql, values as never[]);
  });
const onLog = () => root`select kind, what, about from access_log where owner_id = ${ann.id} order by id`;

describe('showing', () => {
  test('copies the words for whom it is meant, opens no table, and says so on the log', async () => {
    const [ruth, sam] = [await aCoachOf(root, ann), await aCoachOf(root, ann)];
    expect(await showIt([ruth.linkId], { line: 'A hard one' })).toEqual({ ok: true, value: { n: 1 } });
    const [one] = await seenBy(ruth);
    expect(one).toMatchObject({ kind: 'check-in', line: 'A hard one', lookedAt: null });
    expect(one?.words).toBe('What went well\nRang two people\n\nThe one thing\nRest\n\nEnergy\nLittle');
    expect(await seenBy(sam)).toEqual([]);
    expect(await asRaw(sam.coach.id, 'select from shown')).toHaveLength(0);
    expect(await asRaw(ruth.coach.id, 'select from check_ins')).toHaveLength(0);
    expect(await onLog()).toContainEqual({
      kind: 'consent',
      what: 'shown',
      about: expect.stringMatching(/^Check-in, 5 January/),
    });
  });

  test('keeps the words as they were, whatever becomes of the thing', async () => {
    const ruth = await aCoachOf(root, ann);
    await showIt([ruth.linkId]);
    await root`update check_ins set went_well = 'Nothing' where owner_id = ${ann.id}`;
    expect((await seenBy(ruth))[0]?.words).toContain('Rang two people');
    await root`delete from check_ins where owner_id = ${ann.id}`;
    expect(await seenBy(ruth)).toHaveLength(1);
  });

  test('of a “no” shows nothing that they said', async () => {
    const ruth = await aCoachOf(root, ann);
    const applicationId = await anApplication(ann);
    const id = newId();
    await root`insert into rejections (owner_id, id, application_id, at, reason, is_apart)
      values (${ann.id}, ${id}, ${applicationId}, now(), 'Too old for us', true)`;
    expect(await showIt([ruth.linkId], { kind: 'no', id })).toMatchObject({ ok: true });
    const [one] = await seenBy(ruth);
    expect(one?.title).toBe('A “no” from Harbour');
    expect(JSON.stringify(one)).not.toContain('Too old');
  });

  test('refuses what is nobody’s, what is empty, and a coach who is one no more', async () => {
    const ruth = await aCoachOf(root, ann);
    const bob = await aPerson('bob');
    const other = await aCoachOf(root, bob);
    expect(await showIt([ruth.linkId], { id: newId() })).toEqual({ ok: false, reason: 'not-found' });
    expect(await showIt([ruth.linkId, other.linkId])).toEqual({ ok: false, reason: 'not-found' });
    expect(await showIt([ruth.linkId], { kind: 'week', id: '' })).toEqual({
      ok: false,
      reason: 'nothing-written',
    });
    await root`update coach_links set ended_at = now() where id = ${ruth.linkId}`;
    expect(await showIt([ruth.linkId])).toEqual({ ok: false, reason: 'coach-gone' });
    expect(await root`select from shown where owner_id in (${ann.id}, ${bob.id})`).toHaveLength(0);
  });

  test('taken back, the copy is nowhere, and their answer is the seeker’s alone', async () => {
    const ruth = await aCoachOf(root, ann);
    await showIt([ruth.linkId], { line: 'A hard one' });
    const [one] = await seenBy(ruth);
    const id = one?.id as string;
    const subject = { kind: 'shown', id } as const;
    const answered = await asCoach(ruth, 'answer-shown', (tx) =>
      commentAsCoach(tx, { subject, words: 'Rest well.' }),
    );
    expect(answered).toMatchObject({ ok: true });
    expect(await write(ann.scope, anAct(), (tx) => takeShownBack(tx, id))).toMatchObject({ ok: true });
    expect(await write(ann.scope, anAct(), (tx) => takeShownBack(tx, id))).toEqual({
      ok: false,
      reason: 'taken-back',
    });
    expect(await asRaw(ruth.coach.id, 'select from shown')).toHaveLength(0);
    expect(await asRaw(ruth.coach.id, 'select from comments')).toHaveLength(0);
    const [kept] = await root`select to_jsonb(s)::text as row from shown s where id = ${id}`;
    expect(kept?.row).not.toMatch(/Rang|hard|Rest/);
    const left = await read(ann.scope, (tx) => ({ rows: listCommentsOn(tx, subject) }));
    expect(left.rows.map(({ words }) => words)).toEqual(['Rest well.']);
  });
});

describe('a look', () => {
  const look = (coached: Coached, id: string) => asCoach(coached, 'look-at-shown', (tx) => noteLook(tx, id));

  test('is told to the seeker, once, and waits on the roster until then', async () => {
    const ruth = await aCoachOf(root, ann);
    await showIt([ruth.linkId]);
    const id = (await seenBy(ruth))[0]?.id as string;
    const waiting = async () => (await read(rosterOf(ruth.coach), (tx) => ({ rows: countWaiting(tx) }))).rows;
    expect(await waiting()).toMatchObject([{ linkId: ruth.linkId, threads: 0, toLookAt: 1, notes: 0 }]);
    expect(await look(ruth, id)).toMatchObject({ ok: true });
    expect(await look(ruth, id)).toEqual({ ok: false, reason: 'nothing-to-do' });
    expect(await waiting()).toEqual([]);
    const { one } = await read(ann.scope, (tx) => ({ one: findShown(tx, id) }));
    expect(one?.lookedAt).not.toBeNull();
    expect((await onLog()).filter(({ what }) => what === 'look-at-shown')).toHaveLength(1);
  });

  test('is nobody’s but the coach’s it was shown to, also in SQL', async () => {
    const [ruth, sam] = [await aCoachOf(root, ann), await aCoachOf(root, ann)];
    await showIt([ruth.linkId]);
    const id = (await seenBy(ruth))[0]?.id as string;
    expect(await look(sam, id)).toEqual({ ok: false, reason: 'not-found' });
    const raw = asRaw(
      sam.coach.id,
      `insert into shown_looks (owner_id, id, link_id, shown_id, by, author_id)
       values ($1, gen_random_uuid(), $2, $3, 'coach', $4)`,
      [ann.id, sam.linkId, id, sam.coach.id],
    );
    await expect(raw).rejects.toMatchObject({ code: '42501' });
    expect((await asRaw(ruth.coach.id, `update shown set words = 'x'`)).count).toBe(0);
  });
});
