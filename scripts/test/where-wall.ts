import { and, type SQL, sql } from 'drizzle-orm';

/** For `vi.mock('@/db/owned', …)` when WALL_DOWN=where: the owner falls out of every condition. */
export const owned = (_scope: unknown, _table: unknown, ...more: (SQL | undefined)[]): SQL =>
  and(sql`true`, ...more) as SQL;
