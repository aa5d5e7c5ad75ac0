import { and, eq, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { DAYS_WAITING, HOURS_OPEN, MOST_WAITING, type ShownKind } from '@/lib/supporters/rules';
import { owned } from '../owned';
import { asStranger } from '../strangers';
import type { Writing } from '../transaction';
import { isBeingRead, isWaiting } from './reads';
import { supporterLinks } from './tables';

/** All that the friend will see, in the words that it has now. */
export interface Shown {
  readonly kind: ShownKind;
  readonly title: string;
  readonly words: string;
  readonly forWhom: string;
  readonly fromWhom: string;
  readonly line: string;
}

/** Makes a link; its secret is known to its maker alone. Refuses 'too-many-supporters'. */
export async function makeSupporterLink(
  { scope, db }: Writing,
  tokenHash: string,
  shown: Shown,
): Promise<Outcome<{ id: string }>> {
  const waiting = await db
    .select({ id: supporterLinks.id })
    .from(supporterLinks)
    .where(owned(scope, supporterLinks, isWaiting))
    .limit(MOST_WAITING);
  if (waiting.length >= MOST_WAITING) return refused('too-many-supporters');
  const id = newId();
  await db.insert(supporterLinks).values({
    ownerId: scope.owner,
    id,
    tokenHash,
    ...shown,
    expiresAt: sql`now() + make_interval(days => ${DAYS_WAITING}::int)` as unknown as string,
  });
  return done({ id });
}

/** From now on it opens nothing, also where it is being read. */
export async function withdrawSupporterLink(
  { scope, db }: Writing,
  id: string,
): Promise<Outcome<{ id: string }>> {
  const [row] = await db
    .update(supporterLinks)
    .set({ withdrawnAt: sql`coalesce(${supporterLinks.withdrawnAt}, now())` })
    .where(owned(scope, supporterLinks, eq(supporterLinks.id, id)))
    .returning({ id: supporterLinks.id });
  return row ? done(row) : refused('not-found');
}

/**
 * Opens a link, once: of two at the same moment one does. Whatever the reason why it does not, it is 'supporter-link-over'.
 * Of a friend without an account: no scope.
 */
export async function openSupporterLink(tokenHash: string): Promise<Outcome<{ hours: number }>> {
  return asStranger('read write', { tokenHash }, async (db) => {
    const [row] = await db
      .update(supporterLinks)
      .set({
        openedAt: sql`now()`,
        openUntil: sql`now() + make_interval(hours => ${HOURS_OPEN}::int)`,
      })
      .where(and(eq(supporterLinks.tokenHash, tokenHash), isWaiting))
      .returning({ id: supporterLinks.id });
    return row ? done({ hours: HOURS_OPEN }) : refused('supporter-link-over');
  });
}

/** Leaves the one note, in the browser that opened the link; a second one is refused, and so is any when it is over. */
export async function leaveNote(tokenHash: string, note: string): Promise<Outcome<null>> {
  return mark(tokenHash, { note, notedAt: sql`now()` }, isNull(supporterLinks.notedAt));
}

/** The friend is done: from now on nobody reads it there. */
export const closeSupporterLink = (tokenHash: string): Promise<Outcome<null>> =>
  mark(tokenHash, { closedAt: sql`now()` });

async function mark(
  tokenHash: string,
  columns: object,
  also?: ReturnType<typeof isNull>,
): Promise<Outcome<null>> {
  return asStranger('read write', { tokenHash }, async (db) => {
    const [row] = await db
      .update(supporterLinks)
      .set(columns)
      .where(and(eq(supporterLinks.tokenHash, tokenHash), isBeingRead, also))
      .returning({ id: supporterLinks.id });
    return row ? done(null) : refused('supporter-link-over');
  });
}
