import { eq, inArray, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import type { SaidKind } from '@/lib/role-kinds/input';
import { kindChange, MOST_CORRECTIONS } from '@/lib/role-kinds/rules';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { listRoleKindCorrections, listRoleTitles } from './reads';
import { roleKindCorrections } from './tables';

/**
 * Says that a title of one's own, or a whole kind by its key, is one of the kind `to`; what was said of it before goes.
 * Where it is so without anything said of it, nothing is said of it any more.
 * Refuses 'not-found' for what is not one's own, 'nothing-to-do' where it stands so already, 'kind-in-the-way' for a title
 * that would stay where it is since `to` itself is said to be another kind, and 'too-many-kinds'.
 * @returns the key of the kind it is of now.
 */
export async function sayRoleKind(tx: Writing, said: SaidKind): Promise<Outcome<{ key: string }>> {
  const [corrections, titles] = await Promise.all([listRoleKindCorrections(tx), listRoleTitles(tx)]);
  const change = kindChange(titles, corrections, said);
  if (typeof change === 'string') return refused(change);
  const { of, to } = said;
  const { from, name, before, isPutBack, gone, key } = change;
  if (!before && !isPutBack && corrections.length >= MOST_CORRECTIONS) return refused('too-many-kinds');
  if (gone.length > 0)
    await tx.db.delete(roleKindCorrections).where(
      owned(
        tx.scope,
        roleKindCorrections,
        inArray(
          roleKindCorrections.id,
          gone.map(({ id }) => id),
        ),
      ),
    );
  if (!isPutBack)
    await tx.db
      .insert(roleKindCorrections)
      .values({ ownerId: tx.scope.owner, id: newId(), of, fromKey: from, fromName: name, toName: to })
      .onConflictDoUpdate({
        target: [roleKindCorrections.ownerId, roleKindCorrections.of, roleKindCorrections.fromKey],
        set: { toName: to, updatedAt: sql`now()`, version: sql`${roleKindCorrections.version} + 1` },
      });
  await appendEvent(tx, {
    kind: isPutBack ? 'role-kind-put-back' : 'role-kind-said',
    data: { of, from: name, to, ...(before && { before: before.to }) },
  });
  return done({ key });
}

/** Takes one thing back that was said: the title, or the kind, is again where the rules have it. */
export async function putRoleKindBack(tx: Writing, correctionId: string): Promise<Outcome<{ id: string }>> {
  const [row] = await tx.db
    .delete(roleKindCorrections)
    .where(owned(tx.scope, roleKindCorrections, eq(roleKindCorrections.id, correctionId)))
    .returning({
      id: roleKindCorrections.id,
      of: roleKindCorrections.of,
      from: roleKindCorrections.fromName,
      to: roleKindCorrections.toName,
    });
  if (!row) return refused('not-found');
  const { id, ...data } = row;
  await appendEvent(tx, { kind: 'role-kind-put-back', data });
  return done({ id });
}
