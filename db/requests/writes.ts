import { and, eq, inArray, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { mayBecome, OPEN_STATES, type RequestState } from '@/lib/requests/rules';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { feedbackRequests } from './tables';

/** What became of a request: only what the rules know. */
export async function settleRequest(
  tx: Writing,
  id: string,
  to: RequestState,
): Promise<Outcome<{ id: string }>> {
  const [before] = await tx.db
    .select({ state: feedbackRequests.state, version: feedbackRequests.version })
    .from(feedbackRequests)
    .where(owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, id)));
  if (!before) return refused('not-found');
  if (before.state === to) return done({ id });
  if (!mayBecome(before.state, to)) return refused('no-such-move');
  const changed = await tx.db
    .update(feedbackRequests)
    .set({ state: to, version: sql`${feedbackRequests.version} + 1`, updatedAt: sql`now()` })
    .where(
      owned(
        tx.scope,
        feedbackRequests,
        and(eq(feedbackRequests.id, id), eq(feedbackRequests.version, before.version)),
      ),
    )
    .returning({ id: feedbackRequests.id });
  return changed.length > 0 ? done({ id }) : refused('stale');
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
        and(eq(feedbackRequests.episodeId, episodeId), inArray(feedbackRequests.state, [OPEN_STATES[0]])),
      ),
    );
}
