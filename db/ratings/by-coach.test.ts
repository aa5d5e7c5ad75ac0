import { v7 as newId } from 'uuid';
import { beforeEach, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { coachRateInput } from '@/lib/ratings/input';
import { aCoachOf } from '@/scripts/test/coaching';
import { testDatabase } from '@/scripts/test/database';
import { ALL, coachDoes, rawAs } from '@/scripts/test/helping';
import { aRejection } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { listRatings, listRatingsByCoach } from './reads';
import { rateAsCoach, takeCoachRatingBack, takeRatingBack } from './writes';

const { root, app } = testDatabase();
let ann: Person;
let ruth: Awaited<ReturnType<typeof aCoachOf>>;
beforeEach(async () => {
  ann = await aPerson('ann');
  ruth = await aCoachOf(root, ann, ALL);
});

const rates = (of: typeof ruth, given: object) =>
  coachDoes(of.coach, of.linkId, 'rate-skill', (tx) => rateAsCoach(tx, coachRateInput.parse(given)));
const listed = async () => (await read(ann.scope, (tx) => ({ all: listRatings(tx) }))).all;
const backAs = (of: typeof ruth, id: string) =>
  coachDoes(of.coach, of.linkId, 'take-rating-back', (tx) => takeCoachRatingBack(tx, id));

test('a coach’s ratings stand beside the seeker’s under the coach’s name, with the note, all of one moment', async () => {
  expect(
    await rates(ruth, { composure: '4', composureNote: 'You took your time.', presentation: '3' }),
  ).toEqual({
    ok: true,
    value: { n: 2 },
  });
  const all = await listed();
  expect(all).toMatchObject([
    { raterKind: 'coach', raterName: 'Ruth Adeyemi' },
    { raterKind: 'coach', raterName: 'Ruth Adeyemi' },
  ]);
  expect(new Set(all.map(({ ratedAt }) => ratedAt)).size).toBe(1);
  expect(all.find(({ skill }) => skill === 'composure')?.note).toBe('You took your time.');
});

test('a coach takes their own back, and nobody else does: neither another coach nor the seeker', async () => {
  await rates(ruth, { composure: '4' });
  const [one] = await listed();
  const id = one?.id ?? '';
  const bea = await aCoachOf(root, ann, ALL);
  expect(await backAs(bea, id)).toEqual(refused('not-found'));
  expect(await write(ann.scope, anAct(), (tx) => takeRatingBack(tx, id))).toEqual(refused('not-allowed'));
  const own = await read(await bea.scope(), (tx) => ({ all: listRatingsByCoach(tx) }));
  expect(own.all).toEqual([]);
  expect((await backAs(ruth, id)).ok).toBe(true);
  expect(await listed()).toEqual([]);
  expect(await root`select taken_back_at is not null as back from ratings where id = ${id}`).toEqual([
    { back: true },
  ]);
});

test('in the first three days after a “no” the seeker is not shown what a coach rates, and afterwards is', async () => {
  await rates(ruth, { composure: '2' });
  const { id } = await aRejection(ann);
  await rates(ruth, { composure: '4' });
  const seen = async () => (await listed()).map(({ rating }) => rating);
  expect(await seen()).toEqual([2]);
  const { all } = await read(await ruth.scope(), (tx) => ({ all: listRatings(tx) }));
  expect(all.map(({ rating }) => rating)).toEqual([4, 2]);
  await root`update rejections set created_at = now() - interval '73 hours' where id = ${id}`;
  expect(await seen()).toEqual([4, 2]);
});

test('with none of the four chosen nothing is kept', () => {
  expect(coachRateInput.safeParse({ composureNote: 'Well done' }).success).toBe(false);
});

test('by raw SQL: in one’s own name, as a coach, not ahead of time, not over the seeker’s', async () => {
  const row = (over: object) => ({
    owner_id: ann.id,
    id: newId(),
    skill: 'composure',
    rating: 3,
    rated_at: new Date(Date.now() - 60_000),
    rater_kind: 'coach',
    rater_id: ruth.coach.id,
    rater_name: 'Ruth',
    link_id: ruth.linkId,
    ...over,
  });
  const inserts = (viewer: string, over: object = {}) =>
    rawAs(app, viewer, (tx) => tx`insert into ratings ${tx(row(over))}`.then(() => 'in'));
  const bea = await aCoachOf(root, ann, ALL);
  const looking = await aCoachOf(root, ann, { scopes: ['practice'] });
  expect(await inserts(ruth.coach.id)).toBe('in');
  for (const over of [
    { rater_kind: 'self', rater_id: null, rater_name: null },
    { rater_id: bea.coach.id },
    { link_id: bea.linkId },
    { rated_at: new Date(Date.now() + 86_400_000) },
  ])
    expect(await inserts(ruth.coach.id, over)).toBe('refused');
  expect(await inserts(looking.coach.id, { rater_id: looking.coach.id, link_id: looking.linkId })).toBe(
    'refused',
  );

  await rates(ruth, { composure: '4' });
  const sets = (viewer: string, columns: string) =>
    rawAs(app, viewer, (tx) =>
      tx.unsafe(`update ratings set ${columns} returning 1`).then((rows) => rows.length),
    );
  expect(await sets(ruth.coach.id, 'rating = 1')).toBe('refused');
  expect(await sets(bea.coach.id, 'taken_back_at = now()')).toBe(0);
  expect(await sets(ruth.coach.id, 'taken_back_at = now()')).toBe(1);
});
