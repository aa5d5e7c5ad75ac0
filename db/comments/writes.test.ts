import { beforeEach, describe, expect, test } from 'vitest';
import { pool } from '@/db/client';
import { markCommentsSeen } from '@/db/comments/writes';
import { read, visit, write } from '@/db/transaction';
import { threadsOf, waitingFor } from '@/lib/comments/threads';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { asCoach, rosterOf } from '@/scripts/test/talking';
import { countCoachNews, countWaiting } from '../coach-news/reads';
import { listCommentsOn, listTalks } from './reads';
import {
  commentAsCoach,
  replyAsCoach,
  replyToCoach,
  settleAsCoach,
  settleThread,
  takeCommentBack,
} from './writes';

const { root } = testDatabase();
let ann: Person;
let id: string;
beforeEach(async () => {
  ann = await aPerson('ann');
  id = await anApplication(ann);
});

type Coached = Awaited<ReturnType<typeof aCoachOf>>;
const PIPELINE = { scopes: ['pipeline'], commentScopes: ['pipeline'] };
const about = () => ({ subject: { kind: 'application', id } }) as const;
const comment = (ruth: Coached, words = 'Lead with the result.', on = id) =>
  asCoach(ruth, 'comment-pipeline', (tx) =>
    commentAsCoach(tx, { subject: { kind: 'application', id: on }, words }),
  );
const said = async (coached: Coached, words?: string) => {
  const made = await comment(coached, words);
  if (!made.ok) throw new Error(made.reason);
  return made.value.id;
};
const reply = (rootId: string, words = 'I did.') =>
  write(ann.scope, anAct(), (tx) => replyToCoach(tx, { rootId, words }));
const threads = async (scope: Person['scope'] | Awaited<ReturnType<Coached['scope']>>) =>
  threadsOf((await read(scope, (tx) => ({ rows: listCommentsOn(tx, { kind: 'application', id }) }))).rows);
const asRaw = (viewer: string, sql: string, values: unknown[] = []) =>
  pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${viewer}, true)`;
    return tx.unsafe(sql, values as never[]);
  });

describe('a thread', () => {
  test('goes back and forth, is settled, and opens again when somebody says more', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    const rootId = await said(ruth);
    expect(await reply(rootId)).toMatchObject({ ok: true });
    const [asked] = await threads(await ruth.scope());
    expect(asked?.entries.map(({ by, words }) => [by, words])).toEqual([
      ['coach', 'Lead with the result.'],
      ['seeker', 'I did.'],
    ]);
    expect(waitingFor('coach', asked ? [asked] : [])).toHaveLength(1);
    const settle = (as: 'resolved' | 'reopened') =>
      asCoach(ruth, 'comment-pipeline', (tx) => settleAsCoach(tx, { ...about(), rootId, as }));
    expect(await settle('resolved')).toMatchObject({ ok: true });
    expect(await settle('resolved')).toEqual({ ok: false, reason: 'nothing-to-do' });
    expect((await threads(ann.scope))[0]?.isResolved).toBe(true);
    await reply(rootId, 'One more thing.');
    expect((await threads(ann.scope))[0]?.isResolved).toBe(false);
    await write(ann.scope, anAct(), (tx) => settleThread(tx, { rootId, as: 'resolved' }));
    expect((await threads(ann.scope))[0]?.isResolved).toBe(true);
  });

  test('keeps what hostile, long and strange words there are, as they are', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    const words = `<script>alert(1)</script> https://example.org ${'w'.repeat(900)} 👩‍👩‍👧 שלום\nnext`;
    await said(ruth, words);
    expect((await threads(ann.scope))[0]?.root.words).toBe(words);
  });

  test('waits on the roster until it is answered, and is news to the seeker until it is seen', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    const rootId = await said(ruth);
    const news = async () => (await read(ann.scope, (tx) => ({ n: countCoachNews(tx) }))).n;
    expect(await news()).toMatchObject([{ coach: 'Ruth Adeyemi', kind: 'comment', n: 1 }]);
    await visit(ann.scope, (tx) => markCommentsSeen(tx, [rootId]));
    expect(await news()).toEqual([]);
    const waiting = () =>
      read(rosterOf(ruth.coach), (tx) => ({ rows: countWaiting(tx) })).then((all) => all.rows);
    expect(await waiting()).toEqual([]);
    await reply(rootId);
    expect(await waiting()).toMatchObject([{ linkId: ruth.linkId, threads: 1, toLookAt: 0, notes: 0 }]);
    await asCoach(ruth, 'comment-pipeline', (tx) => replyAsCoach(tx, { ...about(), rootId, words: 'Good.' }));
    expect(await waiting()).toEqual([]);
  });

  test('says on the log what it is about', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    await said(ruth);
    expect(
      await root`select kind, what, about, subject_id from access_log where owner_id = ${ann.id}`,
    ).toEqual([{ kind: 'did', what: 'comment-pipeline', about: 'Harbour', subject_id: id }]);
  });
});

