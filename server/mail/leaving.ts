import type { Told } from '@/db/leaving/writes';
import type { LetterGiven } from '@/db/outbox/writes';
import { lastDay } from '@/lib/leaving/rules';
import { dayIn, dayInWords } from '@/lib/time/days';
import { letterTo } from './letter';
import { leavingLetter } from './letters';

/** The letter to somebody who leaves, with the last day to come back, as the calendar is where they are. */
export function letterOfLeaving(
  { email, timeZone, locale, dueAt }: Told,
  now = new Date(),
): LetterGiven | undefined {
  const day = dayInWords(lastDay(dueAt, timeZone), dayIn(timeZone, now), locale);
  return letterTo(email, leavingLetter(day));
}
