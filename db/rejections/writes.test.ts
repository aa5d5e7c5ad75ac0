import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { findApplication } from '@/db/applications/reads';
import { addApplication, moveApplication } from '@/db/applications/writes';
import { listOpenEpisodes } from '@/db/episodes/reads';
import { reopen } from '@/db/episodes/writes';
import { listEvents } from '@/db/events/reads';
import { keepFeedback } from '@/db/feedback/writes';
import { findRejection, listRejectionsOf } from '@/db/rejections/reads';
import {
  correctRejection,
  logNewRejection,
  logRejection,
  openQuiet,
  setPredetermined,
  takeBack,
} from '@/db/rejections/writes';
import { keepDraft } from '@/db/requests/writes';
import { listStages, type Stage } from '@/db/stages/reads';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, anAnswer, aQuestionSent, aRejection, did, NOTHING_SAID } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
let bob: Person;
let stages: Stage[];
const today = dayIn('Europe/London', new Date());

beforeAll(async () => {
  [ann, bob] = await Promise.all([aPerson('ann'), aPerson('bob')]);
  stages = (await read(ann.scope, (tx) => ({ it: listStages(tx) }))).it;
});

const stageOf = (kind: string) => stages.find((stage) => stage.kind === kind)?.id as string;
const no = async (id: string) => (await read(ann.scope, (tx) => ({ it: findRejection(tx, id) }))).it;
const application = async (id: string) =>
  (await read(ann.scope, (tx) => ({ it: findApplication(tx, id) }))).it;
