import { and, asc, eq } from 'drizzle-orm';
import { notInBin } from '../applications/tables';
import { feedback, strengths } from '../feedback/tables';
import { owned } from '../owned';
import type { OneOwner } from '../scope';
import { isThemeOf, themes } from '../themes/tables';
import type { Reading } from '../transaction';
import { storyStrengths, storyThemes } from './tables';

const shown = ({ db }: Reading<OneOwner>) =>
  db
    .select({
      id: storyThemes.id,
      storyId: storyThemes.storyId,
      themeId: themes.id,
      key: themes.key,
      name: themes.name,
    })
    .from(storyThemes)
    .innerJoin(themes, isThemeOf(storyThemes));

/** The themes that one story shows, or all stories do, by name. */
export async function listThemesShown(tx: Reading<OneOwner>, storyId?: string) {
  const one = typeof storyId === 'string' ? eq(storyThemes.storyId, storyId) : undefined;
  return shown(tx)
    .where(owned(tx.scope, storyThemes, one))
    .orderBy(asc(themes.name), asc(storyThemes.id));
}

/** One of those. */
export async function findThemeShown(tx: Reading<OneOwner>, storyThemeId: string) {
  const [row] = await shown(tx).where(owned(tx.scope, storyThemes, eq(storyThemes.id, storyThemeId)));
  return row;
}

const liked = ({ db }: Reading<OneOwner>) =>
  db
    .select({
      id: storyStrengths.id,
      storyId: storyStrengths.storyId,
      strengthId: strengths.id,
      quote: strengths.quote,
      feedbackId: strengths.feedbackId,
    })
    .from(storyStrengths)
    .innerJoin(
      strengths,
      and(eq(strengths.ownerId, storyStrengths.ownerId), eq(strengths.id, storyStrengths.strengthId)),
    )
    .innerJoin(feedback, and(eq(feedback.ownerId, strengths.ownerId), eq(feedback.id, strengths.feedbackId)));

/** What they liked that one story shows, in the order in which it was put there. */
export async function listStrengthsShown(tx: Reading<OneOwner>, storyId: string) {
  return liked(tx)
    .where(owned(tx.scope, storyStrengths, eq(storyStrengths.storyId, storyId), notInBin(feedback)))
    .orderBy(asc(storyStrengths.createdAt), asc(storyStrengths.id));
}

/** One of those. */
export async function findStrengthShown(tx: Reading<OneOwner>, storyStrengthId: string) {
  const [row] = await liked(tx).where(
    owned(tx.scope, storyStrengths, eq(storyStrengths.id, storyStrengthId), notInBin(feedback)),
  );
  return row;
}
