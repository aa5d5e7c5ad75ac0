import { and, desc, eq, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { mayGo } from '@/lib/episodes/rules';
import { findEpisode } from '../episodes/reads';
import { holdEpisode } from '../episodes/writes';
import { events } from '../events/tables';
import { appendEvent } from '../events/writes';
import { followUps } from '../follow-ups/tables';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import { openRequest } from '../requests/reads';
import { settle } from '../requests/writes';
import type { Writing } from '../transaction';

type Whose = { table: 'contacts' | 'organisations'; id: string };

/**
 * "Please don't contact me", of a person or of a whole organisation: from now on nothing is written to them from here,
 * and what was still to be done with them is dropped. What is open stays open, and is closed in its own time.
 */
export async function closeDoor(tx: Writing, whose: Whose): Promise<Outcome<Whose>> {
  const marked = await mark(tx, whose, 'closed');
  if (!marked) return refused((await isThere(tx, whose)) ? 'no-such-move' : 'not-found');
  const ended = await dropFollowUps(tx, whose);
  await appendEvent(tx, {
    kind: 'contact-closed',
    ...subjectOf(whose, marked),
    data: { name: marked.name, ended },
  });
  return done(whose);
}

/**
 * "Please don't contact me", said where asking stands: the mark on whoever was to be asked, else on the organisation, and
 * the end of the asking with it, in one. Once they have answered, or where it has ended, there is only the mark.
 */
export async function endInQuiet(tx: Writing, episodeId: string): Promise<Outcome<{ rejectionId: string }>> {
  // Held before the contact, as by everything that writes to somebody: of two at once neither waits for the other.
  await holdEpisode(tx, episodeId);
  const [episode, open] = await Promise.all([findEpisode(tx, episodeId), openRequest(tx, episodeId)]);
  if (!episode) return refused('not-found');
  const closed = await closeDoor(
    tx,
    open?.contactId
      ? { table: 'contacts', id: open.contactId }
      : { table: 'organisations', id: episode.organisationId },
  );
  // Marked before, in another window or elsewhere: then only the end is still to be said.
  if (!closed.ok && closed.reason !== 'no-such-move') return closed;
  const as = open && open.state !== 'drafted' ? 'declined' : 'nobody-to-ask';
  if (!mayGo(episode.state, as)) return done({ rejectionId: episode.rejectionId });
  return settle(tx, episodeId, as);
}

/** They may be written to again; what the mark had dropped is to be done again. */
export async function openDoor(tx: Writing, whose: Whose): Promise<Outcome<Whose>> {
  const marked = await mark(tx, whose, 'open');
  if (!marked) return refused((await isThere(tx, whose)) ? 'no-such-move' : 'not-found');
  const its =
    whose.table === 'contacts'
      ? eq(events.contactId, whose.id)
      : and(eq(events.organisationId, whose.id), isNull(events.contactId));
  const [closing] = await tx.db
    .select({ data: events.data })
    .from(events)
    .where(owned(tx.scope, events, its, eq(events.kind, 'contact-closed')))
    .orderBy(desc(events.at), desc(events.id))
    .limit(1);
  const ended = Array.isArray(closing?.data.ended) ? closing.data.ended.map(String) : [];
  await reviveFollowUps(tx, ended);
  await appendEvent(tx, { kind: 'contact-opened', ...subjectOf(whose, marked), data: { name: marked.name } });
  return done(whose);
}

/** Drops what is still to be done with a person, or with an organisation and everybody in it. @returns which. */
export async function dropFollowUps(tx: Writing, whose: Whose): Promise<string[]> {
  const ended = await tx.db
    .update(followUps)
    .set({
      end: 'dropped',
      endedAt: sql`now()`,
      version: sql`${followUps.version} + 1`,
      updatedAt: sql`now()`,
    })
    .where(owned(tx.scope, followUps, isNull(followUps.endedAt), touching(tx, whose)))
    .returning({ id: followUps.id });
  return ended.map(({ id }) => id);
}

/** Those that a mark had dropped are to be done again, unless another mark still holds. */
export async function reviveFollowUps(tx: Writing, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.db
    .update(followUps)
    .set({ end: null, endedAt: null, version: sql`${followUps.version} + 1`, updatedAt: sql`now()` })
    .where(
      owned(
        tx.scope,
        followUps,
        inArray(followUps.id, [...ids]),
        eq(followUps.end, 'dropped'),
        nobodyElseClosed,
      ),
    );
}

/** Neither the person nor the organisation of a follow-up asks not to be contacted. */
const nobodyElseClosed = sql`not exists (select from contacts c
    left join organisations o on o.owner_id = c.owner_id and o.id = c.organisation_id
    where c.owner_id = ${followUps.ownerId} and c.id = ${followUps.contactId}
      and (c.no_contact_at is not null or o.no_contact_at is not null))
  and not exists (select from organisations o where o.owner_id = ${followUps.ownerId}
    and o.id = ${followUps.organisationId} and o.no_contact_at is not null)`;

/** Follow-ups with a person, or with an organisation and everybody in it. */
const touching = (tx: Writing, { table, id }: Whose): SQL =>
  table === 'contacts'
    ? eq(followUps.contactId, id)
    : sql`(${followUps.organisationId} = ${id} or ${followUps.contactId} in (select c.id from contacts c
        where c.owner_id = ${tx.scope.owner} and c.organisation_id = ${id}))`;

const subjectOf = ({ table, id }: Whose, { organisationId }: Marked) =>
  table === 'contacts' ? { contactId: id, organisationId } : { organisationId: id };

interface Marked {
  readonly name: string;
  readonly organisationId: string | null;
}

/** Sets the mark or takes it back, where that changes anything. */
async function mark(
  { scope, db }: Writing,
  { table, id }: Whose,
  to: 'closed' | 'open',
): Promise<Marked | undefined> {
  const noContactAt = to === 'closed' ? sql`now()` : null;
  if (table === 'contacts') {
    const [row] = await db
      .update(contacts)
      .set({ noContactAt, version: sql`${contacts.version} + 1`, updatedAt: sql`now()` })
      .where(owned(scope, contacts, whichNot(contacts, id, to)))
      .returning({ name: contacts.name, organisationId: contacts.organisationId });
    return row;
  }
  const [row] = await db
    .update(organisations)
    .set({ noContactAt, version: sql`${organisations.version} + 1`, updatedAt: sql`now()` })
    .where(owned(scope, organisations, whichNot(organisations, id, to)))
    .returning({ name: organisations.name, organisationId: organisations.id });
  return row;
}

const whichNot = (table: typeof contacts | typeof organisations, id: string, to: 'closed' | 'open') =>
  and(
    eq(table.id, id),
    isNull(table.mergedIntoId),
    to === 'closed' ? isNull(table.noContactAt) : isNotNull(table.noContactAt),
  );

async function isThere({ scope, db }: Writing, { table, id }: Whose): Promise<boolean> {
  const of = table === 'contacts' ? contacts : organisations;
  const rows = await db
    .select({ id: of.id })
    .from(of)
    .where(owned(scope, of, and(eq(of.id, id), isNull(of.mergedIntoId))));
  return rows.length > 0;
}
