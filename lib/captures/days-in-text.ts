import { readDate } from '@/lib/imports/dates';
import type { Day } from '@/lib/time/days';
import { recentDay } from './recent-day';

const DATE =
  /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th|\.)?[ -](?:of )?\p{L}{3,9}\.?,?[ -]\d{4}\b|\b\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b\d{1,2}[-/.] ?\d{1,2}[-/.] ?\d{4}\b/giu;
const CLOSES =
  /\b(closing date|closes?( on)?|deadline|apply (by|before|until)|applications? (close|due|by)|valid (until|through)|last day to apply|Bewerbungsfrist|Bewerbungsschluss|bewerben( Sie sich)? bis|date limite)\b/i;
const POSTED =
  /\b(posted( on)?|date posted|published( on)?|advertised( on)?|Online seit|veröffentlicht( am)?|publiée? le)\b/i;

/** The last day for applying, and the day on which the advert came out, where a line says which date it is. */
export function daysInText(lines: readonly string[]): { closesOn: Day | null; postedOn: Day | null } {
  return { closesOn: dayAfter(lines, CLOSES), postedOn: dayAfter(lines, POSTED) };
}

/** The first date that stands after such words, in their line or alone in the next; one that may be read in two ways is none. */
function dayAfter(lines: readonly string[], words: RegExp): Day | null {
  for (const [n, line] of lines.entries()) {
    const at = words.exec(line.slice(0, 500));
    if (!at) continue;
    const rest = line.slice(at.index + at[0].length, 500);
    const day = firstDay(rest) ?? (rest.length < 3 ? firstDay((lines[n + 1] ?? '').slice(0, 60)) : null);
    if (day) return day;
  }
  return null;
}

export function firstDay(text: string): Day | null {
  for (const [found] of text.matchAll(DATE)) {
    const read = readDate(found.replace(/(\d)\.(?=\s\p{L})/u, '$1'), null);
    const day = 'day' in read ? recentDay(read.day) : null;
    if (day) return day;
  }
  return null;
}
