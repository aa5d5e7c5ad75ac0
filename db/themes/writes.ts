import { and, eq, sql } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { nameKey } from '@/lib/organisations/names';
import type { ChangedTheme, MergedTheme, NewTheme } from '@/lib/themes/input';
import { FIRST_THEMES, MOST_THEMES } from '@/lib/themes/rules';
import type { Database } from '../client';
import { appendEvent } from '../events/writes';
import { owned } from '../owned';
import type { Writing } from '../transaction';
import { listThemes } from './reads';
import { themes } from './tables';

/** The themes a new seeker begins with; part of making the account, so there is no scope yet. */
export async function layFirstThemes(db: Database, ownerId: string): Promise<void> {
  const rows = FIRST_THEMES.map(({ key, name, skill }) => ({ key, name, skill, ownerId, id: newId() }));
  await db.insert(themes).values(rows);
}

/** A theme of one's own. Refuses 'theme-there' where one in use has that name. */
export async function addTheme(tx: Writing, { name, skill }: NewTheme): Promise<Outcome<{ id: string }>> {
  const inUse = await holdThemes(tx);
  if (inUse.length >= MOST_THEMES) return refused('too-many-themes');
  if (inUse.some((one) => nameKey(one.name) === nameKey(name))) return refused('theme-there');
  const id = newId();
  await tx.db
    .insert(themes)
    .values({ ownerId: tx.scope.owner, id, key: `own-${id}`, name, skill: skill || null });
  return done({ id });
}

/** Calls it something else, or says which skill it is about; concerns that have it keep theirs. */
export async function changeTheme(
  tx: Writing,
  { id, version, name, skill }: ChangedTheme,
): Promise<Outcome<{ id: string }>> {
  const inUse = await holdThemes(tx);
  if (!inUse.some((one) => one.id === id)) return refused('not-found');
  if (inUse.some((one) => one.id !== id && nameKey(one.name) === nameKey(name)))
    return refused('theme-there');
  return changed(tx, id, version, { name, skill: skill || null });
}

/**
 * Makes two themes one: what is said of the first is shown under the other, and so is what was merged into it before.
 * No concern is written, so that the two can be parted again as they were.
 */
export async function mergeThemes(
  tx: Writing,
  { id, version, intoId }: MergedTheme,
): Promise<Outcome<{ id: string }>> {
  const inUse = await holdThemes(tx);
  if (![id, intoId].every((one) => inUse.some((theme) => theme.id === one))) return refused('not-found');
  if (id === intoId) return refused('nothing-to-do');
  const merged = await changed(tx, id, version, { mergedIntoId: intoId });
  if (!merged.ok) return merged;
  await tx.db
    .update(themes)
    .set({ mergedIntoId: intoId })
    .where(owned(tx.scope, themes, eq(themes.mergedIntoId, id)));
  await appendEvent(tx, { kind: 'themes-merged', data: { themeId: id, intoId } });
  return done({ id: intoId });
}

/** Parts a theme from the one that it was merged into. Refuses 'theme-there' where its name is in use meanwhile. */
export async function partTheme(tx: Writing, themeId: string): Promise<Outcome<{ id: string }>> {
  const inUse = await holdThemes(tx);
  const [theme] = await tx.db
    .select({ name: themes.name, intoId: themes.mergedIntoId })
    .from(themes)
    .where(owned(tx.scope, themes, eq(themes.id, themeId)));
  if (!theme) return refused('not-found');
  if (!theme.intoId) return done({ id: themeId });
  if (inUse.length >= MOST_THEMES) return refused('too-many-themes');
  if (inUse.some((one) => nameKey(one.name) === nameKey(theme.name))) return refused('theme-there');
  await tx.db
    .update(themes)
    .set({ mergedIntoId: null, version: sql`${themes.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, themes, eq(themes.id, themeId)));
  await appendEvent(tx, { kind: 'themes-parted', data: { themeId, intoId: theme.intoId } });
  return done({ id: themeId });
}

/** Themes in use, held: of two windows that change them the later one waits, and sees what the other did. */
async function holdThemes(tx: Writing) {
  await tx.db
    .select({ id: themes.id })
    .from(themes)
    .where(owned(tx.scope, themes))
    .orderBy(themes.id)
    .for('update');
  return listThemes(tx);
}

async function changed(
  tx: Writing,
  id: string,
  version: number,
  columns: Partial<typeof themes.$inferInsert>,
): Promise<Outcome<{ id: string }>> {
  const [row] = await tx.db
    .update(themes)
    .set({ ...columns, version: sql`${themes.version} + 1`, updatedAt: sql`now()` })
    .where(owned(tx.scope, themes, and(eq(themes.id, id), eq(themes.version, version))))
    .returning({ id: themes.id });
  return row ? done(row) : refused('stale');
}
