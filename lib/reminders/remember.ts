import { libraryItem } from '@/lib/library/library';
import { suggestionFor } from '@/lib/practice/suggestions';
import { doOf } from './dos';

/** What the seeker decided to do about a doubt. */
export interface Decided {
  readonly decision: string;
  readonly themeKey: string | null;
  /** What is practised for it, where they said that in their own words. */
  readonly title: string | null;
  /** The seeker said that it has become a strength. */
  readonly isStrength: boolean;
}
/** Something that is practised for a doubt. */
export interface ItemOf {
  readonly title: string;
  /** The item of the library that it came from; null for one's own. */
  readonly libraryKey: string | null;
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

/**
 * The first of a doubt's items that the seeker put in words of their own; null where there is none. What stands as it was
 * suggested says how to practise at home, not what to do in the room.
 */
export function ownWords(items: readonly ItemOf[]): string | null {
  const general = suggestionFor(null).title;
  const own = items.find(
    ({ title, libraryKey }) => title !== general && title !== libraryItem(libraryKey)?.title,
  );
  return own?.title ?? null;
}

/** Built-in themes, and one's own, that doubts are worked on about: each once, the latest decided first. */
export const themesWorkedOn = (decided: readonly Decided[]): string[] => [
  ...new Set(
    decided.flatMap(({ decision, themeKey }) => (decision === 'work-on-it' && themeKey ? themeKey : [])),
  ),
];

/** The seeker's own words for it; where those are the suggested practice, or none, what to do in the room instead. */
function doFor(themeKey: string | null, title: string | null): string {
  const suggested = suggestionFor(themeKey).title;
  if (title !== null && title !== suggested) return title;
  return doOf(themeKey) ?? suggested;
}
