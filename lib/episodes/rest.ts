import type { RestUntil } from './input';

/** How many nights each rest lasts; it ends at eight in the morning where the seeker is. */
export const NIGHTS: Record<RestUntil, number> = { tomorrow: 1, 'three-days': 3, week: 7 };

export const REST_WORDS: Record<RestUntil, string> = {
  tomorrow: 'Until tomorrow',
  'three-days': 'For three days',
  week: 'For a week',
};
