import { beforeAll, describe, expect, test } from 'vitest';
import { read, write } from '@/db/transaction';
import { refused } from '@/lib/acts/outcome';
import type { StrengthGiven } from '@/lib/concerns/input';
import { standingOf } from '@/lib/concerns/standing';
import { rateInput } from '@/lib/ratings/input';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, everythingOf, type Person } from '@/scripts/test/people';
import { keepApart } from '../apart/writes';
import { listEvents } from '../events/reads';
import { listConcerns } from '../feedback/reads';
import { decide } from '../feedback/writes';
import { reflect } from '../interviews/writes';
import { addItem, archiveItem } from '../practice/writes';
import { rateSkills } from '../ratings/writes';
import { listToRemember } from '../reminders/reads';
import { tickItem } from '../ticks/writes';
import { listWins } from '../wins/reads';
import { findConcernStory, listItemsOf, listLookedBack, listRatingsOf, listSkillWork } from './reads';
import { answerStrength } from './writes';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson();
});

/** A doubt about composure that is being worked on. */
async function worked(of: Person, organisation = 'Harbour') {
  const no = await aRejection(of, { organisation });
  const feedbackId = await anAnswer(of, { rejectionId: no.id });
  const id = await aConcern(of, feedbackId, { skill: 'composure' });
  await choose(of, id, 'work-on-it');
  return { ...no, id, feedbackId, rejectionId: no.id };
}
const choose = async (
  of: Person,
  id: string,
  decision: 'work-on-it' | 'one-opinion' | 'should-not-count',
) => {
  const { version } = await storyOf(of, id);
  await did(of, (tx) => decide(tx, { id, version, decision, title: 'Answer it aloud', dueOn: null }));
};
const storyOf = async (of: Person, id: string) => {
  const { story } = await read(of.scope, (tx) => ({ story: findConcernStory(tx, id) }));
  if (!story) throw new Error('The concern is not there.');
  return story;
};
const look = (of: Person, id: string) =>
  read(of.scope, (tx) => ({
    story: findConcernStory(tx, id),
    items: listItemsOf(tx, id),
    ratings: listRatingsOf(tx, id),
    lookedBack: listLookedBack(tx),
    wins: listWins(tx),
  }));
const standing = async (of: Person, id: string) => {
  const { story, ...rest } = await look(of, id);
  return story && standingOf({ ...story, ...rest }).kind;
};
const practise = async (of: Person, id: string) => {
  const { items } = await look(of, id);
  for (const item of items) await did(of, (tx) => tickItem(tx, item.id));
};
const rate = (of: Person, rating: string) =>
  did(of, (tx) => rateSkills(tx, rateInput.parse({ composure: rating })));
const answer = async (of: Person, id: string, go: StrengthGiven['go']) => {
  const { version } = await storyOf(of, id);
  const outcome = await write(of.scope, anAct(), (tx) => answerStrength(tx, { id, version, go }));
  return outcome.ok ? 'done' : outcome.reason;
};

describe('a doubt becomes a strength', () => {
  test('once its practice is done, a later rating says so, and the seeker does; and it can be taken back', async () => {
    const eve = await aPerson('eve');
    const { id, applicationId } = await worked(eve);
    await rate(eve, '5');
    expect([await standing(eve, id), await answer(eve, id, 'strength')]).toEqual([
      'practising',
      'no-such-move',
    ]);
    await practise(eve, id);
    expect([await standing(eve, id), await answer(eve, id, 'strength')]).toEqual(['waiting', 'no-such-move']);
    await rate(eve, '4');
    expect([await standing(eve, id), await answer(eve, id, 'taken-back')]).toEqual(['asks', 'no-such-move']);
    expect(await answer(eve, id, 'strength')).toBe('done');
    expect(await standing(eve, id)).toBe('strength');
    expect((await look(eve, id)).wins).toContainEqual(expect.objectContaining({ kind: 'strengthened' }));
    expect(await answer(eve, id, 'taken-back')).toBe('done');
    expect(await standing(eve, id)).toBe('waiting');
    expect((await look(eve, id)).wins.map(({ kind }) => kind)).not.toContain('strengthened');
    // The history keeps both, and neither what was said nor what was rated.
    const { events } = await read(eve.scope, (tx) => ({ events: listEvents(tx, applicationId) }));
    const lines = events.filter(({ kind }) => kind === 'strengthened').map(({ data }) => data);
    expect(lines).toEqual([
      { concernId: id, is: true },
      { concernId: id, is: false },
    ]);
  });

  test('“not yet” is heard: it is asked again only after something new', async () => {
    const eve = await aPerson('eve');
    const { id } = await worked(eve);
    await practise(eve, id);
    await rate(eve, '4');
    expect(await answer(eve, id, 'not-yet')).toBe('done');
    expect(await standing(eve, id)).toBe('waiting');
    await rate(eve, '4');
    expect(await standing(eve, id)).toBe('asks');
  });

  test('after an interview, held later and looked back at', async () => {
    const eve = await aPerson('eve');
    const { id } = await worked(eve);
    await practise(eve, id);
    await root`update practice_done set at = now() - interval '9 days' where owner_id = ${eve.id}`;
    const talk = await anInterview(eve, await anApplication(eve, 'Quay'), { startsAt: atTen(-2) });
    expect(await standing(eve, id)).toBe('waiting');
    await did(eve, (tx) => reflect(tx, { id: talk, version: 1, wentWell: 'I took a moment', nextTime: '' }));
    expect(await standing(eve, id)).toBe('asks');
  });

  test('more to do, and it is being practised again; put away, it is not planned any more', async () => {
    const eve = await aPerson('eve');
    const { id } = await worked(eve);
    await practise(eve, id);
    const more = await did(eve, (tx) =>
      addItem(tx, { title: 'Once more', kind: 'interview', dueOn: null, concernId: id }),
    );
    expect(await standing(eve, id)).toBe('practising');
    await did(eve, (tx) => archiveItem(tx, more.id));
    expect(await standing(eve, id)).toBe('waiting');
  });

  test('a double press does it once, and an older window is told', async () => {
    const eve = await aPerson('eve');
    const { id } = await worked(eve);
    await practise(eve, id);
    await rate(eve, '4');
    const { version } = await storyOf(eve, id);
    const act = anAct();
    for (const _ of [1, 2])
      expect(
        await write(eve.scope, act, (tx) => answerStrength(tx, { id, version, go: 'strength' })),
      ).toMatchObject({ ok: true });
    expect(
      await write(eve.scope, anAct(), (tx) => answerStrength(tx, { id, version, go: 'taken-back' })),
    ).toEqual(refused('stale'));
  });

  test('somebody else’s is not there', async () => {
    const { id } = await worked(ann);
    const before = await everythingOf(root, ann.id);
    const eve = await aPerson('eve');
    expect(
      await write(eve.scope, anAct(), (tx) => answerStrength(tx, { id, version: 2, go: 'strength' })),
    ).toEqual(refused('not-found'));
    expect((await look(eve, id)).story).toBeUndefined();
    expect(await everythingOf(root, ann.id)).toBe(before);
  });
});

