import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { OwnScope } from '../scope';
import type { Reading } from '../transaction';
import { clientGroups, clientPlaces } from './tables';

export type Group = Awaited<ReturnType<typeof listGroups>>[number];

/** The groups in use, by name, each with how many clients are in it now. Takes the coach's own scope. */
export async function listGroups({ scope, db }: Reading<OwnScope>) {
  const n = db
    .select({ n: sql<number>`count(*)::int` })
    .from(clientPlaces)
    .innerJoin(
      coachLinks,
      and(
        eq(coachLinks.ownerId, clientPlaces.clientId),
        eq(coachLinks.id, clientPlaces.linkId),
        isNull(coachLinks.endedAt),
      ),
    )
    .where(and(eq(clientPlaces.ownerId, clientGroups.ownerId), eq(clientPlaces.groupId, clientGroups.id)));
  return db
    .select({
      id: clientGroups.id,
      name: clientGroups.name,
      version: clientGroups.version,
      n: sql<number>`(${n})`.mapWith(Number),
    })
    .from(clientGroups)
    .where(owned(scope, clientGroups, isNull(clientGroups.retiredAt)))
    .orderBy(asc(clientGroups.nameKey));
}

/** Which of the coach's clients are in which group in use. */
export async function listPlaces({ scope, db }: Reading<OwnScope>) {
  return db
    .select({ groupId: clientPlaces.groupId, linkId: clientPlaces.linkId })
    .from(clientPlaces)
    .innerJoin(
      clientGroups,
      and(
        eq(clientGroups.ownerId, clientPlaces.ownerId),
        eq(clientGroups.id, clientPlaces.groupId),
        isNull(clientGroups.retiredAt),
      ),
    )
    .where(owned(scope, clientPlaces))
    .orderBy(asc(clientPlaces.id));
}

/** The coach's clients now, by the name the coach knows them by. */
export async function listClientNames({ scope, db }: Reading<OwnScope>) {
  return db
    .select({ linkId: coachLinks.id, clientId: coachLinks.ownerId, name: coachLinks.clientName })
    .from(coachLinks)
    .where(and(eq(coachLinks.coachId, scope.owner), isNull(coachLinks.endedAt)))
    .orderBy(asc(sql`lower(${coachLinks.clientName})`), asc(coachLinks.id));
}
