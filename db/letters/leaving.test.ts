import { beforeAll, describe, expect, test } from 'vitest';
import { keepApart } from '@/db/apart/writes';
import { listConcerns } from '@/db/feedback/reads';
import { decide } from '@/db/feedback/writes';
import { findLetterOut } from '@/db/outbox/reads';
import { findRejection } from '@/db/rejections/reads';
import { findAnswer } from '@/db/responses/reads';
import { addPlan, keepResponse, noteRehearsed, setStand } from '@/db/responses/writes';
import { read, write } from '@/db/transaction';
import { answerLetterInput } from '@/lib/letters/input';
import { stampOf } from '@/lib/responses/rules';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { anInvitation, aThanks } from '@/scripts/test/responding';
import { listLettersOn } from './reads';
import { keepAnswerLetter, keepLetter, markLetterSent, sayAnswer } from './writes';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

type Body = Parameters<typeof write>[2];
const tried = async (body: Body) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const lettersOn = async (id: string) => (await read(ann.scope, (tx) => ({ it: listLettersOn(tx, id) }))).it;
const openOn = async (id: string) => (await lettersOn(id)).find(({ sentAt }) => !sentAt);
const stateOf = async (id: string) =>
  (await read(ann.scope, (tx) => ({ no: findRejection(tx, id) }))).no?.state;
const leaves = async (letterId: string) => {
  const { it } = await read(ann.scope, (tx) => ({ it: findLetterOut(tx, letterId) }));
  return it.ok ? 'leaves' : it.reason;
};
const yes = (letterId: string) => (tx: Parameters<Body>[0]) =>
  markLetterSent(tx, { letterId, how: 'yes', sentText: '' });
const decided = async (rejectionId: string, id: string, decision: 'should-not-count' | 'one-opinion') => {
  const { all } = await read(ann.scope, (tx) => ({ all: listConcerns(tx, { rejectionId }) }));
  const version = all.find((one) => one.id === id)?.version ?? 0;
  await did(ann, (tx) => decide(tx, { id, version, decision, title: null, dueOn: null }));
};
const anAnswerLetter = (episodeId: string, given: Record<string, unknown> = {}) =>
  answerLetterInput.parse({
    episodeId,
    to: 'Daniel Okoro',
    address: 'daniel@example.org',
    me: 'Ann',
    subject: 'An answer',
    text: 'Dear Daniel Okoro,\n\nI practised, in my own words.\n\nAnn',
    ...given,
  });
const words = (concernId: string, version: number, draft = 'I practised.') => ({
  concernId,
  version,
  acknowledge: '',
  draft,
});

/** An answer to one point that is ready, kept as a letter. */
async function aLetterKept() {
  const no = await anInvitation(ann);
  await did(ann, (tx) => keepResponse(tx, words(no.concernId, 0)));
  await did(ann, (tx) => setStand(tx, { concernId: no.concernId, version: 1, as: 'ready' }));
  await did(ann, (tx) => keepAnswerLetter(tx, anAnswerLetter(no.episodeId)));
  return { ...no, letterId: (await openOn(no.id))?.id ?? '' };
}

