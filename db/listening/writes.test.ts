import { beforeAll, describe, expect, test } from 'vitest';
import { listFeedback } from '@/db/feedback/reads';
import { findCoolsUntil, findListening, listLatestNoes, listOpenListenings } from '@/db/listening/reads';
import { beginListening, endCoolDown, endListening, keepNotes, placeListening } from '@/db/listening/writes';
import { findRejection } from '@/db/rejections/reads';
import { requestsOn } from '@/db/requests/reads';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { preferencesOf } from '@/lib/accounts/preferences';
import { beginInput, notesInput } from '@/lib/listening/input';
import { testDatabase } from '@/scripts/test/database';
import { aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';

testDatabase();
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
      open: listOpenListenings(tx),
    }));
    expect(all.map(({ id }) => id)).not.toContain(first);
    expect(open.map(({ isEmpty }) => isEmpty)).toEqual([true]);
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
    expect(await refusal((tx) => placeListening(tx, again))).toBe('no-such-move');
  });

  test('it may be about an application alone, or stay open; before it is over it is about nothing', async () => {
    const applicationId = await anApplication(ann);
    const id = await aTalkThatIsOver();
    await place(id, '', { speaker: 'Marta' });
    expect(await talk(id)).toMatchObject({ applicationId: null, speaker: 'Marta' });
    await place(id, applicationId);
    expect(await talk(id)).toMatchObject({ applicationId, rejectionId: null, speaker: 'Marta' });
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
