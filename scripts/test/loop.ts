import { eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { addAdjustment } from '@/db/adjustments/writes';
import { addApplication, editApplication, keepPosting } from '@/db/applications/writes';
import { bringPerson } from '@/db/attendances/writes';
import { binApplications } from '@/db/bin/writes';
import { addContact } from '@/db/contacts/writes';
import { logConversation } from '@/db/conversations/writes';
import { reframe } from '@/db/episodes/writes';
import { addConcern, addStrength, decide, keepFeedback } from '@/db/feedback/writes';
import { addFollowUp, endFollowUp } from '@/db/follow-ups/writes';
import { reflect, setInterview } from '@/db/interviews/writes';
import { mergeContacts, mergeOrganisations } from '@/db/merges/writes';
import { addOrganisation } from '@/db/organisations/writes';
import { owned } from '@/db/owned';
import { addPerson } from '@/db/parts/writes';
import { listOpenPractice } from '@/db/practice/reads';
import { addItem } from '@/db/practice/writes';
import { findRejection } from '@/db/rejections/reads';
import { logRejection } from '@/db/rejections/writes';
import { feedbackRequests } from '@/db/requests/tables';
import { keepDraft, markSent } from '@/db/requests/writes';
import { finishSearch } from '@/db/search-end/writes';
import { keepPlan } from '@/db/setback-plans/writes';
import { firstStageOf } from '@/db/stages/reads';
import { addStoryFor } from '@/db/stories/writes';
import { tickItem } from '@/db/ticks/writes';
import { read, type Writing, write } from '@/db/transaction';
import { done, type Outcome } from '@/lib/acts/outcome';
import { editInput } from '@/lib/applications/input';
import { newContactInput } from '@/lib/contacts/input';
import { setInterviewInput } from '@/lib/interviews/input';
import { newOrganisationInput } from '@/lib/organisations/input';
import { draftInput } from '@/lib/requests/input';
import { addDays, dayIn } from '@/lib/time/days';
import { anAct, anApplication, type Person } from './people';

type Of = Pick<Person, 'scope'>;

/** Does one write of a person's. @returns what it answered; @throws when it was refused. */
export async function did<T>({ scope }: Of, body: (tx: Writing) => Promise<Outcome<T>>): Promise<T> {
  const outcome = await write(scope, anAct(), body);
  if (!outcome.ok) throw new Error(`Refused: ${outcome.reason}`);
  return outcome.value;
}

/** What is said of a "no" when nothing is. */
export const NOTHING_SAID = {
  on: null,
  stageId: '',
  toldHow: 'not-said',
  isFinalRound: false,
  predetermined: false,
  reason: '',
} as const;

/** A "no" about a new application, logged today. @returns its id, its episode's and its application's. */
export async function aRejection(
  of: Of,
  {
    organisation = 'Harbour',
    ...said
  }: Partial<Parameters<typeof logRejection>[2]> & {
    organisation?: string;
  } = {},
): Promise<{ id: string; episodeId: string; applicationId: string }> {
  const applicationId = said.applicationId ?? (await anApplication(of, organisation));
  const { id } = await did(of, (tx) =>
    logRejection(tx, newId(), { ...NOTHING_SAID, ...said, applicationId }),
  );
  const { no } = await read(of.scope, (tx) => ({ no: findRejection(tx, id) }));
  return { id, episodeId: no?.episodeId ?? '', applicationId };
}

/** A question about a "no", as the form sends it where none was begun. */
export const aLetter = (episodeId: string, given: Record<string, string> = {}) =>
  draftInput.parse({
    episodeId,
    version: '0',
    key: 'team.suggested',
    go: 'send',
    to: 'Daniel Okoro',
    me: 'Ann Keeper',
    subject: 'Thank you, and one question',
    text: 'Dear hiring team,\n\nWhat is one thing that would have helped?\n\n[your name]',
    ...given,
  });

/** A question written and sent, some days ago. @returns the request's id. */
export async function aQuestionSent(of: Of, episodeId: string, daysAgo = 0): Promise<string> {
  const { requestId } = await did(of, (tx) => keepDraft(tx, aLetter(episodeId)));
  await did(of, (tx) => markSent(tx, { requestId, how: 'yes', sentText: '' }));
  const sentAt = sql`now() - make_interval(days => ${daysAgo}::int)`;
  if (daysAgo > 0)
    await did(of, async (tx) =>
      done(
        await tx.db
          .update(feedbackRequests)
          .set({ sentAt })
          .where(owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, requestId))),
      ),
    );
  return requestId;
}

