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

export type Draft = Awaited<ReturnType<typeof listDrafts>>[number];

/** Texts that have not gone out yet, the one last written in first; none about what should not count. */
export async function listDrafts({ scope, db }: Reading<OwnScope>, { limit = 60 } = {}) {
  const rows = await db.execute<{ id: string; title: string; words: string }>(sql`
    with drafts as (
      select owner_id, id, episode_id, 'A question to ' as what, concat_ws(E'\n\n', nullif(subject, ''), text) as words,
        updated_at
      from feedback_requests where owner_id = ${scope.owner} and state = 'drafted'
      union all
      select owner_id, id, episode_id, 'A letter to ', concat_ws(E'\n\n', nullif(subject, ''), text), updated_at
      from letters where owner_id = ${scope.owner} and sent_at is null and not is_apart
      union all
      select r.owner_id, r.id, r.episode_id, 'An answer for ',
        concat_ws(E'\n\n', nullif(r.acknowledge, ''), nullif(r.draft, '')), r.updated_at
      from responses r
      join concerns c on c.owner_id = r.owner_id and c.id = r.concern_id
      join feedback f on f.owner_id = c.owner_id and f.id = c.feedback_id and not f.is_apart
      where r.owner_id = ${scope.owner} and r.given_at is null and r.left_out_at is null)
    select d.id, d.what || o.name as title, d.words
    from drafts d
    join episodes e on e.owner_id = d.owner_id and e.id = d.episode_id
    join rejections n on n.owner_id = e.owner_id and n.id = e.rejection_id and n.taken_back_at is null
    join applications a on a.owner_id = n.owner_id and a.id = n.application_id and a.deleted_at is null
    join organisations o on o.owner_id = a.owner_id and o.id = a.organisation_id
    where d.words <> ''
    order by d.updated_at desc, d.id
    limit ${limit}`);
  return [...rows];
}
