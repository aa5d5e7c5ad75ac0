import { v7 as newId } from 'uuid';
import { giveItem, giveQuestion } from '@/db/assignments/writes';
import { listCheckIns } from '@/db/check-ins/reads';
import { makeGroup, placeClients } from '@/db/client-groups/writes';
import { commentAsCoach, replyToCoach } from '@/db/comments/writes';
import { setAppointment } from '@/db/meetings/writes';
import { offerProgramme } from '@/db/programme-offers/writes';
import { addLine, addProgramme, type NewLine } from '@/db/programmes/writes';
import { propose } from '@/db/proposals/writes';
import { noteAsCoach, noteToCoach } from '@/db/shared-notes/writes';
import { listShown } from '@/db/shown/reads';
import { show } from '@/db/shown/writes';
import { makeSupporterLink } from '@/db/supporters/writes';
import { read } from '@/db/transaction';
import { keepWorkingNote } from '@/db/working-notes/writes';
import { giveItemInput, giveQuestionInput } from '@/lib/assignments/input';
import { showInput } from '@/lib/shown/input';
import { atTen, did } from '@/scripts/test/loop';
import type { Person } from '@/scripts/test/people';
import { asCoach } from '@/scripts/test/talking';
import { hashOf, newToken } from '@/server/token';

/** What lies between a seeker and a coach, by the addresses it has. */
export interface Coached {
  /** The coach's own programme, and what was shown to them. */
  readonly programme: string;
  readonly shown: string;
  /** What a friend was sent, and has not opened. */
  readonly look: string;
}

const LINES: readonly NewLine[] = [
  { of: 'stage', name: 'Calls', kind: 'screening' },
  { of: 'template', name: 'Thanks', text: 'Thank you for the talk.' },
  { of: 'item', title: 'Read one advert', kind: 'search', libraryKey: null },
  { of: 'goal', kind: 'practice', n: 2 },
];

/**
 * One of each that a coach writes for a seeker who lets them see everything, and of what the seeker answers: a comment
 * and its answer, notes, something shown, something to do, an entry proposed, a programme, a meeting; and a friend's
 * link.
 */
export async function aCoachedSearch(
  seeker: Person,
  coach: Person,
  linkId: string,
  applicationId: string,
): Promise<Coached> {
  const ruth = { coach, linkId };
  const subject = { kind: 'application', id: applicationId } as const;
  const said = await asCoach(ruth, 'comment-pipeline', (tx) =>
    commentAsCoach(tx, { subject, words: 'Lead with the result, then how you came to it.' }),
  );
  if (said.ok) await did(seeker, (tx) => replyToCoach(tx, { rootId: said.value.id, words: 'I have, now.' }));
  await asCoach(ruth, 'comment-pipeline', (tx) => commentAsCoach(tx, { subject, words: 'And ask when.' }));
  await asCoach(ruth, 'share-note', (tx) => noteAsCoach(tx, { words: 'Bring the story of the flood.' }));
  await did(seeker, (tx) => noteToCoach(tx, { toLinkId: linkId, words: 'I will be five minutes late.' }));
  const item = giveItemInput.parse({ title: 'Ask Daniel what stayed with him', note: 'He said you could.' });
  await asCoach(ruth, 'assign-practice', (tx) => giveItem(tx, item));
  const question = giveQuestionInput.parse({ words: 'Why boats, of all things?' });
  await asCoach(ruth, 'assign-practice', (tx) => giveQuestion(tx, question));
  const entry = {
    organisation: 'Fernside Libraries',
    role: 'Archivist',
    url: null,
    stand: 'applied',
  } as const;
  await asCoach(ruth, 'propose-entry', (tx) => propose(tx, { kind: 'application', ...entry }));
  const zone = 'Europe/London';
  const appointment = {
    kind: 'video',
    startsAt: atTen(6),
    zone,
    place: 'https://meet.example.org/ann',
  } as const;
  await asCoach(ruth, 'set-meeting', (tx) => setAppointment(tx, appointment));
  const { id: programme } = await did(coach, (tx) =>
    addProgramme(tx, { name: 'First month', words: 'What has helped others to begin.', forNew: true }),
  );
  for (const line of LINES) await did(coach, (tx) => addLine(tx, programme, line));
  await asCoach(ruth, 'offer-programme', (tx) => offerProgramme(tx, programme));
  const group = newId();
  await did(coach, (tx) => makeGroup(tx, group, 'Autumn programme'));
  await did(coach, (tx) => placeClients(tx, { groupId: group, shown: [linkId], picked: [linkId] }));
  await did(coach, (tx) => keepWorkingNote(tx, { aboutLinkId: linkId, words: 'Likes to be asked first.' }));
  return { programme, ...(await shownAndSent(seeker, linkId)) };
}

/** A check-in that was shown, with a line of one's own, and a story for a friend. */
async function shownAndSent(seeker: Person, linkId: string) {
  const { weeks } = await read(seeker.scope, (tx) => ({ weeks: listCheckIns(tx) }));
  const given = weeks[0] ? { kind: 'check-in', id: weeks[0].id } : { kind: 'note' };
  const input = showInput.parse({ ...given, picked: linkId, line: 'A long week, and this came of it.' });
  await did(seeker, (tx) => show(tx, input));
  const { all } = await read(seeker.scope, (tx) => ({ all: listShown(tx) }));
  const look = newToken();
  await did(seeker, (tx) =>
    makeSupporterLink(tx, hashOf(look), {
      kind: 'story',
      title: 'The flood',
      words: 'The water came at four in the morning.',
      forWhom: 'Mo',
      fromWhom: 'Ann',
      line: 'Where do you get lost?',
    }),
  );
  return { shown: all[0]?.id ?? '', look };
}