describe('decided otherwise,', () => {
  const strength = async (of: Person) => {
    const one = await worked(of);
    await practise(of, one.id);
    await rate(of, '4');
    await answer(of, one.id, 'strength');
    return one;
  };

  test('it is no strength in the making any more, and what was done stays a win', async () => {
    const eve = await aPerson('eve');
    const { id } = await strength(eve);
    await choose(eve, id, 'one-opinion');
    const { story, wins } = await look(eve, id);
    expect(story).toMatchObject({ strengthenedAt: null, notYetAt: null });
    expect(wins.map(({ kind }) => kind)).toContain('strengthened');
  });

  test('as one that should not count nothing is left of it, whichever way that is said', async () => {
    for (const way of ['decide', 'passage'] as const) {
      const eve = await aPerson('eve');
      const { id, feedbackId } = await strength(eve);
      if (way === 'decide') await choose(eve, id, 'should-not-count');
      else await did(eve, (tx) => keepApart(tx, { feedbackId, place: { start: 24, end: 57 } }));
      const { story, wins, ratings } = await look(eve, id);
      expect(story).toMatchObject({ decision: 'should-not-count', strengthenedAt: null, theme: null });
      expect(wins.map(({ kind }) => kind)).not.toContain('strengthened');
      expect(ratings).toEqual([]);
    }
  });
});

test('what had to do with a skill is what was heard and practised; not about a place that was promised', async () => {
  const eve = await aPerson('eve');
  const { id } = await worked(eve);
  await practise(eve, id);
  const promised = await worked(eve, 'Quay');
  await root`update rejections set predetermined = true where id = ${promised.rejectionId}`;
  const { work } = await read(eve.scope, (tx) => ({ work: listSkillWork(tx) }));
  expect(work.map(({ skill, kind }) => [skill, kind])).toEqual([
    ['composure', 'practised'],
    ['composure', 'heard'],
  ]);
});

test('before the next similar interview it is what to do, a strength or not; and never what was said', async () => {
  const eve = await aPerson('eve');
  const { id, applicationId } = await worked(eve);
  await anInterview(eve, applicationId, { kind: 'panel', startsAt: atTen(-3) });
  const next = await anInterview(eve, await anApplication(eve, 'Quay'), {
    kind: 'panel',
    startsAt: atTen(5),
  });
  const decided = async () => (await read(eve.scope, (tx) => ({ all: listToRemember(tx, next) }))).all;
  expect(await decided()).toMatchObject([{ title: 'Answer it aloud', isStrength: false }]);
  await practise(eve, id);
  await rate(eve, '4');
  await answer(eve, id, 'strength');
  expect(await decided()).toMatchObject([{ title: 'Answer it aloud', isStrength: true }]);
  expect(JSON.stringify(await decided())).not.toContain('hard to follow');
});

test('one doubt by itself, and those of one skill', async () => {
  const eve = await aPerson('eve');
  const [one, other] = [await worked(eve), await worked(eve, 'Quay')];
  const { alone, both, none } = await read(eve.scope, (tx) => ({
    alone: listConcerns(tx, { concernId: one.id }),
    both: listConcerns(tx, { skill: 'composure' }),
    none: listConcerns(tx, { skill: 'proactivity' }),
  }));
  expect(alone.map(({ id }) => id)).toEqual([one.id]);
  expect(both.map(({ id }) => id).toSorted()).toEqual([one.id, other.id].toSorted());
  expect(none).toEqual([]);
});
