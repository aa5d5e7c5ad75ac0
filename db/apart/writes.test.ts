import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { findAround, listSaidAround, listSentAround } from '@/db/apart/reads';
import { countIt, keepApart } from '@/db/apart/writes';
import { keepClarification } from '@/db/clarifications/writes';
import { pool } from '@/db/client';
import { findFeedback, listConcerns } from '@/db/feedback/reads';
import { addStrength, decide, notePassage } from '@/db/feedback/writes';
import { read, write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
let bob: Person;
beforeAll(async () => {
  [ann, bob] = await Promise.all([aPerson('ann'), aPerson('bob')]);
});

const WORDS = 'We liked your plan. You may be too old for a young team.';
const PLACE = { start: 20, end: WORDS.length };
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const concernsIn = async (feedbackId: string) =>
  (await read(ann.scope, (tx) => ({ it: listConcerns(tx, { feedbackId }) }))).it;
const isApart = async (id: string) =>
  (await read(ann.scope, (tx) => ({ it: findFeedback(tx, id) }))).it?.isApart;

/** What a coach with every scope sees of a table's rows, in plain SQL. */
async function seenByACoach(table: string, id: string): Promise<number> {
  const coach = await aPerson('coach');
  await root.unsafe('insert into coach_links (owner_id, id, coach_id, scopes) values ($1, $2, $3, $4)', [
    ann.id,
    newId(),
    coach.id,
    '{activity,pipeline,feedback,practice,insights}',
  ]);
  return pool().begin(async (tx) => {
    await tx`select set_config('app.viewer', ${coach.id}, true)`;
    return (await tx.unsafe(`select from ${table} where id = $1`, [id])).length;
  }) as Promise<number>;
}

describe('what should not count', () => {
  test('is kept as it was said, drawn into nothing, and in no history', async () => {
    const feedbackId = await anAnswer(ann, { words: WORDS });
    await did(ann, (tx) => keepApart(tx, { feedbackId, place: PLACE }));
    await did(ann, (tx) => keepApart(tx, { feedbackId, place: PLACE }));
    expect(await concernsIn(feedbackId)).toMatchObject([
      {
        quote: 'You may be too old for a young team.',
        ...PLACE,
        decision: 'should-not-count',
        theme: null,
        skill: null,
        askAboutOn: null,
        items: 0,
      },
    ]);
    expect(await isApart(feedbackId)).toBe(true);
    const [told] = await root`select count(*)::int as n from events where owner_id = ${ann.id}
      and data::text like '%should-not-count%'`;
    expect(told?.n).toBe(0);
  });

  test('is seen by no coach, whatever was shared, and comes back when it is decided otherwise', async () => {
    const feedbackId = await anAnswer(ann, { words: WORDS });
    const id = await aConcern(ann, feedbackId);
    expect(await seenByACoach('feedback', feedbackId)).toBe(1);
    await did(ann, (tx) =>
      decide(tx, { id, version: 1, decision: 'should-not-count', title: null, dueOn: null }),
    );
    expect([await seenByACoach('feedback', feedbackId), await seenByACoach('concerns', id)]).toEqual([0, 0]);
    await did(ann, (tx) => decide(tx, { id, version: 2, decision: 'one-opinion', title: null, dueOn: null }));
    expect(await isApart(feedbackId)).toBe(false);
    expect([await seenByACoach('feedback', feedbackId), await seenByACoach('concerns', id)]).toEqual([1, 1]);
    const [told] = await root`select data from events where owner_id = ${ann.id} and kind = 'decided'
      and data ->> 'concernId' = ${id}`;
    expect(told?.data).toEqual({ concernId: id, from: null, to: 'one-opinion' });
  });

  test('takes in what was noted as a doubt there, whole or in part, and what was practised for it', async () => {
    const doubtOf = async (place: { start: number; end: number }) => {
      const feedbackId = await anAnswer(ann, { words: WORDS });
      const { id } = await did(ann, (tx) => notePassage(tx, { feedbackId, place, as: 'doubted' }));
      await did(ann, (tx) =>
        decide(tx, { id, version: 1, decision: 'work-on-it', title: 'Look younger', dueOn: null }),
      );
      return { feedbackId, id };
    };
    const whole = await doubtOf(PLACE);
    const part = await doubtOf({ start: WORDS.indexOf('too old'), end: WORDS.indexOf(' for a young') });
    const other = await doubtOf({ start: 0, end: 19 });
    for (const { feedbackId } of [whole, part, other])
      await did(ann, (tx) => keepApart(tx, { feedbackId, place: PLACE }));
    const drawn = { decision: 'should-not-count', theme: null, skill: null, askAboutOn: null, items: 1 };
    expect(await concernsIn(whole.feedbackId)).toMatchObject([{ id: whole.id, ...drawn, version: 3 }]);
    expect(await concernsIn(part.feedbackId)).toMatchObject([
      { id: part.id, quote: 'too old', ...drawn },
      { ...PLACE, decision: 'should-not-count' },
    ]);
    expect(await concernsIn(other.feedbackId)).toMatchObject([
      { id: other.id, decision: 'work-on-it' },
      { ...PLACE, decision: 'should-not-count' },
    ]);
    const open = await root`select concern_id as id from practice_items
      where owner_id = ${ann.id} and title = 'Look younger' and archived_at is null`;
    expect(open.map(({ id }) => id)).toEqual([other.id]);
  });

  test('stays apart when another passage is decided otherwise in another window at once', async () => {
    const feedbackId = await anAnswer(ann, { words: WORDS });
    const id = await aConcern(ann, feedbackId, { quote: 'in other words' });
    const choose = (version: number, decision: 'one-opinion' | 'should-not-count') =>
      did(ann, (tx) => decide(tx, { id, version, decision, title: null, dueOn: null }));
    await choose(1, 'should-not-count');
    let other: Promise<unknown> = Promise.resolve();
    await did(ann, async (tx) => {
      const kept = await keepApart(tx, { feedbackId, place: PLACE });
      other = choose(2, 'one-opinion');
      // Not over before the other window waits for it.
      await vi.waitFor(async () => {
        const waiting = await root`select from pg_stat_activity
          where datname = current_database() and wait_event_type = 'Lock'`;
        expect(waiting).toHaveLength(1);
      }, 20_000);
      return kept;
    });
    await other;
    expect(await isApart(feedbackId)).toBe(true);
  });

  test('takes with it what else was drawn from the same words, and the reason in the “no”', async () => {
    const { id: rejectionId } = await aRejection(ann, { reason: WORDS });
    const { id: bare } = await aRejection(ann);
    const [feedbackId, besides] = [
      await anAnswer(ann, { rejectionId, words: WORDS }),
      await anAnswer(ann, { rejectionId: bare, words: WORDS }),
    ];
    const strength = await did(ann, (tx) => addStrength(tx, { feedbackId, quote: 'your plan' }));
    const doubt = await aConcern(ann, feedbackId, { quote: 'in other words' });
    const back = await did(ann, (tx) =>
      keepClarification(tx, {
        feedbackId,
        version: 0,
        channel: 'email',
        go: 'send',
        to: null,
        address: null,
        subject: 'Thank you',
        text: 'You said “too old”: what gave that impression?',
      }),
    );
    const rows = [
      ['strengths', strength.id],
      ['concerns', doubt],
      ['clarifications', back.id],
      ['rejections', rejectionId],
      ['rejections', bare],
    ] as const;
    const seen = () => Promise.all(rows.map(([table, id]) => seenByACoach(table, id)));
    expect(await seen()).toEqual([1, 1, 1, 1, 1]);
    const { id } = await did(ann, (tx) => keepApart(tx, { feedbackId, place: PLACE }));
    await did(ann, (tx) => keepApart(tx, { feedbackId: besides, place: PLACE }));
    expect(await seen()).toEqual([0, 0, 0, 0, 1]);
    await did(ann, (tx) => decide(tx, { id, version: 1, decision: 'one-opinion', title: null, dueOn: null }));
    expect(await seen()).toEqual([1, 1, 1, 1, 1]);
    await did(ann, (tx) =>
      decide(tx, { id, version: 2, decision: 'should-not-count', title: null, dueOn: null }),
    );
    // Placed by another "no", it takes its own along.
    await root`update feedback set rejection_id = ${bare} where id = ${feedbackId}`;
    expect(await seenByACoach('rejections', rejectionId)).toBe(1);
  });

  test('is no blank, and nobody else’s', async () => {
    const feedbackId = await anAnswer(ann, { words: WORDS });
    const theirs = await anAnswer(bob, { words: WORDS });
    expect(await refusal((tx) => keepApart(tx, { feedbackId, place: { start: 19, end: 20 } }))).toBe(
      'nothing-marked',
    );
    expect(await refusal((tx) => keepApart(tx, { feedbackId, place: { start: 900, end: 999 } }))).toBe(
      'nothing-marked',
    );
    expect(await refusal((tx) => keepApart(tx, { feedbackId: theirs, place: PLACE }))).toBe('not-found');
    expect(await refusal((tx) => countIt(tx, theirs))).toBe('not-found');
    expect(await refusal((tx) => countIt(tx, feedbackId))).toBe('done');
  });

  test('stands on one page with everything that was said about that no, and what was sent', async () => {
    const { id, episodeId } = await aRejection(ann, { organisation: 'Fernside' });
    await aQuestionSent(ann, episodeId);
    const first = await anAnswer(ann, { rejectionId: id, words: WORDS, speaker: 'Daniel' });
    const second = await anAnswer(ann, { rejectionId: id, words: 'Something else.' });
    await anAnswer(ann, { words: 'Elsewhere.' });
    await did(ann, (tx) => keepApart(tx, { feedbackId: first, place: PLACE }));
    const page = await read(ann.scope, (tx) => ({
      around: findAround(tx, second),
      said: listSaidAround(tx, second),
      sent: listSentAround(tx, second),
    }));
    expect(page).toMatchObject({
      around: { organisation: 'Fernside' },
      sent: [{ to: 'Daniel Okoro' }],
    });
    expect(page.said.map(({ words, kept }) => [words, kept])).toEqual([
      [WORDS, ['You may be too old for a young team.']],
      ['Something else.', []],
    ]);
  });
});
