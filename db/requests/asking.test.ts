import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { bringPerson } from '@/db/attendances/writes';
import { addContact } from '@/db/contacts/writes';
import { logConversation } from '@/db/conversations/writes';
import { findEpisode } from '@/db/episodes/reads';
import { addPerson } from '@/db/parts/writes';
import { listAskable, requestsOn } from '@/db/requests/reads';
import { keepDraft, markNudged, markSent, settle } from '@/db/requests/writes';
import { read, write } from '@/db/transaction';
import { newContactInput } from '@/lib/contacts/input';
import { whomToAsk } from '@/lib/requests/whom';
import { testDatabase } from '@/scripts/test/database';
import { aLetter, anAnswer, anInterview, aQuestionSent, aRejection, atTen, did } from '@/scripts/test/loop';
import { anAct, aPerson, type Person } from '@/scripts/test/people';

const { root } = testDatabase();
let ann: Person;
beforeAll(async () => {
  ann = await aPerson('ann');
});

const on = async (id: string, episodeId: string) =>
  read(ann.scope, (tx) => ({
    requests: requestsOn(tx, id),
    people: listAskable(tx, id),
    episode: findEpisode(tx, episodeId),
  }));
const refusal = async (body: Parameters<typeof did>[1]) => {
  const outcome = await write(ann.scope, anAct(), body);
  return outcome.ok ? 'done' : outcome.reason;
};
const aPart = (applicationId: string, name: string, part: 'recruiter' | 'hiring-manager') =>
  did(ann, (tx) => addPerson(tx, { applicationId, name, email: null, phone: null, part }));

describe('who can be asked', () => {
  test('is who has a part, who was at an interview, and first whoever told it', async () => {
    const { id, episodeId, applicationId } = await aRejection(ann);
    await aPart(applicationId, 'Rita Recruiter', 'recruiter');
    const interviewId = await anInterview(ann, applicationId, { startsAt: atTen(-3) });
    await did(ann, (tx) => bringPerson(tx, { interviewId, name: 'Ines Met' }));
    const { people } = await on(id, episodeId);
    expect(people).toMatchObject([
      { name: 'Ines Met', isMet: true, part: 'interviewer' },
      { name: 'Rita Recruiter', part: 'recruiter', isTeller: false },
    ]);
    const ines = people[0]?.contactId ?? '';
    const talk = { contactId: ines, organisationId: null, applicationId: null, on: null, words: '' } as const;
    await did(ann, (tx) => logConversation(tx, newId(), { ...talk, kind: 'call' }));
    const [first] = whomToAsk((await on(id, episodeId)).people, 'application');
    expect(first).toMatchObject({ person: { name: 'Ines Met' }, relation: 'interviewer' });
  });

  test('pressed, is whom it goes to, wherever they work; a stranger’s id is not there', async () => {
    const { id, episodeId, applicationId } = await aRejection(ann);
    const agency = newContactInput.parse({
      name: 'Ada Agent',
      organisation: 'Agency',
      email: 'ada@example.org',
    });
    const pick = (await did(ann, (tx) => addContact(tx, newId(), agency))).id;
    expect(await refusal((tx) => keepDraft(tx, aLetter(episodeId, { pick, go: 'show' })))).toBe('not-found');
    const { addContact: takePart } = await import('@/db/parts/writes');
    await did(ann, (tx) => takePart(tx, { applicationId, contactId: pick, part: 'recruiter' }));
    const going = await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, { pick, go: 'show' })));
    expect(going).toMatchObject({ relation: 'recruiter', key: 'team.suggested' });
    expect((await on(id, episodeId)).requests).toMatchObject([
      { contactId: pick, contact: 'Ada Agent', address: 'ada@example.org', relation: 'recruiter' },
    ]);
    // Who was greeted when it was shown is greeted no more, once it goes to somebody else.
    const text = 'Dear Rita Recruiter,\nThank you.';
    const to = { pick, text, greeted: 'Rita Recruiter', version: '1' };
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, to)));
    expect((await on(id, episodeId)).requests[0]?.text).toBe('Dear Ada Agent,\nThank you.');
    // Typed, the name means the same person, and the address goes with it.
    const typed = { to: 'ada agent', address: 'agent@example.org', version: '2' };
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, typed)));
    expect((await on(id, episodeId)).requests).toMatchObject([
      { contactId: pick, address: 'agent@example.org' },
    ]);
    const known = await root`select from contacts where owner_id = ${ann.id} and name ilike 'ada agent'`;
    expect(known).toHaveLength(1);
  });
});

