import { asc, desc, isNull, sql } from 'drizzle-orm';
import { applications } from '../applications/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { roleKindCorrections } from './tables';

export type RoleKindCorrection = Awaited<ReturnType<typeof listRoleKindCorrections>>[number];

/** What the seeker said of kinds of role, the latest first; as `roleKinds` takes it. `from` of a kind is its key. */
export async function listRoleKindCorrections({ scope, db }: Reading<OneOwner>) {
  return db
    .select({
      id: roleKindCorrections.id,
      of: roleKindCorrections.of,
      from: roleKindCorrections.fromKey,
      fromName: roleKindCorrections.fromName,
      to: roleKindCorrections.toName,
    })
    .from(roleKindCorrections)
    .where(owned(scope, roleKindCorrections))
    .orderBy(desc(roleKindCorrections.updatedAt), desc(roleKindCorrections.id));
}

/** Every title that an application has, and how many have it; none from the bin. */
export async function listRoleTitles({ scope, db }: Reading<OneOwner>) {
  return db
    .select({ role: applications.role, n: sql<number>`count(*)::int` })
    .from(applications)
    .where(owned(scope, applications, isNull(applications.deletedAt)))
    .groupBy(applications.role)
    .orderBy(asc(applications.role));
}
