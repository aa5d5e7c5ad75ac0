import {
  BARE_PLACES,
  CAPITALS,
  KEPT_TOGETHER,
  LEVEL_NAMES,
  LEVELS_AFTER,
  LEVELS_BEFORE,
  NO_PLURALS,
  SAME_PHRASE,
  SAME_WORD,
} from './role-words';
import { capital } from './words';

/** The kind of role that a title names. */
export interface RoleKind {
  readonly key: string;
  readonly name: string;
}
/**
 * What the seeker says: that one title (however its capitals and blanks are), or a whole kind, is one of another kind. `to`
 * is that one's name, which may be new, and keeps words of seniority that the rules would take off.
 */
export interface Correction {
  readonly of: 'title' | 'kind';
  readonly from: string;
  readonly to: string;
}

/**
 * What finds the kind of a title; null where no word is in it. The rules, in their order: brackets and marks of gender go;
 * what follows a dash, a bar or a comma goes ("Manager, Sales" is turned round first); words are made one by
 * `role-words.ts`; plurals become singular; words of seniority go at both ends, unless nothing else would be left. Then
 * what the seeker said of the title holds, and then what they said of kinds. English, with a little German.
 */
export function roleKinds(corrections: readonly Correction[] = []): (title: string) => RoleKind | null {
  const titles = new Map<string, string>();
  const kinds = new Map<string, string>();
  for (const { of, from, to } of corrections)
    if (of === 'title') titles.set(titleKey(from), to);
    else kinds.set(namedKey(from), to);
  const known = new Map<string, RoleKind | null>();
  return (title) => {
    const kind = known.has(title) ? (known.get(title) ?? null) : kindOf(title, titles, kinds);
    known.set(title, kind);
    return kind;
  };
}

type Said = ReadonlyMap<string, string>;

function kindOf(title: string, titles: Said, kinds: Said): RoleKind | null {
  const own = keyOf(title);
  const named = titles.get(titleKey(title));
  let kind = named === undefined ? { key: own, name: nameOf(own) } : { key: namedKey(named), name: named };
  // A kind may be said to be one of another, and that of a third; round in a circle it stays where the circle closed.
  const passed = new Set<string>();
  for (let to = kinds.get(kind.key); to !== undefined && !passed.has(kind.key); to = kinds.get(kind.key)) {
    passed.add(kind.key);
    kind = { key: namedKey(to), name: to };
  }
  return kind.key === '' ? null : kind;
}

/** A title without what differs from one writing to the next: what a correction of it is found by. */
export const titleKey = (title: string): string =>
  title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/g;
/** "m/w/d", "f/m/x" and the like, bare. */
const GENDERS = /(?<![\p{L}\d])[mfwdxhv](?:\s*[/|]\s*[mfwdxhv]){1,3}(?![\p{L}\d])/gu;
/** "Entwickler/in", "Entwickler:in", "développeur·euse". */
const ENDINGS = /(\p{L})[/:*_·](?:-?)(?:in|innen|euse|rice|trice|e|ne|a|o)(?![\p{L}])/gu;
const ALL_GENDERS = /\ball genders\b|\bgn\b/g;
const BREAK = /\s+[-–—]\s+|\s*[|,;:@•]\s*|\s+\/\s+/;
const NO_WORD = /[^\p{L}\p{N}+#.&/-]+/u;

/** The key of a title's kind: its words, in lower case, with blanks between; '' where there are none. Its own key is itself. */
const keyOf = (title: string): string => settled(title, keyOnce);

/**
 * The key of a kind that somebody named, '' where no word is in it. A name is taken at its word: "Senior data analyst" is
 * a kind of its own, and only other spellings of a kind's name are that kind.
 */
export const namedKey = (name: string): string =>
  settled(name, (text) => samePhrases(singular(wordsOf(titleKey(text)))).join(' '));

function settled(text: string, step: (text: string) => string): string {
  let key = step(text);
  for (let before = text; before !== key; key = step(key)) before = key;
  return key;
}

function keyOnce(title: string): string {
  const bare = titleKey(title)
    .replace(BRACKETS, ' ')
    .replace(GENDERS, ' ')
    .replace(ALL_GENDERS, ' ')
    .replace(ENDINGS, '$1');
  const parts = bare
    .split(BREAK)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const [first = [], second = []] = parts;
  const turned = second.length > 0 && first.length === 1 && BARE_PLACES.has(first[0] as string);
  const candidates = turned ? [[...second, ...first], first] : parts;
  const work = candidates.map(withoutLevels).find((words) => words.length > 0) ?? first;
  return samePhrases(singular(work)).join(' ');
}

const wordsOf = (text: string): string[] =>
  text
    .split(NO_WORD)
    .map((word) => word.replace(/^[./&-]+|[./&-]+$/g, ''))
    .filter((word) => word !== '')
    .flatMap((word) => (Object.hasOwn(SAME_WORD, word) ? (SAME_WORD[word] as string) : word).split(' '));

/** Without words of seniority; empty where there are only such. */
function withoutLevels(words: readonly string[]): string[] {
  let [from, to] = [0, words.length];
  const startsKept = () => KEPT.has(words.slice(from, Math.min(to, from + WORDS_KEPT)).join(' '));
  const endsKept = () => KEPT.has(words.slice(Math.max(from, to - WORDS_KEPT), to).join(' '));
  while (from < to && LEVELS_BEFORE.has(words[from] as string) && !startsKept()) from++;
  while (to > from && !endsKept()) {
    const last = words[to - 1] as string;
    if (LEVEL_NAMES.has(last) && to < words.length) to--;
    else if (LEVELS_AFTER.has(last)) to--;
    else break;
  }
  return words.slice(from, to);
}

/** Words that each name in `KEPT_TOGETHER` has. */
const WORDS_KEPT = 2;
const KEPT: ReadonlySet<string> = new Set(KEPT_TOGETHER.flatMap((name) => [name, `${name}s`]));

/** The last word as one of its kind: "engineers", "Secretaries". */
function singular(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  if (last.length < 4 || !/[^su]s$/.test(last) || /is$/.test(last) || NO_PLURALS.has(last)) return [...words];
  const one = last.endsWith('ies') ? `${last.slice(0, -3)}y` : last.slice(0, -1);
  return [...words.slice(0, -1), one];
}

const PHRASES = SAME_PHRASE.toSorted(([one], [other]) => other.length - one.length);
/** Most titles have none, and are asked once instead of once for each. */
const ANY_PHRASE = new RegExp(` (?:${PHRASES.map(([phrase]) => phrase).join('|')}) `);
/** Each replacement may make room for one more; they end since none leads back. */
const MOST_ROUNDS = 4;

function samePhrases(words: readonly string[]): string[] {
  let text = ` ${words.join(' ')} `;
  for (let round = 0; round < MOST_ROUNDS && ANY_PHRASE.test(text); round++) {
    const before = text;
    for (const [phrase, same] of PHRASES) text = text.replace(` ${phrase} `, ` ${same} `);
    if (text === before) break;
  }
  return text.trim().split(' ');
}

/** A key as a page says it: "UX designer", "Data analyst". */
const nameOf = (key: string): string =>
  capital(
    key
      .split(' ')
      .map((word) => (Object.hasOwn(CAPITALS, word) ? (CAPITALS[word] as string) : word))
      .join(' '),
  );
