import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import type { Consent } from '@/lib/access-log/rules';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { asGiven, type Given } from '@/lib/coach-links/rules';
import { sharedInWords } from '@/lib/coach-links/words';
import { accessLog } from '../access-log/tables';
import { appendAccess } from '../access-log/writes';
import { owned } from '../owned';
import type { CoachWriting, Writing } from '../transaction';
import { coachLinks } from './tables';

/** What a link is to be from now on. */
export interface LinkChange extends Given {
  readonly id: string;
  readonly version: number;
  readonly clientName: string;
}

/**
 * Changes what a coach may see, from the very next request on: whatever the coach is doing at this moment is waited for,
 * or seen to be refused. Refuses 'stale' where it changed since `version`, 'link-ended' where there is nothing to change.
 */
export async function changeLink(
  tx: Writing,
  { id, version, clientName, ...wanted }: LinkChange,
): Promise<Outcome<{ version: number }>> {
  const before = await hold(tx, id);
  if (!before) return refused('not-found');
  if (before.isOver) return refused('link-ended');
  if (before.version !== version) return refused('stale');
  const given = asGiven(wanted);
  await tx.db
    .update(coachLinks)
    .set({ ...given, clientName, version: version + 1, updatedAt: sql`now()` })
    .where(owned(tx.scope, coachLinks, eq(coachLinks.id, id)));
  await tell(tx, before, 'changed', sharedInWords(given));
  return done({ version: version + 1 });
}

/** Ends a link, at once and for good. Ended already, it stays as it is. */
export async function endLink(tx: Writing, id: string): Promise<Outcome<null>> {
  const before = await hold(tx, id);
  if (!before) return refused('not-found');
  if (before.isOver) return done(null);
  await tx.db
    .update(coachLinks)
    .set(ended)
    .where(owned(tx.scope, coachLinks, eq(coachLinks.id, id)));
  await tell(tx, before, 'ended');
  return done(null);
}

/** A coach ends the link that is held; the line on the client's log is written with the act ('end-link'). */
export async function endAsCoach({ scope, db, coach }: CoachWriting): Promise<Outcome<null>> {
  await db
    .update(coachLinks)
    .set(ended)
    .where(owned(scope, coachLinks, eq(coachLinks.id, scope.linkId), eq(coachLinks.coachId, coach.id)));
  return done(null);
}

/** Ends every link of somebody who leaves: those that they gave, and those through which they were a coach. */
export async function endAllLinks({ scope, db }: Writing): Promise<void> {
  const mine = await db
    .update(coachLinks)
    .set(ended)
    .where(owned(scope, coachLinks, isNull(coachLinks.endedAt)))
    .returning(line);
  const theirs = await db
    .update(coachLinks)
    .set(ended)
    .where(and(eq(coachLinks.coachId, scope.owner), isNull(coachLinks.endedAt)))
    .returning(line);
  const lines = [
    ...mine.map((one) => ({ ...one, what: 'ended' })),
    ...theirs.map((one) => ({ ...one, what: 'ended-by-coach' })),
  ].map((one) => ({ ...one, id: newId(), kind: 'consent' as const }));
  if (lines.length > 0) await db.insert(accessLog).values(lines);
}

const ended = { endedAt: sql`now()`, version: sql`${coachLinks.version} + 1`, updatedAt: sql`now()` };
const line = {
  ownerId: coachLinks.ownerId,
  linkId: coachLinks.id,
  coachId: coachLinks.coachId,
  coachName: coachLinks.coachName,
};

/** The link as it stands, until the end of the transaction. */
async function hold({ scope, db }: Writing, id: string) {
  const [held] = await db
    .select({
      ...line,
      version: coachLinks.version,
      isOver: sql<boolean>`${coachLinks.endedAt} is not null or ${coachLinks.coachId} is null`,
    })
    .from(coachLinks)
    .where(owned(scope, coachLinks, eq(coachLinks.id, id)))
    .for('no key update');
  return held;
}
type Held = NonNullable<Awaited<ReturnType<typeof hold>>>;

async function tell({ db }: Writing, of: Held, what: Consent, about = ''): Promise<void> {
  const { ownerId, linkId, coachId, coachName } = of;
  await appendAccess(db, { ownerId, linkId, coachId, coachName, kind: 'consent', what, about });
}
