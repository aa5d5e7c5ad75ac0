import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { findLastNoAt } from '@/db/rejections/reads';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import { rateInput } from '@/lib/ratings/input';
import { isOffered } from '@/lib/ratings/rules';
import { SKILLS } from '@/lib/skills/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { binApplications } from '../bin/writes';
import { reflect } from '../interviews/writes';
import { findOccasion, listRatings } from './reads';
import { correctRating, rateSkills, takeRatingBack } from './writes';

const { root } = testDatabase();
const today = dayIn('Europe/London', new Date());
let ann: Person;
beforeAll(async () => {
  ann = await aPerson();
});

const rated = (given: Record<string, string>) => rateInput.parse(given);
const rate = (of: Person, given: Record<string, string>) => did(of, (tx) => rateSkills(tx, rated(given)));
const refusalOf = async (of: Person, given: Record<string, string>) => {
  const outcome = await write(of.scope, anAct(), (tx) => rateSkills(tx, rated(given)));
  return outcome.ok ? 'done' : outcome.reason;
};
const list = async (of: Person) => (await read(of.scope, (tx) => ({ all: listRatings(tx) }))).all;

describe('a rating', () => {
  test('is of those skills that have a number, with a note each, all of one moment', async () => {
    const eve = await aPerson('eve');
    await rate(eve, { composure: '3', composureNote: 'I asked for a moment', communication: '4' });
    const all = await list(eve);
    expect(all.map(({ skill, rating, note }) => [skill, rating, note]).toSorted()).toEqual([
      ['communication', 4, ''],
      ['composure', 3, 'I asked for a moment'],
    ]);
    expect(new Set(all.map(({ ratedAt }) => ratedAt)).size).toBe(1);
    expect(all[0]).toMatchObject({ raterKind: 'self', raterName: null, interviewId: null });
  });

  test('sent twice is there once', async () => {
    const eve = await aPerson('eve');
    const act = anAct();
    for (const _ of [1, 2])
      expect(await write(eve.scope, act, (tx) => rateSkills(tx, rated({ proactivity: '2' })))).toEqual({
        ok: true,
        value: { n: 1 },
      });
    expect(await list(eve)).toHaveLength(1);
  });

  test('may be of another day, and of none that lies ahead', async () => {
    const eve = await aPerson('eve');
    await rate(eve, { presentation: '2', on: addDays(today, -40) });
    await rate(eve, { presentation: '4', on: today });
    expect(await refusalOf(eve, { presentation: '4', on: addDays(today, 1) })).toBe('in-the-future');
    const all = await list(eve);
    expect(all.map(({ rating, ratedAt }) => [rating, dayIn('Europe/London', new Date(ratedAt))])).toEqual([
      [4, today],
      [2, addDays(today, -40)],
    ]);
  });

  test('needs at least one number', () => {
    expect(rateInput.safeParse({ presentation: '', composureNote: 'x' }).success).toBe(false);
    expect(rateInput.safeParse({ presentation: '6' }).success).toBe(false);
    for (const skill of SKILLS) expect(rateInput.safeParse({ [skill]: '1' }).success).toBe(true);
  });

  test('corrected is another one of the same moment; what was given before stays beneath', async () => {
    const eve = await aPerson('eve');
    await rate(eve, { presentation: '2', on: addDays(today, -9) });
    const [before] = await list(eve);
    const { id } = await did(eve, (tx) =>
      correctRating(tx, { ratingId: before?.id ?? '', rating: '3', note: 'Kinder' }),
    );
    expect(await list(eve)).toEqual([{ ...before, id, rating: 3, note: 'Kinder' }]);
    const [kept] = await root`select rating, taken_back_at from ratings where id = ${before?.id ?? ''}`;
    expect(kept).toMatchObject({ rating: 2, taken_back_at: expect.anything() });
    // In another window it stood there as it was.
    for (const again of [
      await write(eve.scope, anAct(), (tx) => takeRatingBack(tx, before?.id ?? '')),
      await write(eve.scope, anAct(), (tx) =>
        correctRating(tx, { ratingId: before?.id ?? '', rating: '5', note: '' }),
      ),
    ])
      expect(again).toEqual(refused('stale'));
    await did(eve, (tx) => takeRatingBack(tx, id));
    expect(await list(eve)).toEqual([]);
  });

  test('of a coach is the coach’s: shown, and not the seeker’s to change', async () => {
    const [eve, rosa] = [await aPerson('eve'), await aPerson('rosa')];
    const id = newId();
    await root`insert into ratings (owner_id, id, skill, rating, rated_at, rater_kind, rater_id, rater_name)
      values (${eve.id}, ${id}, 'composure', 4, now(), 'coach', ${rosa.id}, 'Rosa')`;
    expect(await list(eve)).toMatchObject([{ raterKind: 'coach', raterName: 'Rosa' }]);
    expect(await write(eve.scope, anAct(), (tx) => takeRatingBack(tx, id))).toEqual(refused('not-allowed'));
    await root`delete from users where id = ${rosa.id}`;
    expect(await list(eve)).toMatchObject([{ raterName: 'Rosa', rating: 4 }]);
  });

  test('of somebody else is not there, and nothing of theirs can be rated after', async () => {
    await rate(ann, { presentation: '2' });
    const [hers] = await list(ann);
    const interviewId = await anInterview(ann, await anApplication(ann), { startsAt: atTen(-3) });
    const before = await everythingOf(root, ann.id);
    const eve = await aPerson('eve');
    const tries = [
      await write(eve.scope, anAct(), (tx) => takeRatingBack(tx, hers?.id ?? '')),
      await write(eve.scope, anAct(), (tx) =>
        correctRating(tx, { ratingId: hers?.id ?? '', rating: '5', note: '' }),
      ),
      await write(eve.scope, anAct(), (tx) => rateSkills(tx, rated({ interviewId, presentation: '1' }))),
    ];
    for (const one of tries) expect(one).toEqual(refused('not-found'));
    expect(await everythingOf(root, ann.id)).toBe(before);
  });
});

