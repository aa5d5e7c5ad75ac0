import type { Trait } from './groups';
import type { Path } from './paths';

/**
 * The same groups by number instead of name, that of the most applications being the first; for whoever may know how
 * groups compare and not what they are called, since the words are somebody's own. Keys are the numbers, so that an
 * address narrows by them, and a guess at a name finds nothing.
 * @param word what each is called before its number.
 */
export function numberedTrait(paths: readonly Path[], trait: Trait, word: string): Trait {
  const number = numbering(paths.flatMap((path) => trait(path)?.key ?? []));
  return (path) => {
    const is = trait(path);
    if (is === null) return null;
    const key = String(number(is.key));
    return { key, name: `${word} ${key}` };
  };
}

/** A number for each of the keys there are, the commonest first, those met first before others as common. */
export function numbering(keys: readonly string[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const sorted = [...counts].toSorted(([, one], [, other]) => other - one);
  const numbers = new Map(sorted.map(([key], n) => [key, n + 1]));
  return (key) => numbers.get(key) ?? numbers.size + 1;
}
