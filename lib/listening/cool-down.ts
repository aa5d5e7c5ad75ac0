import { addDays, dayIn } from '@/lib/time/days';
import { momentsOf } from '@/lib/time/zones';
import type { CoolDown } from './rules';

const HOUR_MS = 3_600_000;
const NIGHTS = { tomorrow: 1, 'three-days': 3 } as const;

/**
 * Until when nothing is offered to answer with, after a talk that ended at a moment; null where that is switched off.
 * Nights end at eight in the morning where the seeker is.
 */
export function coolsUntil(chosen: CoolDown, endedAt: Date, zone: string): Date | null {
  if (chosen === 'off') return null;
  if (chosen === 'hour') return new Date(endedAt.getTime() + HOUR_MS);
  const nights = NIGHTS[chosen];
  const [morning] = momentsOf(zone, `${addDays(dayIn(zone, endedAt), nights)}T08:00`);
  // No zone's clocks leap over eight in the morning; should one ever, a day is a day.
  return morning ?? new Date(endedAt.getTime() + nights * 24 * HOUR_MS);
}

/** Whether what was heard is still to be left alone. `until` as ISO 8601, null where nothing holds. */
export const isCooling = (until: string | null | undefined, now: Date): boolean =>
  Boolean(until) && Date.parse(until as string) > now.getTime();
