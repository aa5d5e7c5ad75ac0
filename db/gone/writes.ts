import { and, eq, isNotNull, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { keyOfSending, type Sending } from '@/lib/outbox/rules';
import { mayBecome } from '@/lib/requests/rules';
import { findEpisode } from '../episodes/reads';
import { dropDrafts, holdEpisode, moveEpisode, winOf } from '../episodes/writes';
import { appendEvent } from '../events/writes';
import { outbox } from '../outbox/tables';
import { owned } from '../owned';
import { feedbackRequests } from '../requests/tables';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';

/**
 * What a mail server took has gone, whatever was closed, answered or asked for while it left. So these refuse nothing that
 * saying so by hand would: what went is kept, and nobody is asked or reminded a second time.
 */

/** The question of a request has gone, as `text`. What was said of it by hand meanwhile stays as it was said. */
export async function recordAsked(tx: Writing, requestId: string, text: string): Promise<Outcome<null>> {
  const request = await hold(tx, requestId);
  if (!request) return refused('not-found');
  if (request.sentAt) return done(null);
  const isOpen = mayBecome(request.state, 'sent');
  await change(tx, requestId, {
    ...(isOpen ? { state: 'sent' } : {}),
    sentAt: sql`now()`,
    sentText: text,
  });
  const episode = await note(tx, request.episodeId, { sent: true }, isOpen);
  if (!episode) return done(null);
  // Put away while it left, and perhaps begun anew since: once is enough.
  if (!isOpen) await dropDrafts(tx, episode.id);
  await keepWin(tx, winOf('asked', episode));
  return done(null);
}

/** The one reminder of a request has gone, as `text`. */
export async function recordReminded(tx: Writing, requestId: string, text: string): Promise<Outcome<null>> {
  const request = await hold(tx, requestId);
  if (!request) return refused('not-found');
  if (request.nudgedAt) return done(null);
  const isOpen = mayBecome(request.state, 'nudged');
  await change(tx, requestId, {
    ...(isOpen ? { state: 'nudged' } : {}),
    nudgedAt: sql`now()`,
    nudgedText: text,
  });
  await note(tx, request.episodeId, { nudged: true }, isOpen);
  return done(null);
}

/**
 * Whether a letter leaves at this moment: what it says, and to whom, is not written over then. Else it is held, so that it
 * does not begin to leave until this is done.
 */
export async function isLeaving({ scope, db }: Writing, purpose: Sending, aboutId: string): Promise<boolean> {
  const [row] = await db
    .select({ takenBy: outbox.takenBy })
    .from(outbox)
    .where(
      owned(
        scope,
        outbox,
        and(eq(outbox.idempotencyKey, keyOfSending(purpose, aboutId)), isNotNull(outbox.dueAt)),
      ),
    )
    .for('update');
  return Boolean(row?.takenBy);
}

async function hold(tx: Writing, requestId: string) {
  const which = owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, requestId));
  const [of] = await tx.db
    .select({ episodeId: feedbackRequests.episodeId })
    .from(feedbackRequests)
    .where(which);
  if (of) await holdEpisode(tx, of.episodeId);
  const [request] = await tx.db
    .select({
      episodeId: feedbackRequests.episodeId,
      state: feedbackRequests.state,
      sentAt: feedbackRequests.sentAt,
      nudgedAt: feedbackRequests.nudgedAt,
    })
    .from(feedbackRequests)
    .where(which)
    .for('update');
  return request;
}

const change = (tx: Writing, requestId: string, to: object) =>
  tx.db
    .update(feedbackRequests)
    .set({ ...to, version: sql`${feedbackRequests.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, requestId)));

/** A line in the history, and an answer is waited for where one still can be. @returns the episode, unless it was taken back. */
async function note(tx: Writing, episodeId: string, data: Record<string, unknown>, isOpen: boolean) {
  const episode = await findEpisode(tx, episodeId);
  if (!episode) return undefined;
  const moved = isOpen ? await moveEpisode(tx, episodeId, { to: 'asking', kind: 'asked', data }) : undefined;
  if (!moved?.ok)
    await appendEvent(tx, { kind: 'asked', applicationId: episode.applicationId, episodeId, data });
  return episode;
}
