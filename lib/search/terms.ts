import { nameKey } from '@/lib/organisations/names';

/** Letters a term is kept with; of a longer word its beginning is enough to find it by. */
export const LONGEST_TERM = 64;
/** Terms an application is found by: beyond these a text is a book. */
export const MOST_TERMS = 2000;
/** Words of a question that are heard. */
const MOST_WORDS = 12;

/** A word to look for: as the beginning of one, or whole. */
export interface Wanted {
  readonly term: string;
  readonly isWhole: boolean;
}

/** Scripts that put no blanks between words: what is looked for may begin anywhere. */
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;
const IS_UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const APOSTROPHE = /(?<=\p{L})['’‘ʼ](?=\p{L})/gu;

/**
 * The terms of some texts, the most telling text first: folded words, "l'oreal" also in one, and pairs of letters where
 * a script has no blanks. At most `MOST_TERMS`.
 */
export function termsOf(texts: readonly string[]): string[] {
  const terms = new Set<string>();
  for (const text of texts) {
    for (const word of [...words(text), ...words(text.replace(APOSTROPHE, ''))]) {
      for (const term of IS_UNSPACED.test(word) ? pairs(word) : [beginning(word)]) {
        if (terms.size >= MOST_TERMS) return [...terms];
        terms.add(term);
      }
    }
  }
  return [...terms];
}

/** What a question asks for: all of it has to be there. A word of one or two letters is meant whole. */
export function wantedIn(question: string): Wanted[] {
  const wanted = new Map<string, boolean>();
  for (const word of words(question).slice(0, MOST_WORDS)) {
    const letters = [...word];
    if (!IS_UNSPACED.test(word)) wanted.set(beginning(word), letters.length < 3);
    else if (letters.length === 1) wanted.set(word, false);
    else for (const pair of pairs(word).slice(0, -1)) wanted.set(pair, true);
  }
  return [...wanted].slice(0, MOST_WORDS).map(([term, isWhole]) => ({ term, isWhole }));
}

/** Folded words: without case ("ß" is "ss", "ς" is "σ"), accents and punctuation. */
export const words = (text: string): string[] =>
  nameKey(text.toLowerCase().toUpperCase())
    .replaceAll('ς', 'σ')
    .split(' ')
    .flatMap((word) => word.match(UNSPACED) ?? []);

const beginning = (word: string): string => [...word].slice(0, LONGEST_TERM).join('');

/** Each letter with the next; the last one stands alone. */
function pairs(word: string): string[] {
  const letters = [...word];
  return letters.map((letter, n) => letter + (letters[n + 1] ?? ''));
}
