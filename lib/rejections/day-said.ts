import { type Day, dayIn, isZone } from '@/lib/time/days';

/** Where the calendar is furthest ahead. */
const FIRST_TO_SEE_A_DAY = 'Pacific/Kiritimati';

/**
 * The day of a "no" as somebody gave it before anything is known of them.
 * @param zone of the browser; '' without JavaScript, where a day that has begun only further east is their today.
 * @returns null for today; 'ahead' for a day that has not begun.
 */
export function daySaid(on: Day | null, zone: string, now: Date): Day | null | 'ahead' {
  const today = dayIn(zone, now);
  if (on === null || on === today) return null;
  if (on < today) return on;
  return !isZone(zone) && on <= dayIn(FIRST_TO_SEE_A_DAY, now) ? null : 'ahead';
}
