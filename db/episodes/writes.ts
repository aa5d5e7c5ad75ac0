import { and, eq, type SQL, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Reframed, RestUntil } from '@/lib/episodes/input';
import { NIGHTS } from '@/lib/episodes/rest';
import { type EpisodeState, mayGo, reopensAs } from '@/lib/episodes/rules';
import type { EventKind } from '@/lib/events/rules';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import { openRequest } from '../requests/reads';
import { feedbackRequests } from '../requests/tables';
import type { Writing } from '../transaction';
import { keepWin, type WinGiven } from '../wins/writes';
import { type Episode, findEpisode } from './reads';
import { episodes } from './tables';

export interface EpisodeMove {
  readonly to: EpisodeState;
  /** What the history calls it. */
  readonly kind: EventKind;
  readonly data?: Record<string, unknown>;
  readonly columns?: Partial<Record<ReframeColumn, string>> & { restUntil?: SQL | null };
}
type ReframeColumn = 'wentWell' | 'inMyHands' | 'learned' | 'doNext' | 'toMyself';

/** What may happen to one that rests without waking it: looking back, and words that came by themselves. */
const STAYS_AT_REST: readonly EventKind[] = ['reframed', 'feedback-kept'];

/**
 * The one place where an episode changes its state: rules, row and history. Refuses with 'no-such-move' what the rules
 * do not know; to where it already stands it goes silently, with its columns written.
 */
export async function moveEpisode(tx: Writing, id: string, move: EpisodeMove): Promise<Outcome<Episode>> {
  const before = await findEpisode(tx, id);
  if (!before) return refused('not-found');
  const isSame = before.state === move.to;
  const closedFrom = move.kind === 'reopened' ? before.closedFrom : null;
  if (!isSame && !mayGo(before.state, move.to, closedFrom)) return refused('no-such-move');
  const [changed] = await tx.db
    .update(episodes)
    .set({
      ...(STAYS_AT_REST.includes(move.kind) ? {} : { restUntil: null }),
      ...(move.columns as object),
      state: move.to,
      ...(isSame ? {} : { stateSince: sql`now()`, ...closing(before.state, move.to) }),
      // Looked back at from anywhere, also further on.
      ...(move.kind === 'reframed' ? { reframedAt: sql`now()` } : {}),
      version: sql`${episodes.version} + 1`,
      updatedAt: sql`now()`,
    })
    // The version is part of the WHERE, so of two moves from one state the second finds no row.
    .where(owned(tx.scope, episodes, and(eq(episodes.id, id), eq(episodes.version, before.version))))
    .returning({ id: episodes.id });
  if (!changed) return refused('stale');
  await appendEvent(tx, {
    kind: move.kind,
    applicationId: before.applicationId,
    episodeId: id,
    data: { from: before.state, to: move.to, ...move.data },
  });
  return done(before);
}

/**
 * Holds an episode until the end, before anything that hangs on it. Every write holds rows in one order, so that no two
 * wait for each other: the letter on its way, the feedback, the episode, then the question, the letter or the answer.
 */
export async function holdEpisode({ scope, db }: Writing, id: string): Promise<void> {
  await db
    .select({ id: episodes.id })
    .from(episodes)
    .where(owned(scope, episodes, eq(episodes.id, id)))
    .for('no key update');
}

const closing = (from: EpisodeState, to: EpisodeState) =>
  to === 'closed' ? { closedAt: sql`now()`, closedFrom: from } : { closedAt: null, closedFrom: null };

/** Begins what follows a "no": at rest until the next morning, or at once where somebody came back to an old one. */
export async function openEpisode(
  tx: Writing,
  rejectionId: string,
  how: 'resting' | 'awake',
): Promise<string> {
  const id = newId();
  await tx.db.insert(episodes).values({
    ownerId: tx.scope.owner,
    id,
    rejectionId,
    restUntil: how === 'resting' ? (morningAfter(tx, 1) as unknown as string) : null,
  });
  return id;
}

/** Eight in the morning where the seeker is, some nights from now. */
export const morningAfter = (tx: Writing, nights: number): SQL =>
  sql`((now() at time zone ${tx.person.timeZone})::date + ${nights}::int + time '08:00') at time zone ${tx.person.timeZone}`;

/**
 * The reframe, in the seeker's own words. Each part may be empty; doing it at all is the win. Upon a version that was
 * seen, it refuses 'stale' where anything moved since.
 */
