import { and, eq, isNull, sql } from 'drizzle-orm';
import type { ClosedPerson, Door } from '@/lib/closings/rules';
import { applications } from '../applications/tables';
import { isClosedAll, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

/**
 * The one question of everything that is about to write to somebody about an application: who may not be written to.
 * `isClosedTo` (`lib/closings/rules.ts`) answers it for an addressee. Who was merged into somebody is that person, under
 * another name and address. Undefined for an unknown application.
 */
export async function whomToWrite(
  { scope, db }: Reading<OneOwner>,
  applicationId: string,
): Promise<(Door & { organisationId: string }) | undefined> {
  const [row] = await db
    .select({
      organisationId: organisations.id,
      isClosed: isClosedAll,
      closedPeople: sql<ClosedPerson[]>`(select coalesce(json_agg(json_build_object(
          'id', c.id, 'name', c.name, 'email', c.email,
          'isHere', c.organisation_id is not distinct from ${applications.organisationId})), '[]')
        from contacts c where c.owner_id = ${applications.ownerId} and (
          coalesce(c.merged_into_id, c.id) = any(array(select p.id from contacts p
            where p.owner_id = ${scope.owner} and p.no_contact_at is not null and p.merged_into_id is null))
          or c.organisation_id = any(array(select o.id from organisations o
            where o.owner_id = ${scope.owner} and o.no_contact_at is not null and o.merged_into_id is null))))`,
    })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, applications, eq(applications.id, applicationId), isNull(applications.deletedAt)));
  return row;
}
