import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { isClosedTo } from '@/lib/closings/rules';
import type { AnswerLetterGiven, LetterSent, ThanksGiven } from '@/lib/letters/input';
import {
  asksForLater,
  asksToRespond,
  type Invitation,
  type LetterKind,
  mayWrite,
  movesOf,
  saysThanks,
} from '@/lib/letters/rules';
import { unfilled, withNames } from '@/lib/requests/merge';
import { addDays, dayIn } from '@/lib/time/days';
import { namePerson } from '../accounts/writes';
import { whomToWrite } from '../closings/reads';
import { type Episode, findEpisode } from '../episodes/reads';
import { moveEpisode, winOf } from '../episodes/writes';
import { addFollowUp } from '../follow-ups/writes';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import { give } from '../responses/writes';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { type Letter, listLettersOn } from './reads';
import { letters } from './tables';

type Given = Omit<ThanksGiven, 'kind' | 'go'> & { kind: LetterKind; go: ThanksGiven['go'] };
type About = { rejectionId: string };

/** Keeps a letter as it stands, and what was typed into the other texts. Nothing goes out by this. */
export async function keepLetter(tx: Writing, given: Given): Promise<Outcome<About>> {
  const episode = await findEpisode(tx, given.episodeId);
  if (!episode) return refused('not-found');
  const door = await whomToWrite(tx, episode.applicationId);
  if (!door || isClosedTo(door, { name: given.to, email: given.address })) return refused('asked-not-to');
  if (!mayWrite(episode, given.kind)) return refused('no-such-move');
  const open = await openLetter(tx, episode.rejectionId);
  const me = given.me ?? tx.person.name;
  const text = withNames(given.text, { name: given.to, me, before: open?.contact ?? null });
  if (given.go === 'send' && unfilled(`${given.subject}\n${text}`).length > 0) return refused('unfilled');
  if (given.dueOn && given.dueOn < today(tx)) return refused('in-the-past');
  if (given.me && given.me !== tx.person.name) await namePerson(tx, given.me);
  const contactId = given.to
    ? await haveContact(tx, { organisationId: episode.organisationId, name: given.to, email: given.address })
    : null;
  const { kind, channel, subject, dueOn } = given;
  const drafts = { ...open?.drafts, [`${kind}.${channel}`]: text };
  const letter = { kind, channel, subject, dueOn, contactId, text, drafts };
  if (open)
    await tx.db
      .update(letters)
      .set({ ...letter, version: sql`${letters.version} + 1`, updatedAt: sql`now()` })
      .where(owned(tx.scope, letters, eq(letters.id, open.id), isNull(letters.sentAt)));
  else
    await tx.db
      .insert(letters)
      .values({ ownerId: tx.scope.owner, id: newId(), episodeId: episode.id, ...letter });
  return done({ rejectionId: episode.rejectionId });
}

/** The answer as a letter, from the points that are ready. */
export const keepAnswerLetter = (tx: Writing, given: AnswerLetterGiven): Promise<Outcome<About>> =>
  keepLetter(tx, { ...given, kind: 'answer', channel: 'email', dueOn: null });

const openLetter = async (tx: Writing, rejectionId: string): Promise<Letter | undefined> =>
  (await listLettersOn(tx, rejectionId)).find(({ sentAt }) => sentAt === null);

const today = (tx: Writing) => dayIn(tx.person.timeZone, new Date());

