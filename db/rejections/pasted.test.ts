import { v7 as newId } from 'uuid';
import { beforeAll, describe, expect, test } from 'vitest';
import { findApplication } from '@/db/applications/reads';
import { logConversation } from '@/db/conversations/writes';
import { listOpenEpisodes } from '@/db/episodes/reads';
import { moveEpisode, reframe } from '@/db/episodes/writes';
import { findFeedback, listConcerns, listFeedbackOn, listStrengths } from '@/db/feedback/reads';
import { addStrength } from '@/db/feedback/writes';
import { reflect } from '@/db/interviews/writes';
import { keepLetter } from '@/db/letters/writes';
import { keepReason, LEADS_TO_PEOPLE } from '@/db/pasted/writes';
import { findRejection, listLikedOn, listNotesOn } from '@/db/rejections/reads';
import { logPasted, takeBack } from '@/db/rejections/writes';
import { read, write } from '@/db/transaction';
import { reframeInput } from '@/lib/episodes/input';
import { pasteInput } from '@/lib/rejections/input';
import { dayIn } from '@/lib/time/days';
import { testDatabase } from '@/scripts/test/database';
import { anAnswer, anInterview, aRejection, atTen, did } from '@/scripts/test/loop';
import { anAct, anApplication, aPerson, type Person } from '@/scripts/test/people';
import { aThanks } from '@/scripts/test/responding';

// A "no" out of a pasted letter, and what the person's own rows say went well.
const { root } = testDatabase();
let ann: Person;
let bob: Person;
beforeAll(async () => {
  [ann, bob] = await Promise.all([aPerson('ann'), aPerson('bob')]);
});

const LOOKED_OVER = {
  intent: 'keep',
  name: 'Priya Nair',
  email: 'priya@example.org',
  reason: 'Dear Ann,\n\nYour answers were long. We went with somebody else.',
  line2: 'Your answers were long.',
};
const paste = (given: Record<string, string>) => {
  const ids = { rejection: newId(), application: newId(), feedback: newId() };
  return write(ann.scope, anAct(), (tx) =>
    logPasted(tx, ids, pasteInput.parse({ ...LOOKED_OVER, ...given })),
  );
};
const look = (id: string) =>
  read(ann.scope, (tx) => ({
    no: findRejection(tx, id),
    heard: listFeedbackOn(tx, id),
    open: listOpenEpisodes(tx, { rejectionId: id }),
  }));

test('a pasted no is recorded with its words, what was ticked is feedback, and it rests all the same', async () => {
  const made = await paste({ applicationId: await anApplication(ann, 'Quay') });
  const { no, heard, open } = await look(made.ok ? made.value.id : '');
  expect(no).toMatchObject({ toldHow: 'email', state: 'resting', reason: LOOKED_OVER.reason });
  expect(Date.parse(no?.restUntil ?? '')).toBeGreaterThan(Date.now());
  expect(heard).toMatchObject([
    { words: 'Your answers were long.', source: 'in-the-no', speaker: 'Priya Nair' },
  ]);
  expect(open).toMatchObject([{ feedbackId: heard[0]?.id, isSomebodys: true, undecided: 0 }]);
  const contacts = await root`select name, email from contacts where owner_id = ${ann.id}`;
  expect(contacts).toMatchObject([{ name: 'Priya Nair', email: 'priya@example.org' }]);
});

test('one about an application that was not kept adds it, and an old one is quiet', async () => {
  const made = await paste({ organisation: 'Moorland', role: '', on: '2020-02-03' });
  const { no, heard } = await look(made.ok ? made.value.id : '');
  expect(no).toMatchObject({ organisation: 'Moorland', role: 'Role not noted', quiet: true, state: null });
  expect(dayIn('Europe/London', new Date(heard[0]?.heardAt ?? ''))).toBe('2020-02-03');
});

test('taken back, whoever wrote it goes with it, unless something leads to them by now', async () => {
  const people = async () =>
    (
      await root`select name from contacts where owner_id = ${ann.id} and name like 'Writer%' order by name`
    ).map(({ name }) => name);
  const pasted = async (name: string) => {
    const made = await paste({
      applicationId: await anApplication(ann, 'Ferry'),
      name,
      email: '',
      line2: '',
    });
    return made.ok ? made.value.id : '';
  };
  const [alone, known, twice] = [
    await pasted('Writer A'),
    await pasted('Writer B'),
    await pasted('Writer C'),
  ];
  const [b] = await root`select id from contacts where owner_id = ${ann.id} and name = 'Writer B'`;
  const about = { contactId: String(b?.id), organisationId: null, applicationId: null };
  await did(ann, (tx) => logConversation(tx, newId(), { ...about, kind: 'call', on: null, words: 'Kind.' }));
  // Written with again before it was taken back: they were there already.
  await pasted('Writer C');
  await did(ann, (tx) => takeBack(tx, alone));
  await did(ann, (tx) => takeBack(tx, known));
  expect(await people()).toEqual(['Writer B', 'Writer C']);
  await did(ann, (tx) => takeBack(tx, twice));
  expect(await people()).toEqual(['Writer B']);
});

