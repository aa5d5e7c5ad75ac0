import { and, desc, eq, sql } from 'drizzle-orm';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { placeBetween } from '@/lib/applications/order';
import { MOST_VIEWS } from '@/lib/views/rules';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { views } from './tables';

/** Keeps a way of looking at the list under a name, behind the others. Refuses 'too-many-views'. */
export async function saveView(
  { scope, db }: Writing,
  id: string,
  { name, query }: { name: string; query: string },
): Promise<Outcome<{ id: string }>> {
  const known = await db
    .select({ position: views.position })
    .from(views)
    .where(owned(scope, views))
    .orderBy(desc(views.position));
  if (known.length >= MOST_VIEWS) return refused('too-many-views');
  const position = placeBetween(known[0]?.position ?? null, null);
  await db.insert(views).values({ ownerId: scope.owner, id, name, query, position });
  return done({ id });
}

/** Another name for it, or another way of looking. Refuses 'stale' where it was changed meanwhile. */
export async function changeView(
  { scope, db }: Writing,
  { id, version, ...columns }: { id: string; version: number; name?: string; query?: string },
): Promise<Outcome<{ id: string }>> {
  const [changed] = await db
    .update(views)
    .set({ ...columns, version: sql`${views.version} + 1`, updatedAt: sql`now()` })
    .where(owned(scope, views, and(eq(views.id, id), eq(views.version, version))))
    .returning({ id: views.id });
  if (changed) return done(changed);
  const there = await db
    .select({ id: views.id })
    .from(views)
    .where(owned(scope, views, eq(views.id, id)));
  return refused(there.length > 0 ? 'stale' : 'not-found');
}

/** Forgets it; the applications it showed are as they were. */
export async function removeView({ scope, db }: Writing, id: string): Promise<Outcome<{ name: string }>> {
  const [gone] = await db
    .delete(views)
    .where(owned(scope, views, eq(views.id, id)))
    .returning({ name: views.name });
  return gone ? done(gone) : refused('not-found');
}
