import { eq, type SQL } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { owned } from './owned';
import type { OneOwner } from './scope';

/** The first wall of rows that lie between a seeker and one coach: the owner's, and of a coach's those of the link. */
export function between(
  scope: OneOwner,
  table: { ownerId: AnyPgColumn; linkId: AnyPgColumn },
  ...more: (SQL | undefined)[]
): SQL {
  return owned(scope, table, scope.kind === 'coach' ? eq(table.linkId, scope.linkId) : undefined, ...more);
}