test('all that may lead to a person is looked at before they go', async () => {
  const leads = await root`select c.conrelid::regclass::text as name from pg_constraint c
    where c.contype = 'f' and c.confrelid = 'contacts'::regclass and c.conrelid <> 'contacts'::regclass`;
  expect(leads.map(({ name }) => name).toSorted()).toEqual([...LEADS_TO_PEOPLE]);
});

describe('a reason with no place in a decision, in the “no” itself', () => {
  const REASON = 'We liked you. You may be too old for a young team.';
  const said = async (as: 'apart' | 'like-the-rest') => {
    const no = await aRejection(ann, { reason: REASON, on: '2026-01-05' });
    const kept = await did(ann, (tx) => keepReason(tx, newId(), { rejectionId: no.id, as }));
    const { it, concerns } = await read(ann.scope, (tx) => ({
      it: findFeedback(tx, kept.id),
      concerns: listConcerns(tx, { feedbackId: kept.id }),
    }));
    return { no, it, concerns };
  };

  test('is kept apart in its own words, dated as the “no”, which goes on resting', async () => {
    const { no, it, concerns } = await said('apart');
    expect(it).toMatchObject({ words: REASON, source: 'in-the-no', isApart: true });
    expect(dayIn('Europe/London', new Date(it?.heardAt ?? ''))).toBe('2026-01-05');
    expect(concerns).toMatchObject([
      { quote: 'You may be too old for a young team.', decision: 'should-not-count', theme: null },
    ]);
    const again = await write(ann.scope, anAct(), (tx) =>
      keepReason(tx, newId(), { rejectionId: no.id, as: 'apart' }),
    );
    expect(again).toMatchObject({ ok: false, reason: 'nothing-to-do' });
  });

  test('or is like the rest, and is not asked about again', async () => {
    const { it, concerns } = await said('like-the-rest');
    expect(it).toMatchObject({ words: REASON, isApart: false, notApartAt: expect.any(String) });
    expect(concerns).toEqual([]);
  });

  test('where one of two such sentences is kept already only the rest is kept', async () => {
    const no = await aRejection(ann, { reason: `${REASON} Your accent was strong.` });
    await anAnswer(ann, { rejectionId: no.id, words: REASON });
    const kept = await did(ann, (tx) => keepReason(tx, newId(), { rejectionId: no.id, as: 'apart' }));
    const { it, concerns } = await read(ann.scope, (tx) => ({
      it: findFeedback(tx, kept.id),
      concerns: listConcerns(tx, { feedbackId: kept.id }),
    }));
    expect(it?.words).toBe('Your accent was strong.');
    expect(concerns).toMatchObject([{ quote: 'Your accent was strong.', decision: 'should-not-count' }]);
  });

  test.each([
    ['one that is rested from', undefined],
    ['an old one, kept quietly', 'quiet'],
  ])('two windows at once keep %s once; somebody else’s is not there', async (_, quiet) => {
    const no = await aRejection(ann, { reason: REASON });
    if (quiet) {
      await root`delete from episodes where rejection_id = ${no.id}`;
      await root`update rejections set quiet = true where id = ${no.id}`;
    }
    const keep = (of: Person) =>
      write(of.scope, anAct(), (tx) => keepReason(tx, newId(), { rejectionId: no.id, as: 'apart' }));
    const both = await Promise.all([keep(ann), keep(ann)]);
    expect(both.map((one) => (one.ok ? 'done' : one.reason)).toSorted()).toEqual(['done', 'nothing-to-do']);
    expect(await keep(bob)).toMatchObject({ ok: false, reason: 'not-found' });
    const { heard, no: now } = await read(ann.scope, (tx) => ({
      heard: listFeedbackOn(tx, no.id),
      no: findRejection(tx, no.id),
    }));
    expect(heard).toHaveLength(1);
    expect(now).toMatchObject({ state: quiet ? null : 'resting' });
  });
});

test('about somebody else’s application it is refused, and nothing of it is kept', async () => {
  const theirs = await anApplication(bob);
  const before = await root`select count(*) from rejections`;
  expect(await paste({ applicationId: theirs })).toMatchObject({ ok: false, reason: 'not-found' });
  expect(await root`select count(*) from rejections`).toEqual(before);
});

