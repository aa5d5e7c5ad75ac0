import { hitsOf } from './rules';
import type { Sentence } from './sentences';
import { roleOf, stemOf, tokensOf } from './tokens';

/** How far apart two roles may stand and still be seen together. */
const REACH = 4;

/** A sentence made ready: its words, what each of them does, and the rules that find something in it. */
interface Prepared {
  readonly words: readonly string[];
  readonly roles: readonly string[];
  readonly hits: readonly string[];
}

const prepared = (sentence: string): Prepared => {
  const tokens = tokensOf(sentence);
  return {
    words: ['<', ...tokens.map(stemOf), '>'],
    roles: ['<', ...tokens.map(roleOf), '>'],
    hits: hitsOf(sentence),
  };
};

/**
 * What each sentence of a text is judged by, as short names: words and pairs and threes of them; roles (`~`) likewise, and
 * pairs that stand apart (`..`); rules that hit (`r|`); the roles in the sentence before (`p|`) and after (`n|`); its length.
 * The same text gives the same names.
 */
export function featuresOf(sentences: readonly Pick<Sentence, 'text'>[]): string[][] {
  const all = sentences.map(({ text }) => prepared(text));
  return all.map((one, at) => [
    ...new Set([
      ...runs(one.words, ''),
      ...runs(one.roles, '~'),
      ...pairsApart(one.roles),
      ...one.hits,
      ...around('p', all[at - 1]),
      ...around('n', all[at + 1]),
      `len${Math.min(4, Math.floor((one.words.length - 2) / 7))}`,
    ]),
  ]);
}

/** One, two and three in a row. */
function runs(list: readonly string[], mark: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < list.length; at++) {
    const [one, two, three] = [list[at], list[at + 1], list[at + 2]];
    if (at > 0 && two !== undefined) found.push(`${mark}${one}`);
    if (two !== undefined) found.push(`${mark}${one} ${two}`);
    if (three !== undefined) found.push(`${mark}${one} ${two} ${three}`);
  }
  return found;
}

function pairsApart(roles: readonly string[]): string[] {
  const found: string[] = [];
  for (let at = 0; at < roles.length; at++) {
    for (let other = at + 2; other <= Math.min(roles.length - 1, at + REACH); other++) {
      if (roles[at] !== '_' && roles[other] !== '_') found.push(`~${roles[at]} .. ${roles[other]}`);
    }
  }
  return found;
}

/** Only what a neighbouring sentence is about. */
const around = (mark: string, other: Prepared | undefined): string[] =>
  other
    ? other.roles.filter((role) => /^[A-Z]/.test(role)).map((role) => `${mark}|${role}`)
    : [`${mark}|none`];
