import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { closeDoor } from '@/db/closings/writes';
import { addDocument } from '@/db/documents/writes';
import { listConcerns, listFeedbackOn } from '@/db/feedback/reads';
import { decide } from '@/db/feedback/writes';
import { listLettersOn } from '@/db/letters/reads';
import { keepAnswerLetter, markLetterSent, sayAnswer, settleInvitation } from '@/db/letters/writes';
import { findRejection } from '@/db/rejections/reads';
import { addStory } from '@/db/stories/writes';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { answerLetterInput } from '@/lib/letters/input';
import { testDatabase } from '@/scripts/test/database';
import { aConcern, anAnswer, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { anInvitation } from '@/scripts/test/responding';
import { listEvidenceOn, listResponsesOn } from './reads';
import {
  addPlan,
  keepHowItWent,
  keepResponse,
  linkSample,
  linkStory,
  noteRehearsed,
  removeEvidence,
  setStand,
} from './writes';

testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const tried = (body: Parameters<typeof write>[2]) => write(ann.scope, anAct(), body);
const all = (id: string) =>
  read(ann.scope, (tx) => ({
    no: findRejection(tx, id),
    responses: listResponsesOn(tx, id),
    evidence: listEvidenceOn(tx, id),
    letters: listLettersOn(tx, id),
    heard: listFeedbackOn(tx, id),
  }));
const keep = (concernId: string, version: number, draft = 'I practised with three short answers.') =>
  keepOf({ concernId, version, draft, acknowledge: 'You found my answers hard to follow.' });
const keepOf = (given: Parameters<typeof keepResponse>[1]) => did(ann, (tx) => keepResponse(tx, given));
const stand = (concernId: string, version: number, as: 'ready' | 'left-out' | 'open') =>
  did(ann, (tx) => setStand(tx, { concernId, version, as }));

describe('an answer', () => {
  test('is prepared from the invitation on, point by point, until all of it is ready', async () => {
    const { id, concernId, feedbackId } = await anInvitation(ann);
    const other = await aConcern(ann, feedbackId, { quote: 'Too little about the numbers.' });
    await keep(concernId, 0);
    expect((await all(id)).no?.state).toBe('preparing');
    await stand(concernId, 1, 'ready');
    expect((await all(id)).no?.state).toBe('preparing');
    await stand(other, 0, 'left-out');
    expect((await all(id)).no?.state).toBe('ready');
    // Changed again, it is to be called ready again.
    await keep(concernId, 2, 'I practised with five short answers.');
    const { no, responses } = await all(id);
    expect(no?.state).toBe('preparing');
    expect(responses.find((one) => one.concernId === concernId)).toMatchObject({ readyAt: null, version: 3 });
  });

  test('has a story, a sample or a plan behind it, and takes them out again', async () => {
    const { id, concernId } = await anInvitation(ann);
    const story = await did(ann, (tx) => addStory(tx, { title: 'The flood', text: 'We moved the stock.' }));
    const document = await did(ann, (tx) =>
      addDocument(tx, { kind: 'portfolio', name: 'Reading plan', text: '' }),
    );
    await did(ann, (tx) => linkStory(tx, { concernId, storyId: story.id }));
    await did(ann, (tx) => linkSample(tx, { concernId, documentId: document.id }));
    await did(ann, (tx) => addPlan(tx, { concernId, words: 'Finish the course', on: '2027-01-15' }));
    const { evidence, responses } = await all(id);
    expect(evidence.map(({ kind, words, on }) => [kind, words, on])).toEqual([
      ['story', 'The flood', null],
      ['sample', 'Reading plan', null],
      ['plan', 'Finish the course', '2027-01-15'],
    ]);
    expect(responses[0]?.evidence).toBe(3);
    await did(ann, (tx) => removeEvidence(tx, evidence[0]?.id ?? ''));
    expect((await all(id)).evidence).toHaveLength(2);
    const unknown = { concernId, storyId: newId() };
    expect(await tried((tx) => linkStory(tx, unknown))).toMatchObject({ reason: 'not-found' });
  });

  test('is refused to the later of two windows, and is not ready with a gap', async () => {
    const { concernId } = await anInvitation(ann);
    await keep(concernId, 0, 'I [what I did]');
    const again = { concernId, version: 0, acknowledge: '', draft: 'Other words' };
    expect(await tried((tx) => keepResponse(tx, again))).toMatchObject({ reason: 'stale' });
    const ready = { concernId, version: 1, as: 'ready' } as const;
    expect(await tried((tx) => setStand(tx, ready))).toMatchObject({ reason: 'no-such-move' });
  });

  test('is given in a letter, with how it went, and what they said is kept with the rest', async () => {
    const { id, episodeId, concernId } = await anInvitation(ann);
    await keep(concernId, 0);
    await did(ann, (tx) => noteRehearsed(tx, concernId));
    await stand(concernId, 2, 'ready');
    const letter = answerLetterInput.parse({
      episodeId,
      to: 'Daniel Okoro',
      me: 'Ann',
      subject: 'An answer',
      text: 'Dear hiring team,\n\nI practised.\n\nAnn',
    });
    await did(ann, (tx) => keepAnswerLetter(tx, letter));
    const letterId = (await all(id)).letters.at(-1)?.id ?? '';
    await did(ann, (tx) => markLetterSent(tx, { letterId, how: 'yes', sentText: '' }));
    const said = 'Thank you, that helps me see it.';
    const { version } = (await all(id)).letters.at(-1) ?? { version: 0 };
    await did(ann, (tx) => keepHowItWent(tx, { episodeId, version, went: 'Calm', said }));
    // Another window, drawn before, had nothing in it yet.
    const late = { episodeId, version, went: '', said: 'One thing more.' };
    expect(await tried((tx) => keepHowItWent(tx, late))).toMatchObject({ reason: 'stale' });
    const { no, responses, letters, heard } = await all(id);
    expect(no?.state).toBe('given');
    expect(responses[0]?.givenAt).not.toBeNull();
    expect(letters.at(-1)).toMatchObject({ kind: 'answer', went: 'Calm', contact: 'Daniel Okoro' });
    expect(heard[0]).toMatchObject({ words: said, speaker: 'Daniel Okoro', source: 'asked-for' });
    const { wins } = await read(ann.scope, (tx) => ({ wins: listWins(tx) }));
    expect(wins.map(({ kind }) => kind)).toContain('answered');
  });

  test('may be said on a call, once everything that takes part is ready', async () => {
    const { id, episodeId, concernId, feedbackId } = await anInvitation(ann);
    await keep(concernId, 0);
    await stand(concernId, 1, 'ready');
    const late = await aConcern(ann, feedbackId);
    expect(await tried((tx) => sayAnswer(tx, episodeId))).toMatchObject({ reason: 'no-such-move' });
    const aside = { id: late, version: 1, decision: 'one-opinion', title: null, dueOn: null } as const;
    await did(ann, (tx) => decide(tx, aside));
    await did(ann, (tx) => sayAnswer(tx, episodeId));
    const { no, letters } = await all(id);
    expect(no?.state).toBe('given');
    expect(letters.at(-1)).toMatchObject({
      channel: 'phone',
      sentText: 'You found my answers hard to follow.\n\nI practised with three short answers.',
    });
  });
});

describe('no answer is prepared', () => {
  test.each(['should-not-count', 'one-opinion'] as const)('to what was decided %s', async (decision) => {
    const { id, concernId } = await anInvitation(ann);
    const { version } = (await read(ann.scope, (tx) => ({ all: listConcerns(tx, { rejectionId: id }) })))
      .all[0] ?? { version: 0 };
    await did(ann, (tx) => decide(tx, { id: concernId, version, decision, title: null, dueOn: null }));
    const given = { concernId, version: 0, acknowledge: '', draft: 'x' };
    expect(await tried((tx) => keepResponse(tx, given))).toMatchObject({ reason: 'not-found' });
  });

  test('where they were not asked, or would rather not hear one', async () => {
    const no = await aRejection(ann);
    const concernId = await aConcern(ann, await anAnswer(ann, { rejectionId: no.id }));
    const given = { concernId, version: 0, acknowledge: '', draft: 'x' };
    expect(await tried((tx) => keepResponse(tx, given))).toMatchObject({ reason: 'no-such-move' });
    const refused = { episodeId: no.episodeId, as: 'invited' } as const;
    expect(await tried((tx) => settleInvitation(tx, refused))).toMatchObject({ reason: 'no-such-move' });
  });

  test('for whoever asked not to be contacted', async () => {
    const { id, concernId, episodeId } = await anInvitation(ann, { organisation: 'Closed Trust' });
    const { no } = await all(id);
    const organisationId = no?.organisationId ?? '';
    await did(ann, (tx) => closeDoor(tx, { table: 'organisations', id: organisationId }));
    const given = { concernId, version: 0, acknowledge: '', draft: 'x' };
    expect(await tried((tx) => keepResponse(tx, given))).toMatchObject({ reason: 'asked-not-to' });
    expect(await tried((tx) => sayAnswer(tx, episodeId))).toMatchObject({ reason: 'asked-not-to' });
  });
});
