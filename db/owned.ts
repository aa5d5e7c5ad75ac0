import { and, eq, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { OneOwner } from './scope';

/** The first wall: the condition that every read and write of a seeker's rows starts with. */
export function owned(scope: OneOwner, table: { ownerId: AnyPgColumn }, ...more: (SQL | undefined)[]): SQL {
  return and(eq(table.ownerId, scope.owner), ...more) as SQL;
}
