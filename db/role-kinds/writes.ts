import { eq, inArray, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { namedKey, roleKinds, titleKey } from '@/lib/insights/role-kinds';
import type { SaidKind } from '@/lib/role-kinds/input';
import { closingCircle, kindsOf, MOST_CORRECTIONS } from '@/lib/role-kinds/rules';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { listRoleKindCorrections, listRoleTitles } from './reads';
import { roleKindCorrections } from './tables';

/**
 * Says that a title of one's own, or a whole kind by its key, is one of the kind `to`; what was said of it before goes. A
 * title that is said to be of the kind that the rules have it in has nothing said of it any more.
 * Refuses 'not-found' for what is not one's own, 'nothing-to-do' where it stands so already, and 'too-many-kinds'.
 * @returns the key of the kind it is of now.
 */
export async function sayRoleKind(tx: Writing, said: SaidKind): Promise<Outcome<{ key: string }>> {
  const [corrections, titles] = await Promise.all([listRoleKindCorrections(tx), listRoleTitles(tx)]);
  const { of, to } = said;
  const { from, name } = of === 'title' ? title(said.from) : kind(said.from);
  if (name === undefined) return refused('not-found');
  const before = corrections.find((one) => one.of === of && one.from === from);
  const isPutBack = of === 'title' && roleKinds()(name)?.key === namedKey(to);
  if (before ? before.to === to : isPutBack) return refused('nothing-to-do');
  if (!before && corrections.length >= MOST_CORRECTIONS) return refused('too-many-kinds');
  const gone = [
    ...(of === 'kind' ? closingCircle(corrections, from, to) : []),
    ...(isPutBack && before ? [before] : []),
  ].map(({ id }) => id);
  if (gone.length > 0)
    await tx.db
      .delete(roleKindCorrections)
      .where(owned(tx.scope, roleKindCorrections, inArray(roleKindCorrections.id, gone)));
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
  return done({ key: namedKey(to) });

  function title(text: string) {
    const key = titleKey(text);
    return { from: key, name: titles.find(({ role }) => titleKey(role) === key)?.role };
  }
  function kind(key: string) {
    return { from: key, name: kindsOf(titles, corrections).kinds.find((one) => one.key === key)?.name };
  }
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