describe('an answer', () => {
  test('leaves while its points are as they were, also once more said aloud', async () => {
    const { concernId, letterId } = await aLetterKept();
    expect(await leaves(letterId)).toBe('leaves');
    await did(ann, (tx) => noteRehearsed(tx, concernId));
    expect(await leaves(letterId)).toBe('leaves');
    await did(ann, (tx) => addPlan(tx, { concernId, words: 'Finish the course', on: null }));
    expect(await leaves(letterId)).toBe('stale');
  });

  test('does not leave with a point that is written anew, and is recorded where it has gone', async () => {
    const { id, concernId, episodeId, letterId } = await aLetterKept();
    await did(ann, (tx) => keepResponse(tx, words(concernId, 2, 'Other words.')));
    expect(await leaves(letterId)).toBe('no-such-move');
    const again = anAnswerLetter(episodeId, { version: 1 });
    expect(await tried((tx) => keepAnswerLetter(tx, again))).toBe('no-such-move');
    await did(ann, (tx) => setStand(tx, { concernId, version: 3, as: 'ready' }));
    expect(await leaves(letterId)).toBe('stale');
    await did(ann, (tx) => setStand(tx, { concernId, version: 4, as: 'open' }));
    await did(ann, yes(letterId));
    expect(await stateOf(id)).toBe('given');
    expect((await lettersOn(id)).at(-1)).toMatchObject({ sentText: expect.stringContaining('I practised') });
  });

  test('does not leave with a point that should not count, nor is it kept from a page drawn before', async () => {
    const { id, concernId, episodeId, feedbackId, letterId } = await aLetterKept();
    const other = await aConcern(ann, feedbackId, { quote: 'Too little about the numbers.' });
    await did(ann, (tx) => keepResponse(tx, words(other, 0)));
    await did(ann, (tx) => setStand(tx, { concernId: other, version: 1, as: 'ready' }));
    const { answer } = await read(ann.scope, (tx) => ({ answer: findAnswer(tx, id) }));
    const points = stampOf(answer.points.map(({ response }) => response));
    const kept = anAnswerLetter(episodeId, { version: 1, points });
    await did(ann, (tx) => keepAnswerLetter(tx, kept));
    expect(await leaves(letterId)).toBe('leaves');
    await decided(id, concernId, 'should-not-count');
    expect(await leaves(letterId)).toBe('stale');
    expect(await tried((tx) => keepAnswerLetter(tx, { ...kept, version: 2 }))).toBe('stale');
    await did(ann, (tx) => keepAnswerLetter(tx, anAnswerLetter(episodeId, { version: 2 })));
    expect(await leaves(letterId)).toBe('leaves');
  });

  test('that was said is kept with the words that were given to its letter', async () => {
    const { id, episodeId, letterId } = await aLetterKept();
    await did(ann, (tx) => sayAnswer(tx, episodeId));
    const said = (await lettersOn(id)).filter(({ kind }) => kind === 'answer');
    expect(said).toMatchObject([
      { id: letterId, channel: 'phone', sentText: expect.stringContaining('in my own words') },
    ]);
  });

  test('that was said otherwise since keeps both: the points as said, the letter as written', async () => {
    const { id, concernId, episodeId } = await aLetterKept();
    await did(ann, (tx) => keepResponse(tx, words(concernId, 2, 'Other words.')));
    await did(ann, (tx) => setStand(tx, { concernId, version: 3, as: 'ready' }));
    await did(ann, (tx) => sayAnswer(tx, episodeId));
    expect((await lettersOn(id)).at(-1)).toMatchObject({
      text: expect.stringContaining('in my own words'),
      sentText: 'Other words.',
    });
  });
});

describe('a second question', () => {
  async function anAnsweredNo() {
    const no = await aRejection(ann);
    await aQuestionSent(ann, no.episodeId);
    return { ...no, feedbackId: await anAnswer(ann, { rejectionId: no.id, source: 'asked-for' }) };
  }
  const ADDRESS = { address: 'daniel@example.org' };

  test('is asked once: not kept, not sent, and kept alone where it went all the same', async () => {
    const no = await anAnsweredNo();
    await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId, { kind: 'thanks-similar' })));
    await did(ann, yes((await openOn(no.id))?.id ?? ''));
    const again = aThanks(no.episodeId, { ...ADDRESS, kind: 'similar' });
    expect(await tried((tx) => keepLetter(tx, again))).toBe('asked-already');
    // One that was begun before the other went.
    await root`insert into letters (owner_id, id, episode_id, kind, channel, contact_id, text)
      select owner_id, gen_random_uuid(), episode_id, 'respond', 'email', contact_id, 'May I answer?' from letters
      where episode_id = ${no.episodeId}`;
    const letterId = (await openOn(no.id))?.id ?? '';
    expect(await leaves(letterId)).toBe('asked-already');
    await did(ann, yes(letterId));
    expect(await stateOf(no.id)).toBe('thanked');
    expect((await lettersOn(no.id)).at(-1)?.sentText).toBe('May I answer?');
  });

  test('does not leave once something should not count', async () => {
    const no = await anAnsweredNo();
    const asks = aThanks(no.episodeId, { ...ADDRESS, kind: 'thanks-respond' });
    await did(ann, (tx) => keepLetter(tx, asks));
    const letterId = (await openOn(no.id))?.id ?? '';
    expect(await leaves(letterId)).toBe('leaves');
    await did(ann, (tx) => keepApart(tx, { feedbackId: no.feedbackId, place: { start: 0, end: 25 } }));
    expect(await leaves(letterId)).toBe('kept-apart');
    expect(await tried((tx) => keepLetter(tx, { ...asks, version: 1 }))).toBe('kept-apart');
  });

  test('begun in two windows at once is refused to the later, and nothing is kept over what was seen', async () => {
    const no = await anAnsweredNo();
    const first = await Promise.all(
      ['One', 'Two'].map((text) => tried((tx) => keepLetter(tx, aThanks(no.episodeId, { text })))),
    );
    expect(first.toSorted()).toEqual(['done', 'stale']);
    const now = aThanks(no.episodeId, { version: '1', text: 'Three' });
    expect(await tried((tx) => keepLetter(tx, now))).toBe('done');
    expect(await tried((tx) => keepLetter(tx, { ...now, text: 'Four' }))).toBe('stale');
    await did(ann, yes((await openOn(no.id))?.id ?? ''));
    expect((await lettersOn(no.id)).map(({ sentText }) => sentText)).toEqual(['Three']);
  });
});
