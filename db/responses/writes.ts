import { and, eq, inArray, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Went } from '@/lib/letters/input';
import type { PlanGiven, ResponseGiven, StandGiven } from '@/lib/responses/input';
import { mayBeReady, takesPart } from '@/lib/responses/rules';
import { whomToWrite } from '../closings/reads';
import { findDocument } from '../documents/reads';
import { type Episode, findEpisode } from '../episodes/reads';
import { holdEpisode, moveEpisode, winOf } from '../episodes/writes';
import { keepFeedback } from '../feedback/writes';
import { listLettersOn } from '../letters/reads';
import { letters } from '../letters/tables';
import { owned } from '../owned';
import { findStory } from '../stories/reads';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { findAnswer, findDoubt, findResponse } from './reads';
import { responseEvidence, responses } from './tables';

type Doubt = NonNullable<Awaited<ReturnType<typeof findDoubt>>>;
type At = { rejectionId: string; concernId: string };
type Kept = Awaited<ReturnType<typeof findResponse>>;

/** While an answer may be prepared: from the invitation until it is given. */
const PREPARING = ['invited', 'preparing', 'ready'];

/**
 * Everything that is prepared begins here: the doubt takes part, they may be written to, and they would hear an answer.
 * What was not begun begins with it.
 */
async function open(tx: Writing, concernId: string): Promise<Outcome<{ doubt: Doubt; before: Kept }>> {
  const doubt = await findDoubt(tx, concernId);
  if (!doubt || !takesPart(doubt)) return refused('not-found');
  await holdEpisode(tx, doubt.episodeId);
  const door = await whomToWrite(tx, doubt.applicationId);
  if (!door || door.isClosed) return refused('asked-not-to');
  if (!PREPARING.includes(doubt.state)) return refused('no-such-move');
  if (doubt.state === 'invited') {
    const moved = await moveEpisode(tx, doubt.episodeId, { to: 'preparing', kind: 'preparing' });
    if (!moved.ok) return moved;
  }
  return done({ doubt, before: await findResponse(tx, concernId) });
}

/** Keeps an answer as it stands. What was ready and is changed is to be called ready again. */
export async function keepResponse(
  tx: Writing,
  { concernId, version, acknowledge, draft }: ResponseGiven,
): Promise<Outcome<At>> {
  const opened = await open(tx, concernId);
  if (!opened.ok) return opened;
  const { doubt, before } = opened.value;
  const isSame = before?.acknowledge === acknowledge && before.draft === draft;
  const kept = await put(tx, opened.value, version, {
    acknowledge,
    draft,
    ...(isSame ? {} : { readyAt: null }),
  });
  return kept.ok ? settled(tx, doubt) : kept;
}

/** Ready, left out of the answer, or neither. Ready needs a draft without gaps. */
export async function setStand(tx: Writing, { concernId, version, as }: StandGiven): Promise<Outcome<At>> {
  const opened = await open(tx, concernId);
  if (!opened.ok) return opened;
  const { doubt, before } = opened.value;
  if (as === 'ready' && !(before && mayBeReady(before))) return refused('no-such-move');
  const kept = await put(tx, opened.value, version, {
    readyAt: as === 'ready' ? sql`now()` : null,
    leftOutAt: as === 'left-out' ? sql`now()` : null,
  });
  return kept.ok ? settled(tx, doubt) : kept;
}

/** It was said aloud once more. */
export async function noteRehearsed(tx: Writing, concernId: string): Promise<Outcome<At>> {
  const opened = await open(tx, concernId);
  if (!opened.ok) return opened;
  const { doubt, before } = opened.value;
  const kept = await put(tx, opened.value, before?.version ?? 0, {
    rehearsals: sql`${responses.rehearsals} + 1`,
    rehearsedAt: sql`now()`,
    // Nothing of the answer is another by that.
    ...(before && { updatedAt: sql`${responses.updatedAt}` }),
  });
  return kept.ok ? done({ rejectionId: doubt.rejectionId, concernId }) : kept;
}

export async function linkStory(
  tx: Writing,
  given: { concernId: string; storyId: string },
): Promise<Outcome<At>> {
  if (!(await findStory(tx, given.storyId))) return refused('not-found');
  return addEvidence(tx, given.concernId, { kind: 'story', storyId: given.storyId });
}

export async function linkSample(
  tx: Writing,
  given: { concernId: string; documentId: string },
): Promise<Outcome<At>> {
  if (!(await findDocument(tx, given.documentId))) return refused('not-found');
  return addEvidence(tx, given.concernId, { kind: 'sample', documentId: given.documentId });
}

export const addPlan = (tx: Writing, { concernId, words, on }: PlanGiven): Promise<Outcome<At>> =>
  addEvidence(tx, concernId, { kind: 'plan', words, on });

async function addEvidence(
  tx: Writing,
  concernId: string,
  evidence: Omit<typeof responseEvidence.$inferInsert, 'ownerId' | 'id' | 'responseId'>,
): Promise<Outcome<At>> {
  const opened = await open(tx, concernId);
  if (!opened.ok) return opened;
  const { doubt, before } = opened.value;
  const kept = before ? done(before) : await put(tx, opened.value, 0, {});
  if (!kept.ok) return kept;
  await tx.db
    .insert(responseEvidence)
    .values({ ownerId: tx.scope.owner, id: newId(), responseId: kept.value.id, ...evidence });
  await noteChanged(tx, concernId);
  return done({ rejectionId: doubt.rejectionId, concernId });
}

