import { type Day, isDay } from '@/lib/time/days';
import {
  type Answered,
  answeredNoes,
  likedOverQuarters,
  overQuarters,
  type Quarter,
  type Said,
  type Share,
  shareLiked,
  sharesByTheme,
  unansweredSentence,
} from './concerns';

/** Days from one to another, both included; null is open. */
export interface Days {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const isWithin = ({ from, to }: Days, day: Day): boolean =>
  (from === null || from <= day) && (to === null || day <= to);

/** The days that an address asks for; one that does not exist is as if it were not there. */
export function daysAsked(said: { readonly get: (name: string) => string | null }): Days {
  const day = (name: string) => {
    const text = said.get(name) ?? '';
    return isDay(text) ? text : null;
  };
  return { from: day('from'), to: day('to') };
}

/** An address that asks for the same days, and what else it says. */
export function withDays(path: string, { from, to }: Days, more: Readonly<Record<string, string>> = {}) {
  const query = new URLSearchParams({ ...more, ...(from && { from }), ...(to && { to }) }).toString();
  return query ? `${path}?${query}` : path;
}

/** One thing that was named, in how many answered "noes", altogether and by quarter. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly share: Share;
  /** Those in which there was an answer, the earliest first; the same ones for all. */
  readonly quarters: readonly Quarter[];
}
export interface SaidOverTime {
  /** The latest first. */
  readonly answers: readonly Answered[];
  readonly liked: Named;
  /** The commonest first. */
  readonly themes: readonly Named[];
  /** What of these days is in none of it, and why, as a sentence. */
  readonly left: string | undefined;
}

/**
 * What was said about "noes" that were answered within some days: what was liked, and each theme that was named.
 * @param names of themes, by id.
 */
export function saidOverTime(
  said: readonly Said[],
  names: ReadonlyMap<string, string>,
  days: Days,
): SaidOverTime {
  const all = answeredNoes(said);
  const answers = all.filter(({ on }) => isWithin(days, on));
  return {
    left: unansweredSentence(
      said.filter(({ heardOn }) => isWithin(days, heardOn)),
      all,
    ),
    answers: answers.toReversed(),
    liked: {
      key: 'liked',
      name: 'Something was liked',
      share: shareLiked(answers),
      quarters: likedOverQuarters(answers),
    },
    themes: sharesByTheme(answers).map(({ themeId, ...share }) => ({
      key: themeId,
      name: names.get(themeId) ?? 'A theme',
      share,
      quarters: overQuarters(answers, themeId),
    })),
  };
}
