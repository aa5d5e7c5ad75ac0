import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { preferencesOf } from '@/lib/accounts/preferences';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { isClosedTo } from '@/lib/closings/rules';
import { REST_UNTIL, type Settling } from '@/lib/episodes/input';
import type { EpisodeState } from '@/lib/episodes/rules';
import { nameKey } from '@/lib/organisations/names';
import type { Drafted, Nudged, Sent } from '@/lib/requests/input';
import { unfilled, withNames } from '@/lib/requests/merge';
import { waitingOn } from '@/lib/requests/nudge';
import { mayBecome, type RequestState } from '@/lib/requests/rules';
import { relationTo } from '@/lib/requests/whom';
import { builtInOf, CHANNEL_OF, type Relation } from '@/lib/templates/rules';
import { namePerson } from '../accounts/writes';
import { whomToWrite } from '../closings/reads';
import { type Episode, findEpisode } from '../episodes/reads';
import { dropDrafts, holdEpisode, moveEpisode, rest, winOf } from '../episodes/writes';
import { isLeaving } from '../gone/writes';
import { contacts } from '../organisations/tables';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import { findTemplate } from '../templates/reads';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { listAskable, openRequest, requestsOn } from './reads';
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

/** Where the asking goes on after a question was kept. */
export interface Going {
  readonly requestId: string;
  readonly rejectionId: string;
  /** The text that it began with, and who they are. */
  readonly key: string;
  readonly relation: Relation;
}

/**
 * Keeps a question as it stands, and what was typed into the other suggestions. The first one begins the asking, unless
 * it waits for another day.
 */
export async function keepDraft(tx: Writing, given: Drafted): Promise<Outcome<Going>> {
  const episode = await findEpisode(tx, given.episodeId);
  if (!episode) return refused('not-found');
  const [open, all, door, people, own] = await Promise.all([
    openRequest(tx, given.episodeId),
    requestsOn(tx, episode.rejectionId),
    whomToWrite(tx, episode.applicationId),
    listAskable(tx, episode.rejectionId),
    findTemplate(tx, given.key),
  ]);
  const to = addresseeOf(given, people);
  if (!door || isClosedTo(door, to)) return refused('asked-not-to');
  if (given.pick && !to.known) return refused('not-found');
  // Once is enough, whatever came of it.
  if (all.some((request) => request.sentAt)) return refused('asked-already');
  // Changed in another window since this one was drawn: what stands there now is not written over.
  if ((open?.version ?? 0) !== given.version) return refused('stale');
  const me = given.me ?? tx.person.name;
  const before = given.greeted ?? open?.contact ?? null;
  const named = (words: string) => withNames(words, { name: to.name, me, before });
  const text = named(given.text);
  if (given.go === 'send' && unfilled(`${given.subject ?? ''}\n${text}`).length > 0)
    return refused('unfilled');
  if (given.me && given.me !== tx.person.name) await namePerson(tx, given.me);
  const channel = own?.channel ?? CHANNEL_OF[builtInOf(given.key)?.wording ?? 'suggested'];
  const relation = given.pick && to.known ? relationTo(to.known) : given.relation;
  const letter = {
    contactId: await contactFor(tx, to, episode.organisationId),
    relation,
    formUrl: given.formUrl,
    channel: given.formUrl && channel !== 'phone' ? ('form' as const) : channel,
    templateKey: given.key,
    // Only a mail has a subject; another wording keeps what was typed for it.
    subject: given.subject ?? (channel === 'email' ? '' : (open?.subject ?? '')),
    text,
    // Whoever it goes to now is greeted in every wording.
    drafts: { ...mapped(open?.drafts, named), [given.key]: text },
  };
  const going = { rejectionId: episode.rejectionId, key: given.key, relation };
  const until = REST_UNTIL.find((one) => one === given.go);
  if (open && (await isLeaving(tx, 'ask', open.id))) return refused('mail-leaving');
  // Before the row, so that an episode that cannot be asked about leaves no draft behind.
  const moved = until ? await rest(tx, episode.id, until) : await beginAsking(tx, episode);
  if (!moved.ok) return moved;
  if (open) {
    const [kept] = await tx.db
      .update(feedbackRequests)
      .set({ ...letter, version: sql`${feedbackRequests.version} + 1`, updatedAt: sql`now()` })
      .where(
        owned(
          tx.scope,
          feedbackRequests,
          // As it was read: of two windows the later one finds no row, nor does one whose question has just gone.
          and(
            eq(feedbackRequests.id, open.id),
            eq(feedbackRequests.state, 'drafted'),
            eq(feedbackRequests.version, given.version),
          ),
        ),
      )
      .returning({ requestId: feedbackRequests.id });
    if (kept) return done({ ...kept, ...going });
    const now = await requestsOn(tx, episode.rejectionId);
    return refused(now.some((request) => request.sentAt) ? 'asked-already' : 'stale');
  }
  // One open question an episode: of two windows that begin at once the later one finds the other's.
  const [begun] = await tx.db
    .insert(feedbackRequests)
    .values({ ownerId: tx.scope.owner, id: newId(), episodeId: episode.id, ...letter })
    .onConflictDoNothing()
    .returning({ requestId: feedbackRequests.id });
  return begun ? done({ ...begun, ...going }) : refused('stale');
}

