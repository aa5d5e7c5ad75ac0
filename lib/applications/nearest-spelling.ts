import { nameKey } from '@/lib/organisations/names';

/**
 * The name that somebody probably meant by a search that found nothing.
 * @returns undefined when none is near: more than a third of the letters would have to change.
 */
export function nearestSpelling(find: string, names: readonly string[]): string | undefined {
  const key = nameKey(find);
  if (key.length < 3) return undefined;
  let nearest: { name: string; far: number } | undefined;
  for (const name of names) {
    const whole = nameKey(name);
    // Of "Fernside Libraries" somebody may have typed one word.
    const far = Math.min(...[whole, ...whole.split(' ')].map((part) => distance(key, part)));
    if (far <= Math.floor(key.length / 3) && far < (nearest?.far ?? Infinity)) nearest = { name, far };
  }
  return nearest?.name;
}

/** How many letters must be put in, left out or changed (Levenshtein 1966; the two rows of Wagner and Fischer 1974). */
export function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] as number) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next[j] = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    row = next;
  }
  return row[other.length] as number;
}
