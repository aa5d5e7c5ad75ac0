import { desc, eq, inArray, or, sql } from 'drizzle-orm';
import { events } from '../events/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

export type MergeInto = Awaited<ReturnType<typeof listMergesInto>>[number];

/** What was made one with an organisation or a person, and can be taken apart again; the latest first. */
export async function listMergesInto({ scope, db }: Reading<OneOwner>, id: string) {
  const still = (
    table: string,
  ) => sql`exists (select from ${sql.raw(table)} f where f.owner_id = ${events.ownerId}
    and f.id::text = ${events.data} ->> 'fromId' and f.merged_into_id = ${id})`;
  return db
    .select({ eventId: events.id, at: events.at, name: sql<string>`data ->> 'name'` })
    .from(events)
    .where(
      owned(
        scope,
        events,
        inArray(events.kind, ['organisations-merged', 'contacts-merged']),
        or(eq(events.organisationId, id), eq(events.contactId, id)),
        sql`(${still('organisations')} or ${still('contacts')})`,
        sql`not exists (select from events u where u.owner_id = ${events.ownerId} and u.undoes_id = ${events.id})`,
      ),
    )
    .orderBy(desc(events.at), desc(events.id))
    .limit(10);
}

/** One merge with all that it did; undefined for an unknown id, somebody else's and any other event. */
export async function findMerge({ scope, db }: Reading<OneOwner>, eventId: string) {
  const [row] = await db
    .select({
      id: events.id,
      kind: events.kind,
      organisationId: events.organisationId,
      contactId: events.contactId,
      data: events.data,
      isUndone: sql<boolean>`exists (select from events u where u.owner_id = events.owner_id and u.undoes_id = events.id)`,
    })
    .from(events)
    .where(
      owned(
        scope,
        events,
        eq(events.id, eventId),
        inArray(events.kind, ['organisations-merged', 'contacts-merged']),
      ),
    );
  return row;
}
