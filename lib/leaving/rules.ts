import { addDays, type Day, dayIn } from '../time/days';
import { momentsOf } from '../time/zones';

/** Days for which an account that is being left can be had back, unless whoever runs the server says otherwise. */
export const GRACE_DAYS = 14;
/** The least and the most that they may say: a day to think again, and no longer than it takes to be forgotten. */
export const GRACE_LEAST = 1;
export const GRACE_MOST = 90;

const DAY_MS = 86_400_000;

/** Zones leap over midnight by an hour at most; a day that a zone never had begins in UTC. */
const FIRST_HOURS = ['00:00', '00:30', '01:00'];

/**
 * When an account that is left at a moment is due to be removed: as the last of its days ends where the person is, so
 * that the day which is named to them is theirs to the end. Where midnight comes twice, the later one.
 * @param zone IANA name; @param days whole days after today.
 */
export function dueAfter(moment: Date, zone: string, days: number): Date {
  const next = addDays(dayIn(zone, moment), days + 1);
  for (const hour of FIRST_HOURS) {
    const begins = momentsOf(zone, `${next}T${hour}`).at(-1);
    if (begins) return begins;
  }
  return new Date(Math.max(Date.parse(`${next}T00:00:00Z`), moment.getTime() + days * DAY_MS));
}

/** The last day on which the account can still be had back, where the person is. */
export const lastDay = (dueAt: Date, zone: string): Day => dayIn(zone, new Date(dueAt.getTime() - 1));
