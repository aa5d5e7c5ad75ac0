import { and, eq, inArray, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { preferencesOf } from '@/lib/accounts/preferences';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { coolsUntil } from '@/lib/listening/cool-down';
import type { Begun, NotesGiven, Placed, WrittenDown } from '@/lib/listening/input';
import { areSame, isEmpty } from '@/lib/listening/notes';
import { mayBecome } from '@/lib/requests/rules';
import { users } from '../accounts/tables';
import { keepPreferences } from '../accounts/writes';
import { markApart } from '../apart/writes';
import { findApplication } from '../applications/reads';
import { holdEpisode } from '../episodes/writes';
import { feedback } from '../feedback/tables';
import { noteHeard } from '../feedback/writes';
import { owned } from '../owned';
import { findRejection, type Rejection } from '../rejections/reads';
import { requestsOn } from '../requests/reads';
import { settleRequest } from '../requests/writes';
import type { Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';
import { findListening, type Listening, listOpenListenings } from './reads';
import { listenings } from './tables';

/** For how long an empty page is the one that was just opened, perhaps in another window, and waits for its call. */
const LATELY_MS = 12 * 3_600_000;

/**
 * Opens a page to write on, before anything is chosen. One that was opened lately and left empty is taken up again, so
 * that none is ever a burden; a new one is opened rather than an old one taken up, which would say that it was written
 * down before it was said.
 */
export async function beginListening(
  tx: Writing,
  { rejectionId, applicationId, heardBy: chosen }: Begun,
): Promise<Outcome<{ feedbackId: string }>> {
  const from = await openedFrom(tx, rejectionId, applicationId);
  if (!from) return refused('not-found');
  const heardBy = chosen || (await preferencesIn(tx)).heardBy;
  if (chosen) await keepPreferences(tx, { heardBy: chosen });
  const now = sql`now()` as unknown as string;
  const afresh = { ...from, heardBy, asked: [], startedAt: now };
  const [empty] = await listOpenListenings(tx, { isEmpty: true, limit: 1 });
  const isLately = empty && Date.now() - Date.parse(empty.startedAt) < LATELY_MS;
  if (isLately && (await takeUp(tx, empty.feedbackId))) {
    await set(tx, empty.feedbackId, afresh);
    return done({ feedbackId: empty.feedbackId });
  }
  await clearLongEmpty(tx);
  const feedbackId = newId();
  const { owner: ownerId } = tx.scope;
  const source = 'on-the-call' as const;
  await tx.db
    .insert(feedback)
    .values({ ownerId, id: feedbackId, source, words: '', heardAt: now, isTimed: true });
  await tx.db.insert(listenings).values({ ownerId, id: newId(), feedbackId, ...afresh });
  return done({ feedbackId });
}

/** Still: another window may write on a page at this moment, and then it stays that window's. */
const isStillEmpty = and(eq(feedback.words, ''), eq(feedback.myReading, ''));

/** Not sooner than this: a browser without a network may hold what was written on a page that is empty here. */
async function clearLongEmpty({ scope, db }: Writing): Promise<void> {
  const long = db
    .select({ id: listenings.feedbackId })
    .from(listenings)
    .where(
      owned(
        scope,
        listenings,
        and(isNull(listenings.endedAt), lt(listenings.startedAt, sql`now() - interval '60 days'`)),
      ),
    );
  await db.delete(feedback).where(owned(scope, feedback, and(inArray(feedback.id, long), isStillEmpty)));
}

/** Makes an empty page one that is opened now. @returns whether it was empty still. */
async function takeUp(tx: Writing, feedbackId: string): Promise<boolean> {
  const now = sql`now()` as unknown as string;
  const taken = await tx.db
    .update(feedback)
    .set({ heardAt: now, createdAt: now, isTimed: true })
    .where(owned(tx.scope, feedback, and(eq(feedback.id, feedbackId), isStillEmpty)))
    .returning({ id: feedback.id });
  return taken.length > 0;
}

/** What it was opened from, as columns; undefined where that is not there, or not the seeker's. */
async function openedFrom(tx: Writing, rejectionId: string, applicationId: string) {
  const [rejection, application] = await Promise.all([
    rejectionId ? findRejection(tx, rejectionId) : undefined,
    applicationId ? findApplication(tx, applicationId) : undefined,
  ]);
  if (rejectionId && (!rejection || rejection.takenBackAt)) return undefined;
  if (applicationId && !application) return undefined;
  return { fromRejectionId: rejection?.id ?? null, fromApplicationId: application?.id ?? null };
}

const preferencesIn = async ({ scope, db }: Writing) => {
  const [row] = await db
    .select({ preferences: users.preferences })
    .from(users)
    .where(eq(users.id, scope.owner));
  return preferencesOf(row?.preferences);
};

const set = ({ scope, db }: Writing, feedbackId: string, columns: Partial<typeof listenings.$inferInsert>) =>
  db
    .update(listenings)
    .set(columns)
    .where(owned(scope, listenings, eq(listenings.feedbackId, feedbackId)));

type Kept = Outcome<{ feedbackId: string; version: number }>;

/**
 * Keeps the notes as they stand, upon the version that was seen: what another window wrote meanwhile is never written
 * over (refuses 'stale'). The same notes again are kept already.
 */
export async function keepNotes(tx: Writing, given: NotesGiven): Promise<Kept> {
  const before = await findListening(tx, given.feedbackId);
  if (!before) return refused('not-found');
  const { feedbackId, heardBy, picked, words, myReading } = given;
  let { version } = before;
  if (!areSame(before, given)) {
    if (before.endedAt) return refused('no-such-move');
    const [changed] = await tx.db
      .update(feedback)
      .set({ words, myReading, version: sql`${feedback.version} + 1`, updatedAt: sql`now()` })
      .where(owned(tx.scope, feedback, and(eq(feedback.id, feedbackId), eq(feedback.version, given.version))))
      .returning({ version: feedback.version });
    if (!changed) return refused('stale');
    version = changed.version;
  }
  if (heardBy !== before.heardBy || picked.join() !== before.asked.join())
    await set(tx, feedbackId, { heardBy, asked: picked });
  await keepPreferences(tx, { heardBy, listeningClock: given.clock });
  return done({ feedbackId, version });
}

/** It is over: from now on their words stand as they are, and nothing need be answered. Having listened is the win. */
export async function endListening(tx: Writing, given: NotesGiven): Promise<Kept> {
  if (isEmpty(given) && (await findListening(tx, given.feedbackId))) return refused('nothing-written');
  const kept = await keepNotes(tx, given);
  if (!kept.ok) return kept;
  const { coolDown } = await preferencesIn(tx);
  const now = new Date();
  const until = coolsUntil(coolDown, now, tx.person.timeZone);
  const [ended] = await tx.db
    .update(listenings)
    .set({ endedAt: now.toISOString(), coolsUntil: until?.toISOString() ?? null })
    .where(
      owned(
        tx.scope,
        listenings,
        and(eq(listenings.feedbackId, given.feedbackId), isNull(listenings.endedAt)),
      ),
    )
    .returning({ id: listenings.id });
  if (ended) await keepWin(tx, winOf(given.feedbackId, ''));
  return kept;
}

const winOf = (feedbackId: string, about: string) =>
  ({ kind: 'listened', subjectKind: 'feedback', subjectId: feedbackId, about }) as const;

/** A talk whose notes come as a whole, once it is over: what it was about is asked as of any other. */
export async function writeDownListening(
  tx: Writing,
  { words, myReading, heardBy: chosen }: WrittenDown,
): Promise<Kept> {
  if (isEmpty({ words, myReading })) return refused('nothing-written');
  const begun = await beginListening(tx, { rejectionId: '', applicationId: '', heardBy: chosen });
  if (!begun.ok) return begun;
  const found = await findListening(tx, begun.value.feedbackId);
  if (!found) return refused('not-found');
  const { listeningClock: clock } = await preferencesIn(tx);
  return endListening(tx, { ...found, words, myReading, picked: found.asked, clock, go: 'over' });
}

/**
 * Says what it was about, or leaves that open. Said of a "no", it answers a question that was on its way there, and the
 * episode goes on as after any answer. Once said it stays, whichever window says another: what follows hangs on it.
 */
export async function placeListening(tx: Writing, given: Placed): Promise<Outcome<{ feedbackId: string }>> {
  await hold(tx, given.feedbackId);
  const listening = await findListening(tx, given.feedbackId);
  if (!listening) return refused('not-found');
  const aboutId = given.otherId || given.aboutId;
  const about = aboutId ? await aboutWhat(tx, aboutId) : undefined;
  if (aboutId && !about) return refused('not-found');
  if (!listening.endedAt) return refused('no-such-move');
  // Said before, in another window: what follows hangs on it. Of an application it may still be said which "no".
  const stands = listening.applicationId;
  if (about && (listening.rejectionId || (stands && stands !== about.applicationId)))
    return refused('said-already');
  if (about?.rejection?.episodeId) await holdEpisode(tx, about.rejection.episodeId);
  const request = about?.rejection && (await answeredBy(tx, about.rejection.id));
  const placed = await tx.db
    .update(feedback)
    .set({
      ...(given.speaker ? { speaker: given.speaker } : {}),
      ...(about ? { rejectionId: about.rejection?.id ?? null, applicationId: about.applicationId } : {}),
      ...(request ? { requestId: request } : {}),
      version: sql`${feedback.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(
      owned(
        tx.scope,
        feedback,
        and(eq(feedback.id, given.feedbackId), about ? isNull(feedback.rejectionId) : undefined),
      ),
    )
    .returning({ id: feedback.id });
  if (placed.length === 0) return refused('said-already');
  // What was kept apart of it is so around this "no" too.
  if (about) await markApart(tx, given.feedbackId);
  const noted = about ? await noteAbout(tx, listening, about, request) : done(null);
  if (!noted.ok) return noted;
  const name = about?.organisation ?? given.speaker;
  if (name) {
    await takeWinBack(tx, winOf(given.feedbackId, name));
    await keepWin(tx, { ...winOf(given.feedbackId, name), at: listening.endedAt });
  }
  return done({ feedbackId: given.feedbackId });
}

/** Of two windows the second waits here, and then sees what the first one said. */
const hold = ({ scope, db }: Writing, feedbackId: string) =>
  db
    .select({ id: feedback.id })
    .from(feedback)
    .where(owned(scope, feedback, eq(feedback.id, feedbackId)))
    .for('update');

interface About {
  readonly organisation: string;
  readonly applicationId: string;
  readonly rejection?: Rejection;
}

/** A "no" or an application by its id. */
async function aboutWhat(tx: Writing, id: string): Promise<About | undefined> {
  const [rejection, application] = await Promise.all([findRejection(tx, id), findApplication(tx, id)]);
  if (rejection)
    return rejection.takenBackAt
      ? undefined
      : { organisation: rejection.organisation, applicationId: rejection.applicationId, rejection };
  return application && { organisation: application.organisation, applicationId: id };
}

/** The question that is answered by what was said; also one that was declined or given up on: people call late. */
const answeredBy = async (tx: Writing, rejectionId: string) =>
  (await requestsOn(tx, rejectionId)).findLast((one) => mayBecome(one.state, 'answered'))?.id;

/** What the history says of it, once it is known whose history. */
async function noteAbout(
  tx: Writing,
  { feedbackId }: Listening,
  about: About,
  request: string | undefined,
): Promise<Outcome<unknown>> {
  if (request) {
    const settled = await settleRequest(tx, request, 'answered');
    if (!settled.ok) return settled;
  }
  const of = about.rejection ?? { episodeId: null, state: null, applicationId: about.applicationId };
  const kind = request ? 'answered' : 'feedback-kept';
  return noteHeard(tx, of, { kind, data: { feedbackId, source: 'on-the-call' } });
}

/** "I am ready now": the rest after a talk about a "no" is over. */
export async function endCoolDown(
  tx: Writing,
  rejectionId: string,
): Promise<Outcome<{ rejectionId: string }>> {
  if (!(await findRejection(tx, rejectionId))) return refused('not-found');
  const about: SQL = inArray(
    listenings.feedbackId,
    tx.db
      .select({ id: feedback.id })
      .from(feedback)
      .where(owned(tx.scope, feedback, eq(feedback.rejectionId, rejectionId))),
  );
  await tx.db
    .update(listenings)
    .set({ coolsUntil: null })
    .where(owned(tx.scope, listenings, and(about, isNotNull(listenings.coolsUntil))));
  return done({ rejectionId });
}