const refusal = async (person: Person, body: Parameters<typeof did>[1]) => {
  const outcome = await write(person.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};

describe('a no that is logged', () => {
  test.each(['saved', 'applied', 'screening', 'assessment', 'interview', 'offer'])(
    'at %s closes the application with it, and lets it rest until the morning',
    async (kind) => {
      const id = newId();
      await did(ann, (tx) =>
        addApplication(tx, id, { organisation: 'Quay', role: 'Clerk', stageId: stageOf(kind), url: null }),
      );
      const made = await aRejection(ann, { applicationId: id });
      expect(await application(id)).toMatchObject({
        stageKind: 'closed',
        outcome: 'rejected',
        quiet: false,
      });
      expect(await no(made.id)).toMatchObject({ stageKind: kind, state: 'resting', quiet: false });
      const [rest] = await root`
        select to_char(rest_until at time zone 'Europe/London', 'HH24:MI') as time,
          (rest_until at time zone 'Europe/London')::date - (now() at time zone 'Europe/London')::date as nights
        from episodes where id = ${made.episodeId}`;
      expect(rest).toEqual({ time: '08:00', nights: 1 });
    },
  );

  test('is in the history, and is no win: an employer’s decision never is', async () => {
    const { applicationId, id } = await aRejection(ann);
    const { history, wins } = await read(ann.scope, (tx) => ({
      history: listEvents(tx, applicationId),
      wins: listWins(tx),
    }));
    expect(history.at(-1)).toMatchObject({ kind: 'no-logged', data: { rejectionId: id } });
    expect(new Set(wins.map((win) => win.kind))).toEqual(new Set(['applied']));
  });

  test('long after is kept quietly: nothing follows, and it is folded on the board', async () => {
    const on = addDays(today, -31);
    const { id, applicationId } = await aRejection(ann, { on });
    expect(await no(id)).toMatchObject({ quiet: true, episodeId: null });
    expect(await application(applicationId)).toMatchObject({ quiet: true });
    const [row] =
      await root`select (at at time zone 'Europe/London')::text as at from rejections where id = ${id}`;
    expect(row?.at).toBe(`${on} 12:00:00`);
    await did(ann, (tx) => openQuiet(tx, id));
    await did(ann, (tx) => openQuiet(tx, id)); // from a second tab
    expect(await no(id)).toMatchObject({ state: 'resting', restUntil: null });
  });

  test('thirty days after is not old yet', async () => {
    const { id } = await aRejection(ann, { on: addDays(today, -30) });
    expect(await no(id)).toMatchObject({ quiet: false, state: 'resting' });
  });

  test('cannot come tomorrow', async () => {
    const applicationId = await anApplication(ann);
    const said = { ...NOTHING_SAID, applicationId, on: addDays(today, 1) };
    expect(await refusal(ann, (tx) => logRejection(tx, newId(), said))).toBe('in-the-future');
    expect(await application(applicationId)).toMatchObject({ outcome: null });
  });

  test('twice by a double press is one', async () => {
    const applicationId = await anApplication(ann);
    const act = anAct('rejection.log', { applicationId });
    const press = () =>
      write(ann.scope, act, (tx) => logRejection(tx, newId(), { ...NOTHING_SAID, applicationId }));
    const [one, other] = await Promise.all([press(), press()]);
    expect(one).toEqual(other);
    expect(one.ok).toBe(true);
    const { all } = await read(ann.scope, (tx) => ({ all: listRejectionsOf(tx, applicationId) }));
    expect(all).toHaveLength(1);
  });

  test('about what has its no already is refused', async () => {
    const { applicationId } = await aRejection(ann);
    const again = { ...NOTHING_SAID, applicationId };
    expect(await refusal(ann, (tx) => logRejection(tx, newId(), again))).toBe('no-such-move');
  });

  test('about somebody else’s application is about nothing at all', async () => {
    const applicationId = await anApplication(bob);
    const said = { ...NOTHING_SAID, applicationId };
    expect(await refusal(ann, (tx) => logRejection(tx, newId(), said))).toBe('not-found');
    const own = { ...NOTHING_SAID, applicationId: await anApplication(ann) };
    const [theirs] = await root`select id from stages where owner_id = ${bob.id} limit 1`;
    expect(await refusal(ann, (tx) => logRejection(tx, newId(), { ...own, stageId: theirs?.id }))).toBe(
      'not-found',
    );
  });
});

describe('a no from an organisation that was not kept', () => {
  const logged = async (given = {}) => {
    const ids = { rejection: newId(), application: newId() };
    await did(ann, (tx) =>
      logNewRejection(tx, ids, {
        ...NOTHING_SAID,
        organisation: 'Lighthouse Trust',
        role: 'Role not noted',
        ...given,
      }),
    );
    return ids;
  };

  test('brings its application, with no day that nobody said and no win that was not today’s', async () => {
    const ids = await logged();
    expect(await application(ids.application)).toMatchObject({ outcome: 'rejected', appliedOn: null });
    const wins = await root`select kind from wins where subject_id = ${ids.application}`;
    expect(wins).toEqual([]);
    expect(await no(ids.rejection)).toMatchObject({ organisation: 'Lighthouse Trust', state: 'resting' });
  });

  test('says how far it had got only if that was said', async () => {
    expect(await no((await logged()).rejection)).toMatchObject({ stageId: null, stageKind: null });
    const { id } = stages.find((stage) => stage.kind === 'interview') as Stage;
    expect(await no((await logged({ stageId: id })).rejection)).toMatchObject({ stageKind: 'interview' });
  });

  test('taken back leaves an application without a day, too', async () => {
    const ids = await logged();
    await did(ann, (tx) => takeBack(tx, ids.rejection));
    expect(await application(ids.application)).toMatchObject({ outcome: null, appliedOn: null });
  });

  test('in the future adds nothing at all', async () => {
    await expect(logged({ organisation: 'Nowhere', on: addDays(today, 1) })).rejects.toThrow('in-the-future');
    expect(await root`select from organisations where name = 'Nowhere'`).toHaveLength(0);
  });
});

describe('what is noted of a no', () => {
  test('can be put right, and says so in the history', async () => {
    const { id, applicationId } = await aRejection(ann);
    await did(ann, (tx) =>
      correctRejection(tx, {
        id,
        version: 1,
        on: addDays(today, -2),
        stageId: stageOf('interview'),
        toldHow: 'phone',
        isFinalRound: true,
        predetermined: false,
        reason: 'Somebody with more years',
      }),
    );
    expect(await no(id)).toMatchObject({
      isFinalRound: true,
      toldHow: 'phone',
      stageKind: 'interview',
      reason: 'Somebody with more years',
    });
    const { history } = await read(ann.scope, (tx) => ({ history: listEvents(tx, applicationId) }));
    expect(history.map((event) => event.kind)).toContain('no-corrected');
    // The application was closed by it, and so on that day.
    expect((await application(applicationId))?.closedAt).toBe((await no(id))?.at);
  });

  test('where a later one closed it, an earlier one’s day is its own', async () => {
    const first = await aRejection(ann);
    const { applicationId } = first;
    const { version = 0 } = (await application(applicationId)) ?? {};
    const back = { id: applicationId, version, stageId: stageOf('interview'), outcome: null };
    await did(ann, (tx) => moveApplication(tx, back));
    await aRejection(ann, { applicationId });
    const { closedAt } = (await application(applicationId)) ?? {};
    await did(ann, (tx) =>
      correctRejection(tx, { ...NOTHING_SAID, id: first.id, version: 1, on: addDays(today, -9) }),
    );
    expect((await application(applicationId))?.closedAt).toBe(closedAt);
  });

  test('keeps its hour where the day was right', async () => {
    const { id } = await aRejection(ann);
    const before = await no(id);
    await did(ann, (tx) => correctRejection(tx, { ...NOTHING_SAID, id, version: 1, on: today }));
    expect((await no(id))?.at).toBe(before?.at);
  });

  test('in two windows is not overwritten by the one that saw the older text', async () => {
    const { id } = await aRejection(ann);
    await did(ann, (tx) => setPredetermined(tx, { id, version: 1, predetermined: true }));
    expect(await no(id)).toMatchObject({ predetermined: true });
    const late = { ...NOTHING_SAID, id, version: 1 };
    expect(await refusal(ann, (tx) => correctRejection(tx, late))).toBe('stale');
    expect(await refusal(bob, (tx) => correctRejection(tx, late))).toBe('not-found');
  });
});

describe('a no that was a mistake', () => {
  test('is taken back: the application stands where it stood, on the day it was sent', async () => {
    const id = newId();
    await did(ann, (tx) =>
      addApplication(tx, id, { organisation: 'Quay', role: 'Clerk', stageId: stageOf('saved'), url: null }),
    );
    const before = await application(id);
    const made = await aRejection(ann, { applicationId: id });
    expect(await did(ann, (tx) => takeBack(tx, made.id))).toEqual({ applicationId: id });
    const after = await application(id);
    for (const name of ['stageId', 'outcome', 'appliedOn', 'quiet', 'closedAt', 'stageSince'] as const)
      expect([name, after?.[name]]).toEqual([name, before?.[name]]);
    expect(await no(made.id)).toMatchObject({ takenBackAt: expect.any(String), state: 'closed' });
    const { all, history } = await read(ann.scope, (tx) => ({
      all: listRejectionsOf(tx, id),
      history: listEvents(tx, id),
    }));
    expect(all).toEqual([]);
    expect(history.map((event) => event.kind)).toEqual(expect.arrayContaining(['no-logged', 'undone']));
  });

  test('is over for good: no window that still shows it moves it again', async () => {
    const { id, episodeId } = await aRejection(ann);
    await did(ann, (tx) => takeBack(tx, id));
    const tried = [
      await refusal(ann, (tx) => takeBack(tx, id)),
      await refusal(ann, (tx) => reopen(tx, episodeId)),
      await refusal(ann, (tx) => openQuiet(tx, id)),
      await refusal(ann, (tx) => keepDraft(tx, aLetter(episodeId))),
      await refusal(ann, (tx) => setPredetermined(tx, { id, version: 2, predetermined: true })),
      await refusal(ann, (tx) =>
        keepFeedback(tx, newId(), {
          rejectionId: id,
          source: 'my-guess',
          words: 'x',
          myReading: '',
          speaker: '',
          on: null,
        }),
      ),
    ];
    expect(tried).toEqual(tried.map(() => 'not-found'));
    const { open } = await read(ann.scope, (tx) => ({ open: listOpenEpisodes(tx, { episodeId }) }));
    expect(open).toEqual([]);
  });

  test('is not taken back once they were asked, or were heard, or the application moved on', async () => {
    const asked = await aRejection(ann);
    await aQuestionSent(ann, asked.episodeId);
    const heard = await aRejection(ann);
    await anAnswer(ann, { rejectionId: heard.id });
    const moved = await aRejection(ann);
    await did(ann, (tx) =>
      moveApplication(tx, { id: moved.applicationId, version: 2, stageId: stageOf('offer'), outcome: null }),
    );
    for (const { id } of [asked, heard, moved])
      expect(await refusal(ann, (tx) => takeBack(tx, id))).toBe('no-such-move');
    expect(await refusal(bob, (tx) => takeBack(tx, asked.id))).toBe('not-found');
  });
});