const mapped = (drafts: Record<string, string> | undefined, to: (text: string) => string) =>
  Object.fromEntries(Object.entries(drafts ?? {}).map(([key, text]) => [key, to(text)]));

const beginAsking = async (tx: Writing, episode: Episode): Promise<Outcome<Episode>> =>
  episode.state === 'asking'
    ? done(episode)
    : moveEpisode(tx, episode.id, { to: 'asking', kind: 'asked', data: { drafted: true } });

type Known = Awaited<ReturnType<typeof listAskable>>[number];
interface To {
  readonly known: Known | undefined;
  readonly contactId: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

/** Whom a question goes to: the one pressed, else the one named, who may be known by that name. */
function addresseeOf({ pick, to, address }: Drafted, people: readonly Known[]): To {
  const known = people.find(({ contactId, name }) =>
    pick ? contactId === pick : to !== null && nameKey(name) === nameKey(to),
  );
  if (pick && known) return { known, contactId: pick, name: known.name, email: known.email };
  return { known, contactId: known?.contactId ?? (pick || null), name: to, email: address };
}

/** The contact of a question; somebody named for the first time becomes one. */
async function contactFor(
  tx: Writing,
  { known, name, email }: To,
  organisationId: string,
): Promise<string | null> {
  if (!name) return null;
  if (!known) return haveContact(tx, { organisationId, name, email });
  if (email && email !== known.email)
    await tx.db
      .update(contacts)
      .set({ email, version: sql`${contacts.version} + 1`, updatedAt: sql`now()` })
      .where(owned(tx.scope, contacts, eq(contacts.id, known.contactId)));
  return known.contactId;
}

/** A request that something is about to be said of, held; 'asked-not-to' where whoever it is to asked for quiet. */
async function holdRequest(tx: Writing, requestId: string) {
  const which = owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, requestId));
  const [of] = await tx.db
    .select({ episodeId: feedbackRequests.episodeId })
    .from(feedbackRequests)
    .where(which);
  if (of) await holdEpisode(tx, of.episodeId);
  const [request] = await tx.db
    .select({
      id: feedbackRequests.id,
      episodeId: feedbackRequests.episodeId,
      contactId: feedbackRequests.contactId,
      state: feedbackRequests.state,
      subject: feedbackRequests.subject,
      text: feedbackRequests.text,
      sentAt: feedbackRequests.sentAt,
      nudgedAt: feedbackRequests.nudgedAt,
    })
    .from(feedbackRequests)
    .where(which)
    // Of two windows that say so at once the later one waits here, and finds what the other said.
    .for('update');
  const episode = request && (await findEpisode(tx, request.episodeId));
  if (!episode) return refused('not-found');
  const door = await whomToWrite(tx, episode.applicationId);
  return !door || isClosedTo(door, { contactId: request.contactId })
    ? refused('asked-not-to')
    : done({ ...request, rejectionId: episode.rejectionId });
}

/** "Yes, I sent it": the text is kept as it went, and asking is a win whatever comes back. */
export async function markSent(tx: Writing, given: Sent): Promise<Outcome<{ rejectionId: string }>> {
  const held = await holdRequest(tx, given.requestId);
  if (!held.ok) return held;
  const request = held.value;
  // Said twice, in two tabs or late: what went out, and when, stays as it was said first.
  if (request.state !== 'drafted') {
    if (request.state === 'dropped') return refused('no-such-move');
    return given.how === 'yes' ? done({ rejectionId: request.rejectionId }) : refused('said-already');
  }
  const sentText = given.how === 'changed' && given.sentText ? given.sentText : request.text;
  // What they say went has gone, whatever stands in it.
  if (sentText === request.text && unfilled(`${request.subject}\n${sentText}`).length > 0)
    return refused('unfilled');
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

/** "Yes, I reminded them": once, after the silence that the seeker chose, and kept as it went. Never a second time. */
export async function markNudged(tx: Writing, given: Nudged): Promise<Outcome<{ rejectionId: string }>> {
  const held = await holdRequest(tx, given.requestId);
  if (!held.ok) return held;
  const { id, state, rejectionId, episodeId } = held.value;
  if (state === 'nudged' && given.how === 'yes') return done({ rejectionId });
  if (state === 'drafted' || state === 'dropped') return refused('no-such-move');
  if (state !== 'sent') return refused('said-already');
  const { nudgeAfter } = preferencesOf(tx.person.preferences);
  if (waitingOn(held.value, nudgeAfter, new Date()) !== 'may-nudge') return refused('nudge-early');
  if (given.how === 'yes' && unfilled(given.sentText).length > 0) return refused('unfilled');
  const settled = await settleRequest(tx, id, 'nudged');
  if (!settled.ok) return settled;
  await tx.db
    .update(feedbackRequests)
    .set({ nudgedAt: sql`now()`, nudgedText: given.sentText })
    .where(owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, id)));
  const moved = await moveEpisode(tx, episodeId, { to: 'asking', kind: 'asked', data: { nudged: true } });
  return moved.ok ? done({ rejectionId }) : moved;
}

/** What can have come of it, said in another window before. */
const SAID: readonly EpisodeState[] = ['answered', 'declined', 'no-answer'];

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
  if (isOut === (as === 'nobody-to-ask')) {
    const isSaid = SAID.some((state) => state === episode.state);
    return refused(isSaid && as !== 'nobody-to-ask' ? 'said-already' : 'no-such-move');
  }
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
