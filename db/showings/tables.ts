import { index, pgTable, unique, uuid } from 'drizzle-orm/pg-core';
import { strengths } from '../feedback/tables';
import { seekersRows } from '../policies';
import { belongsTo, ownersKey, seekersRow } from '../seekers-row';
import { stories } from '../stories/tables';
import { themes } from '../themes/tables';

/** A theme that a story shows. */
export const storyThemes = pgTable(
  'story_themes',
  { ...seekersRow(), storyId: uuid().notNull(), themeId: uuid().notNull() },
  (t) => [
    ownersKey(t),
    unique('story_themes_once').on(t.ownerId, t.storyId, t.themeId),
    index('story_themes_by_theme').on(t.ownerId, t.themeId),
    belongsTo('story_themes_story', [t.ownerId, t.storyId], stories),
    belongsTo('story_themes_theme', [t.ownerId, t.themeId], themes),
    ...seekersRows('practice'),
  ],
);

/** Something they liked that a story shows. Whoever may not see what was said sees no link to it either. */
export const storyStrengths = pgTable(
  'story_strengths',
  { ...seekersRow(), storyId: uuid().notNull(), strengthId: uuid().notNull() },
  (t) => [
    ownersKey(t),
    unique('story_strengths_once').on(t.ownerId, t.storyId, t.strengthId),
    index('story_strengths_by_strength').on(t.ownerId, t.strengthId),
    belongsTo('story_strengths_story', [t.ownerId, t.storyId], stories),
    belongsTo('story_strengths_strength', [t.ownerId, t.strengthId], strengths),
    ...seekersRows('feedback'),
  ],
);