describe('a coach', () => {
  test('takes back what was not seen yet, and nothing later', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    const [first, second] = [await said(ruth), await said(ruth, 'Another.')];
    const back = (commentId: string) =>
      asCoach(ruth, 'comment-pipeline', (tx) => takeCommentBack(tx, commentId));
    expect(await back(first)).toMatchObject({ ok: true });
    await visit(ann.scope, (tx) => markCommentsSeen(tx, [second]));
    expect(await back(second)).toEqual({ ok: false, reason: 'seen-already' });
    const gone = await asRaw(ruth.coach.id, 'delete from comments where id = $1', [second]);
    expect(gone.count).toBe(0);
    expect(await threads(ann.scope)).toHaveLength(1);
  });

  test('never changes an entry, nor one of the seeker’s, in SQL', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    const rootId = await said(ruth);
    await reply(rootId);
    expect((await asRaw(ruth.coach.id, `update comments set words = 'x'`)).count).toBe(0);
    expect((await asRaw(ruth.coach.id, `delete from comments where by = 'seeker'`)).count).toBe(0);
  });

  test('sees nothing of what is said to another, in SQL', async () => {
    const [ruth, sam] = [await aCoachOf(root, ann, PIPELINE), await aCoachOf(root, ann, PIPELINE)];
    const rootId = await said(ruth);
    expect(await asRaw(sam.coach.id, 'select from comments')).toHaveLength(0);
    expect(await threads(await sam.scope())).toEqual([]);
    const butt = asCoach(sam, 'comment-pipeline', (tx) =>
      replyAsCoach(tx, { ...about(), rootId, words: 'And me.' }),
    );
    expect(await butt).toEqual({ ok: false, reason: 'not-found' });
    const both = await read(ann.scope, (tx) => ({ rows: listTalks(tx) }));
    expect(both.rows.map(({ about: name }) => name)).toEqual(['Harbour']);
  });

  test.each([
    ['the part is not shared', { scopes: ['practice'], commentScopes: ['practice'] }],
    ['it is only to be looked at', { scopes: ['pipeline'], commentScopes: [] }],
  ])('adds nothing where %s, in SQL', async (_, given) => {
    const ruth = await aCoachOf(root, ann, given);
    await expect(asRaw(ruth.coach.id, ...inserted(ruth))).rejects.toMatchObject({ code: '42501' });
    expect(await comment(ruth)).toEqual({ ok: false, reason: 'not-shared' });
  });

  test('adds nothing in SQL after the end, to what is in the bin, or in the seeker’s name', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    const [sql, values] = inserted(ruth);
    await expect(asRaw(ruth.coach.id, sql.replace(`'coach'`, `'seeker'`), values)).rejects.toMatchObject({
      code: '42501',
    });
    await root`update applications set deleted_at = now() where owner_id = ${ann.id}`;
    await expect(asRaw(ruth.coach.id, sql, values)).rejects.toMatchObject({ code: '42501' });
    await root`update applications set deleted_at = null where owner_id = ${ann.id}`;
    // The same goes in while nothing stands against it, so that it is not refused for something else.
    await asRaw(ruth.coach.id, sql, values);
    await root`update coach_links set ended_at = now() where owner_id = ${ann.id}`;
    await expect(asRaw(ruth.coach.id, ...inserted(ruth))).rejects.toMatchObject({ code: '42501' });
    expect(await asRaw(ruth.coach.id, 'select from comments')).toHaveLength(0);
  });

  test('is refused when the part is taken away while they type, and sees their own words no more', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    await said(ruth);
    await root`update coach_links set scopes = '{activity}', comment_scopes = '{}' where owner_id = ${ann.id}`;
    expect(await comment(ruth)).toEqual({ ok: false, reason: 'not-shared' });
    expect(await asRaw(ruth.coach.id, 'select from comments')).toHaveLength(0);
    expect(await threads(ann.scope)).toHaveLength(1);
  });

  test('finds no thread of another kind than the act is for', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    const rootId = await said(ruth);
    const tried = asCoach(ruth, 'answer-shown', (tx) =>
      replyAsCoach(tx, { subject: { kind: 'shown', id }, rootId, words: 'Round the side.' }),
    );
    expect(await tried).toEqual({ ok: false, reason: 'not-found' });
  });
});

describe('when somebody goes', () => {
  test('a coach’s account, what they said stays under their name, and is answered no more', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    const rootId = await said(ruth);
    await root`update coach_links set ended_at = now() where owner_id = ${ann.id}`;
    await root`delete from users where id = ${ruth.coach.id}`;
    const [thread] = await threads(ann.scope);
    expect(thread?.root).toMatchObject({ authorName: 'Ruth Adeyemi', isOpen: false });
    expect(await reply(rootId)).toEqual({ ok: false, reason: 'coach-gone' });
  });

  test('the seeker’s account, all of it goes', async () => {
    const ruth = await aCoachOf(root, ann, PIPELINE);
    await reply(await said(ruth));
    await root`delete from users where id = ${ann.id}`;
    expect(await root`select from comments where owner_id = ${ann.id}`).toHaveLength(0);
  });
});

const inserted = ({ coach, linkId }: Coached): [string, unknown[]] => [
  `insert into comments (owner_id, id, link_id, kind, part, application_id, by, author_id, author_name, words)
   values ($1, gen_random_uuid(), $2, 'said', 'pipeline', $3, 'coach', $4, 'Ruth', 'Raw.')`,
  [ann.id, linkId, id, coach.id],
];
