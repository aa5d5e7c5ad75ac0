import { and, desc, eq, gt, isNotNull, isNull, ne, sql } from 'drizzle-orm';
import { preferencesOf } from '@/lib/accounts/preferences';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { isClosedTo } from '@/lib/closings/rules';
import { hasApart } from '@/lib/letters/door';
import { hasAskedOn, whyNotWritten } from '@/lib/letters/rules';
import { isMail, keyOfInvitation, type Sending } from '@/lib/outbox/rules';
import { waitingOn } from '@/lib/requests/nudge';
import { applications } from '../applications/tables';
import { whomToWrite } from '../closings/reads';
import { findEpisode } from '../episodes/reads';
import { episodes } from '../episodes/tables';
import { listConcerns } from '../feedback/reads';
import { listLettersOn } from '../letters/reads';
import { letters } from '../letters/tables';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { hasKeptApart, rejections } from '../rejections/tables';
import { feedbackRequests } from '../requests/tables';
import { findAnswer } from '../responses/reads';
import type { OwnScope } from '../scope';
import type { Reading, Writing } from '../transaction';
import { writtenOnce } from '../written-once';
import { outbox } from './tables';

/** Days for which it is said that a letter could not be delivered. */
const SAID_FOR = 14;

const isItsRequest = and(
  eq(feedbackRequests.ownerId, outbox.ownerId),
  eq(feedbackRequests.id, outbox.requestId),
);

/** A letter about the account. One that brings an invitation is told of where that was made. */
const isOfAccount = sql`${outbox.purpose} = 'account' and ${outbox.idempotencyKey} not like ${keyOfInvitation('%')}`;

const undelivered = writtenOnce(({ scope, db }) => {
  const last = db
    .selectDistinctOn([outbox.recipient], {
      recipient: outbox.recipient,
      since: outbox.createdAt,
      sentAt: outbox.sentAt,
      endedAt: outbox.updatedAt,
    })
    .from(outbox)
    .where(owned(scope, outbox, isOfAccount, isNull(outbox.dueAt)))
    .orderBy(outbox.recipient, desc(outbox.updatedAt))
    .as('last');
  return db
    .select({ recipient: last.recipient, since: last.since })
    .from(last)
    .where(and(isNull(last.sentAt), gt(last.endedAt, sql`now() - make_interval(days => ${SAID_FOR}::int)`)))
    .orderBy(desc(last.endedAt))
    .limit(1);
});

/** The newest letter about the account that was given up and no later one to the same address made good; first tried `since`. */
export const findUndelivered = async (tx: Reading<OwnScope>) => (await undelivered(tx))[0];

/**
 * A letter in the person's name that was given up lately, and that nobody said went another way since: the newest such
 * that may still go, with the "no" that it is about. None to whoever asked not to be contacted, none about what is apart.
 */
export async function findGivenUp(tx: Reading<OwnScope>) {
  for (const { applicationId, to, ...letter } of await givenUp(tx)) {
    const door = await whomToWrite(tx, applicationId);
    if (door && !isClosedTo(door, to ?? {})) return letter;
  }
  return undefined;
}

