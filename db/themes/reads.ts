import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { concerns } from '../feedback/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import type { Reading } from '../transaction';
import { writtenOnce } from '../written-once';
import { themes } from './tables';

export type Theme = Awaited<ReturnType<typeof listThemes>>[number];

const inUse = writtenOnce(({ scope, db }) =>
  db
    .select({ id: themes.id, key: themes.key, name: themes.name, skill: themes.skill })
    .from(themes)
    .where(owned(scope, themes, isNull(themes.mergedIntoId)))
    .orderBy(asc(themes.name)),
);

/** The seeker's themes in use, by name. */
export async function listThemes(tx: Reading<OneOwner>) {
  return inUse(tx);
}

/** One theme; undefined for an unknown id and for somebody else's alike. */
export async function findTheme({ scope, db }: Reading<OneOwner>, id: string) {
  const [row] = await db
    .select({ id: themes.id, key: themes.key, name: themes.name, skill: themes.skill })
    .from(themes)
    .where(owned(scope, themes, eq(themes.id, id)));
  return row;
}

export type ThemeInUse = Awaited<ReturnType<typeof listThemesInUse>>[number];

/** All themes, those merged into others too, with how many doubts are about each (what should not count is about none); by name. */
export async function listThemesInUse({ scope, db }: Reading<OneOwner>) {
  return db
    .select({
      id: themes.id,
      key: themes.key,
      name: themes.name,
      skill: themes.skill,
      version: themes.version,
      mergedIntoId: themes.mergedIntoId,
      doubts: sql<number>`count(${concerns.id})`.mapWith(Number),
    })
    .from(themes)
    .leftJoin(concerns, and(eq(concerns.ownerId, themes.ownerId), eq(concerns.themeId, themes.id)))
    .where(owned(scope, themes))
    .groupBy(themes.ownerId, themes.id)
    .orderBy(asc(themes.name));
}