/** "Yes, I sent it": the text is kept as it went, and the episode goes where the letter takes it. */
export async function markLetterSent(tx: Writing, given: LetterSent): Promise<Outcome<About>> {
  const [letter] = await tx.db
    .select({
      id: letters.id,
      episodeId: letters.episodeId,
      contactId: letters.contactId,
      kind: letters.kind,
      text: letters.text,
      dueOn: letters.dueOn,
      sentAt: letters.sentAt,
    })
    .from(letters)
    .where(owned(tx.scope, letters, eq(letters.id, given.letterId)))
    // Of two windows that say so at once the later one waits here, and finds what the other said.
    .for('update');
  const episode = letter && (await findEpisode(tx, letter.episodeId));
  if (!episode) return refused('not-found');
  const door = await whomToWrite(tx, episode.applicationId);
  if (!door || isClosedTo(door, { contactId: letter.contactId })) return refused('asked-not-to');
  // Said twice: what went, and when, stays as it was said first.
  if (letter.sentAt) return given.how === 'yes' ? done(episode) : refused('no-such-move');
  if (!mayWrite(episode, letter.kind)) return refused('no-such-move');
  const sentText = given.how === 'changed' && given.sentText ? given.sentText : letter.text;
  if (unfilled(sentText).length > 0) return refused('unfilled');
  await tx.db
    .update(letters)
    .set({ sentAt: sql`now()`, sentText, version: sql`${letters.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, letters, eq(letters.id, letter.id)));
  return afterSending(tx, episode, letter);
}

/** What follows from a letter that has gone: where the episode stands, what is a win, and when to write again. */
async function afterSending(
  tx: Writing,
  episode: Episode,
  { kind, contactId, dueOn }: { kind: LetterKind; contactId: string | null; dueOn: string | null },
): Promise<Outcome<About>> {
  if (kind === 'answer') return give(tx, episode);
  for (const to of movesOf(kind)) {
    const moved = await moveEpisode(tx, episode.id, { to, kind: to as 'thanked' | 'asked-to-respond' });
    if (!moved.ok) return moved;
  }
  if (saysThanks(kind)) await keepWin(tx, winOf('thanked', episode));
  if (asksToRespond(kind)) await keepWin(tx, winOf('asked-to-respond', episode));
  if (!asksForLater(kind)) return done({ rejectionId: episode.rejectionId });
  const set = await addFollowUp(
    tx,
    newId(),
    {
      contactId,
      organisationId: contactId ? null : episode.organisationId,
      applicationId: episode.applicationId,
      what: 'Ask whether something similar has opened',
      dueOn: laterDay(dueOn, today(tx)),
    },
    'keep-in-touch',
  );
  return set.ok ? done({ rejectionId: episode.rejectionId }) : set;
}

/** A season, where no other day was chosen. A day that has passed since it was chosen is today. */
export const LATER_DAYS = 90;
const laterDay = (chosen: string | null, now: string) => {
  const day = chosen ?? addDays(now, LATER_DAYS);
  return day < now ? now : day;
};

/** Whether they would hear an answer. Not to be invited is an ending like the others. */
export async function settleInvitation(
  tx: Writing,
  { episodeId, as }: { episodeId: string; as: Invitation },
): Promise<Outcome<About>> {
  const moved = await moveEpisode(tx, episodeId, { to: as, kind: as });
  return moved.ok ? done({ rejectionId: moved.value.rejectionId }) : moved;
}

/** It was said on a call, or face to face: the prepared words are kept as what was said. */
export async function sayAnswer(tx: Writing, episodeId: string): Promise<Outcome<About>> {
  const episode = await findEpisode(tx, episodeId);
  if (!episode) return refused('not-found');
  const door = await whomToWrite(tx, episode.applicationId);
  if (!door || isClosedTo(door)) return refused('asked-not-to');
  // Said twice: what was given first stays.
  if (episode.state === 'given') return done({ rejectionId: episode.rejectionId });
  const given = await give(tx, episode);
  if (!given.ok) return given;
  const text = given.value.text;
  // A letter that was begun and not sent is over with it.
  await tx.db
    .delete(letters)
    .where(owned(tx.scope, letters, and(eq(letters.episodeId, episodeId), isNull(letters.sentAt))));
  await tx.db.insert(letters).values({
    ownerId: tx.scope.owner,
    id: newId(),
    episodeId,
    kind: 'answer',
    channel: 'phone',
    text,
    sentAt: sql`now()`,
    sentText: text,
  });
  return done({ rejectionId: episode.rejectionId });
}
