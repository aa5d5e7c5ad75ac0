import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Clarified, Clarify } from '@/lib/clarifications/input';
import { isClosedTo } from '@/lib/closings/rules';
import { unfilled } from '@/lib/requests/merge';
import { whomToWrite } from '../closings/reads';
import { appendEvent } from '../events/writes';
import { findFeedback } from '../feedback/reads';
import { haveContact } from '../organisations/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { keepWin } from '../wins/writes';
import { findClarification } from './reads';
import { clarifications } from './tables';

/**
 * Keeps the question back as it stands, and what was typed into the other wording. Only about an application:
 * elsewhere nobody knows who may be written to.
 */
export async function keepClarification(
  tx: Writing,
  given: Clarify,
): Promise<Outcome<{ id: string; feedbackId: string }>> {
  const said = await findFeedback(tx, given.feedbackId);
  if (!said?.applicationId) return refused('not-found');
  const [door, before] = await Promise.all([
    whomToWrite(tx, said.applicationId),
    findClarification(tx, said.id),
  ]);
  if (!door || isClosedTo(door, { name: given.to, email: given.address })) return refused('asked-not-to');
  if (said.isApart) return refused('kept-apart');
  if (before?.state === 'sent') return refused('clarified-already');
  if ((before?.version ?? 0) !== given.version) return refused('stale');
  if (given.go === 'send' && unfilled(`${given.subject ?? ''}\n${given.text}`).length > 0)
    return refused('unfilled');
  const { organisationId } = door;
  const contactId = given.to
    ? await haveContact(tx, { organisationId, name: given.to, email: given.address })
    : null;
  const letter = {
    contactId,
    channel: given.channel,
    // A message has no subject; it keeps what was typed for the mail.
    subject: given.subject ?? (given.channel === 'email' ? '' : (before?.subject ?? '')),
    text: given.text,
    drafts: { ...before?.drafts, [given.channel]: given.text },
  };
  const [kept] = await tx.db
    .insert(clarifications)
    .values({ ownerId: tx.scope.owner, id: newId(), feedbackId: said.id, ...letter })
    .onConflictDoUpdate({
      target: [clarifications.ownerId, clarifications.feedbackId],
      set: { ...letter, version: sql`${clarifications.version} + 1`, updatedAt: sql`now()` },
      // One that another window has just sent stays as it went, and one that it has just changed as it stands there.
      setWhere: and(eq(clarifications.state, 'drafted'), eq(clarifications.version, given.version)),
    })
    .returning({ id: clarifications.id });
  return kept ? done({ id: kept.id, feedbackId: said.id }) : refused('stale');
}

/** "Yes, I sent it": kept as it went, once. Asking well is a win, whatever comes back. */
export async function markClarified(tx: Writing, given: Clarified): Promise<Outcome<{ feedbackId: string }>> {
  const [before] = await tx.db
    .select()
    .from(clarifications)
    .where(owned(tx.scope, clarifications, eq(clarifications.id, given.clarificationId)))
    // Of two windows that say so at once the later one waits here, and finds what the other said.
    .for('update');
  const said = before && (await findFeedback(tx, before.feedbackId));
  if (!before || !said?.applicationId) return refused('not-found');
  const door = await whomToWrite(tx, said.applicationId);
  if (!door || isClosedTo(door, { contactId: before.contactId })) return refused('asked-not-to');
  if (before.state === 'sent')
    return given.how === 'yes' ? done({ feedbackId: said.id }) : refused('clarified-already');
  if (said.isApart) return refused('kept-apart');
  // What went is what stood on the page, and not what another window wrote since.
  if (before.version !== given.version) return refused('stale');
  const sentText = given.how === 'changed' && given.sentText ? given.sentText : before.text;
  if (unfilled(sentText).length > 0) return refused('unfilled');
  await tx.db
    .update(clarifications)
    .set({ state: 'sent', sentAt: sql`now()`, sentText, version: sql`${clarifications.version} + 1` })
    .where(owned(tx.scope, clarifications, eq(clarifications.id, given.clarificationId)));
  await appendEvent(tx, {
    kind: 'clarified',
    applicationId: said.applicationId,
    data: { feedbackId: said.id },
  });
  await keepWin(tx, {
    kind: 'asked',
    subjectKind: 'feedback',
    subjectId: said.id,
    about: said.organisation ?? said.speaker,
  });
  return done({ feedbackId: said.id });
}
