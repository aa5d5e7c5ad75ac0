import type { EpisodeState } from '@/lib/episodes/rules';
import { isCooling } from '@/lib/listening/cool-down';

export interface Answering {
  readonly state: EpisodeState | null;
  /** They asked not to be contacted. */
  readonly isClosed: boolean;
  readonly predetermined: boolean;
  /** Until when what was heard may settle, ISO 8601; null where nothing cools. */
  readonly coolsUntil: string | null;
}
export type NotNow = 'closed' | 'chosen' | 'not-asked' | 'cooling';

/** From the invitation on. */
const OPEN: readonly (EpisodeState | null)[] = ['invited', 'preparing', 'ready'];

/** The one question of every page that composes an answer: why not now; null where it may be. */
export function whyNotNow(given: Answering, now: Date): NotNow | null {
  // What was given can always be looked at, and how it went be kept.
  if (given.state === 'given') return null;
  if (given.isClosed) return 'closed';
  if (given.predetermined) return 'chosen';
  if (!OPEN.includes(given.state)) return 'not-asked';
  return isCooling(given.coolsUntil, now) ? 'cooling' : null;
}
