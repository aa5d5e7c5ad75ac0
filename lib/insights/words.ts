import type { Interval } from './intervals';

/** "1 day", "3 days". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** Days until something as people count them: what came on the same day took one. */
export const asDays = (days: number): number => Math.max(1, days);

/** "a", "a and b", "a, b and c". */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

/** A share, of 100. */
export const inHundred = (share: number): number => Math.round(share * 100);

/** "11 to 25 in 100"; "about 3 in 100" where both ends round to it. */
export function rangeInHundred({ low, high }: Interval): string {
  const [from, to] = [inHundred(low), inHundred(high)];
  return from === to ? `about ${from} in 100` : `${from} to ${to} in 100`;
}

/** A sentence's first letter as a capital. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The same within a sentence. */
export const uncapital = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);

/** "since May", "since May 2025" in another year than `today`'s; days as `YYYY-MM-DD`. */
export function sinceMonth(day: string, today: string, locale: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return `since ${monthName(day.slice(0, 7), locale, !isThisYear)}`;
}

const months = new Map<string, Intl.DateTimeFormat>();

/** A month, `YYYY-MM`, as `locale` (BCP 47) names it, with its year unless told otherwise. */
export function monthName(month: string, locale: string, withYear = true): string {
  const key = `${locale} ${withYear}`;
  const names =
    months.get(key) ??
    new Intl.DateTimeFormat(locale, {
      month: 'long',
      timeZone: 'UTC',
      ...(withYear ? { year: 'numeric' } : {}),
    });
  months.set(key, names);
  return names.format(new Date(`${month}-01T00:00:00Z`));
}
