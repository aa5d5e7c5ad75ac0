import { beforeAll, describe, expect, test } from 'vitest';
import { findFeedback, listFeedback } from '@/db/feedback/reads';
import {
  findCoolsUntil,
  findListening,
  findNoBehind,
  findTalk,
  listLatestNoes,
  listOpenListenings,
  listUnplacedListenings,
} from '@/db/listening/reads';
import { beginListening, endCoolDown, endListening, keepNotes, placeListening } from '@/db/listening/writes';
import { findRejection } from '@/db/rejections/reads';
import { takeBack } from '@/db/rejections/writes';
import { requestsOn } from '@/db/requests/reads';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { preferencesOf } from '@/lib/accounts/preferences';
import { beginInput, notesInput } from '@/lib/listening/input';
import { testDatabase } from '@/scripts/test/database';
import { aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const aTalk = async (from: Record<string, string> = {}, of = ann) =>
  (await did(of, (tx) => beginListening(tx, beginInput.parse(from)))).feedbackId;
const notes = (feedbackId: string, given: Record<string, unknown> = {}) =>
  notesInput.parse({
    feedbackId,
    version: 1,
    words: 'You plan well.',
    heardBy: 'call',
    clock: 'yes',
    ...given,
  });
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const talk = async (id: string) => (await read(ann.scope, (tx) => ({ it: findListening(tx, id) }))).it;
const aTalkThatIsOver = async (from: Record<string, string> = {}) => {
  const id = await aTalk(from);
  await did(ann, (tx) => endListening(tx, notes(id)));
  return id;
};
const place = (feedbackId: string, aboutId = '', more = {}) =>
  did(ann, (tx) => placeListening(tx, { feedbackId, aboutId, otherId: '', speaker: '', ...more }));

describe('while they speak', () => {
  test('a page is open before anything is chosen, and an empty one is taken up again', async () => {
    const first = await aTalk();
    expect(await talk(first)).toMatchObject({ words: '', heardBy: 'call', rejectionId: null });
    const applicationId = await anApplication(ann);
    expect(await aTalk({ applicationId, heardBy: 'relay' })).toBe(first);
    expect(await talk(first)).toMatchObject({ heardBy: 'relay', fromApplicationId: applicationId });
    const { all, open } = await read(ann.scope, (tx) => ({
      all: listFeedback(tx),
      open: listOpenListenings(tx, { isEmpty: true }),
    }));
    expect(all.map(({ id }) => id)).not.toContain(first);
    expect(open.map(({ feedbackId }) => feedbackId)).toEqual([first]);
  });

  test('was heard at an hour, and is never said to be written down before it', async () => {
    const record = async (id: string) => (await read(ann.scope, (tx) => ({ it: findFeedback(tx, id) }))).it;
    const old = await aTalk();
    await root`update feedback set created_at = now() - interval '2 hours' where id = ${old}`;
    await root`update listenings set started_at = now() - interval '2 hours' where feedback_id = ${old}`;
    expect(await aTalk()).toBe(old);
    const again = await record(old);
    expect(again).toMatchObject({ isTimed: true, createdAt: again?.heardAt });
    await root`update listenings set started_at = now() - interval '3 days' where feedback_id = ${old}`;
    const fresh = await aTalk();
    expect(fresh).not.toBe(old);
    const made = await record(fresh);
    expect(made).toMatchObject({ isTimed: true, createdAt: made?.heardAt });
    // A browser without a network may still hold what was written on the older one.
    expect(await talk(old)).toBeDefined();
    await root`update listenings set started_at = now() - interval '61 days' where feedback_id in (${old}, ${fresh})`;
    await did(ann, (tx) => keepNotes(tx, notes(fresh)));
    await aTalk();
    expect([await talk(old), (await talk(fresh))?.words]).toEqual([undefined, 'You plan well.']);
  });

  test('what is still being written down is no finished feedback', async () => {
    const id = await aTalk();
    await did(ann, (tx) => keepNotes(tx, notes(id)));
    const look = () =>
      read(ann.scope, (tx) => ({
        all: listFeedback(tx),
        talk: findTalk(tx, id),
        open: listOpenListenings(tx, { limit: 100 }),
      }));
    const during = await look();
    expect(during.talk).toEqual({ endedAt: null });
    expect(during.all.map((one) => one.id)).not.toContain(id);
    expect(during.open.map((one) => one.feedbackId)).toContain(id);
    await did(ann, (tx) => endListening(tx, notes(id, { version: 2 })));
    const after = await look();
    expect(after.talk?.endedAt).toEqual(expect.any(String));
    expect(after.all.map((one) => one.id)).toContain(id);
    expect(after.open.map((one) => one.feedbackId)).not.toContain(id);
  });

  test('the notes are kept, and how one listens is remembered', async () => {
    const id = await aTalk();
    const kept = await did(ann, (tx) =>
      keepNotes(tx, notes(id, { heardBy: 'text', picked: 'doubts,well,nonsense', clock: undefined })),
    );
    expect(kept.version).toBe(2);
    expect(await talk(id)).toMatchObject({
      words: 'You plan well.',
      asked: ['well', 'doubts'],
      heardBy: 'text',
    });
    const { session } = await read(ann.scope, () => ({}));
    expect(preferencesOf(session.preferences)).toMatchObject({ heardBy: 'text', listeningClock: false });
    expect(await talk(await aTalk())).toMatchObject({ heardBy: 'text' });
  });

  test('of two windows neither writes over the other, and the same notes again are no quarrel', async () => {
    const id = await aTalk();
    await did(ann, (tx) => keepNotes(tx, notes(id)));
    expect(await refusal((tx) => keepNotes(tx, notes(id, { words: 'Something else' })))).toBe('stale');
    expect(await refusal((tx) => keepNotes(tx, notes(id, { words: 'You plan well. \r\n' })))).toBe('done');
    expect(await talk(id)).toMatchObject({ words: 'You plan well.', version: 2 });
  });

  test('a hundred thousand characters come back as they were, with pictures and from right to left', async () => {
    const id = await aTalk();
    const words = `${'שלום 👩🏽‍💻 '.repeat(7000)}.`.slice(-100_000).trim();
    await did(ann, (tx) => keepNotes(tx, notes(id, { words })));
    expect((await talk(id))?.words).toBe(words);
    const longer = notesInput.safeParse({ ...notes(id), picked: '', clock: '', words: 'x'.repeat(100_001) });
    expect(longer.error?.issues[0]?.message).toMatch(
      /longer than 100,000 characters.*nothing of it was lost/,
    );
  });
});

describe('when it is over', () => {
  test('an empty page is not ended, and can just be left', async () => {
    const id = await aTalk();
    expect(await refusal((tx) => endListening(tx, notes(id, { words: ' ' })))).toBe('nothing-written');
  });

  test('their words stand as they are, listening is a win, and nothing is to be answered until the morning', async () => {
    const id = await aTalkThatIsOver();
    expect(await refusal((tx) => keepNotes(tx, notes(id, { version: 2, words: 'Other' })))).toBe(
      'no-such-move',
    );
    const { wins } = await read(ann.scope, (tx) => ({ wins: listWins(tx, { limit: 1 }) }));
    expect(wins[0]).toMatchObject({ kind: 'listened', about: '' });
    expect(Date.parse((await talk(id))?.coolsUntil ?? '')).toBeGreaterThan(Date.now());
  });

  test('said of a “no”, it answers the question that was on its way there, once', async () => {
    const no = await aRejection(ann, { organisation: 'Fernside Libraries' });
    await aQuestionSent(ann, no.episodeId);
    const id = await aTalkThatIsOver({ rejectionId: no.id });
    await place(id, '', { otherId: no.id, speaker: 'Daniel Okoro' });
    const { it, requests, wins, noes } = await read(ann.scope, (tx) => ({
      it: findRejection(tx, no.id),
      requests: requestsOn(tx, no.id),
      wins: listWins(tx, { limit: 1 }),
      noes: listLatestNoes(tx),
    }));
    expect([it?.state, requests.map(({ state }) => state)]).toEqual(['answered', ['answered']]);
    expect(wins[0]?.about).toBe('Fernside Libraries');
    expect(noes[0]?.id).toBe(no.id);
    expect(await talk(id)).toMatchObject({ speaker: 'Daniel Okoro', rejectionId: no.id });
    const other = await aRejection(ann);
    const again = { feedbackId: id, aboutId: other.id, otherId: '', speaker: '' };
    expect(await refusal((tx) => placeListening(tx, again))).toBe('said-already');
  });

  test('of two windows that say it at one moment, the second is told that it is said already', async () => {
    const id = await aTalkThatIsOver();
    const [one, other] = [await aRejection(ann), await aRejection(ann)];
    const say = (aboutId: string) =>
      refusal((tx) => placeListening(tx, { feedbackId: id, aboutId, otherId: '', speaker: '' }));
    const said = await Promise.all([say(one.id), say(other.id)]);
    expect(said.toSorted()).toEqual(['done', 'said-already']);
    const chosen = said[0] === 'done' ? one : other;
    expect(await talk(id)).toMatchObject({ rejectionId: chosen.id });
    const { first, second } = await read(ann.scope, (tx) => ({
      first: findRejection(tx, one.id),
      second: findRejection(tx, other.id),
    }));
    expect([first?.state, second?.state].toSorted()).toEqual(['answered', 'resting']);
  });

  test('one that was left open is found again, until it is said what it was about', async () => {
    const id = await aTalkThatIsOver();
    await place(id, '', { speaker: 'Marta' });
    const unplaced = async () =>
      (await read(ann.scope, (tx) => ({ them: listUnplacedListenings(tx) }))).them.map(
        (one) => one.feedbackId,
      );
    expect((await unplaced())[0]).toBe(id);
    await place(id, await anApplication(ann));
    expect(await unplaced()).not.toContain(id);
    expect(await unplaced()).not.toContain(await aTalk());
  });

  test('the no it was opened from can be chosen however old it is, unless it was taken back', async () => {
    const no = await aRejection(ann, { organisation: 'Long Ago', on: '2020-02-03' });
    const id = await aTalkThatIsOver({ rejectionId: no.id });
    const behind = async () => (await read(ann.scope, (tx) => ({ it: findNoBehind(tx, id) }))).it;
    expect(await behind()).toMatchObject({ id: no.id, organisation: 'Long Ago' });
    const { latest } = await read(ann.scope, (tx) => ({ latest: listLatestNoes(tx, { limit: 1 }) }));
    expect(latest.map((one) => one.id)).not.toContain(no.id);
    await did(ann, (tx) => takeBack(tx, no.id));
    expect(await behind()).toBeUndefined();
  });

  test('of two windows that say another application at one moment the later one is told', async () => {
    const id = await aTalkThatIsOver();
    const [one, two] = [await anApplication(ann), await anApplication(ann)];
    const said = await Promise.all(
      [one, two].map((aboutId) =>
        refusal((tx) => placeListening(tx, { feedbackId: id, aboutId, otherId: '', speaker: '' })),
      ),
    );
    expect(said.toSorted()).toEqual(['done', 'said-already']);
    expect((await talk(id))?.applicationId).toBe(said[0] === 'done' ? one : two);
  });

  test('it may be about an application alone, or stay open; before it is over it is about nothing', async () => {
    const applicationId = await anApplication(ann);
    const id = await aTalkThatIsOver();
    await place(id, '', { speaker: 'Marta' });
    expect(await talk(id)).toMatchObject({ applicationId: null, speaker: 'Marta' });
    await place(id, applicationId);
    expect(await talk(id)).toMatchObject({ applicationId, rejectionId: null, speaker: 'Marta' });
    // Said in another window of another one: what was said first stands.
    const elsewhere = { feedbackId: id, aboutId: await anApplication(ann), otherId: '', speaker: '' };
    expect(await refusal((tx) => placeListening(tx, elsewhere))).toBe('said-already');
    const otherNo = { ...elsewhere, aboutId: (await aRejection(ann)).id };
    expect(await refusal((tx) => placeListening(tx, otherNo))).toBe('said-already');
    expect(await talk(id)).toMatchObject({ applicationId });
    const its = await aRejection(ann, { applicationId });
    await place(id, its.id);
    expect(await talk(id)).toMatchObject({ applicationId, rejectionId: its.id });
    const open = { feedbackId: await aTalk(), aboutId: '', otherId: '', speaker: '' };
    expect(await refusal((tx) => placeListening(tx, open))).toBe('no-such-move');
  });

  test('whoever is ready before may say so', async () => {
    const no = await aRejection(ann);
    const until = async () => (await read(ann.scope, (tx) => ({ it: findCoolsUntil(tx, no.id) }))).it;
    expect(await until()).toBeNull();
    await place(await aTalkThatIsOver(), no.id);
    expect(Date.parse((await until()) ?? '')).toBeGreaterThan(Date.now());
    await did(ann, (tx) => endCoolDown(tx, no.id));
    expect(await until()).toBeNull();
  });
});
