import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { isClosedTo } from '@/lib/closings/rules';
import { hasApart } from '@/lib/letters/door';
import type { AnswerLetterGiven, LetterSent, ThanksGiven } from '@/lib/letters/input';
import {
  asksForLater,
  asksToRespond,
  hasAskedOn,
  type Invitation,
  isSecondQuestion,
  kindsFrom,
  type LetterKind,
  movesOf,
  type Standing,
  saysThanks,
  whyNotWritten,
} from '@/lib/letters/rules';
import { unfilled, withNames } from '@/lib/requests/merge';
import { stampOf } from '@/lib/responses/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { namePerson } from '../accounts/writes';
import { addresseeOf } from '../addressees/writes';
import { whomToWrite } from '../closings/reads';
import { type Episode, findEpisode } from '../episodes/reads';
import { holdEpisode, moveEpisode, winOf } from '../episodes/writes';
import { listConcerns } from '../feedback/reads';
import { addFollowUp } from '../follow-ups/writes';
import { isLeaving } from '../gone/writes';
import { contacts } from '../organisations/tables';
import { owned } from '../owned';
import { findAnswer } from '../responses/reads';
import { give, giveAsItWent } from '../responses/writes';
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
  const { rejectionId } = episode;
  const [door, to, all] = await Promise.all([
    whomToWrite(tx, episode.applicationId),
    addresseeOf(tx, given, episode),
    listLettersOn(tx, rejectionId),
  ]);
  if (!door || isClosedTo(door, to)) return refused('asked-not-to');
  const standing = await standingOf(tx, episode, all);
  const why = whyNotWritten(standing, given.kind);
  if (why) return refused(why);
  const open = all.find(({ sentAt }) => sentAt === null);
  // Kept, or sent, in another window meanwhile.
  if ((open?.version ?? 0) !== given.version) return refused('stale');
  if (open && (await isLeaving(tx, open.kind === 'answer' ? 'answer' : 'thanks', open.id)))
    return refused('mail-leaving');
  const me = given.me ?? tx.person.name;
  const before = given.greeted ?? open?.contact ?? null;
  const named = (words: string) => withNames(words, { name: to.name, me, before });
  const text = named(given.text);
  if (given.go === 'send' && unfilled(`${given.subject}\n${text}`).length > 0) return refused('unfilled');
  if (given.dueOn && given.dueOn < today(tx)) return refused('in-the-past');
  if (given.me && given.me !== tx.person.name) await namePerson(tx, given.me);
  const { kind, channel, subject, dueOn } = given;
  const others = Object.entries(open?.drafts ?? {}).map(([key, draft]) => [key, named(draft)]);
  // Whoever it goes to now is greeted in every text.
  const drafts = { ...Object.fromEntries(others), [`${kind}.${channel}`]: text };
  const { contactId } = to;
  const letter = { kind, channel, subject, dueOn, contactId, text, drafts, isApart: standing.isApart };
  const [kept] = open
    ? await tx.db
        .update(letters)
        .set({ ...letter, version: sql`${letters.version} + 1`, updatedAt: sql`now()` })
        .where(
          owned(
            tx.scope,
            letters,
            and(eq(letters.id, open.id), eq(letters.version, open.version), isNull(letters.sentAt)),
          ),
        )
        .returning({ id: letters.id })
    : await tx.db
        .insert(letters)
        .values({ ownerId: tx.scope.owner, id: newId(), episodeId: episode.id, ...letter })
        // One open letter an episode: of two windows that begin at once the later one is told.
        .onConflictDoNothing()
        .returning({ id: letters.id });
  return kept ? done({ rejectionId }) : refused('stale');
}

/** The answer as a letter, from the points that are ready, as they were when its page was drawn. */
export async function keepAnswerLetter(
  tx: Writing,
  { points, ...given }: AnswerLetterGiven,
): Promise<Outcome<About>> {
  const kept = await keepLetter(tx, { ...given, kind: 'answer', channel: 'email', dueOn: null });
  if (!kept.ok) return kept;
  const answer = await findAnswer(tx, kept.value.rejectionId);
  if (!answer.isReady) return refused('no-such-move');
  const isSame = points === undefined || points === stampOf(answer.points.map(({ response }) => response));
  return isSame ? kept : refused('stale');
}