const givenUp = writtenOnce(({ scope, db }) =>
  db
    .select({
      applicationId: applications.id,
      to: { contactId: contacts.id, name: contacts.name, email: contacts.email },
      purpose: sql<Sending>`${outbox.purpose}`,
      since: outbox.updatedAt,
      trouble: sql<string>`${outbox.trouble}`,
      rejectionId: rejections.id,
      organisation: organisations.name,
    })
    .from(outbox)
    .leftJoin(feedbackRequests, isItsRequest)
    .leftJoin(letters, and(eq(letters.ownerId, outbox.ownerId), isTheLetter))
    .innerJoin(
      episodes,
      and(
        eq(episodes.ownerId, outbox.ownerId),
        sql`${episodes.id} = coalesce(${feedbackRequests.episodeId}, ${letters.episodeId})`,
        ne(episodes.state, 'closed'),
      ),
    )
    .innerJoin(
      rejections,
      and(
        eq(rejections.ownerId, episodes.ownerId),
        eq(rejections.id, episodes.rejectionId),
        isNull(rejections.takenBackAt),
      ),
    )
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, rejections.ownerId),
        eq(applications.id, rejections.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .leftJoin(
      contacts,
      and(
        eq(contacts.ownerId, outbox.ownerId),
        sql`${contacts.id} = coalesce(${feedbackRequests.contactId}, ${letters.contactId})`,
      ),
    )
    .where(
      owned(
        scope,
        outbox,
        isNull(outbox.dueAt),
        isNull(outbox.sentAt),
        isNotNull(outbox.trouble),
        gt(outbox.updatedAt, sql`now() - make_interval(days => ${SAID_FOR}::int)`),
        sql`case ${outbox.purpose} when 'ask' then ${feedbackRequests.state} = 'drafted'
          when 'nudge' then ${feedbackRequests.state} = 'sent' and ${episodes.state} = 'asking'
          else ${letters.sentAt} is null end`,
        // An answer leaves out what is apart; thanks that were written all the same are still theirs to send.
        sql`(${outbox.purpose} = 'answer' or not ${hasKeptApart(
          sql`(${outbox.purpose} <> 'thanks' or c.decided_at > ${outbox.createdAt})`,
        )})`,
      ),
    )
    .orderBy(desc(outbox.updatedAt))
    .limit(10),
);

const isTheLetter = sql`${outbox.idempotencyKey} = any(array['thanks:' || ${letters.id}, 'answer:' || ${letters.id}])`;

/** What a page says of a letter in the person's name. */
const shown = {
  id: outbox.id,
  purpose: outbox.purpose,
  requestId: outbox.requestId,
  idempotencyKey: outbox.idempotencyKey,
  tries: outbox.tries,
  trouble: outbox.trouble,
  lastError: outbox.lastError,
  dueAt: outbox.dueAt,
  sentAt: outbox.sentAt,
  handedAt: outbox.handedAt,
  version: outbox.version,
};
export type SendingRow = Awaited<ReturnType<typeof listSendings>>[number];

/** Every letter that carries a question about one "no", newest first. */
export async function listSendings({ scope, db }: Reading<OwnScope>, rejectionId: string) {
  return db
    .select(shown)
    .from(outbox)
    .innerJoin(feedbackRequests, isItsRequest)
    .innerJoin(
      episodes,
      and(eq(episodes.ownerId, feedbackRequests.ownerId), eq(episodes.id, feedbackRequests.episodeId)),
    )
    .where(owned(scope, outbox, eq(episodes.rejectionId, rejectionId)))
    .orderBy(desc(outbox.createdAt));
}

/** Every letter that thanks, asks on or answers after one "no", as it was sent from here. */
export async function listLettersSent({ scope, db }: Reading<OwnScope>, rejectionId: string) {
  return db
    .select(shown)
    .from(letters)
    .innerJoin(
      episodes,
      and(
        eq(episodes.ownerId, letters.ownerId),
        eq(episodes.id, letters.episodeId),
        eq(episodes.rejectionId, rejectionId),
      ),
    )
    .innerJoin(outbox, and(eq(outbox.ownerId, letters.ownerId), isTheLetter))
    .where(owned(scope, letters))
    .orderBy(desc(outbox.createdAt));
}

export interface Typed {
  readonly subject: string;
  readonly text: string;
}
/** Who composes, beside the rows: how long they wait before a reminder is one of their choices. */
type Composing = Reading<OwnScope> & Pick<Writing, 'person'>;
/** A letter as it would leave now. */
export interface Composed extends Typed {
  readonly requestId: string | null;
  readonly name: string | null;
  readonly address: string;
}

/**
 * The question of a request as it would leave now, or why it may not: whoever it is to asked not to be contacted, it was
 * asked already, no address is known. Asked when it is queued, and again before it is handed over.
 */
export async function findQuestion(tx: Reading<OwnScope>, requestId: string): Promise<Outcome<Composed>> {
  const found = await findAsked(tx, requestId);
  if (!found.ok) return found;
  const { state, channel, name, address, subject, text } = found.value;
  if (state === 'dropped') return refused('no-such-move');
  if (state !== 'drafted') return refused('asked-already');
  if (!isMail(channel) || !address) return refused('mail-no-address');
  return done({ requestId, name, address, subject, text });
}