describe('a question', () => {
  test('put off keeps its words, and nothing is suggested until then', async () => {
    const { id, episodeId } = await aRejection(ann);
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, { go: 'three-days' })));
    const { requests, episode } = await on(id, episodeId);
    expect(requests).toMatchObject([{ state: 'drafted' }]);
    expect(episode?.state).toBe('resting');
    const [row] = await root`select rest_until > now() + interval '2 days' as rests from episodes
      where id = ${episodeId}`;
    expect(row?.rests).toBe(true);
    // Begun already, it rests where it stands, and goes on from there.
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, { version: '1' })));
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, { version: '2', go: 'tomorrow' })));
    const [begun] =
      await root`select state, rest_until > now() as rests from episodes where id = ${episodeId}`;
    expect(begun).toEqual({ state: 'asking', rests: true });
    const requestId = requests[0]?.id ?? '';
    await did(ann, (tx) => markSent(tx, { requestId, how: 'yes', sentText: '' }));
    expect((await on(id, episodeId)).episode?.state).toBe('asking');
  });

  test('kept in an older window writes nothing over, in no wording', async () => {
    const { id, episodeId } = await aRejection(ann);
    const keep = (version: string, given: Record<string, string>) =>
      refusal((tx) => keepDraft(tx, aLetter(episodeId, { version, ...given })));
    expect(await keep('0', { text: 'As both windows show it' })).toBe('done');
    expect(await keep('1', { text: 'Newer', go: 'shorter' })).toBe('done');
    const before = (await on(id, episodeId)).requests;
    expect(await keep('1', { text: 'Older' })).toBe('stale');
    expect(await keep('0', { text: 'Older still' })).toBe('stale');
    expect(await keep('1', { key: 'team.shorter', text: 'In another wording' })).toBe('stale');
    expect((await on(id, episodeId)).requests).toEqual(before);
    // Drawn anew, with what was typed, it is kept.
    expect(await keep('2', { text: 'Older' })).toBe('done');
    // A draft that was put away meanwhile is not begun anew by the window that still shows it.
    await did(ann, (tx) => settle(tx, episodeId, 'nobody-to-ask'));
    expect(await keep('3', { text: 'Older' })).toBe('stale');
  });

  test('said to have gone with brackets in it is kept as it went; a draft with a gap did not go', async () => {
    const { id, episodeId } = await aRejection(ann);
    const gap = { text: 'Dear [the panel],', go: 'show' };
    const { requestId } = await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, gap)));
    const say = (how: 'yes' | 'changed', sentText = '') =>
      refusal((tx) => markSent(tx, { requestId, how, sentText }));
    expect(await say('yes')).toBe('unfilled');
    expect(await say('changed', 'I attach my list [1].')).toBe('done');
    const { requests } = await on(id, episodeId);
    expect(requests).toMatchObject([{ state: 'sent', sentText: 'I attach my list [1].' }]);
  });

  test('by a form of theirs says so', async () => {
    const { id, episodeId } = await aRejection(ann);
    await did(ann, (tx) => keepDraft(tx, aLetter(episodeId, { formUrl: 'example.org/feedback' })));
    expect((await on(id, episodeId)).requests).toMatchObject([
      { channel: 'form', formUrl: 'https://example.org/feedback' },
    ]);
  });

  test('said to be answered two ways in two windows stays as it was said first', async () => {
    const { id, episodeId } = await aRejection(ann);
    await aQuestionSent(ann, episodeId);
    await did(ann, (tx) => settle(tx, episodeId, 'declined'));
    expect(await refusal((tx) => settle(tx, episodeId, 'no-answer'))).toBe('said-already');
    expect((await on(id, episodeId)).requests).toMatchObject([{ state: 'declined' }]);
  });
});

describe('a reminder', () => {
  const nudge = (
    requestId: string,
    sentText = 'One small reminder. Thank you.',
    how: 'yes' | 'changed' = 'yes',
  ) => ({
    requestId,
    how,
    sentText,
  });
  async function askedDaysAgo(days: number) {
    const no = await aRejection(ann);
    const requestId = await aQuestionSent(ann, no.episodeId, days);
    return { ...no, requestId };
  }

  test('waits for the silence that was chosen', async () => {
    const { requestId } = await askedDaysAgo(8);
    expect(await refusal((tx) => markNudged(tx, nudge(requestId)))).toBe('nudge-early');
    await root`update users set preferences = '{"nudgeAfter":"7"}' where id = ${ann.id}`;
    expect(await refusal((tx) => markNudged(tx, nudge(requestId)))).toBe('done');
    await root`update users set preferences = '{}' where id = ${ann.id}`;
  });

  test('is kept as it went, once: never a second one, in whatever window', async () => {
    const { id, episodeId, requestId } = await askedDaysAgo(11);
    expect(await refusal((tx) => markNudged(tx, nudge(requestId, 'Dear [who],')))).toBe('unfilled');
    const both = await Promise.all(
      ['One', 'Two'].map((text) => refusal((tx) => markNudged(tx, nudge(requestId, text, 'changed')))),
    );
    expect(both.toSorted()).toEqual(['done', 'said-already']);
    const { requests } = await on(id, episodeId);
    expect(requests).toMatchObject([{ state: 'nudged', nudgedAt: expect.any(String) }]);
    expect(['One', 'Two']).toContain(requests[0]?.nudgedText);
    await root`update feedback_requests set nudged_at = now() - interval '90 days' where id = ${requestId}`;
    expect(await refusal((tx) => markNudged(tx, nudge(requestId, 'Three', 'changed')))).toBe('said-already');
    await did(ann, (tx) => settle(tx, episodeId, 'no-answer'));
    expect((await on(id, episodeId)).episode?.state).toBe('no-answer');
  });

  test('said to have gone with brackets in it is kept as it went', async () => {
    const { id, episodeId, requestId } = await askedDaysAgo(11);
    const words = 'The list [1] is attached again.';
    expect(await refusal((tx) => markNudged(tx, nudge(requestId, words, 'changed')))).toBe('done');
    expect((await on(id, episodeId)).requests).toMatchObject([{ nudgedText: words }]);
  });

  test('goes to nobody who answered, was not asked, or is somebody else’s', async () => {
    const { id, requestId } = await askedDaysAgo(11);
    await anAnswer(ann, { rejectionId: id, source: 'asked-for' });
    expect(await refusal((tx) => markNudged(tx, nudge(requestId)))).toBe('said-already');
    const { episodeId } = await aRejection(ann);
    const draft = await did(ann, (tx) => keepDraft(tx, aLetter(episodeId)));
    expect(await refusal((tx) => markNudged(tx, nudge(draft.requestId)))).toBe('no-such-move');
    const bob = await aPerson('bob');
    const theirs = await aQuestionSent(bob, (await aRejection(bob)).episodeId);
    expect(await refusal((tx) => markNudged(tx, nudge(theirs)))).toBe('not-found');
  });
});
