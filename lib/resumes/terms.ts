import { looksEnglish } from '@/lib/tone/english';
import { STOP_WORDS } from './stop-words';

/** Words of an advert that name something of the work, in the advert's own writing. */
export interface Term {
  readonly words: string;
  /** How often the advert says it. */
  readonly times: number;
}
/** A text of the seeker's own that may hold what the resume does not. */
export interface OwnText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
export interface Coverage {
  readonly present: readonly Term[];
  /** Not in the resume, but told of in stories: these. */
  readonly elsewhere: readonly (Term & { readonly stories: readonly OwnText[] })[];
  readonly missing: readonly Term[];
}

/** Words a term may have. */
const LONGEST = 3;
/** Terms that are shown: more is a list that nobody reads. */
const MOST_TERMS = 30;
/** Characters of an advert, of a resume and of all stories together that are looked at. */
const MOST_READ = 200_000;

/**
 * Which terms of an advert a resume holds, which only the seeker's stories hold, and which neither. By wording alone: it
 * knows no synonyms, and a word that is there may be there for another reason. Only for English: undefined where the
 * advert does not read as English.
 */
export function coverageOf(
  advert: string,
  resume: string,
  stories: readonly OwnText[],
): Coverage | undefined {
  if (!looksEnglish(advert)) return undefined;
  const inResume = keysIn(resume);
  let left = MOST_READ;
  const told = stories.map((story) => {
    const text = `${story.title}\n${story.text}`.slice(0, left);
    left -= text.length;
    return { story, keys: keysIn(text) };
  });
  const terms = termsOf(advert).map((term) => {
    const key = keyOf(term.words);
    const holding = told.flatMap(({ story, keys }) => (keys.has(key) ? story : []));
    return { ...term, isPresent: inResume.has(key), stories: holding };
  });
  const plain = ({ words, times }: Term): Term => ({ words, times });
  return {
    present: terms.filter(({ isPresent }) => isPresent).map(plain),
    elsewhere: terms
      .filter((term) => !term.isPresent && term.stories.length > 0)
      .map((term) => ({ ...plain(term), stories: term.stories })),
    missing: terms.filter((term) => !term.isPresent && term.stories.length === 0).map(plain),
  };
}

/**
 * The terms of an advert, those said most often first, then as they come:
 * 1. The text is cut into pieces at line ends and at punctuation.
 * 2. In a piece, each run of words without a stop word, a number or a web address among them is a term, if it has at
 *    most three words; of a longer run each word is one.
 * 3. A single word is a term if it has three letters or more, or is written with a capital, a sign or a digit (C++, R, Go).
 * 4. Terms that have the same key (`keyOf`) are one, written as they came first. A single word that only ever stands
 *    within one longer term is left out.
 */
export function termsOf(advert: string): Term[] {
  const found = new Map<string, { words: string; times: number }>();
  for (const piece of piecesOf(advert))
    for (const run of runsOf(piece))
      for (const words of run.length <= LONGEST ? [run.join(' ')] : run) {
        if (!isTelling(words)) continue;
        const key = keyOf(words);
        const known = found.get(key);
        if (known) known.times += 1;
        else found.set(key, { words, times: 1 });
      }
  return [...found.values()].sort((one, other) => other.times - one.times).slice(0, MOST_TERMS);
}

const PIECES = /[\n\r,;:!?()[\]{}"“”•|/–—…]+|\.(?=\s|$)|\s-+\s|^\s*[-*]\s/gm;
const piecesOf = (text: string): string[] => text.slice(0, MOST_READ).split(PIECES);

/** A word with what belongs to names of tools: C++, C#, .NET, node.js, follow-up. */
const WORD = /\.?[\p{L}\p{N}](?:[\p{L}\p{N}'’.&-]*[\p{L}\p{N}])?[+#]*/gu;
const wordsOf = (piece: string): string[] => piece.match(WORD) ?? [];

function runsOf(piece: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of wordsOf(piece)) {
    if (isBreak(word)) runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs.filter((run) => run.length > 0);
}

const isBreak = (word: string): boolean =>
  STOP_WORDS.has(plainCase(word)) ||
  /^[\p{N}.,'’&-]+$/u.test(word) ||
  /^(www\.|[^.].*\.(com|org|uk|net|io)$)/i.test(word);

const isTelling = (words: string): boolean =>
  words.includes(' ') || /\p{L}{3}|[+#\p{N}]/u.test(words) || /^\p{Lu}+$/u.test(words);

/** Every key of one to three words that a text holds, whatever stands between pieces. */
function keysIn(text: string): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const piece of piecesOf(text)) {
    const lemmas = wordsOf(piece).map(lemma);
    for (let from = 0; from < lemmas.length; from++)
      for (let to = from + 1; to <= Math.min(from + LONGEST, lemmas.length); to++)
        keys.add(lemmas.slice(from, to).join(' '));
  }
  return keys;
}

/** What terms are compared by: the lemmas of their words. */
export const keyOf = (words: string): string => wordsOf(words).map(lemma).join(' ');

const plainCase = (word: string) => word.toLowerCase().replaceAll('’', "'");

/**
 * A word without its ending, so that "managing", "managed" and "manages" are one, "analyses" and "analysis" are not:
 * without 's; plurals in -ies, -es, -s; -ing and -ed where three letters or more stay, without a doubled consonant; a
 * last -e; American -ize and -yze as -ise and -yse. Words with signs, digits or up to three letters stay as they are.
 */
export function lemma(word: string): string {
  const plain = plainCase(word).replace(/'s$|s'$/, '');
  if (plain.length <= 3 || !/^\p{L}+$/u.test(plain)) return plain;
  const single = singular(plain);
  const bare = single.replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '');
  const undoubled = bare === single ? bare : bare.replace(/([bdgmnprt])\1$/, '$1');
  return undoubled.replace(/(?<=\p{L}{2})e$/u, '').replace(/([iy])z$/, '$1s');
}

function singular(word: string): string {
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/\p{L}{2}ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, '');
}
