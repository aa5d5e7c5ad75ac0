import { and, eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { EditedConversation, NewConversation } from '@/lib/conversations/input';
import { dayIn } from '@/lib/time/days';
import { events } from '../events/tables';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import { holdSubject } from '../subjects/writes';
import type { Writing } from '../transaction';
import { findConversation } from './reads';
import { conversations } from './tables';

/** Noon of a day, so that it is that day also for who moves a zone away; never ahead of now. */
const noonOf = (tx: Writing, on: string) =>
  sql<string>`least(now(), (${on}::date + time '12:00') at time zone ${tx.person.timeZone})`;

/** Keeps that one spoke with somebody; refuses 'in-the-future'. */
export async function logConversation(
  tx: Writing,
  id: string,
  { kind, on, words, ...about }: NewConversation,
): Promise<Outcome<{ id: string }>> {
  const subject = await holdSubject(tx, about);
  if (!subject) return refused('not-found');
  if (on && on > dayIn(tx.person.timeZone, new Date())) return refused('in-the-future');
  const at = on ? noonOf(tx, on) : sql<string>`now()`;
  const { contactId, organisationId, applicationId } = subject;
  await tx.db
    .insert(conversations)
    .values({ ownerId: tx.scope.owner, id, contactId, organisationId, applicationId, kind, at, words });
  await appendEvent(tx, {
    kind: 'talked',
    contactId,
    organisationId,
    applicationId,
    at,
    data: { conversationId: id, kind, name: subject.name },
  });
  return done({ id });
}

type Where = { contactId: string | null; organisationId: string | null };

/** Writes a conversation anew, if nobody changed it since `version`; another day corrects its date. */
export async function editConversation(
  tx: Writing,
  { id, version, kind, on, words }: EditedConversation,
): Promise<Outcome<Where>> {
  const before = await findConversation(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  const { contactId, organisationId, applicationId } = before;
  const was = dayIn(tx.person.timeZone, new Date(before.at));
  if (on && on > dayIn(tx.person.timeZone, new Date())) return refused('in-the-future');
  const isMoved = on !== null && on !== was;
  const at = isMoved ? noonOf(tx, on) : before.at;
  const changed = await tx.db
    .update(conversations)
    .set({ kind, words, at, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, conversations, and(eq(conversations.id, id), eq(conversations.version, version))))
    .returning({ id: conversations.id });
  if (changed.length === 0) return refused('stale');
  const talk = isMoved && (await findTalk(tx, id));
  if (talk)
    await appendEvent(tx, {
      kind: 'dated',
      contactId,
      organisationId,
      applicationId,
      at,
      correctsId: talk.id,
      data: { from: was, to: on },
    });
  await appendEvent(tx, {
    kind: 'conversation-changed',
    contactId,
    organisationId,
    applicationId,
    data: {
      conversationId: id,
      name: before.contact ?? before.organisation,
    },
  });
  return done({ contactId, organisationId });
}

/** The event by which a conversation was kept. */
async function findTalk({ scope, db }: Writing, conversationId: string) {
  const [row] = await db
    .select({ id: events.id })
    .from(events)
    .where(
      owned(
        scope,
        events,
        eq(events.kind, 'talked'),
        sql`${events.data} ->> 'conversationId' = ${conversationId}`,
      ),
    );
  return row;
}

/** It was written down by mistake: it goes, and the history says that it did. */
export async function removeConversation(tx: Writing, id: string): Promise<Outcome<Where>> {
  const before = await findConversation(tx, id);
  if (!before) return refused('not-found');
  const { contactId, organisationId, applicationId } = before;
  await tx.db.delete(conversations).where(owned(tx.scope, conversations, eq(conversations.id, id)));
  await appendEvent(tx, {
    kind: 'conversation-removed',
    contactId,
    organisationId,
    applicationId,
    data: { conversationId: id, name: before.contact ?? before.organisation },
  });
  return done({ contactId, organisationId });
}
