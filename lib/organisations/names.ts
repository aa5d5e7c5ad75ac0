/** Scripts in which a mark on a letter is an accent or a hint at how it sounds, and many write without. */
const ACCENTED = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}])\p{M}+/gu;
/** Of the Cyrillic ones, that of ё: й is a letter of its own. */
const YO = /([Ее])\u0308/gu;

/**
 * The form in which two spellings of one organisation (or role) are the same: without case, accents, punctuation and
 * doubled blanks. Keeps letters of every script, and marks where they make another letter: バ is not ハ, टी is not टा.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(ACCENTED, '$1')
    .replace(YO, '$1')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** The same for a name that is kept, of which no two may be one: what has no letters is itself. */
export const heldKey = (name: string): string => nameKey(name) || name.trim();
