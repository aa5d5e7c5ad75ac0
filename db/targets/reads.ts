import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import type { FitKnown } from '@/lib/goals/fit';
import { applications, notInBin } from '../applications/tables';
import { followUps } from '../follow-ups/tables';
import { goalFits } from '../goals/tables';
import { isClosedAll, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

export type Target = Awaited<ReturnType<typeof listTargets>>[number];

/** The organisations one aims at, by name: what there is of an opening, and the next step of reaching out. */
export async function listTargets({ scope, db }: Reading<OneOwner>, { limit = 200 } = {}) {
  const step = db
    .select({ what: followUps.what, dueOn: followUps.dueOn })
    .from(followUps)
    .where(
      owned(
        scope,
        followUps,
        eq(followUps.organisationId, organisations.id),
        eq(followUps.kind, 'outreach'),
        isNull(followUps.endedAt),
        isNull(organisations.noContactAt),
      ),
    )
    .orderBy(asc(followUps.dueOn), asc(followUps.id))
    .limit(1)
    .as('step');
  const application = db
    .select({
      id: sql<string | null>`${applications.id}`.as('application_id'),
      role: applications.role,
      outcome: applications.outcome,
    })
    .from(applications)
    .where(
      owned(
        scope,
        applications,
        eq(applications.organisationId, organisations.id),
        isNull(applications.deletedAt),
      ),
    )
    // An open one before any that ended; of those the newest.
    .orderBy(sql`${applications.outcome} is not null`, desc(applications.id))
    .limit(1)
    .as('application');
  return db
    .select({
      id: organisations.id,
      name: organisations.name,
      isClosed: isClosedAll,
      applicationId: application.id,
      role: application.role,
      outcome: application.outcome,
      step: step.what,
      dueOn: step.dueOn,
    })
    .from(organisations)
    .leftJoinLateral(step, sql`true`)
    .leftJoinLateral(application, sql`true`)
    .where(owned(scope, organisations, eq(organisations.isTarget, true), isNull(organisations.mergedIntoId)))
    .orderBy(asc(organisations.name), asc(organisations.id))
    .limit(limit);
}

/** What is known of the targets and of the applications there. */
export async function listFitsOfTargets({ scope, db }: Reading<OneOwner>): Promise<FitKnown[]> {
  return db
    .select({
      lineId: goalFits.lineId,
      organisationId: goalFits.organisationId,
      applicationId: goalFits.applicationId,
      fit: goalFits.fit,
      why: goalFits.why,
    })
    .from(goalFits)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, goalFits.ownerId), eq(organisations.id, goalFits.organisationId)),
    )
    .where(owned(scope, goalFits, eq(organisations.isTarget, true), notInBin(goalFits)));
}

/** Organisations to choose from: targets first, then those applied at, the newest first. */
export async function listOrganisationsToChoose({ scope, db }: Reading<OneOwner>, { limit = 100 } = {}) {
  return db
    .select({ id: organisations.id, name: organisations.name, isTarget: organisations.isTarget })
    .from(organisations)
    .where(owned(scope, organisations, isNull(organisations.mergedIntoId)))
    .orderBy(desc(organisations.isTarget), desc(organisations.id))
    .limit(limit);
}
