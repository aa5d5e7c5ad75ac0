import { z } from 'zod';
import { addDays, type Day, dayInWords, isDay } from '@/lib/time/days';
import { STEPS, type StepName } from './fates';
import { LONGEST_KEY } from './groups';
import { type Path, sentBetween } from './paths';

/** What an address asks figures of: a period, and what narrows them. Nothing said is everything. */
export interface InsightsAsked {
  /** The days on which something was sent, both included. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Where it was found, the resume version that went with it and the kind of role, each by its group's key. */
  readonly source: string | null;
  readonly resume: string | null;
  readonly kind: string | null;
  /** The step whose rates are laid side by side. */
  readonly step: StepName;
}
export const WHOLE_SEARCH: InsightsAsked = {
  from: null,
  to: null,
  source: null,
  resume: null,
  kind: null,
  step: 'answer',
};

export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

const key = z
  .string()
  .transform((value) => value.replaceAll('\0', '').replace(/\s+/g, ' ').trim().toLowerCase())
  .pipe(z.string().min(1).max(LONGEST_KEY));
const day = z.string().refine(isDay);
const WORDS = { from: day, to: day, source: key, resume: z.uuid(), kind: key, step: z.enum(STEPS) } as const;

export interface ReadAddress {
  readonly asked: InsightsAsked;
  /** What of the address could not be used, as a sentence; null where all could. */
  readonly wrong: string | null;
}

/**
 * Reads an address. What is empty was not said, as a form sends it; what makes no sense is left out, and said. Words that
 * are none of these belong to whoever else reads the address.
 */
export function insightsAsked(query: Query): ReadAddress {
  const wrong: string[] = [];
  const one = <K extends keyof typeof WORDS>(name: K) => {
    const [value = '', ...more] = [query[name] ?? []].flat();
    if (value === '') return null;
    const read = WORDS[name].safeParse(value);
    if (!read.success || more.length > 0) wrong.push(name);
    return (read.data ?? null) as z.output<(typeof WORDS)[K]> | null;
  };
  const asked = {
    from: one('from'),
    to: one('to'),
    source: one('source'),
    resume: one('resume'),
    kind: one('kind'),
    step: one('step') ?? WHOLE_SEARCH.step,
  };
  if (asked.from !== null && asked.to !== null && asked.from > asked.to)
    return {
      asked: { ...asked, from: null, to: null },
      wrong: 'The first day lies after the last, so the whole time is shown. Choose the days again.',
    };
  return { asked, wrong: wrong.length === 0 ? null : sentenceOf(wrong) };
}

function sentenceOf(wrong: readonly string[]): string {
  return wrong.includes('from') || wrong.includes('to')
    ? 'A day was not one that exists, so that end of the time is open. Choose the days again.'
    : 'Part of the address made no sense and was left out. The rest is shown.';
}

/** The words of an address; only what differs from the whole search. */
export function insightsQuery(
  asked: Partial<InsightsAsked>,
  more: Readonly<Record<string, string>> = {},
): string {
  const all = { ...WHOLE_SEARCH, ...asked };
  const said = Object.entries({ ...all, step: all.step === WHOLE_SEARCH.step ? null : all.step });
  return new URLSearchParams([
    ...Object.entries(more),
    ...said.flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  ]).toString();
}

/** An address below `path` with such words; without any, the path alone. */
export function insightsHref(
  path: string,
  asked: Partial<InsightsAsked>,
  more?: Readonly<Record<string, string>>,
): string {
  const query = insightsQuery(asked, more);
  return query ? `${path}?${query}` : path;
}

/** Periods that are chosen by one press, the whole first. `today` is the seeker's day. */
export function presets(
  today: Day,
): readonly (Pick<InsightsAsked, 'from' | 'to'> & { readonly name: string })[] {
  return [
    { name: 'The whole search', from: null, to: null },
    { name: 'The last three months', from: monthsBefore(today, 3), to: null },
    { name: 'The last twelve months', from: monthsBefore(today, 12), to: null },
    { name: 'This year', from: `${today.slice(0, 4)}-01-01`, to: null },
  ];
}

/** The day after the same day some months before; the last of its month where that one is shorter. */
function monthsBefore(today: Day, months: number): Day {
  const [year, month, date] = today.split('-').map(Number) as [number, number, number];
  const at = new Date(Date.UTC(year, month - 1 - months + 1, 0));
  at.setUTCDate(Math.min(date, at.getUTCDate()));
  return addDays(at.toISOString().slice(0, 10), 1);
}

/** Whether anything narrows the figures beside the period. */
export const isNarrowed = ({ source, resume, kind }: InsightsAsked): boolean =>
  source !== null || resume !== null || kind !== null;

/** "sent from 1 September to 30 November", "sent since 1 September"; undefined for the whole search. */
export function periodInWords({ from, to }: InsightsAsked, today: Day, locale: string): string | undefined {
  const said = (one: Day) => dayInWords(one, today, locale);
  if (from !== null && to !== null) return `sent from ${said(from)} to ${said(to)}`;
  if (from !== null) return `sent since ${said(from)}`;
  return to === null ? undefined : `sent up to ${said(to)}`;
}

/** What an application is grouped by, as a key; null where that is not known. */
export type KeyOf = (path: Path) => string | null;

/** The paths that an address asks for. */
export function chosenPaths(
  paths: readonly Path[],
  { from, to, source, resume, kind }: InsightsAsked,
  keyOf: Readonly<Record<'source' | 'resume' | 'kind', KeyOf>>,
): readonly Path[] {
  const within = from === null && to === null ? paths : sentBetween(paths, from, to);
  const wanted = Object.entries({ source, resume, kind }).filter(([, value]) => value !== null);
  return wanted.length === 0
    ? within
    : within.filter((path) =>
        wanted.every(([name, value]) => keyOf[name as keyof typeof keyOf](path) === value),
      );
}
