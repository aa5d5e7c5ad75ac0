import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
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
import type { Rows } from './pages';
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
import { servedFor } from './served';

async function rowsOf(person: Person) {
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

/** What a look at pages needs of somebody: the cookies to come in with, and what their rows are called. */
interface Everybody {
  readonly person: Pick<Person, 'cookie'>;
  readonly coach: Pick<Person, 'cookie'>;
  readonly rows: Rows;
}

/**
 * Somebody with all of it, made once for all workers of a run: here everything is looked at, and nothing done. Who comes
 * first makes them, and leaves a note for the others.
 */
export async function everybody(): Promise<Everybody> {
  const place = path.join(servedFor('').data, `everybody-${process.ppid}`);
  const note = path.join(place, 'note.json');
  writeToServedDatabase();
  try {
    mkdirSync(place);
  } catch {
    for (let n = 0; n < 600 && !existsSync(note); n++) await setTimeout(100);
    return JSON.parse(readFileSync(note, 'utf8'));
  }
  const person = await aPerson('everybody');
  const { coaches, ...own } = await rowsOf(person);
  const { coach, ...between } = coaches;
  const made: Everybody = {
    person: { cookie: person.cookie },
    coach: { cookie: coach.cookie },
    rows: { ...own, coaches: between },
  };
  writeFileSync(`${note}.new`, JSON.stringify(made), { mode: 0o600 });
  renameSync(`${note}.new`, note);
  return made;
}
