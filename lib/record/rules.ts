import { type Day, daysBetween } from '@/lib/time/days';

/** What a record can hold. None of it is what somebody felt or was told. */
export const RECORD_KINDS = [
  'applications',
  'interviews',
  'conversations',
  'follow-ups',
  'practice',
] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const RECORD_WORDS: Record<RecordKind, string> = {
  applications: 'Applications sent',
  interviews: 'Interviews and tests',
  conversations: 'Contacts reached',
  'follow-ups': 'Follow-ups done',
  practice: 'Practice',
};

/** A record is of a year at most, and of as many lines as anybody reads. */
export const MOST_DAYS = 366;
export const MOST_LINES = 2000;
/** As many as are read for one: rehearsals of a day are one line, and some lie a day outside, by the seeker's zone. */
export const MOST_READ = MOST_LINES * 2;
/** What is shown before anything was chosen: the last four weeks. */
export const USUAL_DAYS = 28;

/** What is wrong with two days as the ends of a record, as a sentence; null where nothing is. */
export function wrongDays(from: Day, to: Day): string | null {
  if (to < from) return 'The last day is before the first. Change one of them.';
  if (daysBetween(from, to) >= MOST_DAYS)
    return 'A record is of a year at most. Choose days closer together.';
  return null;
}
