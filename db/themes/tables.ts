import { pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
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
