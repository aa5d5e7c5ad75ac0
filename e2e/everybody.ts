import { listConversationsWith } from '@/db/conversations/reads';
import { listOpenFollowUps } from '@/db/follow-ups/reads';
import { addItem } from '@/db/practice/writes';
import { read } from '@/db/transaction';
import {
  aConcern,
  aNetwork,
  anAnswer,
  anInterview,
  aPreparedInterview,
  aQuestionSent,
  aRejection,
  atTen,
  aWholeRound,
  did,
} from '@/scripts/test/loop';
import { anApplication, aPerson, type Person } from '@/scripts/test/people';
import { aPractisedPerson } from '@/scripts/test/rehearsing';
import { anInvitation } from '@/scripts/test/responding';
import { COACHS_PAGES, PAGES, type Rows } from './pages';
import { writeToServedDatabase } from './person';
import {
  aCapture,
  anOffer,
  aPlannedWeek,
  aTarget,
  ratedTwice,
  someCoaches,
  twoResumes,
  twoTalks,
} from './rows';

async function rowsOf(person: Person): Promise<Rows> {
  const round = await aWholeRound(person);
  const fresh = await aRejection(person);
  const { id: undecidedNo } = await aRejection(person);
  const undecided = await anAnswer(person, { rejectionId: undecidedNo });
  const invited = await anInvitation(person);
  await aConcern(person, undecided);
  const asked = await aRejection(person);
  await aQuestionSent(person, asked.episodeId);
  const silent = await aRejection(person);
  await aQuestionSent(person, silent.episodeId, 20);
  const offer = await anOffer(person, await anApplication(person, 'Quay'));
  const application = await anApplication(person);
  const coming = await aPreparedInterview(person, application);
  const past = await anInterview(person, application, { startsAt: atTen(-2) });
  const aimedAt = await aTarget(person);
  const capture = await aCapture(person);
  const network = await aNetwork(person);
  const { aHardAnswer } = await import('@/scripts/test/understanding');
  const hard = await aHardAnswer(person);
  const { talks, touches } = await read(person.scope, (tx) => ({
    talks: listConversationsWith(tx, network.contactId),
    touches: listOpenFollowUps(tx),
  }));
  const talksHeard = await twoTalks(person);
  await ratedTwice(person);
  const resumes = await twoResumes(person, application);
  const daily = { title: 'Read one advert', kind: 'search', dueOn: null, repeat: 'daily' } as const;
  const { id: item } = await did(person, (tx) => addItem(tx, daily));
  const practised = await aPractisedPerson(person, { interviewId: past });
  const [talk, touch] = [talks[0]?.id ?? '', touches[0]?.id ?? ''];
  const mine = {
    hard,
    application,
    offer,
    coming,
    past,
    capture,
    network,
    practised,
    talk,
    touch,
    checkIn: await aPlannedWeek(person),
    item,
    coaches: await someCoaches(person, application),
    ...aimedAt,
    ...talksHeard,
    ...resumes,
  };
  return {
    round,
    fresh: fresh.id,
    asked: asked.id,
    silent: silent.id,
    undecided,
    undecidedNo,
    invited,
    ...mine,
  };
}

/** Somebody with all of it, made once for each worker: here everything is looked at, and nothing done. */
let made: Promise<{ person: Person; rows: Rows }> | undefined;
export function somebody(): Promise<{ person: Person; rows: Rows }> {
  made ??= make();
  return made;
}
async function make(): Promise<{ person: Person; rows: Rows }> {
  writeToServedDatabase();
  const person = await aPerson('everybody');
  return { person, rows: await rowsOf(person) };
}

/** Every page, by what it is about and who looks at it. */
export const WALKS = [
  ...Object.entries(PAGES).map(([which, addresses]) => ({ which, addresses, as: 'seeker' })),
  ...Object.entries(COACHS_PAGES).map(([which, addresses]) => ({ which, addresses, as: 'coach' })),
];
