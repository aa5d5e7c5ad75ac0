import type { Skill } from '@/lib/skills/rules';
import type { Decision } from './rules';

export interface OpenDoubt {
  readonly askAboutOn: string | null;
  readonly decision: Decision | null;
  readonly predetermined: boolean | null;
}

/**
 * The one doubt of which it may be asked today what it is about: the one that waited longest. Nothing that should not
 * count, nothing about a place that was promised, and never one on the day it was noted.
 */
export function toAskAbout<D extends OpenDoubt>(doubts: readonly D[], today: string): D | undefined {
  const due = doubts.filter(
    ({ askAboutOn, decision, predetermined }) =>
      askAboutOn !== null && askAboutOn <= today && decision !== 'should-not-count' && !predetermined,
  );
  return due.toSorted((a, b) => ((a.askAboutOn ?? '') < (b.askAboutOn ?? '') ? -1 : 1))[0];
}

/**
 * The skill that was chosen for a doubt by itself; '' where it is the one that its theme brings, so that another theme
 * brings its own.
 */
export function ownSkill(
  doubt: { readonly themeId: string | null; readonly skill: Skill | null },
  themes: readonly { readonly id: string; readonly skill: Skill | null }[],
): Skill | '' {
  const theme = themes.find(({ id }) => id === doubt.themeId);
  return doubt.skill === null || doubt.skill === theme?.skill ? '' : doubt.skill;
}
