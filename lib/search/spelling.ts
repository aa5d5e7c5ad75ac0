import { words } from './terms';

/** Letters from which on a word may be meant otherwise than it is typed; from the second on in two letters. */
const ONE_EDIT = 4;
const TWO_EDITS = 8;

/** Folded already, whatever else folding does. */
const PLAIN = /^[a-z0-9 ]*$/;

/**
 * What somebody probably meant by a question that found nothing: each word that begins no name is put right by the
 * nearest word of a name, one letter away, or two where it is long. Two letters the wrong way round are one.
 * @param names folded names (`nameKey`) of what could have been meant.
 * @returns undefined where nothing is near, or nothing has to change.
 */
export function likelyMeant(question: string, names: readonly string[]): string | undefined {
  const known = [...new Set(names.flatMap((name) => (PLAIN.test(name) ? name.split(' ') : words(name))))];
  const typed = words(question);
  const meant = typed.map((word) => nearest(word, known) ?? word);
  return meant.some((word, n) => word !== typed[n]) ? meant.join(' ') : undefined;
}

function nearest(word: string, known: readonly string[]): string | undefined {
  const edits = word.length >= TWO_EDITS ? 2 : word.length >= ONE_EDIT ? 1 : 0;
  if (edits === 0 || known.some((one) => one.startsWith(word))) return undefined;
  let best: { word: string; far: number } | undefined;
  for (const one of known) {
    if (Math.abs(one.length - word.length) > edits) continue;
    const far = distance(word, one, (best?.far ?? edits + 1) - 1);
    if (far !== undefined) best = { word: one, far };
    if (far === 1) break;
  }
  return best?.word;
}

/**
 * How many letters must be put in, left out, changed or swapped with the next (optimal string alignment: Damerau 1964,
 * in rows). Undefined when it is more than `most`.
 */
export function distance(one: string, other: string, most: number): number | undefined {
  let [older, row]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, n) => n)];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const isSame = one[i - 1] === other[j - 1];
      let far = Math.min((row[j - 1] ?? 0) + (isSame ? 0 : 1), (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) far = Math.min(far, (older[j - 2] ?? 0) + 1);
      next[j] = far;
      least = Math.min(least, far);
    }
    if (least > most) return undefined;
    [older, row] = [row, next];
  }
  const far = row[other.length] as number;
  return far <= most ? far : undefined;
}
