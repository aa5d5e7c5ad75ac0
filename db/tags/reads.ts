import { and, eq, isNull, sql } from 'drizzle-orm';
import { applications, applicationTags } from '../applications/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';

const inUse = writtenOnce(({ scope, db }, limit: number) => {
  const recent = db
    .select({ tag: applicationTags.tag, tagKey: applicationTags.tagKey })
    .from(applicationTags)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, applicationTags.ownerId),
        eq(applications.id, applicationTags.applicationId),
        isNull(applications.deletedAt),
      ),
    )
    .where(owned(scope, applicationTags))
    .orderBy(sql`${applicationTags.id} desc`)
    .limit(300)
    .as('recent');
  return db
    .select({ tagKey: recent.tagKey, tag: sql<string>`min(${recent.tag})` })
    .from(recent)
    .groupBy(recent.tagKey)
    .orderBy(sql`count(*) desc`, recent.tagKey)
    .limit(limit);
});

/** Tags in use, those on most applications first; each in one spelling. Only the newest are counted in a long search. */
export async function listTags(tx: Reading<OneOwner>, { limit = 60 } = {}) {
  return inUse(tx, limit);
}
