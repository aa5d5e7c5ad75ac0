import { and, eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { EventKind } from '@/lib/events/rules';
import type { NewFollowUp } from '@/lib/follow-ups/input';
import type { FollowUpEnd, FollowUpKind } from '@/lib/follow-ups/rules';
import { stepOf } from '@/lib/outreach/plan';
import { dayIn } from '@/lib/time/days';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import { holdSubject } from '../subjects/writes';
import type { Writing } from '../transaction';
import { keepWin, takeWinBack } from '../wins/writes';
import { type FollowUp, findFollowUp } from './reads';
import { followUps } from './tables';

interface Seen {
  readonly id: string;
  readonly version: number;
}

/**
 * Means to be in touch again, on a day. Refuses 'asked-not-to' where they asked not to be contacted, 'in-the-past' for
 * a day that is over.
 */
export async function addFollowUp(
  tx: Writing,
  id: string,
  { what, dueOn, ...about }: NewFollowUp,
  kind: FollowUpKind = 'follow-up',
): Promise<Outcome<{ id: string }>> {
  const subject = await holdSubject(tx, about);
  if (!subject) return refused('not-found');
  if (subject.isClosed) return refused('asked-not-to');
  if (isOver(tx, dueOn)) return refused('in-the-past');
  const { contactId, organisationId, applicationId, name } = subject;
  await tx.db
    .insert(followUps)
    .values({ ownerId: tx.scope.owner, id, kind, contactId, organisationId, applicationId, what, dueOn });
  await appendEvent(tx, {
    kind: 'follow-up-set',
    contactId,
    organisationId,
    applicationId,
    data: { followUpId: id, what, name, dueOn },
  });
  return done({ id });
}

/** To another day. */
export async function moveFollowUp(
  tx: Writing,
  { dueOn, ...seen }: Seen & { dueOn: string },
): Promise<Outcome<{ id: string }>> {
  const changed = await change(tx, seen, { dueOn }, 'open');
  if (!changed.ok) return changed;
  if (isOver(tx, dueOn)) return refused('in-the-past');
  await tell(tx, changed.value, 'follow-up-changed', { from: changed.value.dueOn, to: dueOn });
  return done({ id: seen.id });
}

/** Done, which is a win, or dropped, which is respectable. */
export async function endFollowUp(
  tx: Writing,
  { end, ...seen }: Seen & { end: FollowUpEnd },
): Promise<Outcome<{ id: string }>> {
  const changed = await change(tx, seen, { end, endedAt: sql`now()` }, 'open');
  if (!changed.ok) return changed;
  await tell(tx, changed.value, end === 'done' ? 'followed-up' : 'follow-up-dropped');
  if (end === 'done' && reachesOut(changed.value))
    await keepWin(tx, {
      ...winOf(seen.id),
      about: changed.value.contact ?? changed.value.organisation ?? '',
    });
  return done({ id: seen.id });
}

/** It is still to be done after all. Its win goes only where it was said to be done within a day. */
export async function reopenFollowUp(tx: Writing, seen: Seen): Promise<Outcome<{ id: string }>> {
  const changed = await change(tx, seen, { end: null, endedAt: null }, 'ended');
  if (!changed.ok) return changed;
  const subject = await holdSubject(tx, changed.value);
  if (subject?.isClosed) return refused('asked-not-to');
  await tell(tx, changed.value, 'follow-up-changed', { reopened: true });
  if (isFresh(changed.value)) await takeWinBack(tx, winOf(seen.id));
  return done({ id: seen.id });
}

const isOver = (tx: Writing, day: string) => day < dayIn(tx.person.timeZone, new Date());

/** Finding out whom to write to is a step of a plan, and reaches nobody yet. */
const reachesOut = ({ kind, what }: FollowUp) => kind !== 'outreach' || stepOf(what)?.letter !== null;

const DAY_MS = 86_400_000;
const isFresh = ({ endedAt }: FollowUp) => endedAt !== null && Date.parse(endedAt) > Date.now() - DAY_MS;

const winOf = (subjectId: string) => ({ kind: 'reached-out', subjectKind: 'follow-up', subjectId }) as const;

const tell = (tx: Writing, before: FollowUp, kind: EventKind, data: Record<string, unknown> = {}) =>
  appendEvent(tx, {
    kind,
    contactId: before.contactId,
    organisationId: before.organisationId,
    applicationId: before.applicationId,
    data: { followUpId: before.id, what: before.what, name: before.contact ?? before.organisation, ...data },
  });

/** The one versioned update. @returns the follow-up as it was before. */
async function change(
  tx: Writing,
  { id, version }: Seen,
  columns: object,
  state: 'open' | 'ended',
): Promise<Outcome<FollowUp>> {
  const before = await findFollowUp(tx, id);
  if (!before) return refused('not-found');
  if (before.version !== version) return refused('stale');
  if ((before.endedAt === null) !== (state === 'open')) return refused('no-such-move');
  const changed = await tx.db
    .update(followUps)
    .set({ ...columns, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, followUps, and(eq(followUps.id, id), eq(followUps.version, version))))
    .returning({ id: followUps.id });
  return changed.length > 0 ? done(before) : refused('stale');
}
