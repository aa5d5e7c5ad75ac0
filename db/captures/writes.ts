import { lt, sql } from 'drizzle-orm';
import type { SystemScope } from '../scope';
import type { Reading } from '../transaction';
import { captures } from './tables';

/** The job that removes captures after their day. */
export async function removeExpiredCaptures({ db }: Reading<SystemScope>): Promise<number> {
  const gone = await db
    .delete(captures)
    .where(lt(captures.expiresAt, sql`now()`))
    .returning({ id: captures.id });
  return gone.length;
}
