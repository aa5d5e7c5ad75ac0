import { type Day, isDay } from '@/lib/time/days';
import { NOT_KNOWN, NOTHING } from './rules';

/** Which of two numbers comes first; one a file. */
export type Convention = 'day-first' | 'month-first';

export type DateRead =
  | { readonly day: Day | null }
  /** Why it can't be read, as the end of a sentence that begins with the text. */
  | { readonly unreadable: string };

const TIME = /[T\s,]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*([ap]m)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const NUMBERS = /^(\d{1,2})\s?([-/.])\s?(\d{1,2})\s?[-/.]\s?(\d{4}|\d{2})$/;
const WEEKDAY = /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i;
const DAY_WORD = /^(\d{1,2})(?:st|nd|rd|th|er|\.)?[\s-]+(?:of\s+)?(\p{L}{3,})\.?,?[\s-]+(\d{4}|\d{2})$/iu;
const WORD_DAY = /^(\p{L}{3,})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4}|\d{2})$/iu;

/** Beginnings of the months' names in English, German and French, without accents; "mai" and "ma" must not meet. */
const MONTHS = [
  'jan',
  'feb|fev',
  'mar|mrz|maerz',
  'apr|avr',
  'may|mai',
  'jun|juin',
  'jul|juil',
  'aug|aou',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez',
].map((names) => new RegExp(`^(${names})`));

/** One date as written. Without a convention, a date that needs one can't be read. */
export function readDate(written: string, convention: Convention | null): DateRead {
  const text = written.trim().replace(/\s+/g, ' ');
  if (NOTHING.test(text) || NOT_KNOWN.test(text)) return { day: null };
  const parts = partsOf(text.replace(TIME, '').replace(WEEKDAY, ''), convention);
  if (parts === 'either') return { unreadable: 'may be read in two ways' };
  if (!parts) return { unreadable: 'is not a date that can be read' };
  const day = dayOf(parts);
  return isDay(day) ? { day } : { unreadable: 'is not a day that exists' };
}

type Parts = readonly [year: string, month: number, day: number];

function partsOf(text: string, convention: Convention | null): Parts | 'either' | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return [yearFirst[1] as string, Number(yearFirst[2]), Number(yearFirst[3])];
  const numbers = numbersOf(text);
  if (numbers) {
    const order = numbers.isDotted ? 'day-first' : (convention ?? orderOf(numbers) ?? sameEitherWay(numbers));
    if (!order) return 'either';
    return order === 'day-first'
      ? [numbers.year, numbers.second, numbers.first]
      : [numbers.year, numbers.first, numbers.second];
  }
  const [, day, word, year] = DAY_WORD.exec(text) ?? reordered(WORD_DAY.exec(text));
  const month = word ? monthOf(word) : 0;
  return month && year ? [year, month, Number(day)] : undefined;
}

const reordered = (found: RegExpExecArray | null) =>
  found ? [found[0], found[2], found[1], found[3]] : ([] as undefined[]);

function monthOf(word: string): number {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return MONTHS.findIndex((name) => name.test(plain)) + 1;
}

interface Numbers {
  readonly first: number;
  readonly second: number;
  readonly year: string;
  readonly isDotted: boolean;
}
function numbersOf(text: string): Numbers | undefined {
  const [, first, mark, second, year] = NUMBERS.exec(text) ?? [];
  return year ? { first: Number(first), second: Number(second), year, isDotted: mark === '.' } : undefined;
}

/** A number above twelve is no month. */
function orderOf({ first, second }: Numbers): Convention | undefined {
  if (first > 12 && second <= 12) return 'day-first';
  if (second > 12 && first <= 12) return 'month-first';
  return undefined;
}
const sameEitherWay = ({ first, second }: Numbers): Convention | undefined =>
  first === second ? 'day-first' : undefined;

function dayOf([year, month, day]: Parts): Day {
  const full = year.length === 2 ? `20${year}` : year;
  return `${full}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

export interface Found {
  readonly convention: Convention | null;
  /** Whether only the person can say: something may be read in two ways, and nothing in the file decides. */
  readonly mustAsk: boolean;
  /** A date that shows the question. */
  readonly example: string | null;
}

/** The one convention of a file, from all its dates together. Where they contradict each other, nobody can know. */
export function conventionOf(dates: readonly string[]): Found {
  const seen = { 'day-first': 0, 'month-first': 0 };
  let example: string | null = null;
  for (const written of dates) {
    const text = written.trim().replace(TIME, '');
    const numbers = numbersOf(text);
    if (!numbers || numbers.isDotted) continue;
    const order = orderOf(numbers);
    if (order) seen[order]++;
    else if (numbers.first !== numbers.second && numbers.first <= 12) example ??= text;
  }
  const [days, months] = [seen['day-first'], seen['month-first']];
  if (days > 0 !== months > 0) {
    return { convention: days > 0 ? 'day-first' : 'month-first', mustAsk: false, example };
  }
  return { convention: null, mustAsk: example !== null, example };
}
