import { addDays, type Day, isDay } from '@/lib/time/days';
import { USUAL_DAYS } from './changes';

/**
 * From which day on a sheet tells: the one that was asked for, else the day of the last meeting, else a fortnight ago.
 * Nonsense and days to come are not asked for.
 */
export function sinceWhen({
  asked,
  lastMet,
  today,
}: {
  asked: string | undefined;
  lastMet: Day | null;
  today: Day;
}): { since: Day; why: 'asked' | 'last-met' | 'usual' } {
  if (asked && isDay(asked) && asked <= today) return { since: asked, why: 'asked' };
  if (lastMet && lastMet <= today) return { since: lastMet, why: 'last-met' };
  return { since: addDays(today, -USUAL_DAYS), why: 'usual' };
}
