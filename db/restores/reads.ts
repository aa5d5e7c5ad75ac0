import { and, asc, eq, gt, sql } from 'drizzle-orm';
import type { RestoreCounts } from '@/lib/exports/rules';
import type { Row } from '@/lib/exports/shape';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { restoreParts, restores } from './tables';

export interface WaitingRestore {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'committed';
  readonly counts: RestoreCounts;
  readonly expiresAt: string;
}

/** The export that waits to be brought back, or what came of the last one; undefined where there is none. */
export async function findRestore({ scope, db }: Reading<OwnScope>): Promise<WaitingRestore | undefined> {
  const [found] = await db
    .select({
      id: restores.id,
      name: restores.name,
      state: restores.state,
      counts: restores.counts,
      expiresAt: restores.expiresAt,
    })
    .from(restores)
    .where(owned(scope, restores, gt(restores.expiresAt, sql`now()`)));
  return found;
}

/** The rows of one table of a waiting file that begin after this one; undefined after the last. */
export async function findPart(
  { scope, db }: Reading<OwnScope>,
  restoreId: string,
  table = '',
  after = 0,
): Promise<{ firstRow: number; rows: Row[] } | undefined> {
  const [part] = await db
    .select({ firstRow: restoreParts.firstRow, rows: restoreParts.rows })
    .from(restoreParts)
    .where(
      owned(
        scope,
        restoreParts,
        and(
          eq(restoreParts.restoreId, restoreId),
          eq(restoreParts.tableName, table),
          gt(restoreParts.firstRow, after),
        ),
      ),
    )
    .orderBy(asc(restoreParts.firstRow))
    .limit(1);
  return part && { firstRow: part.firstRow, rows: JSON.parse(part.rows) as Row[] };
}
