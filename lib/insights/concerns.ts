import { type Decision, NOBODYS, type Source } from '@/lib/feedback/rules';
import type { Day } from '@/lib/time/days';
import { type Interval, wilsonInterval } from './intervals';
import { listed, monthName, rangeInHundred, sinceMonth } from './words';

/** Fewer answered "noes" than this are counts in a sentence. */
export const LEAST_ANSWERED = 10;

/** One piece of feedback on a "no", as its rows have it. */
export interface Said {
  /** The "no" it is about; feedback about none is in no figure here. */
  readonly rejectionId: string | null;
  readonly source: Source;
  /** The seeker's own day. */
  readonly heardOn: Day;
  /** Something in it should not count. */
  readonly isApart: boolean;
  /** The place had been promised. */
  readonly predetermined: boolean;
  readonly concerns: readonly { readonly themeId: string | null; readonly decision: Decision | null }[];
  /** How many good things were said. */
  readonly liked: number;
}

/** A "no" that somebody explained: the themes named, each once, and whether something was liked. */
export interface Answered {
  readonly rejectionId: string;
  /** The day of the first that was said. */
  readonly on: Day;
  readonly themes: ReadonlySet<string>;
  readonly liked: boolean;
}

/** How many of the answered "noes" it was, with Wilson's 95 % interval; null below `LEAST_ANSWERED`. */
export interface Share {
  readonly named: number;
  readonly answered: number;
  readonly interval: Interval | null;
  readonly firstOn: Day | null;
}

/**
 * The "noes" that were answered, the earliest first. Only what somebody said makes an answer, not a guess or a machine's
 * report; what should not count and what was promised to somebody is out.
 */
export function answeredNoes(said: readonly Said[]): Answered[] {
  const found = new Map<string, { on: Day; themes: Set<string>; liked: boolean }>();
  for (const one of said) {
    if (one.rejectionId === null || !counts(one)) continue;
    const answer = found.get(one.rejectionId) ?? { on: one.heardOn, themes: new Set<string>(), liked: false };
    if (one.heardOn < answer.on) answer.on = one.heardOn;
    answer.liked ||= one.liked > 0;
    for (const { themeId, decision } of one.concerns)
      if (themeId !== null && decision !== 'should-not-count') answer.themes.add(themeId);
    found.set(one.rejectionId, answer);
  }
  return [...found]
    .map(([rejectionId, answer]) => ({ rejectionId, ...answer }))
    .toSorted((a, b) => (a.on === b.on ? (a.rejectionId < b.rejectionId ? -1 : 1) : a.on < b.on ? -1 : 1));
}

const nobodys: readonly Source[] = NOBODYS;
/** Whether a piece is part of an answer: somebody said it, and nothing keeps it out. */
export const counts = ({
  source,
  isApart,
  predetermined,
}: Pick<Said, 'source' | 'isApart' | 'predetermined'>) =>
  !isApart && !predetermined && !nobodys.includes(source);

/** In how many answered "noes" a theme was named. */
export const shareNaming = (answers: readonly Answered[], themeId: string): Share =>
  shareOf(answers, ({ themes }) => themes.has(themeId));

/** In how many answered "noes" something was liked. */
export const shareLiked = (answers: readonly Answered[]): Share => shareOf(answers, ({ liked }) => liked);

function shareOf(answers: readonly Answered[], isNamed: (one: Answered) => boolean): Share {
  const answered = answers.length;
  const named = answers.filter(isNamed).length;
  const days = answers.map(({ on }) => on).toSorted();
  const interval = answered < LEAST_ANSWERED ? null : wilsonInterval(named, answered);
  return { named, answered, interval, firstOn: days[0] ?? null };
}

export interface ThemeShare extends Share {
  readonly themeId: string;
}

/** Every theme that was named, the commonest first, then by id. */
export const sharesByTheme = (answers: readonly Answered[]): ThemeShare[] =>
  [...new Set(answers.flatMap(({ themes }) => [...themes]))]
    .map((themeId) => ({ themeId, ...shareNaming(answers, themeId) }))
    .toSorted((one, other) => other.named - one.named || (one.themeId < other.themeId ? -1 : 1));

/** A quarter, `2026-Q2`, with what was named in its answered "noes": counts, since few fall into one. */
export interface Quarter {
  readonly quarter: string;
  readonly named: number;
  readonly answered: number;
}

/** A theme over time, by quarters in which there was an answer. */
export const overQuarters = (answers: readonly Answered[], themeId: string): Quarter[] =>
  quartersOf(answers, ({ themes }) => themes.has(themeId));

/** The same of what was liked. */
export const likedOverQuarters = (answers: readonly Answered[]): Quarter[] =>
  quartersOf(answers, ({ liked }) => liked);

function quartersOf(answers: readonly Answered[], isNamed: (one: Answered) => boolean): Quarter[] {
  const found = new Map<string, { named: number; answered: number }>();
  for (const answer of answers) {
    const quarter = quarterOf(answer.on);
    const counts = found.get(quarter) ?? { named: 0, answered: 0 };
    counts.answered++;
    counts.named += Number(isNamed(answer));
    found.set(quarter, counts);
  }
  return [...found]
    .map(([quarter, counts]) => ({ quarter, ...counts }))
    .toSorted((one, other) => (one.quarter < other.quarter ? -1 : 1));
}

const quarterOf = (day: Day) => `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** A quarter as a page says it: "April to June 2026". `locale` is BCP 47. */
export function quarterInWords(quarter: string, locale: string): string {
  const [year, last] = [quarter.slice(0, 4), Number(quarter.slice(6)) * 3];
  const month = (n: number) => `${year}-${String(n).padStart(2, '0')}`;
  return `${monthName(month(last - 2), locale, false)} to ${monthName(month(last), locale)}`;
}

/**
 * The "noes" that something is kept about and that are no answer, as a sentence; undefined where there are none. One
 * reason for each, so that the counts add up.
 */
export function unansweredSentence(said: readonly Said[], answers: readonly Answered[]): string | undefined {
  const answered = new Set(answers.map(({ rejectionId }) => rejectionId));
  const why = new Map<string, keyof typeof WHY>();
  for (const { rejectionId, isApart, predetermined } of said) {
    if (rejectionId === null || answered.has(rejectionId) || why.get(rejectionId) === 'apart') continue;
    why.set(rejectionId, isApart ? 'apart' : predetermined ? 'predetermined' : 'nobodys');
  }
  const parts = Object.entries(WHY).flatMap(([reason, words]) => {
    const n = [...why.values()].filter((one) => one === reason).length;
    return n > 0 ? [`${n} ${words}`] : [];
  });
  return parts.length > 0 ? `Left out: ${listed(parts)}.` : undefined;
}

const WHY = {
  apart: 'kept apart',
  predetermined: 'where they probably had someone',
  nobodys: 'explained by a guess or a machine alone',
};

/** "structure: 3 of 5 answers since May", with the range from the minimum on. `name` is the theme's. */
export function shareSentence(share: Share, name: string, today: Day, locale: string): string {
  const { named, answered, interval, firstOn } = share;
  if (firstOn === null) return `${name}: no “no” was explained yet.`;
  const words = `${name}: ${named} of ${answered} ${answered === 1 ? 'answer' : 'answers'} ${sinceMonth(firstOn, today, locale)}`;
  if (!interval) return words;
  return `${words} (${rangeInHundred(interval)}, 95 % range)`;
}