const WORDS = 'We liked how you plan. Your answers were hard to follow.';

/** What somebody said. @returns the feedback's id. */
export async function anAnswer(
  of: Of,
  given: Partial<Parameters<typeof keepFeedback>[2]> = {},
): Promise<string> {
  const said = {
    rejectionId: '',
    source: 'on-the-call',
    words: WORDS,
    myReading: '',
    speaker: '',
    on: null,
    ...given,
  } as const;
  return (await did(of, (tx) => keepFeedback(tx, newId(), said))).id;
}

/** One doubt in it, with nothing decided. @returns the concern's id. */
export async function aConcern(
  of: Of,
  feedbackId: string,
  given: Partial<Parameters<typeof addConcern>[1]> = {},
): Promise<string> {
  const noted = {
    feedbackId,
    quote: 'Your answers were hard to follow.',
    themeId: '',
    skill: '',
    recognise: '',
    ...given,
  } as const;
  return (await did(of, (tx) => addConcern(tx, noted))).id;
}

/** What is said of an interview when little is. */
const A_CALL = {
  kind: 'video',
  round: '',
  startsAt: '',
  zone: 'Europe/London',
  minutes: '',
  place: '',
  link: '',
};

/** What the clocks of London showed or will show so many days from now, at ten. */
export const atTen = (days: number) => `${addDays(dayIn('Europe/London', new Date()), days)}T10:00`;

/** An interview of an application, as the form sends it. @returns its id. */
export async function anInterview(
  of: Of,
  applicationId: string,
  given: Partial<Record<keyof typeof A_CALL, string>> = {},
): Promise<string> {
  const facts = setInterviewInput.parse({ ...A_CALL, applicationId, ...given });
  return (await did(of, (tx) => setInterview(tx, newId(), facts))).id;
}

/** An interview with everything that may hang on one: people, a story, an adjustment, a plan. @returns its id. */
export async function aPreparedInterview(
  of: Of,
  applicationId: string,
  startsAt = atTen(30),
): Promise<string> {
  const interviewId = await anInterview(of, applicationId, { startsAt, minutes: '45' });
  await did(of, (tx) => bringPerson(tx, { interviewId, name: 'Priya Nair' }));
  await did(of, (tx) =>
    addPerson(tx, { applicationId, name: 'Tom Field', email: null, phone: null, part: 'team' }),
  );
  await did(of, (tx) => addStoryFor(tx, { interviewId, title: 'The flood', text: 'We moved the stock.' }));
  await did(of, (tx) => addAdjustment(tx, { interviewId, what: 'The questions in writing' }));
  await did(of, (tx) => keepPlan(tx, { interviewId, willDo: 'walk to the sea', willTell: 'Ana' }));
  return interviewId;
}

/** From a "no" all the way round to practice that is done, and one more application with a day of its own. */
export async function aWholeRound(of: Of): Promise<{ rejectionId: string; feedbackId: string }> {
  const applicationId = await anApplication(of, 'Fernside Libraries');
  await did(of, (tx) => keepPosting(tx, { id: applicationId, text: 'Librarian wanted.' }));
  const talk = await anInterview(of, applicationId, { startsAt: atTen(-9), minutes: '45' });
  await did(of, (tx) =>
    reflect(tx, { id: talk, version: 1, wentWell: 'I asked good questions', nextTime: 'Slow down' }),
  );
  const { id, episodeId } = await aRejection(of, { applicationId });
  await did(of, (tx) =>
    reframe(tx, {
      episodeId,
      hand1: null,
      hand2: null,
      hand3: null,
      hand4: null,
      inMyHands: 'I asked good questions',
      learned: '',
      doNext: '',
    }),
  );
  await aQuestionSent(of, episodeId);
  const feedbackId = await anAnswer(of, { rejectionId: id, source: 'asked-for', speaker: 'Daniel Okoro' });
  await did(of, (tx) => addStrength(tx, { feedbackId, quote: 'how you plan' }));
  const concernId = await aConcern(of, feedbackId);
  await did(of, (tx) =>
    decide(tx, {
      id: concernId,
      version: 1,
      decision: 'work-on-it',
      title: 'Tell one answer aloud',
      dueOn: null,
    }),
  );
  const { items } = await read(of.scope, (tx) => ({ items: listOpenPractice(tx) }));
  await did(of, (tx) => tickItem(tx, items[0]?.id ?? ''));
  await did(of, (tx) => addItem(tx, { title: 'Read one report', kind: 'search', dueOn: null }));
  const open = await anApplication(of, 'Moorland Press');
  await withFacts(of, open, { nextAction: 'Ask how it stands', nextActionOn: '2026-11-24' });
  await anInterview(of, open, { startsAt: atTen(-2) });
  await aPreparedInterview(of, open);
  return { rejectionId: id, feedbackId };
}

