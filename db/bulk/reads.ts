import { eq, inArray, sql } from 'drizzle-orm';
import type { BulkDone } from '@/lib/bulk/input';
import { acts } from '../acts/tables';
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
      isOpen: sql<boolean>`exists (select from events e
        where e.owner_id = ${scope.owner} and e.act_id = ${String(actId)} and (
          (e.kind in ('moved', 'edited') and not exists (select from events u
            where u.owner_id = e.owner_id and u.undoes_id = e.id))
          or (e.kind = 'binned' and exists (select from applications a
            where a.owner_id = e.owner_id and a.id = e.application_id and a.deleted_at is not null))))`,
    })
    .from(acts)
    .where(owned(scope, acts, eq(acts.id, actId), inArray(acts.kind, BULK)));
  return row && { ...row, result: row.result as BulkDone | null };
}