/** Takes it out of the answer; the story or the sample stays where it is. */
export async function removeEvidence(tx: Writing, id: string): Promise<Outcome<At>> {
  const [one] = await tx.db
    .select({ concernId: responses.concernId })
    .from(responseEvidence)
    .innerJoin(
      responses,
      and(eq(responses.ownerId, responseEvidence.ownerId), eq(responses.id, responseEvidence.responseId)),
    )
    .where(owned(tx.scope, responseEvidence, eq(responseEvidence.id, id)));
  const opened = one ? await open(tx, one.concernId) : refused('not-found');
  if (!one || !opened.ok) return opened.ok ? refused('not-found') : opened;
  await tx.db.delete(responseEvidence).where(owned(tx.scope, responseEvidence, eq(responseEvidence.id, id)));
  await noteChanged(tx, one.concernId);
  return done({ rejectionId: opened.value.doubt.rejectionId, concernId: one.concernId });
}

/** What stands behind an answer is in its letter: one that was kept before is not what it says any more. */
const noteChanged = (tx: Writing, concernId: string) =>
  tx.db
    .update(responses)
    .set({ updatedAt: sql`now()` })
    .where(owned(tx.scope, responses, eq(responses.concernId, concernId)));

/** The one versioned write: a new answer, or the one that was seen. */
async function put(
  tx: Writing,
  { doubt, before }: { doubt: Doubt; before: Kept },
  version: number,
  columns: object,
): Promise<Outcome<{ id: string }>> {
  if ((before?.version ?? 0) !== version) return refused('stale');
  const [row] = before
    ? await tx.db
        .update(responses)
        .set({ updatedAt: sql`now()`, ...columns, version: version + 1 })
        .where(owned(tx.scope, responses, and(eq(responses.id, before.id), eq(responses.version, version))))
        .returning({ id: responses.id })
    : await tx.db
        .insert(responses)
        .values({ ownerId: tx.scope.owner, id: newId(), ...beginning(doubt), ...columns })
        // Begun in two windows at once: the later one is told.
        .onConflictDoNothing()
        .returning({ id: responses.id });
  return row ? done(row) : refused('stale');
}

const beginning = ({ episodeId, id }: Doubt) => ({ episodeId, concernId: id });

/** Ready when everything is, and preparing again when something waits. */
async function settled(tx: Writing, { id, episodeId, rejectionId }: Doubt): Promise<Outcome<At>> {
  const to = (await findAnswer(tx, rejectionId)).isReady ? 'ready' : 'preparing';
  const episode = await findEpisode(tx, episodeId);
  if (episode && episode.state !== to) {
    const moved = await moveEpisode(tx, episodeId, { to, kind: to });
    if (!moved.ok) return moved;
  }
  return done({ rejectionId, concernId: id });
}

type Given = Outcome<{ rejectionId: string; text: string }>;

/**
 * The answer has been given: every point of it that was ready. Looks at the rows again, since a doubt may have been
 * decided otherwise meanwhile. @returns what was prepared, as one text.
 */
export async function give(tx: Writing, episode: Episode): Promise<Given> {
  const { isReady } = await findAnswer(tx, episode.rejectionId);
  return isReady ? giveAsItWent(tx, episode) : refused('no-such-move');
}

/** The same for what has really gone: it is given, also where something in it waits by now. */
export async function giveAsItWent(tx: Writing, episode: Episode): Promise<Given> {
  const { points } = await findAnswer(tx, episode.rejectionId);
  const moves = episode.state === 'preparing' ? (['ready', 'given'] as const) : (['given'] as const);
  for (const to of moves) {
    const moved = await moveEpisode(tx, episode.id, { to, kind: to });
    if (!moved.ok) return moved;
  }
  const given = points.flatMap(({ response }) => (response?.readyAt ? [response] : []));
  const ids = given.map(({ id }) => id);
  await tx.db
    .update(responses)
    .set({ givenAt: sql`now()`, version: sql`${responses.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, responses, inArray(responses.id, ids)));
  await keepWin(tx, winOf('answered', episode));
  const text = given.map(({ acknowledge, draft }) => [acknowledge, draft].filter(Boolean).join('\n\n'));
  return done({ rejectionId: episode.rejectionId, text: text.join('\n\n') });
}

/** How it went, and what they said to it, which is kept with the rest of what they said. */
export async function keepHowItWent(
  tx: Writing,
  { episodeId, version, went, said }: Went,
): Promise<Outcome<{ rejectionId: string }>> {
  await holdEpisode(tx, episodeId);
  const episode = await findEpisode(tx, episodeId);
  if (!episode) return refused('not-found');
  const { rejectionId } = episode;
  const answer = (await listLettersOn(tx, rejectionId)).findLast(
    ({ kind, sentAt }) => kind === 'answer' && sentAt,
  );
  if (!answer || episode.state !== 'given') return refused('no-such-move');
  const [kept] = await tx.db
    .update(letters)
    .set({ went, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, letters, and(eq(letters.id, answer.id), eq(letters.version, version))))
    .returning({ id: letters.id });
  if (!kept) return refused('stale');
  if (said === '') return done({ rejectionId });
  const source = answer.channel === 'phone' ? 'on-the-call' : 'asked-for';
  const speaker = answer.contact ?? '';
  const heard = await keepFeedback(tx, newId(), {
    rejectionId,
    source,
    words: said,
    myReading: '',
    speaker,
    on: null,
  });
  return heard.ok ? done({ rejectionId }) : heard;
}
