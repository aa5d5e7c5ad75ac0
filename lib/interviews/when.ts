import { dayIn } from '@/lib/time/days';
import { writerOf } from '@/lib/time/writers';
import { clockIn, isSameClock, momentsOf, zoneName } from '@/lib/time/zones';
import { INTERVIEW_KIND_WORDS, type InterviewKind } from './rules';

export interface When {
  /** ISO 8601. */
  readonly startsAt: string;
  readonly minutes: number | null;
  /** IANA; null where only the seeker's own is known. */
  readonly zone: string | null;
}
/** Who reads it: their zone, how they write dates (BCP 47), and now. */
export interface Reader {
  readonly zone: string;
  readonly locale: string;
  readonly now: Date;
}

/**
 * When an interview is, as its own clocks show it: "Thursday 3 December, 14:00 to 14:45". Where the reader's clocks show
 * something else, `there` says whose clocks these are and `mine` says when that is for the reader.
 */
export function whenWords(when: When, reader: Reader): { there: string; mine: string | null } {
  const start = new Date(when.startsAt);
  const zone = when.zone ?? reader.zone;
  if (isSameClock(zone, reader.zone, start)) return { there: spanIn(reader.zone, when, reader), mine: null };
  return {
    there: `${spanIn(zone, when, reader)} in ${zoneName(zone)}`,
    mine: spanIn(reader.zone, when, reader),
  };
}

/** "14:00", as `locale` writes it. */
export const timeIn = (zone: string, locale: string, moment: Date): string =>
  writerOf(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(moment);

function spanIn(zone: string, { startsAt, minutes }: When, { locale, now }: Reader): string {
  const start = new Date(startsAt);
  const end = minutes === null ? null : new Date(start.getTime() + minutes * 60_000);
  const isThisYear = dayIn(zone, start).slice(0, 4) === dayIn(zone, now).slice(0, 4);
  const day = (of: Date) =>
    writerOf(locale, {
      timeZone: zone,
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(isThisYear ? {} : { year: 'numeric' }),
    }).format(of);
  const time = (of: Date) => timeIn(zone, locale, of);
  const from = `${day(start)}, ${time(start)}`;
  if (!end) return from;
  return dayIn(zone, end) === dayIn(zone, start)
    ? `${from} to ${time(end)}`
    : `${from} to ${day(end)}, ${time(end)}`;
}

/** Whether that hour comes twice where it is held, since the clocks go back: the earlier one is meant. */
export function comesTwice({ startsAt, zone }: Pick<When, 'startsAt' | 'zone'>, reader: Reader): boolean {
  const where = zone ?? reader.zone;
  return momentsOf(where, clockIn(where, new Date(startsAt))).length > 1;
}

/** "Video call, round 2". */
export const interviewTitle = ({ kind, round }: { kind: InterviewKind; round: number | null }): string =>
  round === null ? INTERVIEW_KIND_WORDS[kind] : `${INTERVIEW_KIND_WORDS[kind]}, round ${round}`;
