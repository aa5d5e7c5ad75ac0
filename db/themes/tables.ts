import { and, eq, type SQL, sql } from 'drizzle-orm';
import { type AnyPgColumn, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { SKILLS } from '@/lib/skills/rules';
import { edited, oneOf } from '../columns';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';

/** What concerns are about; the first ones are copied for each seeker. */
export const themes = pgTable(
  'themes',
  {
    ...seekersRow(),
    key: text().notNull(),
    name: text().notNull(),
    skill: text({ enum: [...SKILLS] }),
    mergedIntoId: uuid(),
    ...edited(),
  },
  (t) => [
    ownersKey(t),
    unique('themes_key').on(t.ownerId, t.key),
    belongsTo('themes_merged_into', [t.ownerId, t.mergedIntoId], t, 'no action'),
    oneOf('themes_skill', t.skill, SKILLS),
    ...seekersRows('feedback'),
  ],
);

/** Joins the theme that a concern is shown under: its own, or the one that this was merged into. */
export const isThemeOf = (concern: { ownerId: AnyPgColumn; themeId: AnyPgColumn }): SQL =>
  and(
    eq(themes.ownerId, concern.ownerId),
    sql`${themes.id} = (select coalesce(own.merged_into_id, own.id) from themes own
      where own.owner_id = ${concern.ownerId} and own.id = ${concern.themeId})`,
  ) as SQL;
