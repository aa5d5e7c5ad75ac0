import { eq, inArray, sql } from 'drizzle-orm';
import type { BulkDone } from '@/lib/bulk/input';
import { acts } from '../acts/tables';
import { isLastOfBin } from '../bin/reads';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';

/** The acts that are done to several, and their undoing. */
const BULK = ['application.bulk', 'application.undo-bulk'];

/** What an act on several came to, and whether any of it can still be taken back; undefined for unknown ones. */
export async function findBulk({ scope, db }: Reading<OneOwner>, actId: string) {
  const [row] = await db
    .select({
      result: acts.result,
      isOpen: sql<boolean>`exists (select from events
        where events.owner_id = ${scope.owner} and events.act_id = ${String(actId)} and (
          (events.kind in ('moved', 'edited') and not exists (select from events u
            where u.owner_id = events.owner_id and u.undoes_id = events.id))
          or (events.kind = 'binned' and ${isLastOfBin} and exists (select from applications a
            where a.owner_id = events.owner_id and a.id = events.application_id and a.deleted_at is not null))))`,
    })
    .from(acts)
    .where(owned(scope, acts, eq(acts.id, actId), inArray(acts.kind, BULK)));
  return row && { ...row, result: row.result as BulkDone | null };
}
