import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { isClosedTo } from '@/lib/closings/rules';
import type { Settling } from '@/lib/episodes/input';
import type { Drafted, Sent } from '@/lib/requests/input';
import { unfilled, withNames } from '@/lib/requests/merge';
import { mayBecome, type RequestState } from '@/lib/requests/rules';
import { CHANNEL_OF } from '@/lib/requests/templates';
import { namePerson } from '../accounts/writes';
import { whomToWrite } from '../closings/reads';
import { findEpisode } from '../episodes/reads';
import { dropDrafts, moveEpisode, winOf } from '../episodes/writes';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { openRequest, requestsOn } from './reads';
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

/**
 * Keeps a question as it stands, and what was typed into the other suggestions. The first one begins the asking.
 * @returns the request, and the rejection that its page hangs on.
 */
export async function keepDraft(
  tx: Writing,
  given: Drafted,
): Promise<Outcome<{ requestId: string; rejectionId: string }>> {
  const episode = await findEpisode(tx, given.episodeId);
  if (!episode) return refused('not-found');
  const [open, all, door] = await Promise.all([
    openRequest(tx, given.episodeId),
    requestsOn(tx, episode.rejectionId),
    whomToWrite(tx, episode.applicationId),
  ]);
  if (!door || isClosedTo(door, { name: given.to, email: given.address })) return refused('asked-not-to');
  // Once is enough, whatever came of it.
  if (all.some((request) => request.sentAt)) return refused('asked-already');
  const me = given.me ?? tx.person.name;
  const text = withNames(given.text, { name: given.to, me, before: open?.contact ?? null });
  if (given.go === 'send' && unfilled(`${given.subject ?? ''}\n${text}`).length > 0)
    return refused('unfilled');
  if (given.me && given.me !== tx.person.name) await namePerson(tx, given.me);
  const contactId = given.to
    ? await haveContact(tx, { organisationId: episode.organisationId, name: given.to, email: given.address })
    : null;
  const letter = {
    contactId,
    channel: CHANNEL_OF[given.variant],
    templateKey: given.variant,
    // Only a mail has a subject; another wording keeps what was typed for it.
    subject: given.subject ?? (CHANNEL_OF[given.variant] === 'email' ? '' : (open?.subject ?? '')),
    text,
    drafts: { ...open?.drafts, [given.variant]: text },
  };
  if (open) {
    await tx.db
      .update(feedbackRequests)
      .set({ ...letter, version: sql`${feedbackRequests.version} + 1`, updatedAt: sql`now()` })
      .where(owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, open.id)));
    return done({ requestId: open.id, rejectionId: episode.rejectionId });
  }
  // Before the row, so that an episode that cannot be asked about leaves no draft behind.
  if (episode.state !== 'asking') {
    const moved = await moveEpisode(tx, episode.id, { to: 'asking', kind: 'asked', data: { drafted: true } });
    if (!moved.ok) return moved;
  }
  const requestId = newId();
  await tx.db
    .insert(feedbackRequests)
    .values({ ownerId: tx.scope.owner, id: requestId, episodeId: episode.id, ...letter });
  return done({ requestId, rejectionId: episode.rejectionId });
}

/** "Yes, I sent it": the text is kept as it went, and asking is a win whatever comes back. */
export async function markSent(tx: Writing, given: Sent): Promise<Outcome<{ rejectionId: string }>> {
  const [request] = await tx.db
    .select({
      id: feedbackRequests.id,
      episodeId: feedbackRequests.episodeId,
      contactId: feedbackRequests.contactId,
      state: feedbackRequests.state,
      text: feedbackRequests.text,
    })
    .from(feedbackRequests)
    .where(owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, given.requestId)))
    // Of two windows that say so at once the later one waits here, and finds what the other said.
    .for('update');
  const episode = request && (await findEpisode(tx, request.episodeId));
  if (!episode) return refused('not-found');
  const door = await whomToWrite(tx, episode.applicationId);
  if (!door || isClosedTo(door, { contactId: request.contactId })) return refused('asked-not-to');
  // Said twice, in two tabs or late: what went out, and when, stays as it was said first.
  if (request.state !== 'drafted') {
    return given.how === 'yes' && request.state !== 'dropped'
      ? done({ rejectionId: episode.rejectionId })
      : refused('no-such-move');
  }
  const sentText = given.how === 'changed' && given.sentText ? given.sentText : request.text;
  if (unfilled(sentText).length > 0) return refused('unfilled');
  const settled = await settleRequest(tx, request.id, 'sent');
  if (!settled.ok) return settled;
  await tx.db
    .update(feedbackRequests)
    .set({ sentAt: sql`now()`, sentText })
    .where(owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, request.id)));
  const moved = await moveEpisode(tx, request.episodeId, {
    to: 'asking',
    kind: 'asked',
    data: { sent: true },
  });
  if (!moved.ok) return moved;
  await keepWin(tx, winOf('asked', moved.value));
  return done({ rejectionId: moved.value.rejectionId });
}

/** Asking ended without words to keep: declined, no answer, or nobody there to ask. Each is a full ending. */
export async function settle(
  tx: Writing,
  episodeId: string,
  as: Settling,
): Promise<Outcome<{ rejectionId: string }>> {
  const [episode, open] = await Promise.all([findEpisode(tx, episodeId), openRequest(tx, episodeId)]);
  if (!episode) return refused('not-found');
  // Nobody can decline, or stay silent, who was not asked; and whoever was asked is somebody.
  const isOut = open !== undefined && open.state !== 'drafted';
  if (isOut === (as === 'nobody-to-ask')) return refused('no-such-move');
  const moved = await moveEpisode(tx, episodeId, { to: as, kind: as });
  if (!moved.ok) return moved;
  if (as === 'nobody-to-ask') {
    await dropDrafts(tx, episodeId);
    await keepWin(tx, winOf('looked-for-someone', moved.value));
  } else {
    const settled = await settleRequest(tx, (open as { id: string }).id, as);
    if (!settled.ok) return settled;
  }
  return done({ rejectionId: moved.value.rejectionId });
}
