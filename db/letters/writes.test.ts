import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { closeDoor } from '@/db/closings/writes';
import { listEvents } from '@/db/events/reads';
import { listOpenFollowUps } from '@/db/follow-ups/reads';
import { findRejection } from '@/db/rejections/reads';
import { read, write } from '@/db/transaction';
import { listWins } from '@/db/wins/reads';
import { addDays, dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anAnswer, aQuestionSent, aRejection, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';
import { aThanks } from '@/scripts/test/responding';
import { listLettersOn } from './reads';
import { keepLetter, LATER_DAYS, markLetterSent, settleInvitation } from './writes';

testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

/** A "no" that was asked about and answered. */
async function anAnsweredNo(of: Person, said = {}) {
  const no = await aRejection(of, said);
  await aQuestionSent(of, no.episodeId);
  await anAnswer(of, { rejectionId: no.id, source: 'asked-for', speaker: 'Daniel Okoro' });
  return no;
}
const stateOf = async (id: string) =>
  (await read(ann.scope, (tx) => ({ no: findRejection(tx, id) }))).no?.state;
const lettersOn = async (id: string) =>
  (await read(ann.scope, (tx) => ({ letters: listLettersOn(tx, id) }))).letters;
const tried = (body: Parameters<typeof write>[2]) => write(ann.scope, anAct(), body);

/** Writes a letter and says that it went. @returns its id. */
async function sent(no: { id: string; episodeId: string }, given: Record<string, string> = {}) {
  await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId, given)));
  const letter = (await lettersOn(no.id)).find(({ sentAt }) => !sentAt);
  await did(ann, (tx) => markLetterSent(tx, { letterId: letter?.id ?? '', how: 'yes', sentText: '' }));
  return letter?.id ?? '';
}

describe('thanks', () => {
  test('alone are kept as they went, are a win, and a full ending', async () => {
    const no = await anAnsweredNo(ann);
    await sent(no);
    expect(await stateOf(no.id)).toBe('thanked');
    const [letter] = await lettersOn(no.id);
    expect(letter?.sentText).toBe('Dear Daniel Okoro,\n\nThank you for being open with me.\n\nAnn Keeper');
    const { wins, events, due } = await read(ann.scope, (tx) => ({
      wins: listWins(tx),
      events: listEvents(tx, no.applicationId),
      due: listOpenFollowUps(tx),
    }));
    expect(wins.map(({ kind }) => kind)).toContain('thanked');
    expect(events.map(({ kind }) => kind)).toContain('thanked');
    expect(due).toEqual([]);
  });

  test('with the second question wait for what they say, and either is an ending or a beginning', async () => {
    const no = await anAnsweredNo(ann);
    await sent(no, { kind: 'thanks-respond' });
    expect(await stateOf(no.id)).toBe('asked-to-respond');
    await did(ann, (tx) => settleInvitation(tx, { episodeId: no.episodeId, as: 'not-invited' }));
    expect(await stateOf(no.id)).toBe('not-invited');
    // They may think better of it.
    await did(ann, (tx) => settleInvitation(tx, { episodeId: no.episodeId, as: 'invited' }));
    expect(await stateOf(no.id)).toBe('invited');
  });

  test('may be followed by one question, and a day to write again falls due', async () => {
    const no = await anAnsweredNo(ann);
    await sent(no);
    await sent(no, { kind: 'similar', dueOn: '' });
    expect(await stateOf(no.id)).toBe('thanked');
    const { due } = await read(ann.scope, (tx) => ({ due: listOpenFollowUps(tx) }));
    const today = dayIn('Europe/London', new Date());
    expect(due[0]).toMatchObject({
      kind: 'keep-in-touch',
      contact: 'Daniel Okoro',
      dueOn: addDays(today, LATER_DAYS),
    });
  });

  test('keep what was typed into the other texts, and leave only once, and only whole', async () => {
    const no = await anAnsweredNo(ann);
    const draft = (given: Record<string, string>) =>
      did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId, given)));
    await draft({ text: 'Dear Daniel, what helped me was [one thing]', go: 'phone' });
    await draft({ version: '1', channel: 'phone', go: 'email', text: 'Hello, this is Ann.' });
    const [letter] = await lettersOn(no.id);
    expect(letter?.drafts).toMatchObject({
      'thanks.email': 'Dear Daniel, what helped me was [one thing]',
      'thanks.phone': 'Hello, this is Ann.',
    });
    const gap = aThanks(no.episodeId, { version: '2', text: 'What helped me was [one thing]' });
    expect(await tried((tx) => keepLetter(tx, gap))).toMatchObject({ reason: 'unfilled' });
    const letterId = letter?.id ?? '';
    await did(ann, (tx) => markLetterSent(tx, { letterId, how: 'changed', sentText: 'Hello, it is Ann.' }));
    await did(ann, (tx) => markLetterSent(tx, { letterId, how: 'yes', sentText: '' }));
    expect((await lettersOn(no.id)).map(({ sentText }) => sentText)).toEqual(['Hello, it is Ann.']);
    expect(await tried((tx) => keepLetter(tx, aThanks(no.episodeId)))).toMatchObject({
      reason: 'no-such-move',
    });
  });

  test('are not written before they answered, nor is a second question where somebody was chosen', async () => {
    const no = await aRejection(ann);
    expect(await tried((tx) => keepLetter(tx, aThanks(no.episodeId)))).toMatchObject({
      reason: 'no-such-move',
    });
    const chosen = await anAnsweredNo(ann, { predetermined: true });
    const asks = aThanks(chosen.episodeId, { kind: 'thanks-respond' });
    expect(await tried((tx) => keepLetter(tx, asks))).toMatchObject({ reason: 'no-such-move' });
    await sent(chosen);
    expect(await stateOf(chosen.id)).toBe('thanked');
  });

  test('go to nobody who asked not to be contacted', async () => {
    const no = await anAnsweredNo(ann, { organisation: 'Quay Trust' });
    await did(ann, (tx) => keepLetter(tx, aThanks(no.episodeId)));
    const [letter] = await lettersOn(no.id);
    const id = letter?.contactId ?? '';
    await did(ann, (tx) => closeDoor(tx, { table: 'contacts', id }));
    const letterId = letter?.id ?? newId();
    expect(await tried((tx) => markLetterSent(tx, { letterId, how: 'yes', sentText: '' }))).toMatchObject({
      reason: 'asked-not-to',
    });
    expect(await tried((tx) => keepLetter(tx, aThanks(no.episodeId)))).toMatchObject({
      reason: 'asked-not-to',
    });
  });
});
