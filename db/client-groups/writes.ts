import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { Placed } from '@/lib/client-groups/input';
import { groupKey, MOST_GROUPS } from '@/lib/client-groups/rules';
import { coachLinks } from '../coach-links/tables';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { clientGroups, clientPlaces } from './tables';

type Seen = { readonly id: string; readonly version: number };

/** Makes a group. Refuses 'group-name-taken' and 'too-many-groups'. */
export async function makeGroup(tx: Writing, id: string, name: string): Promise<Outcome<{ id: string }>> {
  const { scope, db } = tx;
  const inUse = owned(scope, clientGroups, isNull(clientGroups.retiredAt));
  const [found] = await db.select({ n: count() }).from(clientGroups).where(inUse);
  if ((found?.n ?? 0) >= MOST_GROUPS) return refused('too-many-groups');
  const [made] = await db
    .insert(clientGroups)
    .values({ ownerId: scope.owner, id, name, nameKey: groupKey(name) })
    .onConflictDoNothing()
    .returning({ id: clientGroups.id });
  return made ? done({ id }) : refused('group-name-taken');
}

/** Gives it another name. Refuses 'group-name-taken', 'stale' and 'not-found'. */
export async function renameGroup(
  tx: Writing,
  { name, ...seen }: Seen & { readonly name: string },
): Promise<Outcome<{ id: string }>> {
  const taken = await tx.db
    .select({ id: clientGroups.id })
    .from(clientGroups)
    .where(
      owned(
        tx.scope,
        clientGroups,
        eq(clientGroups.nameKey, groupKey(name)),
        isNull(clientGroups.retiredAt),
        sql`${clientGroups.id} <> ${seen.id}`,
      ),
    );
  if (taken.length > 0) return refused('group-name-taken');
  return change(tx, seen, { name, nameKey: groupKey(name) });
}

/** Puts a group away; who was in it stays a client. Refuses 'stale' and 'not-found'. */
export const retireGroup = (tx: Writing, seen: Seen): Promise<Outcome<{ id: string }>> =>
  change(tx, seen, { retiredAt: sql`now()` });

async function change(
  { scope, db }: Writing,
  { id, version }: Seen,
  set: { readonly [column: string]: unknown },
): Promise<Outcome<{ id: string }>> {
  const one = owned(scope, clientGroups, eq(clientGroups.id, id), isNull(clientGroups.retiredAt));
  const [changed] = await db
    .update(clientGroups)
    .set({ ...set, version: sql`${clientGroups.version} + 1`, updatedAt: sql`now()` })
    .where(and(one, eq(clientGroups.version, version)))
    .returning({ id: clientGroups.id });
  if (changed) return done({ id });
  const [there] = await db.select({ id: clientGroups.id }).from(clientGroups).where(one);
  return refused(there ? 'stale' : 'not-found');
}

/**
 * Puts clients into a group and takes others out, of those that a form showed. Whoever is no client any more is passed
 * over. Refuses 'not-found' without such a group.
 * @returns how many are in it now of those shown.
 */
export async function placeClients(
  { scope, db }: Writing,
  { groupId, shown, picked: chosen }: Placed,
): Promise<Outcome<{ n: number }>> {
  const [group] = await db
    .select({ id: clientGroups.id })
    .from(clientGroups)
    .where(owned(scope, clientGroups, eq(clientGroups.id, groupId), isNull(clientGroups.retiredAt)))
    .for('share');
  if (!group) return refused('not-found');
  const out = shown.filter((link) => !chosen.includes(link));
  if (out.length > 0)
    await db
      .delete(clientPlaces)
      .where(
        owned(scope, clientPlaces, eq(clientPlaces.groupId, groupId), inArray(clientPlaces.linkId, out)),
      );
  const clients =
    chosen.length === 0
      ? []
      : await db
          .select({ clientId: coachLinks.ownerId, linkId: coachLinks.id })
          .from(coachLinks)
          .where(
            and(
              eq(coachLinks.coachId, scope.owner),
              isNull(coachLinks.endedAt),
              inArray(coachLinks.id, [...chosen]),
            ),
          );
  if (clients.length > 0)
    await db
      .insert(clientPlaces)
      .values(clients.map((client) => ({ ownerId: scope.owner, id: newId(), groupId, ...client })))
      .onConflictDoNothing();
  return done({ n: clients.length });
}
