import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import { asStranger } from '../strangers';
import type { Reading } from '../transaction';
import { supporterLinks } from './tables';

export type SupporterLink = Awaited<ReturnType<typeof listSupporterLinks>>[number];

/** The seeker's links for friends, the latest first, with what became of each. */
export async function listSupporterLinks({ scope, db }: Reading<OwnScope>, { limit = 100 } = {}) {
  return db
    .select({
      id: supporterLinks.id,
      kind: supporterLinks.kind,
      forWhom: supporterLinks.forWhom,
      title: supporterLinks.title,
      words: supporterLinks.words,
      line: supporterLinks.line,
      createdAt: supporterLinks.createdAt,
      expiresAt: supporterLinks.expiresAt,
      openedAt: supporterLinks.openedAt,
      openUntil: supporterLinks.openUntil,
      closedAt: supporterLinks.closedAt,
      withdrawnAt: supporterLinks.withdrawnAt,
      note: supporterLinks.note,
      notedAt: supporterLinks.notedAt,
    })
    .from(supporterLinks)
    .where(owned(scope, supporterLinks))
    .orderBy(desc(supporterLinks.createdAt), desc(supporterLinks.id))
    .limit(limit);
}

/** It waits to be opened. */
export const isWaiting = and(
  isNull(supporterLinks.openedAt),
  isNull(supporterLinks.withdrawnAt),
  gt(supporterLinks.expiresAt, sql`now()`),
);
/** It was opened, and can still be read in the browser that did. */
export const isBeingRead = and(
  isNull(supporterLinks.closedAt),
  isNull(supporterLinks.withdrawnAt),
  gt(supporterLinks.openUntil, sql`now()`),
);

/**
 * Who asks for what by a link that waits, and not a word of what it shows; undefined where it does not, whatever the
 * reason. Looking uses nothing up. Of a friend without an account: no scope.
 */
export async function findWaiting(tokenHash: string) {
  return asStranger('read only', { tokenHash }, async (db) => {
    const [row] = await db
      .select({
        kind: supporterLinks.kind,
        fromWhom: supporterLinks.fromWhom,
        line: supporterLinks.line,
        expiresAt: supporterLinks.expiresAt,
      })
      .from(supporterLinks)
      .where(and(eq(supporterLinks.tokenHash, tokenHash), isWaiting));
    return row;
  });
}

/** What an opened link shows, for the browser that opened it: who that is, its cookie says. No scope. */
export async function findBeingRead(tokenHash: string) {
  return asStranger('read only', { tokenHash }, async (db) => {
    const [row] = await db
      .select({
        kind: supporterLinks.kind,
        fromWhom: supporterLinks.fromWhom,
        line: supporterLinks.line,
        title: supporterLinks.title,
        words: supporterLinks.words,
        openUntil: supporterLinks.openUntil,
        note: supporterLinks.note,
        notedAt: supporterLinks.notedAt,
      })
      .from(supporterLinks)
      .where(and(eq(supporterLinks.tokenHash, tokenHash), isBeingRead));
    return row;
  });
}
