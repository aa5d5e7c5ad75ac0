import { eq } from 'drizzle-orm';
import { v7 as newId } from 'uuid';
import { done, type Outcome, refused } from '@/lib/acts/outcome';
import { findStrength } from '../feedback/reads';
import { owned } from '../owned';
import { findStory } from '../stories/reads';
import { findTheme } from '../themes/reads';
import type { Writing } from '../transaction';
import { findStrengthShown, findThemeShown } from './reads';
import { storyStrengths, storyThemes } from './tables';

type OfStory = { storyId: string };

/** The story shows that theme; twice is once. */
export async function showTheme(
  tx: Writing,
  { storyId, themeId }: OfStory & { themeId: string },
): Promise<Outcome<OfStory>> {
  const [story, theme] = await Promise.all([findStory(tx, storyId), findTheme(tx, themeId)]);
  if (!story || !theme) return refused('not-found');
  await tx.db
    .insert(storyThemes)
    .values({ ownerId: tx.scope.owner, id: newId(), storyId, themeId })
    .onConflictDoNothing();
  return done({ storyId });
}

/** It does not after all. */
export async function hideTheme(tx: Writing, id: string): Promise<Outcome<OfStory>> {
  const one = await findThemeShown(tx, id);
  if (!one) return refused('not-found');
  await tx.db.delete(storyThemes).where(owned(tx.scope, storyThemes, eq(storyThemes.id, id)));
  return done({ storyId: one.storyId });
}

/** The story shows something they liked; twice is once. */
export async function showStrength(
  tx: Writing,
  { storyId, strengthId }: OfStory & { strengthId: string },
): Promise<Outcome<OfStory>> {
  const [story, strength] = await Promise.all([findStory(tx, storyId), findStrength(tx, strengthId)]);
  if (!story || !strength) return refused('not-found');
  await tx.db
    .insert(storyStrengths)
    .values({ ownerId: tx.scope.owner, id: newId(), storyId, strengthId })
    .onConflictDoNothing();
  return done({ storyId });
}

/** It does not after all; what they said stays. */
export async function hideStrength(tx: Writing, id: string): Promise<Outcome<OfStory>> {
  const one = await findStrengthShown(tx, id);
  if (!one) return refused('not-found');
  await tx.db.delete(storyStrengths).where(owned(tx.scope, storyStrengths, eq(storyStrengths.id, id)));
  return done({ storyId: one.storyId });
}