test('what went well is what was noted after its interviews, and what they liked, but nothing of what should not count', async () => {
  const applicationId = await anApplication(ann, 'Harbour');
  const talk = await anInterview(ann, applicationId, { startsAt: atTen(-9), minutes: '45' });
  await did(ann, (tx) => reflect(tx, { id: talk, version: 1, wentWell: 'I asked well', nextTime: '' }));
  const { id, episodeId } = await aRejection(ann, { applicationId });
  const feedbackId = await anAnswer(ann, { rejectionId: id });
  await did(ann, (tx) => addStrength(tx, { feedbackId, quote: 'how you plan' }));
  const rows = () => read(ann.scope, (tx) => ({ notes: listNotesOn(tx, id), liked: listLikedOn(tx, id) }));
  expect(await rows()).toMatchObject({ notes: ['I asked well'], liked: ['how you plan'] });
  await root`insert into concerns (owner_id, id, feedback_id, quote, decision)
    values (${ann.id}, ${newId()}, ${feedbackId}, 'too old', 'should-not-count')`;
  expect(await rows()).toMatchObject({ liked: [] });
  await did(ann, (tx) => reframe(tx, { episodeId, well1: 'I asked well', toMyself: 'You did fine.' }));
  expect((await look(id)).no).toMatchObject({ wentWell: 'I asked well', toMyself: 'You did fine.' });
  expect((await look(id)).open).toMatchObject([{ shouldNotCount: true }]);
});

test('what one looks back with is not written over by a window that saw it otherwise', async () => {
  const { id, episodeId } = await aRejection(ann);
  const { no } = await look(id);
  const given = reframeInput.parse({
    episodeId,
    version: no?.episodeVersion,
    learned: 'Begin with the result',
  });
  await did(ann, (tx) => reframe(tx, given));
  const late = { ...given, learned: 'Something else' };
  expect(await write(ann.scope, anAct(), (tx) => reframe(tx, late))).toMatchObject({ reason: 'stale' });
  const now = (await look(id)).no;
  expect(now?.learned).toBe('Begin with the result');
  await did(ann, (tx) => reframe(tx, { ...late, version: now?.episodeVersion ?? 0 }));
  expect((await look(id)).no?.learned).toBe('Something else');
  expect(reframeInput.safeParse({ episodeId }).success).toBe(false);
});

describe('one that was put on the wrong application', () => {
  const wrong = async () => {
    const applicationId = await anApplication(ann, 'Next');
    const made = await paste({ applicationId });
    const id = made.ok ? made.value.id : '';
    return { applicationId, id, feedbackId: (await look(id)).heard[0]?.id ?? '' };
  };
  const winsOf = async (id: string) =>
    (await root`select about from wins where subject_id = ${id}`).map(({ about }) => about);
  const standing = (feedbackId: string, applicationId: string) =>
    read(ann.scope, (tx) => ({
      said: findFeedback(tx, feedbackId),
      application: findApplication(tx, applicationId),
      liked: listStrengths(tx, { feedbackId }),
    }));

  test('is taken back, and what was ticked in it goes with it', async () => {
    const { applicationId, id, feedbackId } = await wrong();
    await did(ann, (tx) => takeBack(tx, id));
    const { said, application } = await standing(feedbackId, applicationId);
    expect([said, application?.outcome]).toEqual([undefined, null]);
    expect(await winsOf(feedbackId)).toEqual([]);
  });

  test('is taken back, and what something was made of stays by itself', async () => {
    const { applicationId, id, feedbackId } = await wrong();
    await did(ann, (tx) => addStrength(tx, { feedbackId, quote: 'Your answers' }));
    await did(ann, (tx) => takeBack(tx, id));
    const { said, liked } = await standing(feedbackId, applicationId);
    expect(said).toMatchObject({ words: 'Your answers were long.', rejectionId: null, applicationId: null });
    expect(liked).toHaveLength(1);
    expect(await winsOf(feedbackId)).toEqual(['Priya Nair']);
  });

  test('is not taken back once more was said, or something was written to them', async () => {
    const heard = await wrong();
    await anAnswer(ann, { rejectionId: heard.id, source: 'in-the-no' });
    const written = await wrong();
    const { no } = await look(written.id);
    await did(ann, (tx) => moveEpisode(tx, no?.episodeId ?? '', { to: 'answered', kind: 'answered' }));
    await did(ann, (tx) => keepLetter(tx, aThanks(no?.episodeId ?? '')));
    for (const { id } of [heard, written])
      expect(await write(ann.scope, anAct(), (tx) => takeBack(tx, id))).toMatchObject({
        reason: 'no-such-move',
      });
  });
});
