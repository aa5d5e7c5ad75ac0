import { suggestionFor } from '@/lib/practice/suggestions';
import { doOf } from './dos';

/** What the seeker decided to do about a doubt, and the practice that came of it, where some did. */
export interface Decided {
  readonly decision: string;
  readonly themeKey: string | null;
  readonly title: string | null;
  /** The seeker said that it has become a strength. */
  readonly isStrength: boolean;
}
export interface Do {
  readonly text: string;
  readonly isStrength: boolean;
}
export interface ToRemember {
  /** Things to do, each in a few words; never what was said. */
  readonly dos: readonly Do[];
  /** Something about the setting was to be asked for. */
  readonly asksForAdjustment: boolean;
}

/** More than these nobody takes along. */
const MOST = 5;

/**
 * What to remember before an interview: the *do* of each doubt, once. What is still being worked on comes first, the
 * latest decided before the others; then what has become a strength.
 */
export function toRemember(decided: readonly Decided[]): ToRemember {
  const worked = decided.filter(({ decision }) => decision === 'work-on-it');
  const inOrder = [...worked.filter((one) => !one.isStrength), ...worked.filter((one) => one.isStrength)];
  const dos = new Map<string, Do>();
  for (const { title, themeKey, isStrength } of inOrder) {
    const text = doFor(themeKey, title);
    if (!dos.has(text)) dos.set(text, { text, isStrength });
  }
  return {
    dos: [...dos.values()].slice(0, MOST),
    asksForAdjustment: decided.some(({ decision }) => decision === 'adjustment'),
  };
}

/** The seeker's own words for it; where those are the suggested practice, or none, what to do in the room instead. */
function doFor(themeKey: string | null, title: string | null): string {
  const suggested = suggestionFor(themeKey).title;
  if (title !== null && title !== suggested) return title;
  return doOf(themeKey) ?? suggested;
}
