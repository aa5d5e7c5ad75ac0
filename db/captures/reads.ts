import { desc, eq, gt, sql } from 'drizzle-orm';
import { NOTHING, proposalsShape } from '@/lib/captures/proposal';
import { MOST_WAITING } from '@/lib/captures/rules';
import { findAlike, findEarlier } from '../earlier/reads';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { captures } from './tables';

/** What was caught, as long as its day lasts; undefined for an unknown id, an expired one and somebody else's alike. */
export async function findCapture({ scope, db }: Reading<OwnScope>, id: string) {
  const [row] = await db
    .select({
      id: captures.id,
      kind: captures.kind,
      url: captures.url,
      text: captures.text,
      proposal: captures.proposal,
    })
    .from(captures)
    .where(owned(scope, captures, eq(captures.id, id), gt(captures.expiresAt, sql`now()`)));
  if (!row) return undefined;
  const { proposal, ...rest } = row;
  return { ...rest, proposals: proposalsShape.parse(proposal ?? {}) };
}

/**
 * The same with one of its adverts chosen, and what is here already: an application for the same advert, and what
 * happened at its organisation before.
 */
export async function findReview(tx: Reading<OwnScope>, id: string, which = 0) {
  const capture = await findCapture(tx, id);
  if (!capture) return undefined;
  const advert = capture.proposals.adverts[which] ?? NOTHING;
  const { organisation } = advert;
  const [alike, earlier] = await Promise.all([
    findAlike(tx, advert),
    organisation ? findEarlier(tx, { name: organisation }) : undefined,
  ]);
  return { ...capture, advert, alike, earlier };
}

/** What waits to be looked over, the newest first: its link, or how it begins. */
export async function listCaptures({ scope, db }: Reading<OwnScope>) {
  return db
    .select({
      id: captures.id,
      label: sql<string>`coalesce(${captures.url}, nullif(left(split_part(${captures.text}, chr(10), 1), 80), ''), 'A text')`,
      expiresAt: captures.expiresAt,
    })
    .from(captures)
    .where(owned(scope, captures, gt(captures.expiresAt, sql`now()`)))
    .orderBy(desc(captures.createdAt), desc(captures.id))
    .limit(MOST_WAITING);
}