export async function reframe(
  tx: Writing,
  { episodeId, version, ...given }: Pick<Reframed, 'episodeId'> & Partial<Reframed>,
): Promise<Outcome<{ rejectionId: string }>> {
  const { well1, well2, well3, wentWell, hand1, hand2, hand3, hand4, inMyHands, ...columns } = given;
  const before = await findEpisode(tx, episodeId);
  if (!before) return refused('not-found');
  if (version !== undefined && version !== before.version) return refused('stale');
  // Looked back at again later: the words change, the state does not go backwards.
  const to = before.state === 'resting' ? 'reframed' : before.state;
  const moved = await moveEpisode(tx, episodeId, {
    to,
    kind: 'reframed',
    columns: {
      wentWell: [well1, well2, well3, wentWell].filter(Boolean).join('\n'),
      inMyHands: [hand1, hand2, hand3, hand4, inMyHands].filter(Boolean).join('\n'),
      ...columns,
    },
  });
  if (!moved.ok) return moved;
  await keepWin(tx, winOf('reframed', before));
  return done({ rejectionId: before.rejectionId });
}

/** Rest as a decision, wherever it stands: nothing is suggested about it until then, and it stays where it is. */
export async function rest(
  tx: Writing,
  episodeId: string,
  until: RestUntil,
): Promise<Outcome<{ rejectionId: string }>> {
  const before = await findEpisode(tx, episodeId);
  if (!before) return refused('not-found');
  if (before.state === 'closed') return refused('no-such-move');
  const moved = await moveEpisode(tx, episodeId, {
    to: before.state,
    kind: 'rested',
    columns: { restUntil: morningAfter(tx, NIGHTS[until]) },
    data: { until },
  });
  return moved.ok ? done({ rejectionId: before.rejectionId }) : moved;
}

/** Ends a rest early. */
export async function wake(tx: Writing, episodeId: string): Promise<Outcome<{ rejectionId: string }>> {
  const before = await findEpisode(tx, episodeId);
  if (!before) return refused('not-found');
  if (before.state === 'closed') return refused('no-such-move');
  const moved = await moveEpisode(tx, episodeId, { to: before.state, kind: 'woken' });
  return moved.ok ? done({ rejectionId: before.rejectionId }) : moved;
}

/** Puts it away. A draft that was never sent is dropped; what is still unanswered stays on record as that. */
export async function closeKindly(tx: Writing, episodeId: string): Promise<Outcome<{ rejectionId: string }>> {
  const moved = await moveEpisode(tx, episodeId, { to: 'closed', kind: 'closed-kindly' });
  if (!moved.ok) return moved;
  await dropDrafts(tx, episodeId);
  await keepWin(tx, winOf('closed-kindly', moved.value));
  return done({ rejectionId: moved.value.rejectionId });
}

/** Opens a closed one again, awake and where it was closed: whoever opens it wants to look at it now. */
export async function reopen(tx: Writing, episodeId: string): Promise<Outcome<{ rejectionId: string }>> {
  const [before, open] = await Promise.all([findEpisode(tx, episodeId), openRequest(tx, episodeId)]);
  if (!before) return refused('not-found');
  if (before.state !== 'closed') return refused('no-such-move');
  const moved = await moveEpisode(tx, episodeId, {
    to: reopensAs(before.closedFrom, open !== undefined),
    kind: 'reopened',
  });
  if (!moved.ok) return moved;
  // One that was closed before it was kept where it stood: its question is still on its way, and there is no second.
  if (open && before.closedFrom === null) {
    const waits = await moveEpisode(tx, episodeId, { to: 'asking', kind: 'reopened' });
    if (!waits.ok) return waits;
  }
  return done({ rejectionId: before.rejectionId });
}

/** Whatever is still a draft in an episode is dropped: its episode went another way. */
export async function dropDrafts(tx: Writing, episodeId: string): Promise<void> {
  await tx.db
    .update(feedbackRequests)
    .set({ state: 'dropped', version: sql`${feedbackRequests.version} + 1`, updatedAt: sql`now()` })
    .where(
      owned(
        tx.scope,
        feedbackRequests,
        and(eq(feedbackRequests.episodeId, episodeId), eq(feedbackRequests.state, 'drafted')),
      ),
    );
}

/** The win of an episode: one for each kind, however often it is done. */
export const winOf = (kind: WinGiven['kind'], { id, organisation }: Episode): WinGiven => ({
  kind,
  subjectKind: 'episode',
  subjectId: id,
  about: organisation,
});
