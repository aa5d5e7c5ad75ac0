import { and, eq, isNull, type SQL, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { mayGo } from '@/lib/episodes/rules';
import type {
  AboutGiven,
  ConcernGiven,
  Decided,
  FeedbackGiven,
  PassageGiven,
  ReadingGiven,
} from '@/lib/feedback/input';
import type { Decision } from '@/lib/feedback/rules';
import { passageIn } from '@/lib/feedback/sentences';
import { suggestionFor } from '@/lib/practice/suggestions';
import { mayBecome } from '@/lib/requests/rules';
import type { Skill } from '@/lib/skills/rules';
import { addDays, dayIn } from '@/lib/time/days';
import { clockIn } from '@/lib/time/zones';
import { forgetStrength, holdFeedback, markApart, NO_STRENGTH, NOTHING_DRAWN } from '../apart/writes';
import { findApplication } from '../applications/reads';
import { dropDrafts, type EpisodeMove, holdEpisode, moveEpisode } from '../episodes/writes';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import { addFromLibrary, addItem, archiveOpenItemsOf } from '../practice/writes';
import { findRejection, type Rejection } from '../rejections/reads';
import { requestsOn } from '../requests/reads';
import { settleRequest } from '../requests/writes';
import { findTheme } from '../themes/reads';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { findConcern, findFeedback } from './reads';
import { concerns, feedback, strengths } from './tables';

/**
 * Keeps what was said, by itself or about a "no"; a question on its way is answered by it. Listening is the win.
 * @param stays for words that stood in the "no" itself: it is only just recorded, and goes on resting.
 */
export async function keepFeedback(
  tx: Writing,
  id: string,
  given: FeedbackGiven,
  { stays = false } = {},
): Promise<Outcome<{ id: string }>> {
  const rejection = given.rejectionId ? await findRejection(tx, given.rejectionId) : undefined;
  if (given.rejectionId && (!rejection || rejection.takenBackAt)) return refused('not-found');
  const application = given.applicationId ? await findApplication(tx, given.applicationId) : undefined;
  if (given.applicationId && !application) return refused('not-found');
  const today = dayIn(tx.person.timeZone, new Date());
  const on = given.on ?? today;
  const hour = clockIn(tx.person.timeZone, new Date()).slice('2026-11-30T'.length);
  if (on > today || (on === today && (given.time ?? '') > hour)) return refused('in-the-future');
  if (rejection?.episodeId) await holdEpisode(tx, rejection.episodeId);
  const requests = rejection && given.source === 'asked-for' ? await requestsOn(tx, rejection.id) : [];
  // Also one that was declined or given up on: people write late.
  const answers = requests.findLast((request) => mayBecome(request.state, 'answered'))?.id ?? null;
  await tx.db.insert(feedback).values({
    ownerId: tx.scope.owner,
    id,
    rejectionId: rejection?.id ?? null,
    applicationId: rejection?.applicationId ?? application?.id ?? null,
    requestId: answers,
    source: given.source,
    words: given.words,
    myReading: given.myReading,
    speaker: given.speaker,
    heardAt: heardAt(tx, { on, today, time: given.time }) as unknown as string,
    isTimed: Boolean(given.time),
  });
  if (answers) {
    const settled = await settleRequest(tx, answers, 'answered');
    if (!settled.ok) return settled;
  }
  const noted = await noteHeard(tx, rejection ?? (application && withoutNo(application.id)), {
    kind: given.source === 'asked-for' ? 'answered' : 'feedback-kept',
    data: { feedbackId: id, source: given.source },
    stays,
  });
  if (!noted.ok) return noted;
  await keepWin(tx, {
    kind: 'listened',
    subjectKind: 'feedback',
    subjectId: id,
    about: rejection?.organisation ?? application?.organisation ?? given.speaker,
  });
  return done({ id });
}

/** An application that has no "no", or none that anything follows from. */
type NoEpisode = { episodeId: null; state: null; applicationId: string };
const withoutNo = (applicationId: string): NoEpisode => ({ episodeId: null, state: null, applicationId });

/**
 * One line in the history. Words that came take the episode to *answered* from wherever it waited, and a question not
 * sent yet is put away; from further on they change nothing.
 */
export async function noteHeard(
  tx: Writing,
  rejection: Pick<Rejection, 'episodeId' | 'state' | 'applicationId'> | NoEpisode | undefined,
  { stays = false, ...event }: Pick<EpisodeMove, 'kind' | 'data'> & { stays?: boolean },
): Promise<Outcome<unknown>> {
  const { episodeId = null, state = null, applicationId = null } = rejection ?? {};
  if (!stays && episodeId && state && mayGo(state, 'answered')) {
    await dropDrafts(tx, episodeId);
    return moveEpisode(tx, episodeId, { ...event, to: 'answered' });
  }
  return done(await appendEvent(tx, { ...event, applicationId, episodeId }));
}

/** Now, where it was said today at no hour in particular; else that hour, or the middle of that day. */
function heardAt(
  tx: Writing,
  { on, today, time }: { on: string; today: string; time?: string | undefined },
): SQL {
  if (on === today && !time) return sql`now()`;
  return sql`(${on}::date + ${time || '12:00'}::time) at time zone ${tx.person.timeZone}`;
}

/** How the seeker reads it, apart from the words, which never change. */
export async function keepReading(
  tx: Writing,
  { id, version, myReading }: ReadingGiven,
): Promise<Outcome<{ id: string }>> {
  if (!(await findFeedback(tx, id))) return refused('not-found');
  const [changed] = await tx.db
    .update(feedback)
    .set({ myReading, version: sql`${feedback.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, feedback, and(eq(feedback.id, id), eq(feedback.version, version))))
    .returning({ id: feedback.id });
  return changed ? done(changed) : refused('stale');
}

/** The first reading is over: from now on the words are folded. */
export async function markRead(tx: Writing, feedbackId: string): Promise<Outcome<{ id: string }>> {
  if (!(await findFeedback(tx, feedbackId))) return refused('not-found');
  await tx.db
    .update(feedback)
    .set({ readOnceAt: sql`now()` })
    .where(owned(tx.scope, feedback, and(eq(feedback.id, feedbackId), isNull(feedback.readOnceAt))));
  return done({ id: feedbackId });
}

/** Something they liked, in their words. */
export async function addStrength(
  tx: Writing,
  { feedbackId, quote }: { feedbackId: string; quote: string },
): Promise<Outcome<{ id: string }>> {
  const from = await findFeedback(tx, feedbackId);
  if (!from) return refused('not-found');
  const id = newId();
  await tx.db
    .insert(strengths)
    .values({ ownerId: tx.scope.owner, id, feedbackId, quote, ...placeOf(quote, from.words) });
  return done({ id });
}

/**
 * A passage of their words, as it stands there, kept as something they liked or as a doubt. What a doubt is about is
 * asked on another day.
 */
export async function notePassage(tx: Writing, given: PassageGiven): Promise<Outcome<{ id: string }>> {
  const from = await findFeedback(tx, given.feedbackId);
  if (!from) return refused('not-found');
  const [passage] = passageIn(from.words, given.place.start, given.place.end);
  if (!passage) return refused('nothing-marked');
  const { text: quote, start, end } = passage;
  const row = { ownerId: tx.scope.owner, id: newId(), feedbackId: from.id, quote, start, end };
  if (given.as === 'liked') await tx.db.insert(strengths).values(row);
  else await tx.db.insert(concerns).values({ ...row, askAboutOn: anotherDay(tx, 1) });
  return done({ id: row.id });
}

const anotherDay = (tx: Writing, days: number) => addDays(dayIn(tx.person.timeZone, new Date()), days);

/** One doubt of theirs, with what it seems to be about. A theme brings its skill unless another was chosen. */
export async function addConcern(tx: Writing, given: ConcernGiven): Promise<Outcome<{ id: string }>> {
  const [from, theme] = await Promise.all([
    findFeedback(tx, given.feedbackId),
    given.themeId ? findTheme(tx, given.themeId) : undefined,
  ]);
  if (!from || (given.themeId && !theme)) return refused('not-found');
  const id = newId();
  await tx.db.insert(concerns).values({
    ownerId: tx.scope.owner,
    id,
    feedbackId: given.feedbackId,
    quote: given.quote,
    ...placeOf(given.quote, from.words),
    themeId: theme?.id ?? null,
    skill: given.skill === '' ? (theme?.skill ?? null) : (given.skill as Skill),
    askAboutOn: theme || given.skill ? null : anotherDay(tx, 1),
    recognise: given.recognise === '' ? null : Number(given.recognise),
  });
  return done({ id });
}

/**
 * What the seeker does about a concern, changeable at any time. *Work on it* makes a practice item, and deciding
 * otherwise later puts away what was not done yet; *should not count* takes theme, skill and recognition away, and leaves the words as they are.
 */
export async function decide(
  tx: Writing,
  given: Decided,
): Promise<Outcome<{ id: string; feedbackId: string }>> {
  const before = await findConcern(tx, given.id);
  if (!before) return refused('not-found');
  await holdFeedback(tx, before.feedbackId);
  const [changed] = await tx.db
    .update(concerns)
    .set({
      decision: given.decision,
      decidedAt: sql`now()`,
      version: sql`${concerns.version} + 1`,
      updatedAt: sql`now()`,
      ...(given.decision === 'work-on-it' ? {} : NO_STRENGTH),
      ...(given.decision === 'should-not-count' ? NOTHING_DRAWN : {}),
    })
    .where(owned(tx.scope, concerns, and(eq(concerns.id, given.id), eq(concerns.version, given.version))))
    .returning({ id: concerns.id });
  if (!changed) return refused('stale');
  await markApart(tx, before.feedbackId);
  if (given.decision === 'should-not-count') await forgetStrength(tx, given.id);
  const from = await findFeedback(tx, before.feedbackId);
  await noteDecided(tx, from?.applicationId ?? null, given, before.decision);
  if (before.decision === 'work-on-it' && given.decision !== 'work-on-it')
    await archiveOpenItemsOf(tx, given.id);
  if (before.decision !== 'work-on-it' && given.decision === 'work-on-it')
    await addItemsFor(tx, before, given);
  return done({ id: given.id, feedbackId: before.feedbackId });
}

/** The first thing to do about a concern, and what else was chosen for it out of the library. */
async function addItemsFor(tx: Writing, before: { themeKey: string | null }, given: Decided): Promise<void> {
  const { libraryKey, ...suggested } = suggestionFor(before.themeKey);
  const title = given.title ?? suggested.title;
  await addItem(tx, {
    title,
    kind: suggested.kind,
    dueOn: given.dueOn,
    concernId: given.id,
    // In other words it is the seeker's own.
    libraryKey: title === suggested.title ? libraryKey : null,
  });
  for (const key of [given.also1, given.also2, given.also3])
    if (key) await addFromLibrary(tx, { key, concernId: given.id });
}

/** In no history what should not count is named as such: whoever was given the history reads that. */
async function noteDecided(
  tx: Writing,
  applicationId: string | null,
  { id, decision }: Pick<Decided, 'id' | 'decision'>,
  before: Decision | null,
): Promise<void> {
  if (decision === 'should-not-count') return;
  const from = before === 'should-not-count' ? null : before;
  await appendEvent(tx, { kind: 'decided', applicationId, data: { concernId: id, from, to: decision } });
}

/** Where a quote stands in the words it was taken from; nowhere, where it was put in other words. */
function placeOf(quote: string, words: string): { start: number | null; end: number | null } {
  const start = words.indexOf(quote);
  return start < 0 ? { start: null, end: null } : { start, end: start + quote.length };
}

/** What a doubt is about, said when the seeker likes: kept, asked again in a week, or left open for good. */
export async function sayAbout(tx: Writing, given: AboutGiven): Promise<Outcome<{ id: string }>> {
  const [before, theme] = await Promise.all([
    findConcern(tx, given.id),
    given.themeId ? findTheme(tx, given.themeId) : undefined,
  ]);
  if (!before || (given.themeId && !theme)) return refused('not-found');
  // What should not count is about nothing.
  if (before.decision === 'should-not-count') return refused('kept-apart');
  const skill = given.skill || (theme?.skill ?? null);
  const columns =
    given.go === 'keep'
      ? { themeId: theme?.id ?? null, skill, askAboutOn: theme || skill ? null : anotherDay(tx, 7) }
      : { askAboutOn: given.go === 'later' ? anotherDay(tx, 7) : null };
  const [changed] = await tx.db
    .update(concerns)
    .set({ ...columns, version: sql`${concerns.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, concerns, and(eq(concerns.id, given.id), eq(concerns.version, given.version))))
    .returning({ id: concerns.id });
  return changed ? done(changed) : refused('stale');
}
