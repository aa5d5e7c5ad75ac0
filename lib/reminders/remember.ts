import { suggestionFor } from '@/lib/practice/suggestions';

/** What the seeker decided to do about a doubt, and the practice that came of it, where some did. */
export interface Decided {
  readonly decision: string;
  readonly themeKey: string | null;
  readonly title: string | null;
}
export interface ToRemember {
  /** Things to do, each in a few words; never what was said. */
  readonly dos: readonly string[];
  /** Something about the setting was to be asked for. */
  readonly asksForAdjustment: boolean;
}

/** More than these nobody takes along. */
const MOST = 5;

/** What to remember before an interview: the *do* of each doubt, once, the latest decided first. */
export function toRemember(decided: readonly Decided[]): ToRemember {
  const dos = decided
    .filter(({ decision }) => decision === 'work-on-it')
    .map(({ title, themeKey }) => title ?? suggestionFor(themeKey).title);
  return {
    dos: [...new Set(dos)].slice(0, MOST),
    asksForAdjustment: decided.some(({ decision }) => decision === 'adjustment'),
  };
}