/** Where an episode stands, as far as a letter needs. */
async function standingOf(tx: Writing, episode: Episode, all: readonly Letter[]): Promise<Standing> {
  const doubts = await listConcerns(tx, { rejectionId: episode.rejectionId });
  const isApart = hasApart(doubts.map(({ decision }) => decision));
  return { ...episode, hasAsked: hasAskedOn(all), isApart };
}

const today = (tx: Writing) => dayIn(tx.person.timeZone, new Date());

/**
 * "Yes, I sent it": the text is kept as it went, whatever has changed since it was written; and the episode goes where the
 * letter takes it, from where it may.
 */
export async function markLetterSent(tx: Writing, given: LetterSent): Promise<Outcome<About>> {
  const which = owned(tx.scope, letters, eq(letters.id, given.letterId));
  const [of] = await tx.db.select({ episodeId: letters.episodeId }).from(letters).where(which);
  if (of) await holdEpisode(tx, of.episodeId);
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
    .where(which)
    // Of two windows that say so at once the later one waits here, and finds what the other said.
    .for('update');
  const episode = letter && (await findEpisode(tx, letter.episodeId));
  if (!episode) return refused('not-found');
  const { contactId } = letter;
  const [door, [contact], all] = await Promise.all([
    whomToWrite(tx, episode.applicationId),
    tx.db
      .select({ name: contacts.name, email: contacts.email })
      .from(contacts)
      .where(owned(tx.scope, contacts, contactId ? eq(contacts.id, contactId) : sql`false`)),
    listLettersOn(tx, episode.rejectionId),
  ]);
  if (!door || isClosedTo(door, { contactId, ...contact })) return refused('asked-not-to');
  // Said twice: what went, and when, stays as it was said first.
  if (letter.sentAt) return given.how === 'yes' ? done(episode) : refused('said-already');
  const sentText = given.how === 'changed' && given.sentText ? given.sentText : letter.text;
  if (unfilled(sentText).length > 0) return refused('unfilled');
  await tx.db
    .update(letters)
    .set({ sentAt: sql`now()`, sentText, version: sql`${letters.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, letters, eq(letters.id, letter.id)));
  // From elsewhere, or asked a second time: it has gone and is kept, and nothing else follows.
  const isTwice = isSecondQuestion(letter.kind) && hasAskedOn(all);
  if (isTwice || !kindsFrom(episode.state).includes(letter.kind))
    return done({ rejectionId: episode.rejectionId });
  return afterSending(tx, episode, letter);
}

/** What follows from a letter that has gone: where the episode stands, what is a win, and when to write again. */
async function afterSending(
  tx: Writing,
  episode: Episode,
  { kind, contactId, dueOn }: { kind: LetterKind; contactId: string | null; dueOn: string | null },
): Promise<Outcome<About>> {
  if (kind === 'answer') return giveAsItWent(tx, episode);
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
  const { rejectionId } = episode;
  const door = await whomToWrite(tx, episode.applicationId);
  if (!door || isClosedTo(door)) return refused('asked-not-to');
  // Said twice: what was given first stays.
  if (episode.state === 'given') return done({ rejectionId });
  const all = await listLettersOn(tx, rejectionId);
  const { isApart } = await standingOf(tx, episode, all);
  const given = await give(tx, episode);
  if (!given.ok) return given;
  const said = { kind: 'answer', channel: 'phone', sentAt: sql`now()` } as const;
  const begun = all.find(({ kind, sentAt }) => kind === 'answer' && sentAt === null);
  if (!begun) {
    const { text } = given.value;
    await tx.db
      .insert(letters)
      .values({ ownerId: tx.scope.owner, id: newId(), episodeId, ...said, text, sentText: text, isApart });
    return done({ rejectionId });
  }
  // A letter that was begun is what was said, with the words that the seeker gave it; unless the points have changed since.
  const sentText = begun.isCurrent ? begun.text : given.value.text;
  const [kept] = await tx.db
    .update(letters)
    .set({ ...said, sentText, version: sql`${letters.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, letters, and(eq(letters.id, begun.id), isNull(letters.sentAt))))
    .returning({ id: letters.id });
  return kept ? done({ rejectionId }) : refused('stale');
}
