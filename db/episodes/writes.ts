import { and, eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { type EpisodeState, mayGo } from '@/lib/episodes/rules';
import type { EventKind } from '@/lib/events/rules';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { type Episode, findEpisode } from './reads';
import { episodes } from './tables';

export interface EpisodeMove {
  readonly to: EpisodeState;
  /** What the history calls it. */
  readonly kind: EventKind;
  readonly data?: Record<string, unknown>;
  readonly columns?: Partial<Pick<typeof episodes.$inferInsert, 'inMyHands' | 'learned' | 'doNext'>>;
}

/**
 * The one place where an episode changes its state: rules, row and history. Refuses with 'no-such-move' what the rules
 * do not know; to where it already stands it goes silently, with its columns written.
 */
export async function moveEpisode(tx: Writing, id: string, move: EpisodeMove): Promise<Outcome<Episode>> {
  const before = await findEpisode(tx, id);
  if (!before) return refused('not-found');
  const isSame = before.state === move.to;
  if (!isSame && !mayGo(before.state, move.to)) return refused('no-such-move');
  const [changed] = await tx.db
    .update(episodes)
    .set({
      ...move.columns,
      state: move.to,
      ...(isSame ? {} : { stateSince: sql`now()` }),
      ...(move.to === 'reframed' ? { reframedAt: sql`now()` } : {}),
      closedAt: move.to === 'closed' ? sql`now()` : null,
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
