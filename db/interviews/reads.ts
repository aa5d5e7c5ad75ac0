import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import { applications } from '../applications/tables';
import { organisations } from '../organisations/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { interviews } from './tables';

/** The next interview that has a time, of an application that is still open. */
export async function nextInterview({ scope, db }: Reading<OneOwner>) {
  const [row] = await db
    .select({
      applicationId: applications.id,
      organisation: organisations.name,
      startsAt: sql<string>`${interviews.startsAt}`,
    })
    .from(interviews)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, interviews.ownerId),
        eq(applications.id, interviews.applicationId),
        isNull(applications.outcome),
        isNull(applications.deletedAt),
      ),
    )
    .innerJoin(
      organisations,
      and(eq(organisations.ownerId, applications.ownerId), eq(organisations.id, applications.organisationId)),
    )
    .where(owned(scope, interviews, gt(interviews.startsAt, sql`now()`)))
    .orderBy(asc(interviews.startsAt))
    .limit(1);
  return row ?? null;
}
