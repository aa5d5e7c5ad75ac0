import { and, desc, eq, isNotNull, sql } from 'drizzle-orm';
import { applications } from '../applications/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { stages } from '../stages/tables';
import type { Reading } from '../transaction';

export type Binned = Awaited<ReturnType<typeof listBin>>[number];

/** Of an event (table `events`): nothing was put in or taken out of the bin there since. */
export const isLastOfBin = sql`not exists (select from events later where later.owner_id = events.owner_id
  and later.application_id = events.application_id and later.kind in ('binned', 'restored') and later.id > events.id)`;

/** What lies in the bin, the latest first. It goes `goesAt`, when the bin is next emptied. */
export async function listBin({ scope, db }: Reading<OneOwner>, { limit = 200 } = {}) {
  return db
    .select({
      id: applications.id,
      organisation: organisations.name,
      role: applications.role,
      stage: stages.name,
      outcome: applications.outcome,
      binnedAt: sql<string>`${applications.deletedAt}`,
      goesAt: sql<string>`${applications.deletedAt} + interval '30 days'`,
    })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .innerJoin(stages, and(eq(stages.ownerId, applications.ownerId), eq(stages.id, applications.stageId)))
    .where(owned(scope, applications, isNotNull(applications.deletedAt)))
    .orderBy(desc(applications.deletedAt), desc(applications.id))
    .limit(limit);
}