describe('after an interview', () => {
  const occasionOf = async (of: Person, id: string) =>
    (await read(of.scope, (tx) => ({ one: findOccasion(tx, id) }))).one;
  const offered = async (of: Person, id: string) => {
    const occasion = await occasionOf(of, id);
    return occasion !== undefined && isOffered({ kind: 'interview', ...occasion }, new Date());
  };

  test('a rating is offered once it was looked back at, once, and not within days of a no about it', async () => {
    const applicationId = await anApplication(ann, 'Quay');
    const id = await anInterview(ann, applicationId, { startsAt: atTen(-3) });
    expect(await offered(ann, id)).toBe(false);
    await did(ann, (tx) => reflect(tx, { id, version: 1, wentWell: 'I asked', nextTime: '' }));
    expect(await offered(ann, id)).toBe(true);
    await aRejection(ann, { organisation: 'Elsewhere' });
    expect(await offered(ann, id)).toBe(true);
    const no = await aRejection(ann, { applicationId });
    expect(await offered(ann, id)).toBe(false);
    await root`update rejections set created_at = now() - interval '73 hours' where id = ${no.id}`;
    expect(await offered(ann, id)).toBe(true);
    await rate(ann, { interviewId: id, proactivity: '4' });
    expect(await offered(ann, id)).toBe(false);
    expect(await list(ann)).toContainEqual(
      expect.objectContaining({ interviewId: id, organisation: 'Quay' }),
    );
  });

  test('a rehearsal is not rated within days of any no, unless that is old or was taken back', async () => {
    const eve = await aPerson('eve');
    const lastNoAt = async () => (await read(eve.scope, (tx) => ({ at: findLastNoAt(tx) }))).at;
    const offered = async () =>
      isOffered({ kind: 'rehearsal', isRated: false, rehearsals: 2, lastNoAt: await lastNoAt() }, new Date());
    expect([await lastNoAt(), await offered()]).toEqual([null, true]);
    const no = await aRejection(eve);
    expect(await offered()).toBe(false);
    await root`update rejections set quiet = true where id = ${no.id}`;
    expect(await offered()).toBe(true);
    await root`update rejections set quiet = false, taken_back_at = now() where id = ${no.id}`;
    expect(await offered()).toBe(true);
  });

  test('one that was logged by mistake and taken back keeps nothing away', async () => {
    const applicationId = await anApplication(ann);
    const id = await anInterview(ann, applicationId, { startsAt: atTen(-3) });
    await did(ann, (tx) => reflect(tx, { id, version: 1, wentWell: 'I asked', nextTime: '' }));
    const no = await aRejection(ann, { applicationId });
    await root`update rejections set taken_back_at = now() where id = ${no.id}`;
    expect(await offered(ann, id)).toBe(true);
  });

  test('that is still to come nothing can be rated', async () => {
    const id = await anInterview(ann, await anApplication(ann), { startsAt: atTen(3) });
    expect(await refusalOf(ann, { interviewId: id, composure: '3' })).toBe('no-such-move');
  });

  test('what was rated goes out of sight with its application, and comes back with it', async () => {
    const eve = await aPerson('eve');
    const applicationId = await anApplication(eve);
    const id = await anInterview(eve, applicationId, { startsAt: atTen(-3) });
    await rate(eve, { interviewId: id, composure: '3' });
    await did(eve, (tx) => binApplications(tx, [applicationId]));
    expect(await list(eve)).toEqual([]);
    expect(await occasionOf(eve, id)).toBeUndefined();
    expect(await refusalOf(eve, { interviewId: id, composure: '3' })).toBe('not-found');
  });
});

test('a coach sees ratings with the practice, and with no other scope', async () => {
  const eve = await aPerson('eve');
  await rate(eve, { composure: '3' });
  const shown = async (scopes: string) => {
    const coach = await aPerson('coach');
    await root`insert into coach_links (owner_id, id, coach_id, scopes)
      values (${eve.id}, ${newId()}, ${coach.id}, ${scopes})`;
    const seen = await root.begin(async (tx) => {
      await tx`set local role onward_app`;
      await tx`select set_config('app.viewer', ${coach.id}, true)`;
      return tx`select rating from ratings where owner_id = ${eve.id}`;
    });
    return seen.length;
  };
  expect([await shown('{practice}'), await shown('{activity,pipeline,feedback,insights}')]).toEqual([1, 0]);
});