/** The one reminder of a question, which is kept nowhere before it goes; or why it may not leave. */
export async function findReminder(
  tx: Composing,
  requestId: string,
  typed: Typed,
): Promise<Outcome<Composed>> {
  const found = await findAsked(tx, requestId);
  if (!found.ok) return found;
  const { state, channel, name, address } = found.value;
  if (state === 'drafted' || state === 'dropped') return refused('no-such-move');
  if (state !== 'sent') return refused('said-already');
  // Closed, or answered in words that came by themselves: the question stays as it was sent, and nobody is reminded of it.
  if (found.value.episodeState !== 'asking') return refused('no-such-move');
  const { nudgeAfter } = preferencesOf(tx.person.preferences);
  if (waitingOn(found.value, nudgeAfter, new Date()) !== 'may-nudge') return refused('nudge-early');
  if (!isMail(channel) || !address) return refused('mail-no-address');
  // By name: what was sealed carries an old address too.
  return done({ requestId, name, address, subject: typed.subject, text: typed.text });
}

/** A request and whom it is to; refused where they asked not to be contacted. */
async function findAsked(tx: Reading<OwnScope>, requestId: string) {
  const [request] = await tx.db
    .select({
      episodeId: feedbackRequests.episodeId,
      state: feedbackRequests.state,
      channel: feedbackRequests.channel,
      subject: feedbackRequests.subject,
      text: feedbackRequests.text,
      sentAt: feedbackRequests.sentAt,
      nudgedAt: feedbackRequests.nudgedAt,
      contactId: feedbackRequests.contactId,
      name: contacts.name,
      address: contacts.email,
    })
    .from(feedbackRequests)
    .leftJoin(
      contacts,
      and(eq(contacts.ownerId, feedbackRequests.ownerId), eq(contacts.id, feedbackRequests.contactId)),
    )
    .where(owned(tx.scope, feedbackRequests, eq(feedbackRequests.id, requestId)));
  const episode = request && (await findEpisode(tx, request.episodeId));
  const door = episode && (await whomToWrite(tx, episode.applicationId));
  if (!request || !door) return refused('not-found');
  const { contactId, name, address } = request;
  if (isClosedTo(door, { contactId, name, email: address })) return refused('asked-not-to');
  return done({ ...request, episodeState: episode.state });
}

/**
 * Thanks, a second question or an answer as they would leave now, or why they may not: an answer leaves with its points
 * as they are, all of them ready.
 */
export async function findLetterOut(tx: Reading<OwnScope>, letterId: string): Promise<Outcome<Composed>> {
  const [row] = await tx.db
    .select({ episodeId: letters.episodeId })
    .from(letters)
    .where(owned(tx.scope, letters, eq(letters.id, letterId)));
  const episode = row && (await findEpisode(tx, row.episodeId));
  if (!episode) return refused('not-found');
  const { applicationId, rejectionId } = episode;
  const [door, all, doubts, answer] = await Promise.all([
    whomToWrite(tx, applicationId),
    listLettersOn(tx, rejectionId),
    listConcerns(tx, { rejectionId }),
    findAnswer(tx, rejectionId),
  ]);
  const letter = all.find(({ id }) => id === letterId);
  if (!letter || !door) return refused('not-found');
  const { kind, channel, contactId, contact: name, address, subject, text } = letter;
  if (isClosedTo(door, { contactId, name, email: address })) return refused('asked-not-to');
  if (letter.sentAt) return refused('said-already');
  const isApart = hasApart(doubts.map(({ decision }) => decision));
  const why = whyNotWritten({ ...episode, hasAsked: hasAskedOn(all), isApart }, kind);
  if (why) return refused(why);
  if (kind === 'answer' && !answer.isReady) return refused('no-such-move');
  if (kind === 'answer' && !letter.isCurrent) return refused('stale');
  if (!isMail(channel) || !address) return refused('mail-no-address');
  return done({ requestId: null, name, address, subject, text });
}