/** Writes facts of an application down, nobody having changed it yet. */
const withFacts = (of: Of, id: string, facts: Record<string, string>) => {
  const given = { id, version: 1, organisation: 'Moorland Press', role: 'Keeper', ...facts };
  return did(of, (tx) => editApplication(tx, editInput.parse(given)));
};

/** A search at its end: where something was found is known, one application lies in the bin, one is withdrawn. */
export async function anEnd(of: Of): Promise<void> {
  const [found, binned, open] = [await anApplication(of), await anApplication(of), await anApplication(of)];
  await withFacts(of, found, { source: 'A friend' });
  await did(of, (tx) => binApplications(tx, [binned]));
  await did(of, (tx) => finishSearch(tx, [open]));
}

/** Somebody at an organisation. @returns the contact's id. */
export async function aContact(of: Of, given: Record<string, string> = {}): Promise<string> {
  const facts = { name: 'Marta Lindqvist', organisation: 'Harbour', email: 'marta@example.org', ...given };
  return (await did(of, (tx) => addContact(tx, newId(), newContactInput.parse(facts)))).id;
}

/** An organisation, with or without an opening. @returns its id. */
export async function anOrganisation(
  of: Of,
  name: string,
  given: Record<string, string> = {},
): Promise<string> {
  return (await did(of, (tx) => addOrganisation(tx, newOrganisationInput.parse({ name, ...given })))).id;
}

/**
 * People one knows: spoken with, to be written to again, entered twice; what became one, and what came of a "no" there.
 * The organisation and the person that tell most are the last ones made.
 */
export async function aNetwork(of: Of): Promise<{ organisationId: string; contactId: string }> {
  const organisation = 'Lantern Press';
  await anOrganisation(of, 'The Lantern Press Group');
  const double = await anOrganisation(of, 'Lantern Press Ltd', { website: 'www.lantern.example.org/jobs' });
  const organisationId = await anOrganisation(of, organisation, {
    website: 'lantern.example.org',
    isTarget: 'yes',
  });
  const again = await aContact(of, { organisation, name: 'M. Lindqvist', email: '' });
  await aContact(of, { organisation, email: 'm.lindqvist@example.org' });
  const contactId = await aContact(of, { organisation });
  const about = { contactId, organisationId: null, applicationId: null };
  await did(of, (tx) => logConversation(tx, newId(), { ...about, kind: 'call', on: null, words: 'Kind.' }));
  const due = { what: 'Ask how they are', dueOn: '2999-01-01' };
  await did(of, (tx) => addFollowUp(tx, newId(), { ...about, ...due }));
  const done = await did(of, (tx) => addFollowUp(tx, newId(), { ...about, ...due }));
  await did(of, (tx) => endFollowUp(tx, { id: done.id, version: 1, end: 'done' }));
  const no = await aRejection(of, { organisation });
  const concernId = await aConcern(of, await anAnswer(of, { rejectionId: no.id }));
  const decided = { id: concernId, version: 1, decision: 'one-opinion', title: '', dueOn: null } as const;
  await did(of, (tx) => decide(tx, decided));
  await did(of, (tx) => mergeOrganisations(tx, { id: double, intoId: organisationId }));
  await did(of, (tx) => mergeContacts(tx, { id: again, intoId: contactId }));
  return { organisationId, contactId };
}

/** An application at an offer whose terms nobody wrote down yet. */
export const anOfferToCome = (of: Of) =>
  did(of, async (tx) => {
    const stage = await firstStageOf(tx, 'offer');
    return addApplication(tx, newId(), {
      organisation: 'Bluebell',
      role: 'Pilot',
      stageId: stage?.id ?? '',
      url: null,
    });
  });
