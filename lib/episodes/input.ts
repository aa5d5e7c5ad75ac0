import { z } from 'zod';
import { optionalLine, words } from '@/lib/acts/fields';

const episode = { episodeId: z.uuid() };

/**
 * Each part is optional; `well1` to `well3` and `hand1` to `hand4` are ticked suggestions, sent as their own words.
 * `version` is the episode's, as it was seen.
 */
export const reframeInput = z.object({
  ...episode,
  version: z.coerce.number().int().positive(),
  well1: optionalLine('A suggestion', 500),
  well2: optionalLine('A suggestion', 500),
  well3: optionalLine('A suggestion', 500),
  wentWell: words('What went well', 5000),
  hand1: optionalLine('A suggestion', 300),
  hand2: optionalLine('A suggestion', 300),
  hand3: optionalLine('A suggestion', 300),
  hand4: optionalLine('A suggestion', 300),
  inMyHands: words('What was in your hands', 5000),
  learned: words('What you learned', 5000),
  doNext: words('What you do next', 5000),
  toMyself: words('The line to yourself', 500),
});

export const episodeInput = z.object(episode);

/** How asking ended without words to keep. */
export const SETTLINGS = ['declined', 'no-answer', 'nobody-to-ask'] as const;
export type Settling = (typeof SETTLINGS)[number];
export const settleInput = z.object({ ...episode, as: z.enum(SETTLINGS) });

export const REST_UNTIL = ['tomorrow', 'three-days', 'week'] as const;
export type RestUntil = (typeof REST_UNTIL)[number];
export const restInput = z.object({ ...episode, until: z.enum(REST_UNTIL) });

export type Reframed = z.output<typeof reframeInput>;
