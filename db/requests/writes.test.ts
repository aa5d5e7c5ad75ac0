import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { findEpisode } from '@/db/episodes/reads';
import { closeKindly, reframe, reopen, rest } from '@/db/episodes/writes';
import { requestsOn } from '@/db/requests/reads';
import { keepDraft, markSent, settle } from '@/db/requests/writes';
import { read, write } from '@/db/transaction';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const asked = async (id: string) => (await read(ann.scope, (tx) => ({ it: requestsOn(tx, id) }))).it;
const stateOf = async (id: string) =>
  (await read(ann.scope, (tx) => ({ it: findEpisode(tx, id) }))).it?.state;
const winsOf = async (episodeId: string) =>
  (await root`select kind from wins where subject_id = ${episodeId}`).map((win) => win.kind);
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
/** Until one transaction waits for another's row. */
const someoneWaits = async () => {
  const waiting = () =>
    root`select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  while ((await waiting()).length === 0) await pause(20);
};
const sent = (requestId: string, sentText = '') => ({
  requestId,
  how: sentText ? ('changed' as const) : ('yes' as const),
  sentText,
});
const nothing = {
  hand1: null,
  hand2: null,
  hand3: null,
  hand4: null,
  inMyHands: '',
  learned: '',
  doNext: '',
};

describe('a question', () => {
  test('is kept with the names put in, and begins the asking', async () => {
    const { id, episodeId } = await aRejection(ann);
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, { address: 'dan@example.org' })));
    expect(await asked(id)).toMatchObject([
      {
        state: 'drafted',
        contact: 'Daniel Okoro',
        address: 'dan@example.org',
        text: 'Dear Daniel Okoro,\n\nWhat is one thing that would have helped?\n\nAnn Keeper',
        sentAt: null,
      },
    ]);
    expect(await stateOf(episodeId)).toBe('asking');
    const [person] = await root`select name from users where id = ${ann.id}`;
    expect(person?.name).toBe('Ann Keeper');
  });

  test('keeps what was typed into each wording, and the subject over one that has none', async () => {
    const { id, episodeId } = await aRejection(ann);
    const long = { go: 'shorter', text: 'The long one', subject: 'My own subject' };
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, long)));
    const short = { version: '1', key: 'team.shorter', go: 'suggested', text: 'The short one', subject: '' };
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, short)));
    const [draft, ...more] = await asked(id);
    expect(more).toEqual([]);
    expect(draft).toMatchObject({
      drafts: { 'team.suggested': 'The long one', 'team.shorter': 'The short one' },
      subject: 'My own subject',
    });
  });

  test.each([
    ['in the text', { text: 'Dear [the panel],' }],
    ['in the subject', { subject: 'About the {role} role' }],
  ])('with a gap %s goes nowhere, and begins nothing', async (_, given) => {
    const { id, episodeId } = await aRejection(ann);
    expect(await refusal((tx) => keepDraft(tx, aLetter(episodeId, given)))).toBe('unfilled');
    expect(await asked(id)).toEqual([]);
    expect(await stateOf(episodeId)).toBe('resting');
    // Only on its way out: while it is being written, gaps are kept.
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, { ...given, go: 'warmer' })));
  });

  test('that was sent is kept as it went, and is a win whatever comes back', async () => {
    const { id, episodeId } = await aRejection(ann);
    const { requestId } = await did(ann, (tx) => keepDraft(tx, aLetter(episodeId)));
    await did(ann, (tx) => markSent(tx, sent(requestId, 'As it went')));
    expect(await asked(id)).toMatchObject([
      { state: 'sent', sentText: 'As it went', sentAt: expect.any(String) },
    ]);
    expect(await winsOf(episodeId)).toEqual(['asked']);
  });

  test('said to be sent a second time stays as it was said first', async () => {
    const { id, episodeId } = await aRejection(ann);
    const requestId = await aQuestionSent(ann, episodeId);
    const before = await asked(id);
    await did(ann, (tx) => markSent(tx, sent(requestId)));
    expect(await refusal((tx) => markSent(tx, sent(requestId, 'Other words')))).toBe('said-already');
    expect(await asked(id)).toEqual(before);
  });

  test('said to be sent in two windows at once is sent once', async () => {
    const { id, episodeId } = await aRejection(ann);
    const { requestId } = await did(ann, (tx) => keepDraft(tx, aLetter(episodeId)));
    const both = await Promise.all(
      ['One', 'Two'].map((text) => write(ann.scope, anAct(), (tx) => markSent(tx, sent(requestId, text)))),
    );
    expect(both.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(await asked(id)).toHaveLength(1);
    expect(await winsOf(episodeId)).toEqual(['asked']);
    const events =
      await root`select from events where episode_id = ${episodeId} and data ->> 'sent' = 'true'`;
    expect(events).toHaveLength(1);
  });

  test('that is out is the only one: a second is refused', async () => {
    const { id, episodeId } = await aRejection(ann);
    await aQuestionSent(ann, episodeId);
    expect(await refusal((tx) => keepDraft(tx, aLetter(episodeId)))).toBe('asked-already');
    expect(await asked(id)).toHaveLength(1);
  });

  test.each(['asked-already', 'stale'] as const)(
    'kept while another window says that it went, or keeps it too, changes nothing: %s',
    async (why) => {
      const { id, episodeId } = await aRejection(ann);
      const { requestId } = await did(ann, (tx) => keepDraft(tx, aLetter(episodeId)));
      const late = aLetter(episodeId, { version: '1', to: 'Rita', subject: 'Late', text: 'Late' });
      let second: Promise<string> | undefined;
      await did(ann, async (tx) => {
        const first =
          why === 'stale'
            ? await keepDraft(tx, aLetter(episodeId, { version: '1', text: 'First' }))
            : await markSent(tx, sent(requestId));
        second = refusal((other) => keepDraft(other, late));
        await someoneWaits();
        return first;
      });
      expect(await second).toBe(why);
      expect(await asked(id)).toMatchObject([
        {
          contact: 'Daniel Okoro',
          subject: 'Thank you, and one question',
          text: expect.not.stringContaining('Late'),
        },
      ]);
    },
  );

  test('begun in two windows at once is one', async () => {
    const { id, episodeId } = await aRejection(ann);
    await Promise.all([1, 2].map(() => refusal((tx) => keepDraft(tx, aLetter(episodeId)))));
    expect(await asked(id)).toHaveLength(1);
  });

  test('of somebody else’s is not there', async () => {
    const bob = await aPerson('bob');
    const { episodeId } = await aRejection(bob);
    const requestId = await aQuestionSent(bob, episodeId);
    expect(await refusal((tx) => keepDraft(tx, aLetter(episodeId)))).toBe('not-found');
    expect(await refusal((tx) => markSent(tx, sent(requestId)))).toBe('not-found');
    expect(await refusal((tx) => settle(tx, episodeId, 'nobody-to-ask'))).toBe('not-found');
  });
});

describe('asking ends', () => {
  test.each(['declined', 'no-answer'] as const)('as %s, and the asking stays a win', async (as) => {
    const { id, episodeId } = await aRejection(ann);
    await aQuestionSent(ann, episodeId);
    await did(ann, (tx) => settle(tx, episodeId, as));
    expect(await stateOf(episodeId)).toBe(as);
    expect(await asked(id)).toMatchObject([{ state: as }]);
    expect(await winsOf(episodeId)).toEqual(['asked']);
    await did(ann, (tx) => closeKindly(tx, episodeId));
    expect(await stateOf(episodeId)).toBe('closed');
  });

  test.each(['declined', 'no-answer'] as const)('as %s only where somebody was asked', async (as) => {
    const { episodeId } = await aRejection(ann);
    expect(await refusal((tx) => settle(tx, episodeId, as))).toBe('no-such-move');
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId)));
    expect(await refusal((tx) => settle(tx, episodeId, as))).toBe('no-such-move');
  });

  test('with nobody to ask, from rest or from a draft, and the looking is the win', async () => {
    const [rested, drafted] = [await aRejection(ann), await aRejection(ann)];
    await did(ann, (tx) => keepDraft(tx, aLetter(drafted.episodeId)));
    for (const { id, episodeId } of [rested, drafted]) {
      await did(ann, (tx) => settle(tx, episodeId, 'nobody-to-ask'));
      expect(await stateOf(episodeId)).toBe('nobody-to-ask');
      expect((await asked(id)).map((request) => request.state)).toEqual(id === drafted.id ? ['dropped'] : []);
      expect(await winsOf(episodeId)).toEqual(['looked-for-someone']);
    }
  });

  test('with a late answer after all: it belongs to the question', async () => {
    const { id, episodeId } = await aRejection(ann);
    const requestId = await aQuestionSent(ann, episodeId);
    await did(ann, (tx) => settle(tx, episodeId, 'no-answer'));
    const feedbackId = await anAnswer(ann, { rejectionId: id, source: 'asked-for' });
    const [row] = await root`select request_id from feedback where id = ${feedbackId}`;
    expect(row?.request_id).toBe(requestId);
    expect(await asked(id)).toMatchObject([{ state: 'answered' }]);
    expect(await stateOf(episodeId)).toBe('answered');
  });
});

describe('what follows a no', () => {
  test('is looked back at in one’s own words, ticked or typed, once a win', async () => {
    const { episodeId } = await aRejection(ann);
    const parts = { ...nothing, hand2: 'I did the test', inMyHands: 'I asked well', doNext: 'Rest' };
    await did(ann, (tx) => reframe(tx, { episodeId, ...parts }));
    await did(ann, (tx) => reframe(tx, { episodeId, ...parts, learned: 'To begin with the result' }));
    const [row] =
      await root`select in_my_hands, learned, state, reframed_at from episodes where id = ${episodeId}`;
    expect(row).toMatchObject({
      in_my_hands: 'I did the test\nI asked well',
      learned: 'To begin with the result',
      state: 'reframed',
      reframed_at: expect.any(Date),
    });
    expect(await winsOf(episodeId)).toEqual(['reframed']);
  });

  test('can be looked back at later too, and goes no step back for it', async () => {
    const { episodeId } = await aRejection(ann);
    await aQuestionSent(ann, episodeId);
    await did(ann, (tx) => reframe(tx, { episodeId, ...nothing, learned: 'Something' }));
    const [row] = await root`select state, reframed_at from episodes where id = ${episodeId}`;
    expect(row).toMatchObject({ state: 'asking', reframed_at: expect.any(Date) });
  });

  test('rests until eight in the morning, three nights on, also while a question is on its way', async () => {
    const { episodeId } = await aRejection(ann);
    await did(ann, (tx) => rest(tx, episodeId, 'three-days'));
    const [row] = await root`
      select (rest_until at time zone 'Europe/London')::date - (now() at time zone 'Europe/London')::date as nights
      from episodes where id = ${episodeId}`;
    expect(row?.nights).toBe(3);
    await aQuestionSent(ann, episodeId);
    await did(ann, (tx) => rest(tx, episodeId, 'week'));
  });

  test('closed with a draft drops it, and opened again begins anew', async () => {
    const { id, episodeId } = await aRejection(ann);
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId)));
    await did(ann, (tx) => closeKindly(tx, episodeId));
    expect(await asked(id)).toMatchObject([{ state: 'dropped' }]);
    expect(await winsOf(episodeId)).toEqual(['closed-kindly']);
    await did(ann, (tx) => reopen(tx, episodeId));
    expect(await stateOf(episodeId)).toBe('resting');
    await aQuestionSent(ann, episodeId);
    expect((await asked(id)).map((request) => request.state)).toEqual(['dropped', 'sent']);
  });

  test('closed while an answer was awaited waits for it again when it is opened', async () => {
    const { id, episodeId } = await aRejection(ann);
    await aQuestionSent(ann, episodeId);
    await did(ann, (tx) => closeKindly(tx, episodeId));
    await did(ann, (tx) => reopen(tx, episodeId));
    expect(await stateOf(episodeId)).toBe('asking');
    await did(ann, (tx) => settle(tx, episodeId, 'declined'));
    expect(await asked(id)).toMatchObject([{ state: 'declined' }]);
  });

  test('is closed once: a second press in another window is refused', async () => {
    const { episodeId } = await aRejection(ann);
    const both = await Promise.all([1, 2].map(() => refusal((tx) => closeKindly(tx, episodeId))));
    expect(both).toContain('done');
    expect(await stateOf(episodeId)).toBe('closed');
    expect(await winsOf(episodeId)).toEqual(['closed-kindly']);
  });
});
