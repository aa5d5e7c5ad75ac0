import { countWords } from '@/lib/tone/sentences';

/** A filler and how often it was said. */
export interface Filler {
  readonly words: string;
  readonly n: number;
}
/** What somebody asked to have counted. */
export interface Counted {
  readonly words: number;
  readonly seconds: number;
  /** Words a minute; null where it took no time, or too little to say. */
  readonly pace: number | null;
  readonly fillers: readonly Filler[];
}

/** Below this a pace is mostly the breath before the first word. Seconds. */
export const LEAST_SECONDS = 10;

/**
 * Words that hold a place while one thinks. Those that are also plain words ("like", "so", "well") count only where
 * they are set apart by commas, or begin a sentence before one.
 * They are looked for in lower case.
 */
const FILLERS: readonly (readonly [words: string, pattern: RegExp])[] = [
  ['um', /(?<![\p{L}\p{N}])u+m+(?![\p{L}\p{N}'’])/gu],
  ['uh', /(?<![\p{L}\p{N}])u+h+(?![\p{L}\p{N}'’])/gu],
  ['er', /(?<![\p{L}\p{N}])e+r+m*(?![\p{L}\p{N}'’])/gu],
  ['you know', /(?<![\p{L}\p{N}])you know(?= ?(?:[,.!?…]|$))/gu],
  ['I mean', /(?<![\p{L}\p{N}])i mean(?= ?,)/gu],
  ['sort of', /(?<![\p{L}\p{N}])sort of(?![\p{L}\p{N}])/gu],
  [
    'kind of',
    /(?<!(?:what|this|that|any|every|some|another|one|a|the|same|right|each) )(?<![\p{L}\p{N}])kind of(?![\p{L}\p{N}])/gu,
  ],
  ['basically', /(?<![\p{L}\p{N}])basically(?![\p{L}\p{N}])/gu],
  ['actually', /(?<![\p{L}\p{N}])actually(?![\p{L}\p{N}])/gu],
  ['like', /, ?like ?(?=,)/gu],
  ['so', /(?:^|[.!?…,] ?)so ?(?=,)/gu],
  ['well', /(?:^|[.!?…,] ?)well ?(?=,)/gu],
];

/** Words a minute and fillers of what was said, in so many seconds. English fillers; counted only when asked for. */
export function counted(text: string, seconds: number): Counted {
  const words = countWords(text);
  const said = text.toLowerCase();
  const fillers = FILLERS.map(([name, pattern]) => ({ words: name, n: [...said.matchAll(pattern)].length }))
    .filter(({ n }) => n > 0)
    .toSorted((one, other) => other.n - one.n);
  return { words, seconds, pace: paceOf(words, seconds), fillers };
}

/** Whole words a minute; null where that would say nothing. */
export const paceOf = (words: number, seconds: number): number | null =>
  seconds < LEAST_SECONDS || words === 0 ? null : Math.round((words * 60) / seconds);

/**
 * Words a minute where nobody has measured their own: unhurried speech, as the clarity check counts it
 * (`lib/responses/clarity.ts`: 180 words in a minute and a half).
 */
export const USUAL_PACE = 120;

/** Seconds that so many words take at a pace, in steps of five: it is an estimate, and looks like one. */
export const secondsFor = (words: number, pace: number): number => Math.round((words * 60) / pace / 5) * 5;

/** Seconds that must have been counted before a pace is somebody's own. */
const LEAST_MEASURED = 60;

/** The pace that lengths are reckoned by: measured from what somebody had counted, else the usual one. */
export function ownPace({ words, seconds }: { readonly words: number; readonly seconds: number }): {
  pace: number;
  isOwn: boolean;
} {
  const measured = seconds >= LEAST_MEASURED ? paceOf(words, seconds) : null;
  return measured ? { pace: measured, isOwn: true } : { pace: USUAL_PACE, isOwn: false };
}
