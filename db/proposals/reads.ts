import { and, desc, eq, gt, isNull, sql } from 'drizzle-orm';
import { applications } from '../applications/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { proposals } from './tables';

/** It can still be answered: it waits, in time, and whoever proposed it is the seeker's coach. */
export const isOpen = and(
  eq(proposals.state, 'open'),
  gt(proposals.expiresAt, sql`now()`),
  sql`exists (select from coach_links l where l.owner_id = proposals.owner_id and l.id = proposals.link_id
    and l.ended_at is null)`,
);

const proposed = ({ db }: Reading<OneOwner>) =>
  db
    .select({
      id: proposals.id,
      kind: proposals.kind,
      data: proposals.data,
      authorName: proposals.authorName,
      state: proposals.state,
      createdAt: proposals.createdAt,
      expiresAt: proposals.expiresAt,
      answeredAt: proposals.answeredAt,
      becameId: proposals.becameId,
      // Of one that lies in the bin nothing is said.
      applicationId: applications.id,
      organisation: organisations.name,
      role: applications.role,
    })
    .from(proposals)
    .leftJoin(
      applications,
      and(
        eq(applications.ownerId, proposals.ownerId),
        eq(applications.id, proposals.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .leftJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    );

export type Proposal = Awaited<ReturnType<typeof listProposals>>[number];

/** What one coach proposed and what became of it, or, to the seeker, what all did: what waits first, then the latest. */
export async function listProposals(tx: Reading<OneOwner>, { limit = 30 } = {}) {
  const { scope } = tx;
  return proposed(tx)
    .where(owned(scope, proposals, scope.kind === 'coach' ? eq(proposals.linkId, scope.linkId) : undefined))
    .orderBy(desc(eq(proposals.state, 'open')), desc(proposals.createdAt), desc(proposals.id))
    .limit(limit);
}

/** Those that wait for the seeker, the oldest first; not about what lies in the bin. */
export async function listOpenProposals(tx: Reading<OneOwner>, { limit = 60 } = {}) {
  return proposed(tx)
    .where(
      owned(
        tx.scope,
        proposals,
        isOpen,
        sql`(${proposals.applicationId} is null or ${applications.id} is not null)`,
      ),
    )
    .orderBy(proposals.createdAt, proposals.id)
    .limit(limit);
}
