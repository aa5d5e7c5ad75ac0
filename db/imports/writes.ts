import { lt, sql } from 'drizzle-orm';
import type { SystemScope } from '../scope';
import type { Reading } from '../transaction';
import { imports } from './tables';

/** The job that removes files nobody came back for. @returns how many went. */
export async function removeExpiredImports({ db }: Reading<SystemScope>): Promise<number> {
  return (await db.delete(imports).where(lt(imports.expiresAt, sql`now()`)).returning({ id: imports.id }))
    .length;
}
