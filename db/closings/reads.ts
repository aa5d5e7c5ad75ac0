import { and, eq, isNotNull, sql } from 'drizzle-orm';
import type { ClosedPerson, Door } from '@/lib/closings/rules';
import { applications } from '../applications/tables';
import { contacts, organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';


/**
 * The one question of everything that is about to write to somebody about an application: whether they may be written
 * to. `isClosedTo` (`lib/closings/rules.ts`) answers it for an addressee. Undefined for an unknown application.
 */
export async function whomToWrite(
  { scope, db }: Reading<OneOwner>,
  applicationId: string,
): Promise<(Door & { organisationId: string }) | undefined> {
  const closed = db
    .select({
      people: sql<ClosedPerson[]>`coalesce(json_agg(json_build_object('id', ${contacts.id}, 'name', ${contacts.name},
        'email', ${contacts.email}, 'isHere', ${contacts.organisationId} is not distinct from ${applications.organisationId})), '[]')`,
    })
    .from(contacts)
    .where(owned(scope, contacts, isNotNull(contacts.noContactAt)));
  const [row] = await db
    .select({
      organisationId: organisations.id,
      isClosed: sql<boolean>`${organisations.noContactAt} is not null`,
      closedPeople: sql<ClosedPerson[]>`(${closed})`,
    })
    .from(applications)
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, applications, eq(applications.id, applicationId), sql`${applications.deletedAt} is null`));
  return row;
}
